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

  /** Fewer cases than these prove nothing. */
  static final int ENOUGH = 50;

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

  Confidence of(String rule) {
    int slash = rule.indexOf('/');
    double precision = precision(rule);
    int cases = Math.min(cases(rule.substring(0, slash)), cases(rule.substring(slash + 1)));
    if (precision >= HIGH && cases >= ENOUGH) {
      return Confidence.HIGH;
    }
    return precision >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
  }

  private double share(String part) {
    String value = measured.get(part);
    return value == null ? 0 : Double.parseDouble(value.substring(0, value.indexOf(' ')));
  }

  private int cases(String part) {
    String value = measured.get(part);
    return value == null ? 0 : Integer.parseInt(value.substring(value.indexOf('/') + 1));
  }
}
