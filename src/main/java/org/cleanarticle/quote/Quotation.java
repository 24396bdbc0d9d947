package org.cleanarticle.quote;

import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Span;

/**
 * What was decided about a span.
 *
 * @param type null if it is no speech
 * @param rejected why it is no speech, else null
 */
record Quotation(
    Paragraph paragraph,
    int span,
    Quote.Type type,
    Attribution attribution,
    Speaker speaker,
    int utterance,
    String rejected) {
  boolean isSpeech() {
    return type != null;
  }

  boolean isDirect() {
    return type == Quote.Type.DIRECT;
  }

  int token() {
    return paragraph.tokenOf(span);
  }

  Span marks() {
    return paragraph.spans().get(span);
  }

  String text() {
    return paragraph.quoted(span);
  }

  char lastChar() {
    String text = text();
    return text.charAt(text.length() - 1);
  }
}
