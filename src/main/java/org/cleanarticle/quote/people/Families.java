package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells whom {@code her husband} means behind the words of one of two who share a surname. */
public final class Families {
  /** How many names back a relative is still at hand; it also bounds the work for one mention. */
  private static final int NAMES_BACK = 40;

  private final HumanNouns humans;
  private final Words words;
  private final People people;

  public Families(Words words, People people) {
    this.words = words;
    this.people = people;
    humans = words.humans();
  }

  /**
   * The only one, of the gender that a noun for a relative tells, who shares the surname of whoever
   * spoke last; null if there is none or are several.
   */
  public Entity of(Paragraph paragraph, Mention mention, LastSpeaker last) {
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    Entity one = last.speaker().entity();
    boolean owned = words.isPossessor(first) || first.in(WordList.DETERMINERS);
    boolean bare = mention.name() == mention.from() + 1 && mention.to() == mention.name() + 1;
    if (!bare || !owned || one == null || !one.person()) {
      return null;
    }
    String gender = humans.gender(noun);
    int before = people.before(mention.paragraph(), mention.from());
    Entity only = null;
    for (int i = before - 1; i >= 0 && i >= before - NAMES_BACK && !gender.isEmpty(); i--) {
      Entity other = people.bearer(i);
      boolean relative = other != one && other != only && other.person() && other.isFamilyOf(one);
      if (relative && Pronouns.fits(other, gender)) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only != null && only.gender().equals(gender) ? only : null;
  }
}
