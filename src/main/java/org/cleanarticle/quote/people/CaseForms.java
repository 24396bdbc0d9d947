package org.cleanarticle.quote.people;

import java.util.List;
import java.util.Map;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Words;

/**
 * Finds whom a name means that stands in another case than where it was met first: {@code według
 * |Sobczaka|} where Marek Sobczak was named.
 */
final class CaseForms {
  /** What is left of a name without its ending is no shorter. */
  private static final int SHORTEST = 3;

  /** So many letters of a given name are the same in all of its cases: {@code Mar|ek|}. */
  private static final int SAME = 2;

  /**
   * Endings of surnames, with those of the nominative. Kept, since each name is searched for each:
   * the table makes its texts anew whenever it is walked through.
   */
  private final List<Map.Entry<String, String>> endings;

  CaseForms(Words words) {
    endings = List.copyOf(words.table("name-case-endings").entrySet());
  }

  /**
   * Who was named before by the nominative of a surname and, if there is one, of a given name; null
   * if nobody was.
   *
   * @param leaders by the names in lower case
   */
  Entity bearer(Name name, Map<String, Leaders> leaders) {
    if (endings.isEmpty() || name.words().size() > 2) {
      return null;
    }
    String surname = name.surname().key();
    for (Map.Entry<String, String> ending : endings) {
      int stem = surname.length() - ending.getKey().length();
      if (stem >= SHORTEST && surname.endsWith(ending.getKey())) {
        Leaders known = leaders.get(surname.substring(0, stem) + ending.getValue());
        Entity bearer = known == null ? null : known.of(name.title());
        if (bearer != null && (name.single() || isGiven(name, bearer))) {
          return bearer;
        }
      }
    }
    return null;
  }

  private static boolean isGiven(Name name, Entity bearer) {
    String other = bearer.given().key();
    return other.length() > SAME && name.given().key().startsWith(other.substring(0, SAME));
  }
}
