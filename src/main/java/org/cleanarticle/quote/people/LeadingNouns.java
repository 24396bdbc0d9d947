package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/** Tells the gender of a name by the noun right before it: {@code |frontman| Ari Shaw}. */
final class LeadingNouns {
  private final Words words;
  private final HumanNouns humans;

  LeadingNouns(Words words) {
    this.words = words;
    humans = words.humans();
  }

  void told(Paragraph paragraph, Name name, Entity bearer) {
    Token noun = paragraph.peek(name.core() - 1);
    if (!noun.isWord() || !bearer.canBePerson() || !bearer.gender().isEmpty()) {
      return;
    }
    String gender = humans.gender(noun);
    boolean kin = humans.isKin(noun) && words.bearsGivenName(name.given());
    if (!gender.isEmpty() && (bearer.person() || kin)) {
      bearer.title(gender);
    }
  }
}
