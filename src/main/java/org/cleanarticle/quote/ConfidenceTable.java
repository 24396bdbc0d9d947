package org.cleanarticle.quote;

import java.util.Map;
import org.cleanarticle.article.Quote.Confidence;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * How often speakers were right that were found in a certain way: the measured share of the pattern
 * times that of the link, from {@code words/any/quote-rules.txt}.
 */
final class ConfidenceTable {
  static final double HIGH = 0.98;
  static final double MEDIUM = 0.85;

  private final Map<String, String> measured;

  ConfidenceTable(Vocabulary vocabulary) {
    measured = vocabulary.table("any", "quote-rules");
  }

  /**
   * The share of right speakers to be expected of a rule.
   *
   * @param rule {@code pattern/link}
   */
  double precision(String rule) {
    int slash = rule.indexOf('/');
    return share(rule.substring(0, slash)) * share(rule.substring(slash + 1));
  }

  private double share(String part) {
    String value = measured.get(part);
    return value == null ? 0 : Double.parseDouble(value.split(" ", 2)[0]);
  }

  Confidence of(String rule) {
    double precision = precision(rule);
    return precision >= HIGH
        ? Confidence.HIGH
        : precision >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
  }
}
