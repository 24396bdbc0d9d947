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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden article comes out as the file beside it says, field by field. Those files were
 * written by hand, from the contract and not from our output. Where we do not reach them yet,
 * {@code known-faults.tsv} says so, and of lists how many of the wanted items come out and how many
 * others; a fault that is mended, or one that grows or shrinks, must be changed there.
 *
 * <p>{@code mvn test -Dupdate=true} writes what comes out today into the fields that are no known
 * faults, and how far the lists of known faults are right; each changed line is then to be read
 * before it is committed.
 */
class GoldenTest {
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
  private static final Path FAULTS = Path.of("testdata", "articles", "known-faults.tsv");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CleanArticle cleaner = new CleanArticle();

  @TestFactory
  @Tag("one-by-one")
  Stream<DynamicTest> articles() throws IOException {
    Map<String, String> faults = faults();
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, faults)));
  }

  /** The same in one test, for the profile mutation, where each test begins from nothing. */
  @Test
  void articlesTogether() throws IOException {
    Map<String, String> faults = faults();
    for (Golden golden : Golden.all()) {
      check(golden, faults);
    }
  }

  private void check(Golden golden, Map<String, String> faults) throws IOException {
    JsonNode actual = JSON.readTree(Golden.json(golden.clean(cleaner).article()));
    ObjectNode expected =
        (ObjectNode) JSON.readTree(Files.readString(golden.expected(), StandardCharsets.UTF_8));
    if (UPDATE) {
      update(golden, actual, expected, faults);
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : actual.properties()) {
      String known = faults.get(golden.name() + "\t" + field.getKey());
      boolean same = field.getValue().equals(expected.get(field.getKey()));
      String reached = reached(expected.get(field.getKey()), field.getValue());
      if (known != null && same) {
        wrong.add(field.getKey() + " is right now: strike it off " + FAULTS);
      } else if (known != null && !known.equals(reached)) {
        wrong.add(field.getKey() + " was right for " + known + ", is now for " + reached);
      } else if (known == null && !same) {
        String want = String.valueOf(expected.get(field.getKey()));
        wrong.add(field.getKey() + "\n    want " + want + "\n    have " + field.getValue());
      }
    }
    assertEquals(List.of(), wrong, golden.name());
  }

  /** How much of a list comes out: the wanted items that are there, and how many others are. */
  private static String reached(JsonNode want, JsonNode have) {
    if (!want.isArray()) {
      return "";
    }
    List<JsonNode> others = new ArrayList<>();
    have.forEach(item -> others.add(placeless(item)));
    int right = 0;
    for (JsonNode item : want) {
      right += others.remove(placeless(item)) ? 1 : 0;
    }
    return right + " of " + want.size() + ", others " + others.size();
  }

  /** Without its paragraph: one that is missing in the body moves all quotations behind it. */
  private static JsonNode placeless(JsonNode item) {
    return item instanceof ObjectNode quote ? quote.deepCopy().without("paragraph") : item;
  }

  private static void update(
      Golden golden, JsonNode actual, ObjectNode expected, Map<String, String> faults)
      throws IOException {
    for (Map.Entry<String, JsonNode> field : actual.properties()) {
      String key = golden.name() + "\t" + field.getKey();
      if (faults.containsKey(key)) {
        write(key, reached(expected.get(field.getKey()), field.getValue()));
      } else {
        expected.set(field.getKey(), field.getValue());
      }
    }
    Files.writeString(golden.expected(), Golden.pretty(expected), StandardCharsets.UTF_8);
  }

  /** Articles are updated one after the other. */
  private static synchronized void write(String fault, String reached) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FAULTS, StandardCharsets.UTF_8)) {
      boolean meant = line.equals(fault) || line.startsWith(fault + "\t");
      lines.add(meant ? (fault + "\t" + reached).strip() : line);
    }
    Files.write(FAULTS, lines, StandardCharsets.UTF_8);
  }

  /** By file and field how far the field is right; empty for one that is no list. */
  private static Map<String, String> faults() throws IOException {
    Map<String, String> faults = new TreeMap<>();
    for (String line : Files.readAllLines(FAULTS, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        faults.put(columns[0] + "\t" + columns[1], columns.length > 2 ? columns[2] : "");
      }
    }
    return faults;
  }

  @Test
  void everyKnownFaultIsOfAnArticle() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Golden.all().forEach(golden -> names.add(golden.name()));
    for (String fault : faults().keySet()) {
      assertTrue(names.contains(fault.substring(0, fault.indexOf('\t'))), fault);
    }
  }

  @Test
  void thereAreEnough() {
    assertTrue(Golden.all().size() >= 25, "golden articles: " + Golden.all().size());
  }
}
