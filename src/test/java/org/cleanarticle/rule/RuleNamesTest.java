package org.cleanarticle.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule has a name that the list of rules lacks, so that one can do without each. */
class RuleNamesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/cleanarticle/rule");
  private static final Path RESOURCES = Path.of("src/main/resources/org/cleanarticle");
  private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  /** What looks like one and is none: a class that pages give their elements. */
  private static final Set<String> OTHERS = Set.of("sidebar-layout");

  private static Set<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
    }
  }

  @Test
  void eachNameInTheSourcesIsListedOrThatOfAListOfWords() throws IOException {
    Set<String> known = new TreeSet<>(RuleNames.all().keySet());
    known.addAll(OTHERS);
    for (Path list : files(RESOURCES, ".txt")) {
      known.add(list.getFileName().toString().replace(".txt", ""));
    }
    Set<String> named = new TreeSet<>();
    for (Path source : files(SOURCES, ".java")) {
      NAME.matcher(Files.readString(source)).results().forEach(name -> named.add(name.group(1)));
    }
    assertTrue(named.contains("html-article"), "the sources were read");
    named.removeAll(known);
    assertEquals(Set.of(), named, "add these to words/any/rules.txt with what they say");
  }
}
