package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The two jars that the build makes: the library's, and the command's with all that it needs. */
class JarsIT {
  /** Group, name and version of what is bundled, its licence, and the file that has the text. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?m)^[\\w.-]+:(?<name>[\\w.-]+):(?<version>[\\w.-]+) +[\\w.-]+ +(?<text>\\S+)$");

  private static final Pattern LEGAL =
      Pattern.compile(
          "(?i)(.*/)?[^/]*(licen[cs]e|notice|copying|copyright|third|mpl)[^/]*(?<!\\.class)");

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

  @Test
  void theListOfOthersIsComplete() throws Exception {
    Set<String> jars = new TreeSet<>();
    bundled().forEach(jar -> jars.add(jar.getFileName().toString()));
    Set<String> listed = new TreeSet<>();
    Set<String> texts = texts().keySet();
    Matcher line = LISTED.matcher(texts().get("META-INF/THIRD-PARTY.txt"));
    while (line.find()) {
      listed.add(line.group("name") + "-" + line.group("version") + ".jar");
      assertTrue(texts.contains(line.group("text")), line.group());
    }
    assertSame(jars, listed);
  }

  /** In any of the texts, since files of one name in several jars cannot all stand in ours. */
  @Test
  void everyLicenceAndNoticeOfOthersStandsInTheCommand() throws Exception {
    Collection<String> ours = texts().values().stream().map(JarsIT::folded).toList();
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Path jar : bundled()) {
      for (Map.Entry<String, String> text : texts(jar).entrySet()) {
        found++;
        if (ours.stream().noneMatch(our -> our.contains(folded(text.getValue())))) {
          missing.add(jar.getFileName() + ": " + text.getKey());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(found > 10, "licences and notices: " + found);
  }

  @Test
  void bothJarsHoldOurLicence() throws IOException {
    String licence = Files.readString(Path.of("LICENSE"));
    assertEquals(licence, texts(jar("")).get("META-INF/LICENSE"));
    assertEquals(licence, texts().get("META-INF/LICENSE"));
  }

  /** The jars that the classes of others came from. */
  private static Set<Path> bundled() throws Exception {
    Set<Path> jars = new TreeSet<>();
    for (String name : without(classes(jar("-cli")), classes(jar("")))) {
      String place = JarsIT.class.getClassLoader().getResource(name).toString();
      jars.add(Path.of(new URI(place.substring("jar:".length(), place.indexOf("!/")))));
    }
    return jars;
  }

  /** What the command's jar says of licences, by the names of the files. */
  private static Map<String, String> texts() throws IOException {
    return texts(jar("-cli"));
  }

  private static Map<String, String> texts(Path jar) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (LEGAL.matcher(entry.getName()).matches()) {
          byte[] text = zip.getInputStream(entry).readAllBytes();
          texts.put(entry.getName(), new String(text, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
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
