package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own phrases, and rules that are done without. */
class RulesTest {
  private static final String TIDES = "Tide tables are printed by the chandler on the east quay";
  private static final Path ARTICLES = Path.of("testdata", "articles");

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void writeAPage() throws IOException {
    String prose =
        """
        The chandler said the shop would open an hour earlier in the season, and close when the last boat was in.

        """;
    page =
        Texts.write(
            folder,
            "page.txt",
            Texts.bytes(
                Texts.ARTICLE + "\n" + TIDES + ".\n\nSign up to our newsletter\n\n" + prose));
  }

  private Path rules(String name, String text) throws IOException {
    return Texts.write(folder.resolve("rules"), name, Texts.bytes(text));
  }

  /** The line of the explanation that holds a text. */
  private static JsonNode line(Ran ran, String text) throws IOException {
    assertEquals(0, ran.status(), ran.err());
    for (JsonNode line : ran.articles().get(0).get("lines")) {
      if (line.get("text").asText().startsWith(text)) {
        return line;
      }
    }
    throw new AssertionError("no line " + text);
  }

  @Test
  void aPhraseOfOnesOwnIsNamedByFileAndLine() throws IOException {
    assertEquals("BODY", line(Ran.command("--explain", page), TIDES).get("label").asText());
    Path file = rules("advert.txt", "# the chandler pays\n\nTide tables are printed by ...\n");
    for (Path given : new Path[] {file, file.getParent()}) {
      JsonNode line = line(Ran.command("--explain", "--rules", given, page), TIDES);
      assertEquals("ADVERT", line.get("label").asText());
      assertEquals(file + ":3", line.get("rule").asText());
    }
  }

  @Test
  void keepOverridesEverything() throws IOException {
    String sign = "Sign up to our newsletter";
    assertEquals("SIGN_UP", line(Ran.command("--explain", page), sign).get("label").asText());
    rules("keep.txt", "Sign up to our ...\n");
    rules("sign-up.txt", "Sign up to our newsletter\n");
    Ran ran = Ran.command("--explain", "--rules", folder.resolve("rules"), page);
    assertTrue(ran.articles().get(0).get("body").toString().contains(sign));
    assertEquals(folder.resolve("rules/keep.txt") + ":1", line(ran, sign).get("rule").asText());
  }

  @Test
  void foldersOfLanguagesAreWalkedAndOtherFilesLeftAlone() throws IOException {
    Path file = rules("en/advert.txt", "\uFEFFTide tables ...  # Tide tables for sale\n");
    rules("README.md", "not a rule {x}\n");
    JsonNode line = line(Ran.command("--explain", "--rules", folder.resolve("rules"), page), TIDES);
    assertEquals(file + ":1", line.get("rule").asText());
  }

