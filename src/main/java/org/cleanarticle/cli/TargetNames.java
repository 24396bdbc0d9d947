package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Names for output files, no two alike. Not thread-safe: the order of the inputs decides. */
final class TargetNames {
  private final Set<Path> taken = new HashSet<>();

  /**
   * {@code a.html} becomes {@code a.json}; if that is taken {@code a.html.json}, and of inputs that
   * share even that the second {@code a.html.2.json}.
   *
   * @param place where the input lies, relative
   */
  Path claim(Path place) {
    String name = place.getFileName().toString();
    Path target = place.resolveSibling(Suffixes.strip(name) + ".json");
    if (taken.add(target)) {
      return target;
    }
    target = place.resolveSibling(name + ".json");
    for (int copy = 2; !taken.add(target); copy++) {
      target = place.resolveSibling(name + "." + copy + ".json");
    }
    return target;
  }
}
