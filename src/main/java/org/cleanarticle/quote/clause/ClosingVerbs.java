package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Attributions whose verb ends a clause behind the quotation, as in German and Dutch: {@code ein
 * Plan, den |Karl Huber| „Unsinn“ |nennt|}.
 */
final class ClosingVerbs {
  /** Such a clause begins no further before its quotation than this many words. */
  private static final int REACH = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final Subjects subjects;

  ClosingVerbs(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
    verbs = clauses.verbs();
    subjects = clauses.subjects();
  }

  /** The attribution of the quotation at token {@code span} by the verb behind it, or null. */
  Attribution attribution(int span) {
    int verb = span + 1;
    boolean ends =
        words.traits().closingVerbs()
            && verb < paragraph.size()
            && paragraph.at(verb).isVerb()
            && (!paragraph.peek(verb + 1).isWord()
                || paragraph.peek(verb + 1).in(WordList.COORDINATORS));
    boolean closes = ends && paragraph.at(verb).verb().equals("call");
    Mention acting = ends && (closes || isOf(span)) ? acting(span) : null;
    if (acting != null) {
      return new Attribution(Pattern.VERB_BEFORE, acting, verb, verbs.kind(verb));
    }
    int opening = closes ? opening(span) : -1;
    boolean led = opening >= 0 && opening + 1 < span;
    Mention subject = led ? phrases.startingAt(opening + 1, span) : null;
    return subject != null && isSomebody(subject)
        ? new Attribution(Pattern.VERB_BEFORE, subject, verb, verbs.kind(verb))
        : null;
  }

  /** {@code hat |von| „…“ gesprochen}, {@code hat |von einem| „…“ gesprochen}. */
  private boolean isOf(int span) {
    boolean determined = paragraph.peek(span - 1).in(WordList.DETERMINERS);
    return paragraph.peek(span - 1).in(WordList.NAMING_PREPOSITIONS)
        || determined && paragraph.peek(span - 2).in(WordList.NAMING_PREPOSITIONS);
  }

  /** {@code |Karl Huber| hatte den Plan „Unsinn“ genannt}: the subject of the perfect; or null. */
  private Mention acting(int span) {
    int from = paragraph.sentenceStart(span);
    for (int i = span - 1; i > from && span - i <= REACH && !paragraph.isComma(i); i--) {
      if (words.list("perfect-auxiliaries").contains(paragraph.at(i).key())) {
        Mention subject = subjects.swapped(i, subjects.before(i, from));
        return subject != null && isSomebody(subject) ? subject : null;
      }
    }
    return null;
  }

  /**
   * The relative or conjunction that opens the clause, behind its comma and perhaps a preposition;
   * -1 if none is near.
   */
  private int opening(int span) {
    int from = Math.max(paragraph.sentenceStart(span), span - REACH);
    for (int i = span - 1; i >= from; i--) {
      Token token = paragraph.at(i);
      if (token.isComma()) {
        return paragraph.at(i + 1).in(WordList.PREPOSITIONS) ? i + 2 : i + 1;
      }
      if (token.pronoun().equals("r") || token.in(WordList.COMPLEMENTIZERS)) {
        return i;
      }
      if (!token.isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** A name, a pronoun or a role, and not {@code der Volksmund}. */
  private boolean isSomebody(Mention subject) {
    Token noun = paragraph.at(subject.name());
    return subject.kind() != Mention.Kind.DESCRIPTION
        || noun.in(WordList.TITLES)
        || noun.in(WordList.UNNAMED_SPEAKERS);
  }
}
