package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.TokenTable;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * What may stand between a verb of speech and its speaker: {@code said, for her part, Ann Shaw}.
 */
public final class Asides {
  private static final int LONGEST = 4;

  private final Paragraph paragraph;
  private final Words words;
  private final Verbs verbs;

  Asides(Paragraph paragraph, Words words, Verbs verbs) {
    this.paragraph = paragraph;
    this.words = words;
    this.verbs = verbs;
  }

  /** Behind what stands at {@code i}, with its commas if it has some; {@code i} if nothing does. */
  public int behind(int i) {
    boolean comma = paragraph.isComma(i);
    int from = comma ? i + 1 : i;
    int to = from + length(from);
    while (comma && verbs.isTimeOrAdverb(to)) {
      to++;
    }
    boolean closed = comma && paragraph.isComma(to);
    if (to == from || comma && !closed) {
      return i;
    }
    return closed ? to + 1 : to;
  }

  /** How many words the phrase has that begins there, 0 if none does. */
  private int length(int from) {
    Token first = paragraph.peek(from);
    int length = 0;
    if (first.in(WordList.ASIDES) || first.opensAside()) {
      for (int n = 1; n <= LONGEST && from + n <= paragraph.size(); n++) {
        String phrase = TokenTable.key(paragraph.text(from, from + n));
        length = words.list(WordList.ASIDES.file()).contains(phrase) ? n : length;
      }
    }
    return length;
  }
}
