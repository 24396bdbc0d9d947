package org.cleanarticle.quote.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Token;

/** Tells who bears a surname or given name that stands alone. */
final class Surnames {
  private final Map<String, Leaders> leaders = new HashMap<>();

  /** By an unknown given name, which means somebody only if it is nobody's surname. */
  private final Map<String, Leaders> givens = new HashMap<>();

  /** By the second of two surnames with a hyphen: {@code Ann Penn-|Shaw|}. */
  private final Map<String, Leaders> halves = new HashMap<>();

  /** The last words of longer names that are not read as those of people. */
  private final Set<String> tails = new HashSet<>();

  private final CaseForms cases;
  private boolean shared;

  Surnames(CaseForms cases) {
    this.cases = cases;
  }

  /**
   * Notes a bearer of a full name, also under the gender.
   *
   * @param christened whether the given name is known to be one
   */
  void lead(Name name, Entity entity, boolean christened) {
    String surname = name.surname().key();
    lead(name.surname(), entity);
    add(christened ? leaders : givens, name.given().key(), entity);
    int hyphen = surname.lastIndexOf('-');
    if (hyphen > 0) {
      add(halves, surname.substring(hyphen + 1), entity);
    }
  }

  /** Notes a bearer of a surname. */
  void lead(Token surname, Entity entity) {
    Entity other = of(leaders, surname.key(), "");
    shared |= other != null && other != entity && other.endsWith(surname);
    add(leaders, surname.key(), entity);
  }

  private static void add(Map<String, Leaders> known, String word, Entity entity) {
    Leaders bearers = known.get(word);
    if (bearers == null) {
      bearers = new Leaders();
      known.put(word, bearers);
    }
    bearers.add(entity);
  }

  /** Whom a surname or given name means, with the gender of its title; null if nobody bears it. */
  Entity leader(Name name) {
    String word = name.surname().key();
    Entity known = of(leaders, word, name.title());
    known = known == null ? of(givens, word, name.title()) : known;
    return known == null && name.single() ? of(halves, word, name.title()) : known;
  }

  private static Entity of(Map<String, Leaders> known, String word, String title) {
    Leaders bearers = known.get(word);
    return bearers == null ? null : bearers.of(title);
  }

  /** Whom a name in another case than where it was met first means; null if nobody. */
  Entity inOtherCase(Name name) {
    Entity known = cases.bearer(name, leaders);
    return known == null ? cases.bearer(name, givens) : known;
  }

  /** Whether somebody is named in full with a word of a name, of whatever gender. */
  boolean isBorne(Name name) {
    String word = name.surname().key();
    return leaders.containsKey(word) || givens.containsKey(word);
  }

  /** Whether two people have the same surname, as a family has. */
  boolean areShared() {
    return shared;
  }

  /** Notes a longer name that is not read as that of somebody. */
  void unread(Name name) {
    tails.add(name.last().key());
  }

  /** Whether such a name ends with a word. */
  boolean isTail(Token word) {
    return tails.contains(word.key());
  }

  /** Whom a word means; null if nobody bears it. */
  Entity called(String word) {
    Entity known = of(leaders, word, "");
    return known == null ? of(givens, word, "") : known;
  }
}
