package org.cleanarticle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The articles below a folder, found one by one in the order of their names. Only the names of the
 * folders on the way are held.
 *
 * <p>Links are followed, but a link into the walked folder leads to what the walk meets anyway, and
 * one to a folder above it or to one that another link has led to leads nowhere new: such links are
 * left out. So no loop hangs the walk, and it never takes more steps than there are links times
 * folders.
 */
final class FolderWalk {
  private final Path root;
  private final Path base;
  private final Choice choice;
  private final OwnFiles own;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> linked = new HashSet<>();
  private Path realRoot;
  private boolean foundAny;

  /**
   * @param base the place of the root in the output
   * @param own what is written, which is left out below the root
   */
  FolderWalk(Path root, Path base, Choice choice, OwnFiles own) {
    this.root = root;
    this.base = base;
    this.choice = choice;
    this.own = own;
  }

  /** The next article, or the next thing that cannot be read; empty at the end. */
  Optional<Input> next() {
    if (realRoot == null) {
      Optional<Input> problem = start();
      if (problem.isPresent()) {
        return problem;
      }
    }
    while (!open.isEmpty()) {
      Iterator<Path> folder = open.getLast();
      if (!folder.hasNext()) {
        open.removeLast();
        continue;
      }
      Optional<Input> input = visit(folder.next());
      if (input.isPresent()) {
        foundAny = true;
        return input;
      }
    }
    if (!foundAny) {
      foundAny = true;
      return Optional.of(Input.unreadable(root.toString(), "holds no file " + choice.wanted()));
    }
    return Optional.empty();
  }

  private Optional<Input> start() {
    try {
      realRoot = root.toRealPath();
      Optional<Input> problem = enter(root);
      // Of a folder that cannot be opened nobody knows what it holds.
      foundAny = problem.isPresent();
      return problem;
    } catch (IOException e) {
      realRoot = root;
      foundAny = true;
      return Optional.of(Input.unreadable(root.toString(), Reasons.of(e)));
    }
  }

  private Optional<Input> visit(Path path) {
    Path place = root.relativize(path);
    if (choice.excludes(place)) {
      return Optional.empty();
    }
    boolean wanted = choice.takes(place);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory() && !leadsToNewFolder(path)) {
          return Optional.empty();
        }
      }
      if (attributes.isDirectory()) {
        return own.areIn(path) || choice.excludesFolder(place) ? Optional.empty() : enter(path);
      }
      if (!wanted || own.areErrors(path)) {
        return Optional.empty();
      }
      if (!attributes.isRegularFile()) {
        // Opening a named pipe that nobody writes to would wait for ever.
        return Optional.of(Input.unreadable(path.toString(), "is not a regular file"));
      }
      long size = UnpackedSize.guess(path, attributes.size());
      return Optional.of(Input.file(path.toString(), path, base.resolve(place), size));
    } catch (NoSuchFileException e) {
      // A link to nothing, or a file that has gone since its folder was read.
      return wanted ? unreadable(path, e) : Optional.empty();
    } catch (IOException e) {
      return unreadable(path, e);
    }
  }

  private boolean leadsToNewFolder(Path link) throws IOException {
    Path target = link.toRealPath();
    return !target.startsWith(realRoot) && !realRoot.startsWith(target) && linked.add(target);
  }

  private Optional<Input> enter(Path folder) {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(names::add);
    } catch (DirectoryIteratorException e) {
      return unreadable(folder, e.getCause());
    } catch (UncheckedIOException e) {
      return unreadable(folder, e.getCause());
    } catch (IOException e) {
      return unreadable(folder, e);
    }
    Collections.sort(names);
    open.addLast(names.iterator());
    return Optional.empty();
  }

  private static Optional<Input> unreadable(Path path, IOException e) {
    return Optional.of(Input.unreadable(path.toString(), Reasons.of(e)));
  }
}
