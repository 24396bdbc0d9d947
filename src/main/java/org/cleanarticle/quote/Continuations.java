package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.clause.Reports;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.DashDialogue;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;

/** Decides on quotations without an attribution by what stands before them. */
final class Continuations {
  private final List<Paragraph> paragraphs;
  private final Speakers speakers;
  private final SpeechSigns signs;
  private final boolean guesses;
  private final Decisions decisions;
  private final Answers answers;
  private final Newcomers newcomers;

  /**
   * @param guesses whether what people do beside a quotation tells who speaks
   */
  Continuations(
      List<Paragraph> paragraphs,
      Speakers speakers,
      SpeechSigns signs,
      boolean guesses,
      Decisions decisions,
      Answers answers,
      Newcomers newcomers) {
    this.paragraphs = paragraphs;
    this.speakers = speakers;
    this.signs = signs;
    this.guesses = guesses;
    this.decisions = decisions;
    this.answers = answers;
    this.newcomers = newcomers;
  }

  /** Decides on a quotation if it goes on from another or if a sentence before tells who speaks. */
  boolean decide(Paragraph paragraph, int span) {
    return isBehind(paragraph, span) || isBelow(paragraph, span);
  }

  /** A quotation without attribution behind another, or behind a sentence of its speaker. */
  private boolean isBehind(Paragraph paragraph, int span) {
    Quotation previous = decisions.last();
    int t = paragraph.tokenOf(span);
    boolean here = previous != null && previous.paragraph() == paragraph;
    // „…” – mówi Halina Wilk. – „…”
    int begin = paragraph.peek(t - 1).isDash() ? t - 1 : t;
    boolean starts = paragraph.sentenceStart(t) == begin;
    if (here && previous.isDirect() && paragraph.isComma(t - 1)) {
      decisions.goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return true;
    }
    if (begin == 0 || !starts || !here && !signs.isClause(paragraph, span)) {
      return false;
    }
    int sentence = paragraph.sentenceStart(begin - 1);
    boolean near = here && (previous.token() >= sentence || paragraph.isQuotation(begin - 1));
    if (near && (previous.isDirect() || signs.isSentence(paragraph, span))) {
      if (answers.decide(previous, paragraph, span)) {
        return true;
      }
      decisions.goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return true;
    }
    Reports reports = speakers.reports(paragraph);
    Mention saying = reports.speaker(begin);
    Mention actor = saying == null ? reports.actor(begin) : saying;
    Speaker speaker = speakers.of(actor);
    boolean person = guesses && speaker.entity() != null && speaker.entity().isPerson();
    if (person && !near && !(here && speaker.same(previous.speaker()) && previous.isDirect())) {
      Pattern pattern = saying == null ? Pattern.BEAT : Pattern.SAID_BEFORE;
      Attribution told = new Attribution(pattern, actor, -1, "say");
      decisions.begin(paragraph, span, Quote.Type.DIRECT, told, speaker);
      return true;
    }
    if (here && previous.isDirect()) {
      if (!newcomers.decide(actor, saying != null, paragraph, span)
          && !answers.decide(previous, paragraph, span)) {
        decisions.goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      }
      return true;
    }
    return false;
  }

