package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The two jars that the build makes: the library's, and the command's with all that it needs. */
class JarsIT {
  private static Path jar(String classifier) {
    return Path.of("target", "clean-article-" + Version.number() + classifier + ".jar");
  }

  private static Set<String> classes(Path jar) throws IOException {
    Set<String> classes = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .forEach(classes::add);
    }
    return classes;
  }

  /** A build that depends on it brings the other libraries along, and would have each twice. */
  @Test
  void theLibraryHoldsAllThatIsOursAndNothingOfOthers() throws IOException {
    Path compiled = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(compiled)) {
      Set<String> ours =
          files
              .map(file -> compiled.relativize(file).toString())
              .filter(name -> name.endsWith(".class"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertSame(ours, classes(jar("")));
    }
  }

  @Test
  void theReadmeNamesTheJarThatRuns() throws IOException {
    assertTrue(Files.exists(jar("-cli")));
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.contains("java -jar target\\" + jar("-cli").getFileName() + " "));
  }

  @Test
  void theCommandHoldsTheLibraryAndWhatItNeeds() throws IOException {
    Set<String> classes = classes(jar("-cli"));
    assertTrue(classes.containsAll(classes(jar(""))));
    assertTrue(classes.contains("org/jsoup/Jsoup.class"));
    assertSame(classes, classes(Packaged.COMMAND));
  }

  /** Tells only what differs, of a thousand names. */
  private static void assertSame(Set<String> expected, Set<String> found) {
    assertEquals(Set.of(), without(expected, found), "missing");
    assertEquals(Set.of(), without(found, expected), "too many");
  }

  private static Set<String> without(Set<String> names, Set<String> others) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(others);
    return left;
  }
}
