package org.cleanarticle.quote.clause;

import java.util.Set;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds whose words somebody hands on: {@code Lee quoted |Ann Shaw|: “…”}. */
final class Citations {
  /** The words from the verb to its participle: {@code |quoted| one of them as |saying|}. */
  private static final int SAYING_WITHIN = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final Set<String> quoting;

  Citations(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
    verbs = clauses.verbs();
    quoting = words.list("quoting-verbs");
  }

  /** Whether a verb hands on the words of another. */
  boolean isQuoting(int verb) {
    return quoting.contains(paragraph.at(verb).key());
  }

  /** The attribution to whoever is the object right behind such a verb, or null. */
  Attribution of(int verb, int end, Pattern pattern) {
    return of(verb, verb + 1, end, pattern);
  }

  /**
   * The attribution to whoever is the object of such a verb; null if the verb is another or what is
   * quoted is nobody that speaks.
   *
   * @param object where it begins
   * @param pattern never one of the sure ones: who is quoted may be quoting too
   */
  Attribution of(int verb, int object, int end, Pattern pattern) {
    if (!isQuoting(verb) || paragraph.peek(object).in(WordList.PREPOSITIONS)) {
      return null;
    }
    Mention quoted = phrases.introduced(object - 1, end);
    if (quoted == null || quoted.kind() != Mention.Kind.PRONOUN && !isSomebody(quoted)) {
      return null;
    }
    // A pronoun for an object is mostly another than the subject, whom pronouns are resolved to.
    Mention told = quoted.kind() == Mention.Kind.PRONOUN ? null : quoted;
    return new Attribution(pattern, told, verb, verbs.kind(verb));
  }

  /** {@code quoted |Ann Shaw| as saying “…”}: the attribution by the participle; or null. */
  Attribution saying(int participle, int from) {
    if (quoting.isEmpty() || !paragraph.peek(participle - 1).in(WordList.TERM_LINKS)) {
      return null;
    }
    for (int i = participle - 2; i >= from && participle - i <= SAYING_WITHIN; i--) {
      if (isQuoting(i) && verbs.isFinite(i)) {
        return of(i, participle - 1, Pattern.PARTICIPLE);
      }
    }
    return null;
  }

  /** Neither {@code the report} nor {@code Article 5}. */
  private boolean isSomebody(Mention quoted) {
    Token noun = paragraph.at(quoted.name());
    boolean person =
        (words.isAgent(noun) || noun.in(WordList.UNNAMED_SPEAKERS))
            && !noun.in(WordList.STANDING_DETERMINERS);
    return quoted.kind() == Mention.Kind.DESCRIPTION
        ? person
        : (person || !paragraph.at(quoted.from()).isDefinite())
            && !paragraph.peek(quoted.to()).isNumber();
  }
}
