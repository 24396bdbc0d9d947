package org.cleanarticle.quote;

import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/**
 * Decides on what stands behind a sentence about somebody new without a name: {@code “…,” said
 * Reed. |His neighbour| nodded. “…”} Reed may go on there as well, so that nothing of it is sure.
 */
final class Newcomers {
  private final Words words;
  private final Speakers speakers;
  private final Decisions decisions;
  private final HumanNouns humans;

  Newcomers(Words words, Speakers speakers, Decisions decisions) {
    this.words = words;
    this.speakers = speakers;
    this.decisions = decisions;
    humans = new HumanNouns(words);
  }

  /**
   * Decides on a quotation without an attribution if somebody new leads the sentence before it.
   *
   * @param actor who acts or speaks in that sentence; nullable
   * @param says whether the sentence tells what he or she says
   */
  boolean decide(Mention actor, boolean says, Paragraph paragraph, int span) {
    if (actor == null || !leads(actor, paragraph) || speakers.of(actor).entity() != null) {
      return false;
    }
    Token verb = paragraph.peek(actor.to());
    if (says || words.list("agreeing-verbs").contains(verb.key())) {
      Attribution told = new Attribution(Pattern.BEAT, actor, -1, "say");
      decisions.begin(paragraph, span, Quote.Type.DIRECT, told, speakers.of(actor));
    } else {
      decisions.goOn(paragraph, span, Pattern.DIALOGUE, decisions.last());
    }
    return true;
  }

  /** {@code |Her neighbour| nodded}, {@code |A man| shrugged}: nobody who was told of before. */
  private boolean leads(Mention actor, Paragraph paragraph) {
    Token first = paragraph.at(actor.from());
    return actor.kind() == Mention.Kind.DESCRIPTION
        && paragraph.sentenceStart(actor.from()) == actor.from()
        && (words.isPossessor(first) || words.isIndefinite(first))
        && words.knowsSpeakers()
        && humans.is(paragraph.at(actor.name()));
  }
}
