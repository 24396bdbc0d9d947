package org.cleanarticle.quote;

import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/** Tells when a description repeats the noun of somebody without a name who was just told of. */
final class Repetitions {
  private final Words words;
  private final Speakers speakers;
  private final HumanNouns humans;

  Repetitions(Words words, Speakers speakers, HumanNouns humans) {
    this.words = words;
    this.speakers = speakers;
    this.humans = humans;
  }

  /**
   * {@code |One minister| said it was Shaw. “…,” |the minister| said.}: whoever just spoke or led
   * the sentence before without a name, by the same noun.
   */
  Speaker of(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token noun = paragraph.at(mention.name());
    boolean bare = mention.to() == mention.name() + 1 && mention.name() == mention.from() + 1;
    if (!bare || !paragraph.at(mention.from()).isDefinite() || !humans.is(noun)) {
      return Speaker.NOBODY;
    }
    LastSpeaker last = speakers.last();
    String spoke = last.speaker().isSomebody() ? last.speaker().name() : "";
    Mention led = speakers.leads(mention);
    boolean other = led != null && led.isName();
    boolean again = !other && last.paragraph() == mention.paragraph() && isOne(spoke, noun);
    boolean same = !again && led != null && isOne(speakers.text(led), noun);
    return again
        ? last.speaker().by(Link.SAME_SOMEBODY)
        : same ? new Speaker(speakers.text(led), null, Link.SAME_SOMEBODY) : Speaker.NOBODY;
  }

  /** {@code one |minister| in the room}: a description of somebody new by a noun. */
  private boolean isOne(String described, Token noun) {
    String[] all = described.split(" ", -1);
    boolean found = false;
    for (int i = 1; i < all.length; i++) {
      found |= words.token(all[i]).key().equals(noun.key());
    }
    return found && words.isIndefinite(words.token(all[0]));
  }
}
