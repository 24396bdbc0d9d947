package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds who acts in a clause within a sentence that is about a thing. */
final class InnerSubjects {
  /** The words of a description that may be one for who speaks. */
  private static final int LONGEST = 7;

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
    if (actor == null || actor.kind() != Mention.Kind.DESCRIPTION) {
      return actor == null || actor.to() == to ? null : actor;
    }
    // The food and drink chain cut its forecast: what goes on is a verb, though it may be a noun.
    int end = Math.min(to - 1, from + LONGEST);
    for (int i = from + 1; i < end && paragraph.at(i).isWord(); i++) {
      boolean speaks = words.canSpeak(paragraph.at(i));
      if (speaks && !words.canSpeak(paragraph.at(i + 1))) {
        return new Mention(actor.kind(), actor.paragraph(), actor.from(), i + 1, i);
      }
      if (paragraph.at(i).in(WordList.PREPOSITIONS) || words.looksLikeVerb(paragraph.at(i))) {
        return null;
      }
    }
    return null;
  }

  /** A description of what does not speak, or {@code Shares} that begin the sentence. */
  private boolean isThing(Mention subject) {
    Token noun = paragraph.at(subject.name());
    boolean opens =
        subject.isName()
            && subject.to() == subject.from() + 1
            && paragraph.sentenceStart(subject.from()) == subject.from()
            && words.list("plural-things").contains(noun.key());
    return (opens || subject.kind() == Mention.Kind.DESCRIPTION) && !words.canSpeak(noun);
  }
}
