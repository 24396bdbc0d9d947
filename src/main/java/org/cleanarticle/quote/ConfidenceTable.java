package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.Quote.Confidence;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * How often speakers were right that were found in a certain way: the product of the measured
 * shares of all steps from the quotation to the name, from {@code words/any/quote-rules.txt}.
 * Thread-safe.
 */
final class ConfidenceTable {
  /** The least sure rule that is still high: of all quotations marked so more are right. */
  static final double HIGH = 0.97;

  static final double MEDIUM = 0.85;

  /**
   * The language that the shares were measured in. Of 70 speakers in German, Spanish and others
   * that would be high, drawn by lot, five were wrong.
   */
  private static final String MEASURED = "en";

  /** Fewer cases than these prove nothing. */
  static final int ENOUGH = 40;

  private final Map<String, String> measured;

  /** By the number of the rule; whoever does not see one yet works it out again. */
  private final Confidence[] ofDirect = new Confidence[Rule.COUNT];

  private final Confidence[] ofMixed = new Confidence[Rule.COUNT];

  ConfidenceTable(Vocabulary vocabulary) {
    measured = vocabulary.table("any", "quote-rules");
  }

  /**
   * How sure a speaker is that was found so.
   *
   * @param language BCP 47 tag of the article's
   */
  Confidence of(Rule rule, Quote.Type type, String language) {
    Confidence told = of(rule, type);
    boolean measured = language.equals(MEASURED) || language.startsWith(MEASURED + "-");
    return told == Confidence.HIGH && !measured ? Confidence.MEDIUM : told;
  }

  private Confidence of(Rule rule, Quote.Type type) {
    Confidence[] known = type == Quote.Type.MIXED ? ofMixed : ofDirect;
    Confidence told = known[rule.number()];
    if (told == null) {
      told = measured(rule.label(), type);
      known[rule.number()] = told;
    }
    return told;
  }

  /**
   * The same, worked out.
   *
   * @param rule {@code pattern/link} or {@code pattern+step/link}
   */
  Confidence measured(String rule, Quote.Type type) {
    double precision = 1;
    int cases = Integer.MAX_VALUE;
    for (String row : rows(rule, type)) {
      String value = measured.getOrDefault(row, "0 0/0");
      precision *= Double.parseDouble(value.substring(0, value.indexOf(' ')));
      cases = Math.min(cases, Integer.parseInt(value.substring(value.indexOf('/') + 1)));
    }
    if (precision >= HIGH && cases >= ENOUGH) {
      return Confidence.HIGH;
    }
    return precision >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
  }

  /** The rows of the table that a rule is made of. */
  List<String> rows(String rule, Quote.Type type) {
    int slash = rule.indexOf('/');
    List<String> rows = new ArrayList<>(List.of(rule.substring(0, slash).split("\\+", -1)));
    String mixed = rows.get(0) + " mixed";
    if (rows.size() == 1 && type == Quote.Type.MIXED && measured.containsKey(mixed)) {
      rows.set(0, mixed);
    }
    rows.add(rule.substring(slash + 1));
    return rows;
  }
}
