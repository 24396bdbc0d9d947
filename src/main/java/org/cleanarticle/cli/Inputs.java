package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The inputs that the command line names, in order, folders walked as they come up. An input that
 * cannot be found is among them, with its problem.
 */
final class Inputs implements Iterator<Input> {
  private final Iterator<String> arguments;
  private final long maxSize;
  private Optional<FolderWalk> walk = Optional.empty();
  private Optional<Input> next = Optional.empty();

  /**
   * @param maxSize what an input may take of which nobody knows the size beforehand
   */
  Inputs(List<String> arguments, long maxSize) {
    this.arguments = (arguments.isEmpty() ? List.of(Input.STANDARD_INPUT) : arguments).iterator();
    this.maxSize = maxSize;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (walk.isPresent()) {
        next = walk.get().next();
        if (next.isEmpty()) {
          walk = Optional.empty();
        }
      } else if (arguments.hasNext()) {
        open(arguments.next());
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
    return input;
  }

  private void open(String argument) {
    if (argument.equals(Input.STANDARD_INPUT)) {
      next = Optional.of(Input.standardInput(maxSize));
      return;
    }
    if (argument.isEmpty()) {
      // To Java the empty path is the current folder, which nobody means who writes "$UNSET".
      next = Optional.of(Input.unreadable(argument, "is an empty name"));
      return;
    }
    try {
      Path path = Path.of(argument);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walk = Optional.of(new FolderWalk(path));
      } else {
        long size = attributes.isRegularFile() ? attributes.size() : maxSize;
        next = Optional.of(Input.file(argument, path, path.getFileName(), size));
      }
    } catch (NoSuchFileException e) {
      String reason =
          argument.indexOf('\uFFFD') >= 0
              ? "no such file or folder (if its name is not UTF-8, name the folder that holds it)"
              : Reasons.of(e);
      next = Optional.of(Input.unreadable(argument, reason));
    } catch (IOException e) {
      next = Optional.of(Input.unreadable(argument, Reasons.of(e)));
    } catch (InvalidPathException e) {
      next = Optional.of(Input.unreadable(argument, "is no file name here: " + e.getReason()));
    }
  }
}
