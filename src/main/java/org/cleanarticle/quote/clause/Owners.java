package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds whose words a noun holds: {@code |Shaw’s| claim}, {@code in |her| words}. */
final class Owners {
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
      if (words.isPossessor(token)) {
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

  /** {@code in the words of |one minister|, “…”}, {@code in |her| words, “…”}. */
  Mention phraser(int noun, int from, int span) {
    Mention behind = phrases.phraser(noun, span);
    return behind == null && noun == span - 2 && paragraph.isComma(span - 1)
        ? of(noun, from)
        : behind;
  }

  /** Whether a subject is somebody or something that speaks, and not what is spoken of. */
  boolean canSpeak(Mention subject) {
    return subject != null
        && (subject.kind() != Mention.Kind.DESCRIPTION
            || words.canSpeak(paragraph.at(subject.name())));
  }
}
