package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.clause.Attributions;
import org.cleanarticle.quote.clause.UnlistedVerbs;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.TurnLabel;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.DashDialogue;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Walks the quotations of an article in order and decides on each. */
final class Sweep {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final Speakers speakers;
  private final SpeechSigns signs;
  private final Insertions insertions;
  private final UnlistedVerbs unlisted;
  private final ElidedSubjects elided;
  private final Decisions decisions;
  private final Continuations continuations;
  private final LinesBelow lines;
  private final ReportedSpeech reported;

  /**
   * A sweep over an article.
   *
   * @param guesses whether what people do beside a quotation tells who speaks: not if the words are
   *     those of another language than that of the article
   */
  Sweep(List<Paragraph> paragraphs, Words words, Speakers speakers, boolean guesses) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.speakers = speakers;
    signs = new SpeechSigns(words, words.tokenizer());
    insertions = new Insertions(words, speakers);
    elided = new ElidedSubjects(paragraphs, words, speakers);
    unlisted = new UnlistedVerbs(words, speakers.reader(), signs, guesses);
    decisions = new Decisions(speakers);
    Answers answers = new Answers(words, speakers, decisions);
    Newcomers newcomers = new Newcomers(words, speakers, decisions);
    continuations =
        new Continuations(paragraphs, speakers, signs, guesses, decisions, answers, newcomers);
    lines = new LinesBelow(paragraphs, speakers);
    reported = new ReportedSpeech(words, speakers);
  }

  List<Quotation> run() {
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.spans().isEmpty()) {
        Attributions attributions = new Attributions(speakers.clauses(paragraph));
        for (int span = 0; span < paragraph.spans().size(); span++) {
          decide(paragraph, span, attributions);
        }
      }
    }
    return decisions.all();
  }

  /**
   * {@code “SHAW: We never closed it.”}: a transcript inside marks, whose turns name themselves.
   */
  private boolean transcribed(Paragraph paragraph, int span) {
    String name = TurnLabel.of(paragraph.quoted(span));
    if (name == null) {
      return false;
    }
    Entity entity = speakers.people().labelled(name);
    Quotation above = decisions.last();
    boolean turns = above != null && above.attribution().pattern() == Pattern.TRANSCRIPT;
    if (entity == null && !turns && paragraph.spans().get(span).closed()) {
      return false;
    }
    Attribution label = Attribution.bare(Pattern.TRANSCRIPT);
    Speaker speaker =
        entity == null
            ? new Speaker(name, null, Speaker.Link.ONLY_NAME)
            : Speaker.of(entity, Speaker.Link.SHORT_NAME);
    decisions.begin(paragraph, span, Quote.Type.DIRECT, label, speaker);
    return true;
  }

  /** {@code “We were told.” ¶ – Ann Shaw, councillor}: a quotation that is signed below. */
  private boolean signed(Paragraph paragraph, int span) {
    Speaker signer = lines.signer(paragraph);
    String text = paragraph.quoted(span);
    if (!signer.known() || SpeechSigns.count(text) < 2 || signs.isTitle(text)) {
      return false;
    }
    Attribution signature = Attribution.bare(Pattern.SIGNATURE);
    Quotation above = decisions.last();
    if (RunningSpeech.runsInto(above, paragraph, span) && signer.same(above.speaker())) {
      decisions.add(paragraph, span, Quote.Type.DIRECT, signature, signer, above.utterance());
    } else {
      decisions.begin(paragraph, span, Quote.Type.DIRECT, signature, signer);
    }
    return true;
  }

  private void decide(Paragraph paragraph, int span, Attributions attributions) {
    String rejected = signs.rejects(paragraph, span);
    if (rejected != null) {
      decisions.reject(paragraph, span, rejected);
      return;
    }
    Quotation previous = decisions.last();
    if (paragraph.tokenOf(span) == 0 && transcribed(paragraph, span)) {
      return;
    }
    if (paragraph.tokenOf(span) == 0 && signed(paragraph, span)) {
      return;
    }
    if (isInterrupted(previous, paragraph, span) || elided.repeats(previous, paragraph, span)) {
      decisions.goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return;
    }
    Attribution near = own(paragraph, span, attributions);
    Attribution own = near == null ? attributions.shared(paragraph.tokenOf(span), true) : near;
    own = own == null ? unlisted.behind(paragraph, span) : own;
    int alone = own == null ? elided.verb(paragraph, span) : -1;
    if (alone >= 0) {
      Attribution said = new Attribution(Pattern.ELIDED, null, alone, "say");
      Speaker speaker = elided.speaker(previous, paragraph, span, alone);
      decisions.begin(paragraph, span, signs.type(paragraph, span, said), said, speaker);
      return;
    }
    Attribution parenthetical = isThing(own) ? attributions.later(paragraph.tokenOf(span)) : null;
    if (own != null) {
      attributed(paragraph, span, parenthetical == null ? own : parenthetical);
      return;
    }
    Speaker inserted = insertions.of(paragraph, span);
    if (inserted != null) {
      Attribution bare = Attribution.bare(Pattern.LOOSE);
      decisions.begin(paragraph, span, Quote.Type.DIRECT, bare, inserted);
      return;
    }
    Attribution later = attributions.later(paragraph.tokenOf(span));
    later = later == null ? attributions.shared(paragraph.tokenOf(span), false) : later;
    if (later != null) {
      attributed(paragraph, span, later);
    } else if (lines.isNamed(paragraph) && signs.isSentence(paragraph, span)) {
      Attribution none = new Attribution(Pattern.NONE, null, -1, "");
      decisions.begin(paragraph, span, Quote.Type.DIRECT, none, Speaker.NOBODY);
    } else if (!continuations.decide(paragraph, span)) {
      unattributed(paragraph, span);
    }
  }

  /** Whether a subject is perhaps what the quotation is about, and no speaker. */
  private static boolean isThing(Attribution attribution) {
    return attribution != null
        && attribution.pattern() == Pattern.VERB_BEFORE
        && (attribution.speaker() == null
            || attribution.speaker().kind() == Mention.Kind.DESCRIPTION);
  }

  private Attribution own(Paragraph paragraph, int span, Attributions attributions) {
    int t = paragraph.tokenOf(span);
    String text = paragraph.quoted(span);
    char last = text.charAt(text.length() - 1);
    Token next = paragraph.peek(t + 1);
    Token before = paragraph.peek(t - 1);
    boolean starts = paragraph.sentenceStart(t) == t;
    boolean setOff = isSetOff(paragraph, t) || before.in(WordList.COMPLEMENTIZERS);
    Attribution closing = starts ? null : attributions.closing(t);
    if (closing != null) {
      return closing;
    }
    Attribution head = starts ? null : attributions.before(t);
    boolean behind =
        ",?!\u2014\u2013-\u2026".indexOf(last) >= 0
            || next.isComma()
            || next.isDash()
            || last != '.' && paragraph.spans().get(span).closed()
            || next.verb().equals("say")
            || attributions.phrases().isSpeakingPronoun(next);
    boolean near =
        head != null && head.verb() >= 0 && t - head.verb() <= 4 && !head.kind().equals("weak");
    boolean topic = head != null && head.pattern() == Pattern.COLON;
    if (behind && (head == null || topic || last == ',' && !setOff && !near)) {
      Attribution tail = attributions.after(t);
      boolean says = tail != null && tail.kind().equals("say");
      if (says && tail.pattern() == Pattern.ACCORDING && isTold(head)) {
        return head;
      }
      if (topic
          ? says && speakers.isSurer(tail.speaker(), head.speaker())
          : says || tail != null && SpeechSigns.isSentence(text)) {
        return tail;
      }
    }
    return head;
  }

  /**
   * {@code |Shaw| vowed that it would “…,” according to two people}: who said it to whom is told.
   */
  private static boolean isTold(Attribution head) {
    return head != null
        && head.kind().equals("say")
        && head.verb() >= 0
        && head.speaker() != null
        && head.speaker().kind() != Mention.Kind.DESCRIPTION;
  }

  private static boolean isSetOff(Paragraph paragraph, int token) {
    return paragraph.is(token - 1, ':') || paragraph.isComma(token - 1);
  }

  /** {@code “I would open it,” Lopez said, “if …”}. */
  private boolean isInterrupted(Quotation previous, Paragraph paragraph, int span) {
    if (previous == null
        || previous.paragraph() != paragraph
        || !previous.isDirect()
        || previous.attribution().verb() < 0) {
      return false;
    }
    int t = paragraph.tokenOf(span);
    int from = previous.token();
    Pattern pattern = previous.attribution().pattern();
    boolean tail =
        pattern == Pattern.VERB_NAME || pattern == Pattern.NAME_VERB || pattern == Pattern.ELIDED;
    return tail
        && paragraph.isComma(t - 1)
        && previous.attribution().verb() > from
        && paragraph.sentenceStart(t) <= from
        && (",\u2014\u2013-".indexOf(previous.lastChar()) >= 0 || paragraph.isComma(from + 1));
  }

  /** Takes whoever begins the sentence for the speaker before a colon, and not a thing. */
  private Attribution led(Attribution attribution) {
    Mention said = attribution.speaker();
    return said == null || attribution.pattern() != Pattern.COLON
        ? attribution
        : new Attribution(Pattern.COLON, speakers.leading(said), -1, attribution.kind());
  }

  private void attributed(Paragraph paragraph, int span, Attribution found) {
    Attribution attribution = led(found);
    Quote.Type type = signs.type(paragraph, span, attribution);
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    boolean tail =
        attribution.pattern() == Pattern.VERB_NAME || attribution.pattern() == Pattern.NAME_VERB;
    boolean near = tail && attribution.verb() - t <= 8;
    if (!near
        && !signs.introduces(paragraph, attribution, t)
        && SpeechSigns.count(text) <= 12
        && !signs.isPiece(text)
        && signs.isTitle(text)) {
      decisions.reject(paragraph, span, "title");
      return;
    }
    if (isReportedTitle(paragraph, t, attribution) && isName(text)) {
      decisions.reject(paragraph, span, "title");
      return;
    }
    Mention said = attribution.speaker();
    boolean nobody = said == null || attribution.pattern() == Pattern.WRITTEN;
    Speaker speaker =
        nobody
            ? elided.speaker(decisions.last(), paragraph, span, attribution)
            : speakers.of(said, reportedFrom(paragraph, t, attribution));
    if (speaker.link() == Speaker.Link.ONLY_NAME
        && attribution.isHeading(words.traits().capitalNouns())) {
      speaker = Speaker.NOBODY;
    }
    Quotation above = decisions.last();
    boolean runs = RunningSpeech.runsInto(above, paragraph, span);
    if (runs && RunningSpeech.lacksSpeaker(above) && speaker.known()) {
      decisions.give(attribution, speaker);
      above = decisions.last();
    }
    boolean same = runs && speaker.same(above.speaker());
    if (same) {
      decisions.add(paragraph, span, type, attribution, speaker, above.utterance());
    } else {
      decisions.begin(paragraph, span, type, attribution, speaker);
    }
  }

  private static boolean isName(String text) {
    return SpeechSigns.count(text) <= 4 && Character.isUpperCase(text.codePointAt(0));
  }

  /** {@code Shaw said |“Juniper”| had been lent once}: what the reported clause is about. */
  private boolean isReportedTitle(Paragraph paragraph, int t, Attribution attribution) {
    Token next = paragraph.peek(t + 1);
    return attribution.verb() == t - 1 && words.list("auxiliaries").contains(next.key());
  }

  /**
   * Where the reported words begin that a speaker is told behind: {@code “…” |to leave Shaw|, he
   * said}, {@code |Had Shaw known|, he said, “we would …”}, {@code |Kern sei „…“|, sagte er}.
   */
  private int reportedFrom(Paragraph paragraph, int t, Attribution attribution) {
    Mention speaker = attribution.speaker();
    int from = paragraph.sentenceStart(speaker.from());
    Token first = paragraph.at(from);
    Pattern pattern = attribution.pattern();
    boolean closing =
        from < t
            && t < speaker.from()
            && (pattern == Pattern.VERB_NAME || pattern == Pattern.NAME_VERB)
            && reported.isPart(paragraph, from, t);
    boolean inserted =
        (closing || pattern == Pattern.SAID_COMMA)
            && !first.in(WordList.SUBORDINATORS)
            && !first.in(WordList.PREPOSITIONS)
            && !first.in(WordList.CONJUNCTIONS);
    return inserted ? from : t < speaker.from() ? t + 1 : speaker.from();
  }

  private void unattributed(Paragraph paragraph, int span) {
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    boolean starts = paragraph.sentenceStart(t) == t;
    Speaker told = starts ? Speaker.NOBODY : reported.of(decisions.last(), paragraph, t);
    if (told.known()) {
      decisions.begin(paragraph, span, Quote.Type.MIXED, Attribution.bare(Pattern.NOUN), told);
      return;
    }
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    boolean said = paragraph.isComma(t + 1) && words.says(paragraph, t + 2);
    if (starts && (said || DashDialogue.isSpoken(paragraph, span))) {
      decisions.begin(paragraph, span, Quote.Type.DIRECT, none, Speaker.NOBODY);
      return;
    }
    boolean title = signs.isTitle(text) || paragraph.peek(t + 1).in(WordList.PASSIVE_AGENTS);
    if (starts && signs.isSentence(paragraph, span) && SpeechSigns.count(text) >= 5 && !title) {
      decisions.begin(paragraph, span, Quote.Type.DIRECT, none, Speaker.NOBODY);
    } else if (SpeechSigns.count(text) >= 6 && !title) {
      decisions.begin(paragraph, span, Quote.Type.MIXED, none, Speaker.NOBODY);
    } else {
      boolean wording = words.isWording(paragraph, t);
      decisions.reject(paragraph, span, wording ? "term" : title ? "title" : "scare-quote");
    }
  }
}
