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
  private final SpeechTest test;
  private final List<Quotation> done = new ArrayList<>();
  private int utterances;

  Sweep(List<Paragraph> paragraphs, Words words, Speakers speakers) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.speakers = speakers;
    test = new SpeechTest(words, words.tokenizer());
  }

  List<Quotation> run() {
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.spans().isEmpty()) {
        Attributions attributions = new Attributions(paragraph, words, speakers.people().reader());
        for (int span = 0; span < paragraph.spans().size(); span++) {
          decide(paragraph, span, attributions);
        }
      }
    }
    return done;
  }

  private Quotation previous() {
    return done.isEmpty() ? null : done.get(done.size() - 1);
  }

  private void decide(Paragraph paragraph, int span, Attributions attributions) {
    String rejected = test.rejects(paragraph, span);
    if (rejected != null) {
      reject(paragraph, span, rejected);
      return;
    }
    Quotation previous = previous();
    boolean interrupted = isInterrupted(previous, paragraph, span);
    if (interrupted) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
      return;
    }
    Attribution own = own(paragraph, span, attributions);
    if (own != null) {
      attributed(paragraph, span, own);
    } else if (continuesInParagraph(previous, paragraph, span)) {
      goOn(paragraph, span, Pattern.SAME_PARAGRAPH, previous);
    } else {
      Attribution later = attributions.later(paragraph.tokenOf(span));
      if (later != null) {
        attributed(paragraph, span, later);
      } else if (!acrossParagraphs(paragraph, span, previous)) {
        unattributed(paragraph, span);
      }
    }
  }

  private Attribution own(Paragraph paragraph, int span, Attributions attributions) {
    int t = paragraph.tokenOf(span);
    String text = paragraph.quoted(span);
    char last = text.charAt(text.length() - 1);
    Token next = paragraph.peek(t + 1);
    Token before = paragraph.peek(t - 1);
    boolean starts = paragraph.sentenceStart(t) == t;
    boolean setOff = before.is(":") || before.isComma() || before.key().equals("that");
    Attribution head = starts ? null : attributions.before(t);
    boolean behind =
        ",?!\u2014\u2013-\u2026".indexOf(last) >= 0
            || next.isComma()
            || next.isDash()
            || last != '.' && paragraph.spans().get(span).closed()
            || words.verb(next).equals("say")
            || attributions.phrases().isSpeakingPronoun(next);
    if (behind && (head == null || last == ',' && !setOff)) {
      Attribution tail = attributions.after(t);
      if (tail != null && (tail.kind().equals("say") || SpeechTest.isSentence(text))) {
        return tail;
      }
    }
    return head;
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
        && paragraph.peek(t - 1).isComma()
        && previous.attribution().verb() > from
        && paragraph.sentenceStart(t) <= from
        && ",\u2014\u2013-".indexOf(previous.lastChar()) >= 0;
  }

  private boolean continuesInParagraph(Quotation previous, Paragraph paragraph, int span) {
    if (previous == null || previous.paragraph() != paragraph || !previous.isDirect()) {
      return false;
    }
    int t = paragraph.tokenOf(span);
    return paragraph.sentenceStart(t) == t || paragraph.peek(t - 1).isComma();
  }

  private void attributed(Paragraph paragraph, int span, Attribution attribution) {
    Quote.Type type = test.type(paragraph, span, attribution, false);
    String text = paragraph.quoted(span);
    boolean tail =
        attribution.pattern() == Pattern.VERB_NAME || attribution.pattern() == Pattern.NAME_VERB;
    if (!tail && test.isTitle(text) && SpeechTest.count(text) <= 12) {
      reject(paragraph, span, "title");
      return;
    }
    Speaker speaker = speakers.of(attribution.speaker());
    add(paragraph, span, type, attribution, speaker, ++utterances);
  }

  private void goOn(Paragraph paragraph, int span, Pattern pattern, Quotation before) {
    Attribution old = before.attribution();
    boolean here = before.paragraph() == paragraph;
    Attribution attribution =
        new Attribution(pattern, here ? old.speaker() : null, here ? old.verb() : -1, old.kind());
    add(paragraph, span, Quote.Type.DIRECT, attribution, before.speaker(), before.utterance());
  }

  private boolean acrossParagraphs(Paragraph paragraph, int span, Quotation previous) {
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    if (span > 0 || t > 0 || paragraph.index() == 0) {
      return false;
    }
    Paragraph above = paragraphs.get(paragraph.index() - 1);
    boolean quoteAbove = previous != null && previous.paragraph() == above && previous.isDirect();
    if (quoteAbove && !previous.marks().closed()) {
      goOn(paragraph, span, Pattern.UNCLOSED, previous);
      return true;
    }
    if (SpeechTest.count(text) < 2) {
      return false;
    }
    if (quoteAbove && SpeechTest.isSentence(text)) {
      goOn(paragraph, span, Pattern.NEXT_PARAGRAPH, previous);
      return true;
    }
    Attribution report = new Reports(above, words, speakers.people().reader()).last();
    if (report != null && (SpeechTest.isSentence(text) || report.pattern() == Pattern.BLOCK)) {
      Attribution bare = new Attribution(report.pattern(), null, -1, report.kind());
      add(paragraph, span, Quote.Type.DIRECT, bare, speakers.of(report.speaker()), ++utterances);
      return true;
    }
    return false;
  }

  private void unattributed(Paragraph paragraph, int span) {
    String text = paragraph.quoted(span);
    int t = paragraph.tokenOf(span);
    boolean starts = paragraph.sentenceStart(t) == t;
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    if (starts && SpeechTest.isSentence(text) && SpeechTest.count(text) >= 5) {
      add(paragraph, span, Quote.Type.DIRECT, none, Speaker.NOBODY, ++utterances);
    } else if (SpeechTest.count(text) >= 6 && !test.isTitle(text)) {
      add(paragraph, span, Quote.Type.MIXED, none, Speaker.NOBODY, ++utterances);
    } else {
      reject(paragraph, span, test.isTitle(text) ? "title" : "scare-quote");
    }
  }

  private void add(
      Paragraph paragraph,
      int span,
      Quote.Type type,
      Attribution attribution,
      Speaker speaker,
      int utterance) {
    done.add(new Quotation(paragraph, span, type, attribution, speaker, utterance, null));
    if (speaker.known()) {
      speakers.spoke(speaker, paragraph.index());
    }
  }

  private void reject(Paragraph paragraph, int span, String rule) {
    Attribution none = new Attribution(Pattern.NONE, null, -1, "");
    done.add(new Quotation(paragraph, span, null, none, Speaker.NOBODY, 0, rule));
  }
}
