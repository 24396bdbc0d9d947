package org.cleanarticle.quote;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that no newspaper prints. The limits of time are those of a stuck program. */
final class BadInputTest {
  private final QuoteFinder finder = new QuoteFinder(new Vocabulary());

  @Test
  @Tag("large")
  void tenMegabytesOfMarksEnd() {
    List<String> article = List.of("“".repeat(10_000_000));
    assertTimeoutPreemptively(ofMinutes(2), () -> finder.find(article, "en"));
  }

  @ParameterizedTest
  @Tag("large")
  @ValueSource(strings = {"\"", "“", "”", "'", "’", "‘", "«", "„", "\" ", "“a” ", "”“ ", "''“"})
  void marksAloneEnd(String piece) {
    List<String> article = List.of(piece.repeat(200_000 / piece.length()));
    assertTimeoutPreemptively(ofMinutes(1), () -> finder.find(article, "en"));
  }

  /** Fewer than in ten megabytes, but still in one sentence after another without an end. */
  @Test
  @Tag("large")
  void hundredsOfThousandsOfQuotationsEnd() {
    List<String> article = List.of("“a” ".repeat(400_000));
    assertTimeoutPreemptively(ofMinutes(1), () -> finder.find(article, "en"));
  }

  @Test
  @Tag("large")
  void manyNamesKeepTheirOwners() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      String surname = name(i);
      paragraphs.add("Anna " + surname + " met Peter " + surname + " at noon.");
      if (i % 100 == 0) {
        paragraphs.add("“We met at noon,” said Anna " + surname + ".");
      }
    }
    List<Quote> quotes =
        assertTimeoutPreemptively(ofMinutes(1), () -> finder.find(paragraphs, "en")).quotes();
    assertEquals(50, quotes.size());
    assertEquals("Anna " + name(4_900), quotes.get(49).speaker());
  }

  private static String name(int i) {
    StringBuilder name = new StringBuilder("K");
    for (int rest = i; rest > 0 || name.length() == 1; rest /= 20) {
      name.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
    }
    return name.append("n").toString();
  }

  /** Whatever odd mark a paragraph holds, those after it are read as if it were not there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sign was \"six feet high.",
        "He wrote “and never came back.",
        "It is 6'2\" tall and 5\" wide.",
        "The ’90s were” odd.",
        "‘Tis the season, they say.",
        "« Ouvert, the door said.",
        "„Halb offen, it said.",
        "”Closed” twice ”over.",
        "'' and `` and \" alone"
      })
  void anOddMarkSwallowsNothing(String odd) {
    List<String> article =
        List.of(
            "“The gate is shut,” said Nora Kessler.",
            odd,
            "Nobody came.",
            "“We open at ten,” said Owen Birch.");
    List<Quote> quotes = finder.find(article, "en").quotes();
    Quote first = quotes.get(0);
    Quote last = quotes.get(quotes.size() - 1);
    assertEquals("The gate is shut / Nora Kessler", first.text() + " / " + first.speaker());
    assertEquals("We open at ten / Owen Birch", last.text() + " / " + last.speaker());
    assertTrue(quotes.stream().allMatch(q -> q.end() <= article.get(q.paragraph()).length()));
  }
}
