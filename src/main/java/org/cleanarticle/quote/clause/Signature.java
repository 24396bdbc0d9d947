package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Reads a name that signs a quotation: {@code “…” – Ann Shaw, York}. */
public final class Signature {
  /** What stands behind the name is no longer, in words. */
  private static final int LONGEST_ADDRESS = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  public Signature(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
  }

  /** The signature behind the dash at token {@code dash}, or null. */
  public Attribution behind(int dash, int end) {
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
