package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.Attribution.Pattern;

/** Walks the quotations of an article in order and decides on each. */
final class Sweep {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final Speakers speakers;
  private final SpeechSigns signs;
  private final Insertions insertions;
  private final UnlistedVerbs unlisted;
  private final ElidedSubjects elided;
  private final boolean guesses;
  private final List<Quotation> done = new ArrayList<>();
  private final List<Quotation> speech = new ArrayList<>();
  private int utterances;

  /**
   * A sweep over an article.
   *
   * @param guesses whether what people do beside a quotation tells who speaks: not if the words are
   *     those of another language than that of the article
   */
  Sweep(List<Paragraph> paragraphs, Words words, Speakers speakers, boolean guesses) {
    this.guesses = guesses;
    this.paragraphs = paragraphs;
    this.words = words;
    this.speakers = speakers;
    signs = new SpeechSigns(words, words.tokenizer());
    insertions = new Insertions(words, speakers);
    elided = new ElidedSubjects(paragraphs, words, speakers);
    unlisted = new UnlistedVerbs(words, speakers.reader(), signs, guesses);
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
    return done;
  }

  /**
   * {@code “SHAW: We never closed it.”}: a transcript inside marks, whose turns name themselves.
   */
  private boolean transcribed(Paragraph paragraph, int span) {
    String name = People.label(paragraph.quoted(span));
    if (name == null) {
      return false;
    }
    Entity entity = speakers.people().labelled(name);
    Quotation above = previous();
    boolean turns = above != null && above.attribution().pattern() == Pattern.TRANSCRIPT;
    if (entity == null && !turns && paragraph.spans().get(span).closed()) {
      return false;
    }
    Attribution label = new Attribution(Pattern.TRANSCRIPT, null, -1, "say");
    Speaker speaker =
        entity == null
            ? new Speaker(name, null, Speaker.Link.ONLY_NAME)
            : Speaker.of(entity, Speaker.Link.SHORT_NAME);
    add(paragraph, span, Quote.Type.DIRECT, label, speaker, ++utterances);
    return true;
  }

  /** The last quotation that is speech. */
  private Quotation previous() {
    return speech.isEmpty() ? null : speech.get(speech.size() - 1);
  }