  /** One that begins its paragraph, and what the paragraph above tells of its speaker. */
  private boolean isBelow(Paragraph paragraph, int span) {
    Quotation previous = decisions.last();
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    if (span > 0 || t > 0 || paragraph.index() == 0) {
      return false;
    }
    Paragraph above = paragraphs.get(paragraph.index() - 1);
    if (RunningSpeech.runsInto(previous, paragraph, span)) {
      decisions.goOn(paragraph, span, Pattern.UNCLOSED, previous);
      return true;
    }
    boolean quoteAbove = previous != null && previous.paragraph() == above && previous.isDirect();
    // A comma before the closing mark leads to somebody, whom we do not know.
    if (SpeechSigns.count(text) < 2 || SpeechSigns.last(text) == ',' || goesOn(paragraph, t)) {
      return false;
    }
    // A dash opens the turn of somebody else, be it of nobody known.
    boolean turn = quoteAbove && DashDialogue.isSpoken(paragraph, span);
    boolean dialogue = turn && DashDialogue.isSpoken(previous.paragraph(), previous.span());
    Quotation partner = quoteAbove ? partner(previous, paragraph, dialogue) : null;
    if (partner != null || dialogue && previous.lastChar() == '?') {
      Attribution bare = Attribution.bare(Pattern.DIALOGUE);
      Speaker other = partner == null ? Speaker.NOBODY : partner.speaker();
      decisions.begin(paragraph, span, Quote.Type.DIRECT, bare, other);
      return true;
    }
    if (quoteAbove && signs.isSentence(paragraph, span)) {
      if (isByNewcomer(previous, paragraph, span) || answers.decide(previous, paragraph, span)) {
        return true;
      }
      if (!turn) {
        boolean closed = previous.token() == above.size() - 1;
        decisions.goOn(
            paragraph, span, closed ? Pattern.BEHIND_CLOSED : Pattern.NEXT_PARAGRAPH, previous);
        return true;
      }
    }
    if (turn) {
      return false;
    }
    Reports reports = speakers.reports(above);
    Attribution report = reports.last();
    if (report == null) {
      return onTopic(paragraph, span, reports.actor(above.size()));
    }
    Speaker speaker = speakers.of(report.speaker());
    boolean introduced = report.pattern() == Pattern.BLOCK;
    boolean person = guesses && speaker.entity() != null && speaker.entity().canBePerson();
    if (introduced || signs.isClause(paragraph, span) && person) {
      Attribution bare = new Attribution(report.pattern(), null, -1, report.kind());
      decisions.begin(paragraph, span, Quote.Type.DIRECT, bare, speaker);
      return true;
    }
    return false;
  }

  /** {@code “…,” said Shaw. Her neighbour agreed. ¶ |“…”|}. */
  private boolean isByNewcomer(Quotation previous, Paragraph paragraph, int span) {
    Paragraph above = previous.paragraph();
    int end = above.size();
    if (above.sentenceStart(end - 1) <= previous.token()) {
      return false;
    }
    Reports reports = speakers.reports(above);
    Mention saying = reports.speaker(end);
    Mention actor = saying == null ? reports.actor(end) : saying;
    return newcomers.decide(actor, saying != null, paragraph, span);
  }

  /** {@code |“Shame!”| rang out across the hall.}: a sentence that is none of the one above. */
  private static boolean goesOn(Paragraph paragraph, int t) {
    Token next = paragraph.peek(t + 1);
    return next.isWord() && !next.isCapital() && !next.isNumber();
  }

  /** A quotation below a paragraph that is about whoever spoke last and quotes nobody. */
  private boolean onTopic(Paragraph paragraph, int span, Mention subject) {
    Quotation previous = decisions.last();
    Speaker speaker = speakers.of(subject);
    boolean same = previous != null && speaker.entity() != null && speaker.same(previous.speaker());
    if (!same || !signs.isClause(paragraph, span)) {
      return false;
    }
    Attribution bare = Attribution.bare(Pattern.TOPIC);
    decisions.begin(paragraph, span, Quote.Type.DIRECT, bare, speaker);
    return true;
  }

  /**
   * Whose turn it is in a dialogue of question and answer, one quotation a paragraph; or null.
   *
   * @param dashes whether dashes open the turns, so that whoever is not known is somebody else
   */
  private Quotation partner(Quotation previous, Paragraph paragraph, boolean dashes) {
    Quotation before = decisions.lastAbove();
    boolean turns =
        before != null
            && before.paragraph().index() == paragraph.index() - 2
            && before.isDirect()
            && before.speaker().known()
            && (dashes || previous.speaker().known())
            && !before.speaker().same(previous.speaker())
            && paragraph.spans().size() == 1
            && paragraph.size() == 1;
    return turns && (before.lastChar() == '?' || previous.lastChar() == '?') ? before : null;
  }
}
