package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds who acts in a clause within a sentence that is about a thing. */
final class InnerSubjects {
  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;

  InnerSubjects(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
  }

  /**
   * {@code Shares fell after |the firm| cut its forecast and said}: whoever acts in the clause
   * before a conjunction, if the subject of the sentence is a thing; or null.
   */
  Mention of(Mention subject, int conjunction) {
    if (subject == null || !words.knowsSpeakers() || !isThing(subject)) {
      return null;
    }
    for (int i = conjunction - 1; i > subject.to(); i--) {
      Token token = paragraph.at(i);
      if (token.in(WordList.SUBORDINATORS)) {
        return actor(i + 1, conjunction);
      }
      if (!token.isWord()) {
        return null;
      }
    }
    return null;
  }

  /** {@code the driver, named |as Ann Shaw|, said}, {@code named by police |as Ann Shaw|}. */
  boolean isCalled(int participle, Mention phrase) {
    return phrase.kind() == Mention.Kind.NAME
        && phrase.from() > participle
        && words.list("introducing-participles").contains(paragraph.at(participle).key())
        && (phrase.from() == participle + 1
            || paragraph.at(phrase.from() - 1).in(WordList.TERM_LINKS));
  }

  private Mention actor(int from, int to) {
    Mention actor = phrases.startingAt(from, to);
    if (actor == null || actor.to() == to || actor.kind() != Mention.Kind.DESCRIPTION) {
      return actor == null || actor.to() == to ? null : actor;
    }
    // The firm cut its forecast: the verb may look like a noun.
    boolean verb = !words.canSpeak(paragraph.at(actor.name())) && actor.to() == actor.name() + 1;
    int noun = verb ? actor.name() - 1 : actor.name();
    if (noun <= from || !words.canSpeak(paragraph.at(noun))) {
      return null;
    }
    return verb
        ? new Mention(actor.kind(), actor.paragraph(), actor.from(), noun + 1, noun)
        : actor;
  }

  /** A description of what does not speak, or a plural with a capital that begins the sentence. */
  private boolean isThing(Mention subject) {
    Token noun = paragraph.at(subject.name());
    boolean opens =
        subject.isName()
            && subject.to() == subject.from() + 1
            && paragraph.sentenceStart(subject.from()) == subject.from()
            && words.endsAsPlural(noun)
            && !words.bearsGivenName(noun);
    return (opens || subject.kind() == Mention.Kind.DESCRIPTION) && !words.canSpeak(noun);
  }
}
