package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.RejectedSpan;

/**
 * What was found between the quotation marks of an article.
 *
 * @param quotes the spans that are speech, in order
 * @param rejected the spans that are not, in order
 * @param warnings codes of what is odd about the marks: {@code quote-unclosed}, {@code
 *     quote-marks-mixed}
 */
public record Quotes(List<Quote> quotes, List<RejectedSpan> rejected, List<String> warnings) {
  public Quotes {
    quotes = List.copyOf(quotes);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }
}
