package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A folder with a file for each article. A file is written under a temporary name and then renamed,
 * so whoever sees it sees all of it, also after an interrupt.
 */
final class OutputFolder implements Output {
  private final Path folder;
  private final Path realFolder;
  private final Frame frame;
  private final TargetNames names;
  private final Set<Path> known = new HashSet<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread hook = new Thread(this::abandon, "clean-article-interrupted");
  private Optional<Path> temporary = Optional.empty();
  private long temporaries;

  /**
   * Makes the folder if it is not there.
   *
   * @param settings say what the files are called, and when one need not be written again
   * @param frame what stands around the article in each file
   */
  OutputFolder(Path folder, Settings settings, Frame frame) throws OutputException {
    this.folder = folder;
    this.frame = frame;
    names = new TargetNames(folder, settings);
    try {
      makeFolder(folder);
      realFolder = folder.toRealPath();
    } catch (IOException e) {
      throw new OutputException(folder.toString(), e);
    }
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public Place place(Input input) {
    return place(folder, names.claim(input));
  }

  /** The place of a target, told if it is not the one that was to be expected. */
  static Place place(Path folder, TargetNames.Target target) {
    Path path = folder.resolve(target.path());
    Optional<String> note =
        target
            .taken()
            .map(taken -> "goes to " + path + ", since " + folder.resolve(taken) + " is taken");
    Optional<String> problem =
        target.found() == EarlierRun.Found.FOREIGN
            ? Optional.of("would replace " + path + ", which is no result of clean-article")
            : Optional.empty();
    return new Place(path, note, target.found() == EarlierRun.Found.ARTICLE, problem);
  }

  @Override
  public void write(Path path, ByteArrayOutputStream article) throws OutputException {
    try {
      enter(path.getParent());
      Path unfinished = begin(path.getParent(), article);
      finish(unfinished, path);
    } catch (IOException e) {
      discard();
      throw new OutputException(path.toString(), e);
    }
  }

  @Override
  public void finish() {
    // Every file is whole as soon as it is there.
  }

  /**
   * Makes the folder of a target, from above, so that a link out of the output folder is found
   * before anything is made behind it.
   */
  private void enter(Path parent) throws IOException {
    if (known.contains(parent)) {
      return;
    }
    if (!parent.equals(folder)) {
      enter(parent.getParent());
    }
    makeFolder(parent);
    if (Files.isSymbolicLink(parent) && !parent.toRealPath().startsWith(realFolder)) {
      throw new FileSystemException(parent.toString(), null, "leads out of the output folder");
    }
    known.add(parent);
  }

  private static void makeFolder(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new NotDirectoryException(e.getFile());
    }
  }

  private Path begin(Path parent, ByteArrayOutputStream article) throws IOException {
    try (OutputStream out = create(parent)) {
      out.write(frame.head().getBytes(StandardCharsets.UTF_8));
      article.writeTo(out);
      out.write(frame.foot().getBytes(StandardCharsets.UTF_8));
    }
    return temporary.orElseThrow();
  }

  /** Another run may write to the same folder, so a name that is taken is no error. */
  private OutputStream create(Path parent) throws IOException {
    lock.lock();
    try {
      while (true) {
        Path path = parent.resolve(".clean-article-" + temporaries + ".tmp");
        try {
          OutputStream out =
              Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          temporary = Optional.of(path);
          return out;
        } catch (FileAlreadyExistsException e) {
          temporaries++;
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void finish(Path unfinished, Path target) throws IOException {
    lock.lock();
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      temporary = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void discard() {
    lock.lock();
    try {
      if (temporary.isPresent()) {
        Files.deleteIfExists(temporary.get());
        temporary = Optional.empty();
      }
    } catch (IOException e) {
      // The failure that led here is reported; this one adds nothing.
      temporary = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Runs when the process is interrupted. The lock is kept: nobody writes after this. */
  private void abandon() {
    lock.lock();
    discard();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook runs.
      return;
    }
  }
}
