package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds whose words a noun holds: {@code |Shaw’s| claim}, {@code in |her| words}. */
final class Owners {
  /** From a preposition to the noun that it governs: {@code in |Ann Shaw’s view|}. */
  private static final int OPENING = 4;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  Owners(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
  }

  /** Whose {@code claim} it is: {@code |his| claim}, {@code |Shaw| made a claim}; or null. */
  Mention of(int noun, int from) {
    for (int i = noun - 1; i >= from && noun - i <= 3; i--) {
      Token token = paragraph.at(i);
      if (token.isPossessive()) {
        Mention owner = phrases.endingAt(i - 1, from);
        return canSpeak(owner) ? owner : null;
      }
      if (words.isPossessor(token) || words.list("possessives").contains(token.key())) {
        return new Mention(Mention.Kind.PRONOUN, paragraph.index(), i, i + 1, i);
      }
      if (words.isIndefinite(token) && !token.in(WordList.STANDING_DETERMINERS)) {
        Mention subject = phrases.subject(from, i);
        return subject != null && subject.kind() != Mention.Kind.DESCRIPTION ? subject : null;
      }
      if (!token.isWord() || token.in(WordList.PREPOSITIONS)) {
        return null;
      }
    }
    return null;
  }

  /**
   * {@code in the words of |one minister|, “…”}, {@code in |her| words, “…”}, {@code In |Shaw’s|
   * view, the plan is “…”}.
   */
  Mention phraser(int noun, int from, int span) {
    Mention behind = phrases.phraser(noun, span);
    boolean leads = noun == span - 2 && paragraph.isComma(span - 1) || opens(noun, from);
    return behind == null && leads ? of(noun, from) : behind;
  }

  /** {@code |In her view,| …}, {@code |Ihrer Ansicht nach| …}, {@code |Jej zdaniem| …}. */
  private boolean opens(int noun, int from) {
    if (paragraph.at(from).in(WordList.PREPOSITIONS)) {
      return noun - from <= OPENING;
    }
    boolean governed =
        paragraph.peek(noun + 1).in(WordList.PREPOSITIONS)
            || paragraph.at(noun).in(WordList.INTRODUCERS);
    return noun == from + 1 && governed && words.isPossessor(paragraph.at(from));
  }

  /** Whether a subject is somebody or something that speaks, and not what is spoken of. */
  boolean canSpeak(Mention subject) {
    return subject != null
        && (subject.kind() != Mention.Kind.DESCRIPTION
            || words.canSpeak(paragraph.at(subject.name())));
  }
}