  private void decide(Paragraph paragraph, int span, Attributions attributions) {
    String rejected = signs.rejects(paragraph, span);
    if (rejected != null) {
      reject(paragraph, span, rejected);
      return;
    }
    Quotation previous = previous();
    if (paragraph.tokenOf(span) == 0 && transcribed(paragraph, span)) {
      return;
    }
    if (isInterrupted(previous, paragraph, span) || elided.repeats(previous, paragraph, span)) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return;
    }
    Attribution near = own(paragraph, span, attributions);
    Attribution own = near == null ? attributions.shared(paragraph.tokenOf(span), true) : near;
    own = own == null ? unlisted.behind(paragraph, span) : own;
    int alone = own == null ? elided.verb(paragraph, span) : -1;
    if (alone >= 0) {
      Attribution said = new Attribution(Pattern.ELIDED, null, alone, "say");
      Speaker speaker = elided.speaker(previous, paragraph, span, alone);
      add(paragraph, span, signs.type(paragraph, span, said), said, speaker, ++utterances);
      return;
    }
    Attribution parenthetical = isThing(own) ? attributions.later(paragraph.tokenOf(span)) : null;
    if (own != null) {
      attributed(paragraph, span, parenthetical == null ? own : parenthetical);
      return;
    }
    Speaker inserted = insertions.of(paragraph, span);
    if (inserted != null) {
      Attribution bare = new Attribution(Pattern.LOOSE, null, -1, "say");
      add(paragraph, span, Quote.Type.DIRECT, bare, inserted, ++utterances);
      return;
    }
    Attribution later = attributions.later(paragraph.tokenOf(span));
    later = later == null ? attributions.shared(paragraph.tokenOf(span), false) : later;
    if (later != null) {
      attributed(paragraph, span, later);
    } else if (!goesOnInParagraph(previous, paragraph, span)
        && !acrossParagraphs(paragraph, span, previous)) {
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
      if (topic
          ? says && speakers.isSurer(tail.speaker(), head.speaker())
          : says || tail != null && SpeechSigns.isSentence(text)) {
        return tail;
      }
    }
    return head;
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
    boolean tail = pattern == Pattern.VERB_NAME || pattern == Pattern.NAME_VERB;
    return tail
        && paragraph.isComma(t - 1)
        && previous.attribution().verb() > from
        && paragraph.sentenceStart(t) <= from
        && ",\u2014\u2013-".indexOf(previous.lastChar()) >= 0;
  }

  /** A quotation without attribution behind another, or behind a sentence of its speaker. */
  private boolean goesOnInParagraph(Quotation previous, Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    boolean here = previous != null && previous.paragraph() == paragraph;
    boolean starts = paragraph.sentenceStart(t) == t;
    if (here && previous.isDirect() && paragraph.isComma(t - 1)) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return true;
    }
    if (t == 0 || !starts || !here && !signs.isClause(paragraph, span)) {
      return false;
    }
    int sentence = paragraph.sentenceStart(t - 1);
    boolean near = here && (previous.token() >= sentence || paragraph.isQuotation(t - 1));
    if (near && (previous.isDirect() || signs.isSentence(paragraph, span))) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return true;
    }
    Reports reports = speakers.reports(paragraph);
    Mention saying = reports.speaker(t);
    Mention actor = saying == null ? reports.actor(t) : saying;
    Speaker speaker = speakers.of(actor);
    boolean person = guesses && speaker.entity() != null && speaker.entity().isPerson();
    if (person && !near && !(here && speaker.same(previous.speaker()) && previous.isDirect())) {
      Pattern pattern = saying == null ? Pattern.BEAT : Pattern.SAID_BEFORE;
      Attribution told = new Attribution(pattern, actor, -1, "say");
      add(paragraph, span, Quote.Type.DIRECT, told, speaker, ++utterances);
      return true;
    }
    if (here && previous.isDirect()) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return true;
    }
    return false;
  }

  private void attributed(Paragraph paragraph, int span, Attribution attribution) {
    Quote.Type type = signs.type(paragraph, span, attribution);
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    boolean tail =
        attribution.pattern() == Pattern.VERB_NAME || attribution.pattern() == Pattern.NAME_VERB;
    boolean near = tail && attribution.verb() - t <= 8;
    if (!near
        && !signs.introduces(paragraph, attribution, t)
        && SpeechSigns.count(text) <= 12
        && signs.isTitle(text)) {
      reject(paragraph, span, "title");
      return;
    }
    Mention said = attribution.speaker();
    boolean nobody = said == null || attribution.pattern() == Pattern.WRITTEN;
    Speaker speaker =
        nobody
            ? elided.speaker(previous(), paragraph, span, attribution)
            : speakers.of(said, reportedFrom(paragraph, t, attribution));
    if (speaker.link() == Speaker.Link.ONLY_NAME
        && attribution.isHeading(words.traits().capitalNouns())) {
      speaker = Speaker.NOBODY;
    }
    Quotation above = previous();
    boolean runs = RunningSpeech.runsInto(above, paragraph, span);
    if (runs && RunningSpeech.lacksSpeaker(above) && speaker.known()) {
      RunningSpeech.give(done, above.utterance(), attribution, speaker);
      RunningSpeech.give(speech, above.utterance(), attribution, speaker);
      above = previous();
    }
    boolean same = runs && speaker.same(above.speaker());
    add(paragraph, span, type, attribution, speaker, same ? above.utterance() : ++utterances);
  }

  /**
   * Where the reported words begin that a speaker is told behind: {@code “…” |to leave Shaw|, he
   * said}, {@code |Had Shaw known|, he said, “we would …”}.
   */
  private int reportedFrom(Paragraph paragraph, int t, Attribution attribution) {
    Mention speaker = attribution.speaker();
    int from = paragraph.sentenceStart(speaker.from());
    Token first = paragraph.at(from);
    boolean inserted =
        attribution.pattern() == Pattern.SAID_COMMA
            && !first.in(WordList.SUBORDINATORS)
            && !first.in(WordList.PREPOSITIONS)
            && !first.in(WordList.CONJUNCTIONS);
    return inserted ? from : t < speaker.from() ? t + 1 : speaker.from();
  }

  private void goOn(Paragraph paragraph, int span, Pattern pattern, Quotation before) {
    Attribution old = before.attribution();
    boolean here = before.paragraph() == paragraph;
    Pattern first = old.first() == null ? old.pattern() : old.first();
    Mention speaker = here ? old.speaker() : null;
    Attribution attribution =
        new Attribution(pattern, speaker, here ? old.verb() : -1, old.kind(), first);
    add(paragraph, span, Quote.Type.DIRECT, attribution, before.speaker(), before.utterance());
  }

  private boolean acrossParagraphs(Paragraph paragraph, int span, Quotation previous) {
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    if (span > 0 || t > 0 || paragraph.index() == 0) {
      return false;
    }
    Paragraph above = paragraphs.get(paragraph.index() - 1);
    if (RunningSpeech.runsInto(previous, paragraph, span)) {
      goOn(paragraph, span, Pattern.UNCLOSED, previous);
      return true;
    }
    boolean quoteAbove = previous != null && previous.paragraph() == above && previous.isDirect();
    // A comma before the closing mark leads to somebody, whom we do not know.
    if (SpeechSigns.count(text) < 2 || SpeechSigns.last(text) == ',') {
      return false;
    }
    Quotation partner = quoteAbove ? partner(previous, paragraph) : null;
    if (partner != null) {
      Attribution turn = new Attribution(Pattern.DIALOGUE, null, -1, "say");
      add(paragraph, span, Quote.Type.DIRECT, turn, partner.speaker(), ++utterances);
      return true;
    }
    if (quoteAbove && signs.isSentence(paragraph, span)) {
      boolean closed = previous.token() == above.size() - 1;
      goOn(paragraph, span, closed ? Pattern.BEHIND_CLOSED : Pattern.NEXT_PARAGRAPH, previous);
      return true;
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
      add(paragraph, span, Quote.Type.DIRECT, bare, speaker, ++utterances);
      return true;
    }
    return false;
  }

  /** A quotation below a paragraph that is about whoever spoke last and quotes nobody. */
  private boolean onTopic(Paragraph paragraph, int span, Mention subject) {
    Quotation previous = previous();
    Speaker speaker = speakers.of(subject);
    boolean same = previous != null && speaker.entity() != null && speaker.same(previous.speaker());
    if (!same || !signs.isClause(paragraph, span)) {
      return false;
    }
    Attribution bare = new Attribution(Pattern.TOPIC, null, -1, "say");
    add(paragraph, span, Quote.Type.DIRECT, bare, speaker, ++utterances);
    return true;
  }

  /** Whose turn it is in a dialogue of question and answer, one quotation a paragraph; or null. */
  private Quotation partner(Quotation previous, Paragraph paragraph) {
    int i = speech.size() - 1;
    while (i >= 0 && speech.get(i).paragraph() == previous.paragraph()) {
      i--;
    }
    Quotation before = i < 0 ? null : speech.get(i);
    boolean turns =
        before != null
            && before.paragraph().index() == paragraph.index() - 2
            && before.isDirect()
            && before.speaker().known()
            && previous.speaker().known()
            && !before.speaker().same(previous.speaker())
            && paragraph.spans().size() == 1
            && paragraph.size() == 1;
    return turns && (before.lastChar() == '?' || previous.lastChar() == '?') ? before : null;
  }

  private void unattributed(Paragraph paragraph, int span) {
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    boolean starts = paragraph.sentenceStart(t) == t;
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    boolean title = signs.isTitle(text) || paragraph.peek(t + 1).in(WordList.PASSIVE_AGENTS);
    if (starts && signs.isSentence(paragraph, span) && SpeechSigns.count(text) >= 5 && !title) {
      add(paragraph, span, Quote.Type.DIRECT, none, Speaker.NOBODY, ++utterances);
    } else if (SpeechSigns.count(text) >= 6 && !title) {
      add(paragraph, span, Quote.Type.MIXED, none, Speaker.NOBODY, ++utterances);
    } else {
      boolean wording = words.isWording(paragraph, t);
      reject(paragraph, span, wording ? "term" : title ? "title" : "scare-quote");
    }
  }

  private void add(
      Paragraph paragraph,
      int span,
      Quote.Type type,
      Attribution attribution,
      Speaker speaker,
      int utterance) {
    Quotation quotation =
        new Quotation(paragraph, span, type, attribution, speaker, utterance, null);
    done.add(quotation);
    speech.add(quotation);
    if (speaker.known()) {
      speakers.spoke(speaker, paragraph.index(), quotation.token());
    }
  }

  private void reject(Paragraph paragraph, int span, String rule) {
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    done.add(new Quotation(paragraph, span, null, none, Speaker.NOBODY, 0, rule));
  }
}