  @Test
  void anExceptionHoldsForItsFile() throws IOException {
    Path file = rules("advert.txt", "Tide tables ...\n!... on the east quay\n");
    JsonNode line = line(Ran.command("--explain", "--rules", file, page), TIDES);
    assertEquals("BODY", line.get("label").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          advert.txt | ...                     | :2: a phrase needs at least one word
          advert.txt | Only {d} left           | :2: only {n} may stand in braces
          advert.txt | Tide ...  # High water  | :2: does not match its example
          advert.txt | a ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... | :2: has more than 19 times ...
          house.txt  | Tide tables             | : is named after no label; there are keep.txt, access-gate.txt
          body.txt   | Tide tables             | : is named after no label
          """)
  void aFaultIsToldWithItsLineBeforeAnythingIsRead(String name, String phrase, String told)
      throws IOException {
    Path file = rules(name, "A good phrase\n" + phrase + "\n");
    Ran ran = Ran.command("--rules", file, page);
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("clean-article: " + file + told), ran.err());
  }

  @Test
  void filesThatAreNoneAreRefused() throws IOException {
    Path latin = rules("advert.txt", "good\n");
    Files.write(latin, new byte[] {'o', 'k', '\n', (byte) 0xE4, '\n'});
    assertTrue(Ran.command("--rules", latin, page).err().contains(latin + ":2: is not UTF-8"));
    Files.writeString(latin, "a".repeat(1001));
    assertTrue(Ran.command("--rules", latin, page).err().contains(":1: is longer than 1000"));
    Ran missing = Ran.command("--rules", folder.resolve("none"), page);
    assertEquals(2, missing.status());
    assertTrue(missing.err().contains("no such file or folder"), missing.err());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertTrue(Ran.command("--rules", empty, page).err().contains("holds no file ending in .txt"));
    Path device = Path.of("/dev/zero");
    if (Files.exists(device)) {
      assertTrue(Ran.command("--rules", device, page).err().contains("is not a regular file"));
    }
  }

  @Test
  void oneCanDoWithoutAPhraseAFileOrARule() throws IOException {
    String sign = "Sign up to our newsletter";
    String rule = line(Ran.command("--explain", page), sign).get("rule").asText();
    assertTrue(rule.startsWith("en/sign-up.txt:"), rule);
    String other =
        line(Ran.command("--explain", "--disable", rule, page), sign).get("rule").asText();
    assertFalse(other.equals(rule), other);
    String third =
        line(Ran.command("--explain", "--disable", "en/sign-up.txt", page), sign)
            .get("rule")
            .asText();
    assertFalse(third.startsWith("en/sign-up.txt"), third);
    Path fire = ARTICLES.resolve("harbour-fire.txt");
    Ran repeated = Ran.command("--explain", "--disable", "headline-repeat", fire);
    assertFalse(repeated.out().contains("\"headline-repeat\""));
  }

  @Test
  void aRuleThatIsNotThereIsRefused() {
    Ran ran = Ran.command("--disable", "sing-up", page);
    assertEquals(2, ran.status());
    assertEquals(
        "clean-article: --disable: there is no rule sing-up: see --list-rules"
            + " (clean-article --help lists the options)\n",
        ran.err());
  }

  /** Only metadata and exports have rules for each key of a page. */
  @Test
  void aWordBehindARuleMakesNoOther() {
    assertEquals(2, Ran.command("--disable", "repeat nonsense", page).status());
    assertEquals(0, Ran.command("--disable", "metadata nonsense", page).status());
  }

  @Test
  void theListNamesEveryRuleThatAnExplanationNames() throws IOException {
    Path own = rules("advert.txt", "Tide tables ...\n");
    Ran list = Ran.command("--list-rules", "--rules", own);
    assertEquals(0, list.status());
    assertTrue(list.out().startsWith(own + ":1\tTide tables ...\n"), list.out().substring(0, 99));
    assertTrue(list.out().contains("\nen/sign-up.txt:"));
    Set<String> known =
        list.out()
            .lines()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (JsonNode article : Ran.command("--explain", "--allow-empty", ARTICLES).articles()) {
      for (JsonNode line : article.get("lines")) {
        String rule = line.get("rule").asText();
        String family = rule.contains(" ") ? rule.substring(0, rule.indexOf(' ')) : rule;
        if (!known.contains(rule) && !known.contains(family) && !rule.equals("unclaimed")) {
          unknown.add(rule);
        }
      }
    }
    assertEquals(Set.of(), unknown, "add these to words/any/rules.txt with what they say");
  }

  /** The worst that the grammar allows, on the worst line for it. */
  @Test
  void noRuleMakesARunHang() throws IOException {
    StringBuilder phrases = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      phrases.append("... ").append("a ".repeat(40 + i)).append("... a ... a b ... c\n");
    }
    Path file = rules("advert.txt", phrases.toString());
    Path long_ =
        Texts.write(folder, "long.txt", Texts.bytes(("a ".repeat(2_400) + ".\n\n").repeat(40)));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertEquals(0, Ran.command("--rules", file, long_).status()));
  }
}
