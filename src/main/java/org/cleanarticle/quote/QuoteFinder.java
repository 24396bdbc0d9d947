package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;

/** Finds the quotations of an article and their speakers. Thread-safe. */
public final class QuoteFinder {
  public QuoteFinder(Vocabulary vocabulary) {}

  /**
   * The quotations of a body.
   *
   * @param paragraphs the body's blocks, in order
   * @param language BCP 47 tag, or empty if unknown
   */
  public Quotes find(List<String> paragraphs, String language) {
    return new Quotes(List.of(), List.of(), List.of());
  }
}
