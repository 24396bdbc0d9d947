package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names for output files, no two alike. Not thread-safe: the order of the inputs decides. */
final class TargetNames {
  private final String suffix;
  private final Set<Path> taken = new HashSet<>();
  private final Map<Path, Integer> copies = new HashMap<>();

  /**
   * A name for an output file.
   *
   * @param path relative to the output folder
   * @param taken the name that it should have had, but for an input before it
   */
  record Target(Path path, Optional<Path> taken) {}

  /**
   * @param suffix what the names end in: {@code .json}
   */
  TargetNames(String suffix) {
    this.suffix = suffix;
  }

  /**
   * {@code a.html} becomes {@code a.json}; if that is taken {@code a.html.json}, and of inputs that
   * share even that the second {@code a.html.2.json}.
   *
   * @param place where the input lies, relative
   */
  Target claim(Path place) {
    String name = place.getFileName().toString();
    Path wanted = place.resolveSibling(Suffixes.strip(name) + suffix);
    if (taken.add(wanted)) {
      return new Target(wanted, Optional.empty());
    }
    Path target = place.resolveSibling(name + suffix);
    while (!taken.add(target)) {
      // Counted on, or a thousand inputs of one name would ask half a million times.
      int copy = copies.merge(place, 1, Integer::sum) + 1;
      target = place.resolveSibling(name + "." + copy + suffix);
    }
    return new Target(target, Optional.of(wanted));
  }
}
