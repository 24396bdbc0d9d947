package org.cleanarticle.quote;

import org.cleanarticle.article.Quote;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Decides on what stands behind a question that tells who hears it: {@code “Did you sign?” Reed
 * asked |Lee|. “Yes.”} The asker may go on there as well, so that nothing of it is sure.
 */
final class Answers {
  private final Words words;
  private final Speakers speakers;
  private final Decisions decisions;

  Answers(Words words, Speakers speakers, Decisions decisions) {
    this.words = words;
    this.speakers = speakers;
    this.decisions = decisions;
  }

  /** Decides on a quotation without an attribution if the one before it is such a question. */
  boolean decide(Quotation question, Paragraph paragraph, int span) {
    if (question.lastChar() != '?' || question.attribution().verb() < 0) {
      return false;
    }
    int at = behindAsker(question);
    if (at < 0) {
      return false;
    }
    Paragraph asked = question.paragraph();
    Mention hearer = speakers.clauses(asked).phrases().startingAt(at, end(question));
    if (hearer == null && !isPronoun(asked.at(at))) {
      return false;
    }
    boolean named = hearer != null && hearer.kind() == Mention.Kind.NAME;
    boolean other = SpeechSigns.last(paragraph.quoted(span)) != '?';
    Speaker answering = named && other ? speakers.of(hearer) : Speaker.NOBODY;
    boolean person = answering.entity() != null && answering.entity().isPerson();
    if (person && !answering.same(question.speaker())) {
      Attribution turn = Attribution.bare(Pattern.DIALOGUE);
      decisions.begin(paragraph, span, Quote.Type.DIRECT, turn, answering);
    } else {
      decisions.goOn(paragraph, span, Pattern.DIALOGUE, question);
    }
    return true;
  }

  /** Where the words for the hearer begin, if there are any; -1 if nobody asks. */
  private int behindAsker(Quotation question) {
    Attribution attribution = question.attribution();
    Paragraph paragraph = question.paragraph();
    int verb = attribution.verb();
    if (!paragraph.at(verb).in(WordList.ASKING_VERBS)) {
      return -1;
    }
    Mention asker = attribution.speaker();
    int at = asker != null && asker.from() > verb ? asker.to() : verb + 1;
    boolean led = words.list("asked-prepositions").contains(paragraph.peek(at).key());
    at = led ? at + 1 : at;
    return at < end(question) ? at : -1;
  }

  private boolean isPronoun(Token token) {
    return !token.evidence().isEmpty() || words.list("object-pronouns").contains(token.key());
  }

  /** Behind what can tell of the hearer. */
  private static int end(Quotation question) {
    Paragraph paragraph = question.paragraph();
    int verb = question.attribution().verb();
    return verb < question.token() ? question.token() : paragraph.sentenceEnd(verb);
  }
}
