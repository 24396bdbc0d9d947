package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.Quote.Confidence;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

final class ConfidenceTableTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final ConfidenceTable table = new ConfidenceTable(vocabulary);
  private final Map<String, String> rows = vocabulary.table("any", "quote-rules");

  @Test
  void everyRuleThatCanBeGivenStandsInTheTable() {
    Set<String> possible = new TreeSet<>();
    for (Attribution.Pattern pattern : Attribution.Pattern.values()) {
      possible.add(pattern.label());
    }
    for (Speaker.Link link : Speaker.Link.values()) {
      possible.add(link.label());
    }
    assertEquals(possible, new TreeSet<>(rows.keySet()));
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
        assertEquals(table.of(quote.rule()), quote.confidence(), snippet.name());
      }
    }
  }

  @Test
  void nobodyIsNeverSure() {
    for (Attribution.Pattern pattern : Attribution.Pattern.values()) {
      assertEquals(Confidence.LOW, table.of(pattern.label() + "/unknown"));
    }
  }
}
