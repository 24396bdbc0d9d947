package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.clause.Clauses;
import org.cleanarticle.quote.clause.NounPhrases;
import org.cleanarticle.quote.clause.Verbs;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/**
 * Finds who speaks where a language lets the attribution stand inside the marks: {@code « Il fait
 * froid, dit Anne Morel, rentrons. »}.
 */
final class Insertions {
  /** A text is not searched further than these words. */
  private static final int REACH = 200;

  private final Words words;
  private final Speakers speakers;

  Insertions(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
  }

  /** Who is told inside a quotation to say it; null if nobody is. */
  Speaker of(Paragraph paragraph, int span) {
    int start = paragraph.spans().get(span).start();
    String mark = paragraph.text().substring(start, start + 1);
    String text = paragraph.quoted(span);
    if (!words.list("insertion-marks").contains(mark) || text.indexOf(", ") < 0) {
      return null;
    }
    Paragraph inside = new Paragraph(0, text, List.of(), words.tokenizer().tokens(text, List.of()));
    Mention said = speaker(inside);
    return said == null ? null : named(inside, said);
  }

  /** The name or the description between two commas, or a comma and a stop, behind a verb. */
  private Mention speaker(Paragraph inside) {
    Clauses clauses = new Clauses(inside, words, speakers.reader());
    Verbs verbs = clauses.verbs();
    NounPhrases phrases = clauses.phrases();
    int end = Math.min(inside.size(), REACH);
    for (int i = 0; i + 2 < end; i++) {
      int verb = inside.isComma(i) ? verb(inside, i + 1) : -1;
      Mention said =
          verb >= 0 && verbs.isSaying(verb) ? phrases.startingAt(verb + 1, inside.size()) : null;
      boolean person =
          said != null
              && (said.kind() == Mention.Kind.NAME || said.kind() == Mention.Kind.DESCRIPTION);
      Token next = person ? inside.peek(said.to()) : null;
      if (next != null && (next.isComma() || next.isStop())) {
        return said;
      }
    }
    return null;
  }

  /** Past the adverbs before a verb; -1 if nothing stands behind them. */
  private int verb(Paragraph inside, int from) {
    int verb = from;
    while (verb < inside.size() && words.isAdverb(inside.at(verb))) {
      verb++;
    }
    return verb < inside.size() ? verb : -1;
  }

  private Speaker named(Paragraph inside, Mention said) {
    String name = inside.text(said.from(), said.to());
    if (said.kind() == Mention.Kind.DESCRIPTION) {
      return new Speaker(name, null, Link.DESCRIPTION);
    }
    Entity entity = speakers.people().labelled(name);
    return entity == null
        ? new Speaker(name, null, Link.ONLY_NAME)
        : Speaker.of(entity, Link.SHORT_NAME);
  }
}
