package org.cleanarticle.quote;

import org.cleanarticle.quote.Attribution.Pattern;

/** Reads a name that signs a quotation: {@code “…” – Ann Shaw, York}. */
final class Signature {
  /** What stands behind the name is no longer, in words. */
  private static final int LONGEST_ADDRESS = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  Signature(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
  }

  /** The signature behind the dash at token {@code dash}, or null. */
  Attribution behind(int dash, int end) {
    Mention signed = phrases.startingAt(dash + 1, end);
    boolean alone = signed != null && signed.isName() && isAddress(signed.to());
    return alone ? new Attribution(Pattern.SIGNATURE, signed, -1, "say") : null;
  }

  /** Whether nothing stands there to the end of the paragraph but an age, office or place. */
  private boolean isAddress(int from) {
    int size = paragraph.size();
    int to = paragraph.isStop(size - 1) ? size - 1 : size;
    boolean setOff = paragraph.isComma(from) || paragraph.is(from, '(');
    if (from < to && (!setOff || to - from >= LONGEST_ADDRESS)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = paragraph.at(i);
      boolean clause =
          token.isVerb()
              // Right behind the comma it is a participle: “, retired plumber”.
              || i > from + 1 && words.looksLikeVerb(token)
              || token.in(WordList.PASSIVES)
              || !token.pronoun().isEmpty();
      if (token.isSpan() || clause) {
        return false;
      }
    }
    return true;
  }
}
