package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds whom relative clauses tell of. */
final class Relatives {
  /** The words of a relative clause before the verb of whom it tells. */
  private static final int LONGEST = 14;

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
  private Mention closing(int verb, int from) {
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

  /**
   * Whom a relative clause tells of that ends with a verb or right before it; null if none does.
   */
  Mention whom(int verb, int from) {
    Mention closed = closing(verb, from);
    return closed == null && words.knowsSpeakers() ? before(verb, from) : closed;
  }

  /** {@code |A detective| who led the case said}: the clause has a verb of its own. */
  private Mention before(int verb, int from) {
    int relative = verb - 1;
    while (relative > from && verb - relative < LONGEST && isInside(relative)) {
      relative--;
    }
    boolean may = words.sieves().mayBeRelative(paragraph, relative);
    if (relative <= from || verb - relative < 3 || !may || !isOfPeople(paragraph.at(relative))) {
      return null;
    }
    int own = words.isAdverb(paragraph.at(relative + 1)) ? relative + 2 : relative + 1;
    Token acts = paragraph.at(own);
    boolean clause =
        own < verb - 1
            && (words.looksLikeVerb(acts)
                || acts.isVerb()
                || words.list("auxiliaries").contains(acts.key()));
    Mention whom = clause ? antecedent(relative, from) : null;
    // A guest who heard a woman yell: the form is that of several.
    boolean several = whom != null && words.isPlural(paragraph.at(whom.name()));
    return several || !paragraph.at(verb).in(WordList.INFINITIVES) ? whom : null;
  }

  private boolean isInside(int i) {
    return !paragraph.isComma(i)
        && !paragraph.isQuotation(i)
        && !(words.sieves().mayBeRelative(paragraph, i) && paragraph.at(i).pronoun().equals("r"));
  }

  private boolean isOfPeople(Token token) {
    return token.pronoun().equals("r")
        && !words.list("thing-relatives").contains(token.key())
        && !token.in(WordList.COMPLEMENTIZERS);
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
