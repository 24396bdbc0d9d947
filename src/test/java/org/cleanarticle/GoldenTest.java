package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden article comes out as the file beside it says, field by field. Those files were
 * written by hand, from the contract and not from our output. Where we do not reach them yet,
 * {@code known-faults.tsv} says so, and a fault that is mended must be struck off there.
 *
 * <p>{@code mvn test -Dupdate=true} writes what comes out today into the fields that are no known
 * faults; each changed line is then to be read before it is committed.
 */
class GoldenTest {
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
  private static final Path FAULTS = Path.of("testdata", "articles", "known-faults.tsv");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CleanArticle cleaner = new CleanArticle();

  @TestFactory
  @Tag("one-by-one")
  Stream<DynamicTest> articles() throws IOException {
    Set<String> faults = faults();
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, faults)));
  }

  /** The same in one test, for the profile mutation, where each test begins from nothing. */
  @Test
  void articlesTogether() throws IOException {
    Set<String> faults = faults();
    for (Golden golden : Golden.all()) {
      check(golden, faults);
    }
  }

  private void check(Golden golden, Set<String> faults) throws IOException {
    JsonNode actual = JSON.readTree(Golden.json(golden.clean(cleaner).article()));
    ObjectNode expected =
        (ObjectNode) JSON.readTree(Files.readString(golden.expected(), StandardCharsets.UTF_8));
    if (UPDATE) {
      update(golden, actual, expected, faults);
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : actual.properties()) {
      boolean known = faults.contains(golden.name() + "\t" + field.getKey());
      boolean same = field.getValue().equals(expected.get(field.getKey()));
      if (known && same) {
        wrong.add(field.getKey() + " is right now: strike it off " + FAULTS);
      } else if (!known && !same) {
        String want = String.valueOf(expected.get(field.getKey()));
        wrong.add(field.getKey() + "\n    want " + want + "\n    have " + field.getValue());
      }
    }
    assertEquals(List.of(), wrong, golden.name());
  }

  private static void update(
      Golden golden, JsonNode actual, ObjectNode expected, Set<String> faults) throws IOException {
    for (Map.Entry<String, JsonNode> field : actual.properties()) {
      if (!faults.contains(golden.name() + "\t" + field.getKey())) {
        expected.set(field.getKey(), field.getValue());
      }
    }
    Files.writeString(golden.expected(), Golden.pretty(expected), StandardCharsets.UTF_8);
  }

  private static Set<String> faults() throws IOException {
    Set<String> faults = new TreeSet<>();
    for (String line : Files.readAllLines(FAULTS, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        faults.add(line);
      }
    }
    return faults;
  }

  @Test
  void everyKnownFaultIsOfAnArticle() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Golden.all().forEach(golden -> names.add(golden.name()));
    for (String fault : faults()) {
      assertTrue(names.contains(fault.substring(0, fault.indexOf('\t'))), fault);
    }
  }

  @Test
  void thereAreEnough() {
    assertTrue(Golden.all().size() >= 25, "golden articles: " + Golden.all().size());
  }
}
