package org.cleanarticle.quote;

import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
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
    humans = words.humans();
  }

  /**
   * Decides on a quotation without an attribution if somebody new leads the sentence before it.
   *
   * @param actor who acts or speaks in that sentence; nullable
   * @param says whether the sentence tells what he or she says
   */
  boolean decide(Mention actor, boolean says, Paragraph paragraph, int span) {
    if (actor == null) {
      return false;
    }
    Paragraph told = speakers.paragraph(actor);
    Speaker newcomer = speakers.of(actor);
    boolean known = newcomer.entity() != null || newcomer.same(decisions.last().speaker());
    if (known || !leads(actor, told)) {
      return false;
    }
    if (says || agrees(actor, told)) {
      Mention printed = told == paragraph ? actor : null;
      Attribution beat = new Attribution(Pattern.BEAT, printed, -1, "say");
      decisions.begin(paragraph, span, Quote.Type.DIRECT, beat, newcomer);
    } else {
      decisions.goOn(paragraph, span, Pattern.DIALOGUE, decisions.last());
    }
    return true;
  }

  private boolean agrees(Mention actor, Paragraph paragraph) {
    return words.list("agreeing-verbs").contains(paragraph.peek(actor.to()).key());
  }

  /**
   * {@code |Her neighbour| nodded}, {@code But |a man| shrugged}: nobody who was told of before; or
   * {@code |The neighbours| agreed}.
   */
  private boolean leads(Mention actor, Paragraph paragraph) {
    Token first = paragraph.at(actor.from());
    Token noun = paragraph.at(actor.name());
    int start = paragraph.sentenceStart(actor.from());
    start = paragraph.at(start).in(WordList.COORDINATORS) ? start + 1 : start;
    boolean one = (words.isPossessor(first) || words.isIndefinite(first)) && humans.is(noun);
    return actor.kind() == Mention.Kind.DESCRIPTION
        && start == actor.from()
        && words.knowsSpeakers()
        && (one || words.canSpeak(noun) && agrees(actor, paragraph));
  }
}
