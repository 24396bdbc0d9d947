package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.RuleFile;

/** Reads the files of phrases that the user names. What stands in them is checked elsewhere. */
final class RuleFiles {
  private static final long LARGEST = 16 << 20;
  private static final String SUFFIX = ".txt";

  private RuleFiles() {}

  /** The files that were named, and those below the folders that were named, sorted. */
  static List<RuleFile> read(List<Given> paths) throws UsageException {
    List<RuleFile> files = new ArrayList<>();
    for (Given given : paths) {
      try {
        Path path = Path.of(given.value());
        if (Files.isDirectory(path)) {
          files.addAll(folder(path));
        } else {
          files.add(file(path));
        }
      } catch (IOException e) {
        throw given.refused(given.value() + ": " + Reasons.of(e));
      } catch (InvalidPathException e) {
        throw given.refused(given.value() + " is no file name here: " + e.getReason());
      }
    }
    return files;
  }

  private static List<RuleFile> folder(Path folder) throws IOException, UsageException {
    List<Path> found;
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      found = all.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    if (found.isEmpty()) {
      throw new UsageException(folder + ": holds no file ending in " + SUFFIX);
    }
    List<RuleFile> files = new ArrayList<>();
    for (Path path : found) {
      files.add(file(path));
    }
    return files;
  }

  private static RuleFile file(Path path) throws IOException, UsageException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UsageException(path + ": is not a regular file");
    }
    if (Files.size(path) > LARGEST) {
      throw new UsageException(path + ": is larger than " + ByteSize.format(LARGEST));
    }
    return new RuleFile(path.toString(), text(path, Files.readAllBytes(path)));
  }

  private static String text(Path path, byte[] bytes) throws UsageException {
    int line = 1;
    int start = 0;
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int end = Math.min(i + 1, bytes.length);
        try {
          text.append(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(bytes, start, end - start)));
        } catch (CharacterCodingException e) {
          throw new UsageException(path + ":" + line + ": is not UTF-8", e);
        }
        start = end;
        line++;
      }
    }
    return text.toString();
  }
}
