package org.cleanarticle.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.ZipException;
import org.cleanarticle.read.ArticleSplitter;
import org.cleanarticle.read.Part;

/**
 * The articles of one input, each read when it is asked for: an export may hold many, and be larger
 * than the memory.
 */
final class InputArticles implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  /**
   * One of them.
   *
   * @param input the article, or the input if that is all of it
   * @param part its bytes; none if it could not be read
   * @param failure why it could not be read, if so
   */
  record Found(Input input, Optional<Part> part, Optional<Outcome> failure) {}

  private final Input input;
  private final InputReader reader;
  private final ArticleSplitter splitter;
  private final long maxSize;
  private final Deque<Part> ready = new ArrayDeque<>();
  private Optional<InputReader.Opened> opened = Optional.empty();
  private Optional<String> note = Optional.empty();
  private boolean done;

  InputArticles(Input input, InputReader reader, ArticleSplitter splitter, long maxSize) {
    this.input = input;
    this.reader = reader;
    this.splitter = splitter;
    this.maxSize = maxSize;
  }

  /** The next article. Never throws: what goes wrong comes in its place, and nothing behind it. */
  Optional<Found> next() {
    try {
      while (ready.isEmpty() && !done) {
        read();
      }
      return ready.isEmpty() ? Optional.empty() : Optional.of(found(ready.removeFirst()));
    } catch (IOException e) {
      return failed(Outcome.unreadable(input, 0, reason(e)));
    } catch (OutOfMemoryError e) {
      return failed(Outcome.unreadable(input, 0, Work.OUT_OF_MEMORY));
    } catch (RuntimeException | Error e) {
      return failed(Outcome.bug(input, e));
    }
  }

  /** What the user should know of the input, once its last article has been given. */
  Optional<String> note() {
    return note;
  }

  private void read() throws IOException {
    if (input.problem().isPresent()) {
      throw new IOException(input.problem().get());
    }
    if (opened.isEmpty()) {
      opened = Optional.of(reader.open(input));
    }
    byte[] piece = opened.get().in().readNBytes(PIECE);
    if (piece.length > 0) {
      ready.addAll(splitter.add(piece));
    }
    done = piece.length == 0 || splitter.isOver();
    if (done) {
      ready.addAll(splitter.finish());
    }
    if (piece.length == 0 && isUnpacked() && opened.get().unpacked().get().leftAny()) {
      note = Optional.of("holds something behind its gzip data, which is left out");
    }
  }

  private Found found(Part part) {
    Input article = input.of(part);
    if (!part.tooLarge()) {
      return new Found(article, Optional.of(part), Optional.empty());
    }
    String problem =
        "is larger than "
            + ByteSize.format(maxSize)
            + (isUnpacked() ? " when unpacked" : "")
            + " (--max-size raises the limit)";
    return new Found(
        article, Optional.empty(), Optional.of(Outcome.unreadable(article, 0, problem)));
  }

  private Optional<Found> failed(Outcome outcome) {
    done = true;
    ready.clear();
    return Optional.of(new Found(input, Optional.empty(), Optional.of(outcome)));
  }

  private boolean isUnpacked() {
    return opened.isPresent() && opened.get().unpacked().isPresent();
  }

  private String reason(IOException e) {
    if (e instanceof EOFException) {
      return "is a gzip file that breaks off";
    }
    return e instanceof ZipException ? "is a damaged gzip file" : Reasons.of(e);
  }

  /** Standard input is not ours to close. */
  @Override
  public void close() {
    if (opened.isPresent() && input.file().isPresent()) {
      close(opened.get().in());
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // All that was to be had of it has been read.
      return;
    }
  }
}
