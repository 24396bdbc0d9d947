package org.cleanarticle.quote.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/**
 * Finds words before names that are none of them, though no list knows them, by the same names
 * elsewhere in the article: {@code |Goatherd| Wilma Skarsten} where she is called Wilma Skarsten
 * too.
 */
final class GluedRoles {
  /** Initials and syllables of names are shorter. */
  private static final int SHORTEST = 4;

  private final Words words;

  /** By the name that is left without its first word. */
  private final Map<Term, Headed> byRest = new HashMap<>();

  /** The names that have a word too many. */
  private final Set<Term> longer = new HashSet<>();

  GluedRoles(Words words) {
    this.words = words;
  }

  /**
   * Who bears a person's name that was not met before, by a longer or a shorter name that was; null
   * if nobody does.
   *
   * @param byKey all names so far
   */
  Entity bearer(Name name, Paragraph paragraph, Map<Term, Entity> byKey) {
    Headed headed = byRest.get(name.key());
    if (headed != null) {
      if (headed.opens) {
        headed.entity.only(name);
        longer.add(headed.whole);
      }
      return headed.entity;
    }
    Entity known = hasHead(name) ? byKey.get(rest(name)) : null;
    if (known == null || !known.person()) {
      return null;
    }
    if (opens(name, paragraph)) {
      longer.add(name.key());
    }
    return known;
  }

  /** Notes a bearer who was not met before. */
  void met(Entity bearer, Name name, Paragraph paragraph) {
    if (hasHead(name)) {
      byRest.putIfAbsent(rest(name), new Headed(bearer, name.key(), opens(name, paragraph)));
    }
  }

  /** Whether a name has a word that is none of it. */
  boolean isLonger(Term name) {
    return longer.contains(name);
  }

  /**
   * Whether the first of three words or more may be none of the name: what begins with a small word
   * is a surname, {@code Alano |De La Rosa|}.
   */
  private boolean hasHead(Name name) {
    Token head = name.given();
    return name.words().size() > 2
        && head.text().length() >= SHORTEST
        && !words.isParticle(name.words().get(1))
        && !words.bearsGivenName(head);
  }

  private static Term rest(Name name) {
    return new Term(name.words().get(1).key(), name.key().last());
  }

  /** Whether the first word may have its capital for its place, or for being a noun. */
  private boolean opens(Name name, Paragraph paragraph) {
    return words.traits().capitalNouns() || paragraph.sentenceStart(name.core()) == name.core();
  }

  /** A bearer of a name with a first word that may be none of it. */
  private record Headed(Entity entity, Term whole, boolean opens) {}
}
