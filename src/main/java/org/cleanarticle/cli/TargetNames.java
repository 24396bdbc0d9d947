package org.cleanarticle.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names for output files, no two alike, and none of a file that an earlier run made of another
 * input. Not thread-safe: the order of the inputs decides.
 */
final class TargetNames {
  private final Path folder;
  private final String suffix;
  private final EarlierRun earlier;
  private final Set<Path> taken = new HashSet<>();
  private final Map<Path, Integer> copies = new HashMap<>();

  /**
   * A name for an output file.
   *
   * @param path relative to the output folder
   * @param taken the name that it should have had, but for an input before it
   * @param found what stands there already
   */
  record Target(Path path, Optional<Path> taken, EarlierRun.Found found) {}

  /**
   * @param folder the output folder
   * @param settings say what the names end in, {@code .json}, and what an article must have
   */
  TargetNames(Path folder, Settings settings) {
    this.folder = folder;
    suffix = settings.look().format().suffix();
    earlier = new EarlierRun(settings);
  }

  /**
   * {@code a.html} becomes {@code a.json}; if that is taken {@code a.html.json}, and of inputs that
   * share even that the second {@code a.html.2.json}.
   */
  Target claim(Input input) {
    Path place = input.place();
    String name = place.getFileName().toString();
    Path wanted = place.resolveSibling(Suffixes.strip(name) + suffix);
    Optional<Target> target = claim(wanted, Optional.empty(), input);
    Path other = place.resolveSibling(name + suffix);
    while (target.isEmpty()) {
      target = claim(other, Optional.of(wanted), input);
      // Counted on, or a thousand inputs of one name would ask half a million times.
      int copy = target.isEmpty() ? copies.merge(place, 1, Integer::sum) + 1 : 0;
      other = place.resolveSibling(name + "." + copy + suffix);
    }
    return target.get();
  }

  private Optional<Target> claim(Path path, Optional<Path> wanted, Input input) {
    if (taken.contains(path)) {
      return Optional.empty();
    }
    EarlierRun.Found found = earlier.at(folder.resolve(path), input);
    if (found == EarlierRun.Found.OF_ANOTHER) {
      return Optional.empty();
    }
    taken.add(path);
    return Optional.of(new Target(path, wanted, found));
  }
}
