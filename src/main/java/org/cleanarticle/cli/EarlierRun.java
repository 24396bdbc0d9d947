package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanarticle.json.SourcePath;

/** Asks a file of the output folder which input an earlier run made it of. */
final class EarlierRun {
  /** The source stands at the end of an article, unless its explanation stands behind. */
  private static final int TAIL = 2048;

  /** Nobody's article is larger; whoever put that file there, it is not asked. */
  private static final int LARGEST = 1 << 26;

  private EarlierRun() {}

  /**
   * Whether a file is known to be made of another input. Only JSON says what it was made of.
   *
   * <p>One input may be spelled in many ways, {@code a.txt} and {@code ../pages/a.txt}, from many
   * folders: of two spellings that end alike the other is another input only if it still leads to
   * another file.
   */
  static boolean servedAnother(Path file, Input input) {
    Optional<String> source = source(file);
    if (source.isEmpty() || source.get().equals(input.name())) {
      return false;
    }
    try {
      Path before = Path.of(withoutNumber(source.get(), input));
      Path now = Path.of(withoutNumber(input.name(), input));
      return !Path.of(source.get()).endsWith(Path.of(input.name()).getFileName())
          || Files.exists(before) && !Files.isSameFile(before, now);
    } catch (InvalidPathException | IOException e) {
      // What cannot be told is not held for another.
      return false;
    }
  }

  /** The name of the file in which an article stands among others. */
  private static String withoutNumber(String name, Input input) {
    int number = name.lastIndexOf('#');
    return input.article() > 0 && number > 0 ? name.substring(0, number) : name;
  }

  private static Optional<String> source(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      Optional<String> path = SourcePath.in(end(channel, Math.min(size, TAIL)));
      return path.isPresent() || size <= TAIL || size > LARGEST
          ? path
          : SourcePath.in(end(channel, size));
    } catch (IOException e) {
      // Whoever writes there will say what is wrong with it.
      return Optional.empty();
    }
  }

  private static String end(SeekableByteChannel channel, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    channel.position(channel.size() - length);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Reads on.
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }
}
