package org.cleanarticle.quote;

/**
 * Tells where a verb of speech has no subject of its own, since whoever spoke just before goes on:
 * {@code Y agregó: “…”}, {@code “…”, agregó.}
 */
final class ElidedSubjects {
  private final Words words;

  ElidedSubjects(Words words) {
    this.words = words;
  }

  /** Whether the verb of a quotation leaves its speaker to be that of the one before it. */
  boolean repeats(Quotation previous, Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    if (previous == null || !previous.speaker().known()) {
      return false;
    }
    Verbs verbs = new Verbs(paragraph, words);
    int from = paragraph.sentenceStart(t);
    boolean led = from < t && leads(paragraph, from, t, verbs);
    return (led || from == t && trails(paragraph, t, verbs))
        && isRightBefore(previous, paragraph, from);
  }

  /** {@code |Y agregó:| “…”}: a verb before the colon, and before it only what joins sentences. */
  private boolean leads(Paragraph paragraph, int from, int t, Verbs verbs) {
    int verb = t - 2;
    return verb >= from
        && paragraph.at(t - 1).is(':')
        && verbs.isSaying(verb)
        && verbs.onlyAdverbs(from, verb);
  }

  /** {@code “…”, |agregó.|}: a verb that ends the sentence. */
  private boolean trails(Paragraph paragraph, int t, Verbs verbs) {
    int verb = paragraph.peek(t + 1).isComma() ? t + 2 : t + 1;
    while (verb < paragraph.size() && isSmallAdverb(paragraph.at(verb))) {
      verb++;
    }
    return verb < paragraph.size()
        && verbs.isSaying(verb)
        && (verb + 1 == paragraph.size() || paragraph.at(verb + 1).isStop());
  }

  /** Not {@code “…,” |Will| said}. */
  private boolean isSmallAdverb(Token token) {
    return words.isAdverb(token) && !token.isCapital();
  }

  /** In the sentence before, or at the end of the paragraph above. */
  private static boolean isRightBefore(Quotation previous, Paragraph paragraph, int from) {
    if (from > 0) {
      return previous.paragraph() == paragraph
          && previous.token() >= paragraph.sentenceStart(from - 1);
    }
    Paragraph above = previous.paragraph();
    return above.index() == paragraph.index() - 1
        && previous.token() >= above.sentenceStart(above.size() - 1);
  }
}
