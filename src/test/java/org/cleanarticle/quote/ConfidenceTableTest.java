package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.Quote.Confidence;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfidenceTableTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final ConfidenceTable table = new ConfidenceTable(vocabulary);
  private final Map<String, String> rows = vocabulary.table("any", "quote-rules");

  @Test
  void everyStepThatCanBeTakenStandsInTheTable() {
    Set<String> possible = new TreeSet<>();
    for (Attribution.Pattern pattern : Attribution.Pattern.values()) {
      possible.add(pattern.label());
    }
    for (Speaker.Link link : Speaker.Link.values()) {
      possible.add(link.label());
    }
    Set<String> rows = new TreeSet<>();
    for (String row : this.rows.keySet()) {
      rows.add(row.endsWith(" mixed") ? row.substring(0, row.length() - " mixed".length()) : row);
    }
    assertEquals(possible, rows);
  }

  @Test
  void everyRowSaysHowManyWereMeasured() {
    rows.forEach(
        (rule, value) -> {
          assertTrue(value.matches("[01]\\.\\d{3} \\d+/\\d+"), rule + " " + value);
          String[] counts = value.substring(6).split("/", -1);
          double share = Double.parseDouble(counts[0]) / Math.max(1, Integer.parseInt(counts[1]));
          assertEquals(share, Double.parseDouble(value.substring(0, 5)), 0.0006, rule);
        });
  }

  @Test
  void snippetsAreAsSureAsTheirRules() throws IOException {
    QuoteFinder finder = new QuoteFinder(vocabulary);
    for (Snippet snippet : Snippet.all()) {
      for (Quote quote : finder.find(snippet.paragraphs(), snippet.language()).quotes()) {
        Confidence measured = table.measured(quote.rule(), quote.type());
        boolean english = snippet.language().equals("en");
        assertEquals(
            measured == Confidence.HIGH && !english ? Confidence.MEDIUM : measured,
            quote.confidence(),
            snippet.name());
        for (String row : table.rows(quote.rule(), quote.type())) {
          assertTrue(rows.containsKey(row), snippet.name() + " has the unknown step " + row);
        }
      }
    }
  }

  /** The shares of all steps multiply; a step that was seldom seen is never sure. */
  @ParameterizedTest
  @CsvSource({
    "said-x/full-name, DIRECT, HIGH",
    "x-said/short-name, DIRECT, HIGH",
    "x-said/short-name, MIXED, MEDIUM",
    "x-said-then/short-name, MIXED, LOW",
    "x-said-comma/short-name, MIXED, HIGH",
    "x-who-said-then/full-name, DIRECT, HIGH",
    "x-did-saying/short-name, MIXED, MEDIUM",
    "signature/full-name, DIRECT, MEDIUM",
    "x-said/clear-pronoun, DIRECT, HIGH",
    "x-said/pronoun, DIRECT, LOW",
    "x-said/clear-role, DIRECT, MEDIUM",
    "x-said/named-again, DIRECT, MEDIUM",
    "x-said/role, DIRECT, LOW",
    "x-said+goes-on/short-name, DIRECT, HIGH",
    "x-said+goes-on/somebody, DIRECT, HIGH",
    "x-said/same-somebody, DIRECT, LOW",
    "x-said/description, DIRECT, HIGH",
    "x-said-then/clear-pronoun, DIRECT, HIGH",
    "said-x+runs-on/full-name, DIRECT, HIGH",
    "x-said+next-paragraph/short-name, DIRECT, HIGH",
    "x-said+next-paragraph/clear-pronoun, DIRECT, HIGH",
    "x-said+next-paragraph/pronoun, DIRECT, LOW",
    "x-said+behind-closed/short-name, DIRECT, LOW",
    "said-before/short-name, DIRECT, MEDIUM",
    "colon/full-name, DIRECT, LOW",
    "dialogue/full-name, DIRECT, LOW"
  })
  void stepsMultiply(String rule, Quote.Type type, Confidence confidence) {
    assertEquals(confidence, table.measured(rule, type));
  }

  @Test
  void nobodyIsNeverSure() {
    for (Attribution.Pattern pattern : Attribution.Pattern.values()) {
      for (Quote.Type type : Quote.Type.values()) {
        assertEquals(Confidence.LOW, table.measured(pattern.label() + "/unknown", type));
      }
    }
  }

  /** The shares were measured on English news alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | “The pier is shut,” Ada Corwin said.     | HIGH
          de | „Der Pier ist zu“, sagte Ada Corwin.     | MEDIUM
          fr | « La jetée est fermée », dit Ada Corwin. | MEDIUM
          """)
  void onlyALanguageThatWasMeasuredIsSure(String language, String text, Confidence confidence) {
    Quote quote = new QuoteFinder(vocabulary).find(List.of(text), language).quotes().get(0);
    assertEquals("Ada Corwin", quote.speaker());
    assertEquals(confidence, quote.confidence());
  }
}
