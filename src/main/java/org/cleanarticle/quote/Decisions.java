package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;

/** What was decided on the quotations of an article so far, in order. */
final class Decisions {
  private final Speakers speakers;
  private final List<Quotation> all = new ArrayList<>();
  private final List<Quotation> speech = new ArrayList<>();
  private int utterances;

  Decisions(Speakers speakers) {
    this.speakers = speakers;
  }

  List<Quotation> all() {
    return all;
  }

  /** The last quotation that is speech; null if there is none. */
  Quotation last() {
    return speech.isEmpty() ? null : speech.get(speech.size() - 1);
  }

  /** The last one in a paragraph before that of the last one; null if there is none. */
  Quotation lastAbove() {
    int i = speech.size() - 1;
    while (i >= 0 && speech.get(i).paragraph() == last().paragraph()) {
      i--;
    }
    return i < 0 ? null : speech.get(i);
  }

  /** Adds the first quotation of an utterance. */
  void begin(
      Paragraph paragraph, int span, Quote.Type type, Attribution attribution, Speaker speaker) {
    add(paragraph, span, type, attribution, speaker, ++utterances);
  }

  /** Adds one that goes on from another without an attribution of its own. */
  void goOn(Paragraph paragraph, int span, Pattern pattern, Quotation before) {
    Attribution old = before.attribution();
    boolean here = before.paragraph() == paragraph;
    Pattern first = old.first() == null ? old.pattern() : old.first();
    Mention speaker = here ? old.speaker() : null;
    Attribution attribution =
        new Attribution(pattern, speaker, here ? old.verb() : -1, old.kind(), first);
    add(paragraph, span, Quote.Type.DIRECT, attribution, before.speaker(), before.utterance());
  }

  void add(
      Paragraph paragraph,
      int span,
      Quote.Type type,
      Attribution attribution,
      Speaker speaker,
      int utterance) {
    Quotation quotation =
        new Quotation(paragraph, span, type, attribution, speaker, utterance, null);
    all.add(quotation);
    speech.add(quotation);
    if (speaker.known()) {
      speakers.spoke(speaker, paragraph.index(), quotation.token());
    }
  }

  /** Gives the last utterance the speaker that is told at its end. */
  void give(Attribution told, Speaker speaker) {
    int utterance = last().utterance();
    RunningSpeech.give(all, utterance, told, speaker);
    RunningSpeech.give(speech, utterance, told, speaker);
  }

  void reject(Paragraph paragraph, int span, String rule) {
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    all.add(new Quotation(paragraph, span, null, none, Speaker.NOBODY, 0, rule));
  }
}
