package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds whom relative clauses tell of. */
final class Relatives {
  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  Relatives(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
  }

  /** {@code |Ann Shaw|, who said}: whom the pronoun at {@code relative} means; or null. */
  Mention antecedent(int relative, int from) {
    int last = paragraph.isComma(relative - 1) ? relative - 2 : relative - 1;
    Mention whom = phrases.endingAt(last, from);
    Mention named = whom == null ? null : apposed(whom, from);
    return named != null ? named : whom;
  }

  /**
   * {@code |Anna Holz|, die von nichts wusste: „…“}: whom a relative clause tells of that its verb
   * ends, where relatives are articles too; null if the verb ends none.
   */
  Mention closing(int verb, int from) {
    if (!words.traits().closingVerbs() || paragraph.peek(verb + 1).isWord()) {
      return null;
    }
    int start = verb;
    while (start > from && !paragraph.isComma(start - 1) && !paragraph.isQuotation(start - 1)) {
      start--;
    }
    boolean relative =
        start - 2 >= from
            && start < verb
            && paragraph.isComma(start - 1)
            && words.list("relative-articles").contains(paragraph.at(start).key());
    // Behind it stands no other subject: eine Sorge, die der Chef teilt.
    int next = start + 1;
    while (relative && next < verb && words.isAdverb(paragraph.at(next))) {
      next++;
    }
    boolean subject =
        relative
            && (next == verb || paragraph.at(next).in(WordList.PREPOSITIONS))
            && (next > start + 1 || phrases.startingAt(start, verb) == null);
    if (!subject) {
      return null;
    }
    // A verb's prefix or a small word may part the two: Das sieht |die Wehr| so, die ...
    Mention told = phrases.endingAt(start - 2, from);
    return told != null || start - 3 < from ? told : phrases.endingAt(start - 3, from);
  }

  /** {@code |Ann Shaw|, a surveyor, who said}: the name that a description stands behind. */
  private Mention apposed(Mention described, int from) {
    int comma = described.from() - 1;
    boolean behind =
        described.kind() == Mention.Kind.DESCRIPTION && comma > from && paragraph.isComma(comma);
    Mention named = behind ? phrases.person(comma, from) : null;
    boolean apart = named != null && paragraph.peek(named.from() - 1).in(WordList.PREPOSITIONS);
    return apart ? null : named;
  }
}
