package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The inputs that were named, in order, folders walked as they come up. An input that cannot be
 * found is among them, with its problem.
 */
final class Inputs implements Iterator<Input> {
  /** What a name holds instead of bytes that are not UTF-8. */
  private static final char UNKNOWN = '\uFFFD';

  private final Iterator<String> named;
  private final Iterator<String> listed;
  private final Choice choice;
  private final OwnFiles own;
  private final Endangered endangered;
  private boolean standardInputTaken;
  private Optional<FolderWalk> walk = Optional.empty();
  private Optional<Input> next = Optional.empty();

  /**
   * @param named files, folders and {@code -} of the command line
   * @param listed those of a list
   * @param standardInputTaken whether standard input holds something else than an article
   * @param settings say which files of a folder are taken, and what is not read, since it is
   *     written
   */
  Inputs(
      Iterator<String> named,
      Iterator<String> listed,
      boolean standardInputTaken,
      Settings settings) {
    this.named = named;
    this.listed = listed;
    this.standardInputTaken = standardInputTaken;
    choice = settings.sources().choice();
    own = OwnFiles.of(settings);
    endangered = Endangered.by(settings);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (walk.isPresent()) {
        next = walk.get().next();
        if (next.isEmpty()) {
          walk = Optional.empty();
        }
      } else if (named.hasNext()) {
        open(named.next(), false);
      } else if (listed.hasNext()) {
        open(listed.next(), true);
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = next.get();
    next = Optional.empty();
    return input.file().filter(endangered::holds).isPresent()
        ? Input.unreadable(input.name(), Endangered.WHY)
        : input;
  }

  /**
   * @param mirrored whether the folders in its name are to be found again in the output: in a list
   *     of files they are all that tells two of one name apart
   */
  private void open(String name, boolean mirrored) {
    if (name.equals(Input.STANDARD_INPUT)) {
      next =
          Optional.of(
              standardInputTaken
                  ? Input.unreadable(name, "standard input has been read already")
                  : Input.standardInput());
      standardInputTaken = true;
      return;
    }
    if (name.isEmpty()) {
      // To Java the empty path is the current folder, which nobody means who writes "$UNSET".
      next = Optional.of(Input.unreadable(name, "is an empty name"));
      return;
    }
    try {
      Path path = Path.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk =
            Optional.of(new FolderWalk(path, mirrored ? inside(path) : Path.of(""), choice, own));
      } else if (own.areErrors(path)) {
        next = Optional.of(Input.unreadable(name, "is the file of errors"));
      } else {
        long size =
            attributes.isRegularFile()
                ? UnpackedSize.guess(path, attributes.size())
                : Input.UNKNOWN;
        Path place = mirrored ? inside(path) : path.getFileName();
        next = Optional.of(Input.file(name, path, place, size));
      }
    } catch (NoSuchFileException e) {
      next = Optional.of(Input.unreadable(name, missing(name, e)));
    } catch (IOException e) {
      next = Optional.of(Input.unreadable(name, Reasons.of(e)));
    } catch (InvalidPathException e) {
      next = Optional.of(Input.unreadable(name, "is no file name here: " + e.getReason()));
    }
  }

  private static String missing(String name, IOException e) {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return "nothing is fetched from the network (curl -sL ADDRESS | clean-article)";
    }
    return name.indexOf(UNKNOWN) >= 0
        ? "no such file or folder (if its name is not UTF-8, name the folder that holds it)"
        : Reasons.of(e);
  }

  /** A path as a place below some folder: {@code /a/../b} and {@code ../b} are {@code b}. */
  private static Path inside(Path path) {
    Path inside = Path.of("");
    for (Path step : path.normalize()) {
      inside = step.toString().equals("..") ? inside : inside.resolve(step);
    }
    return inside;
  }
}
