package org.cleanarticle.quote.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Sieve;
import org.cleanarticle.quote.words.Term;

/** The roles that an article gives people. */
final class RoleTable {
  private final Map<Term, Role> byName = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  /** Rules out most words before they are looked up. */
  private final Sieve sieve = new Sieve(Sieve.SMALL);

  boolean isEmpty() {
    return nouns.isEmpty();
  }

  /** The role of a name, which nobody need have yet. */
  Role of(Term name) {
    Role role = byName.get(name);
    if (role == null) {
      role = new Role(name);
      byName.put(name, role);
      nouns.add(name.last());
      sieve.add(name.last());
    }
    return role;
  }

  /** Whether a word is the last of a role. */
  boolean ends(String noun) {
    return nouns.contains(noun);
  }

  /** Whether a token of a paragraph may be the last of a role. */
  boolean mayEnd(Paragraph paragraph, int i) {
    return sieve.allow(paragraph, i) && paragraph.isWord(i);
  }

  /**
   * Where somebody is named who bears a role: the last before the {@code before}th name, else the
   * first after it; -1 if nobody does.
   */
  int nearest(Term role, int before) {
    Role known = byName.get(role);
    return known == null ? -1 : known.nearest(before);
  }

  /** Whether no two bearers have that role in the article. */
  boolean isOnlyOne(Term role) {
    Role known = byName.get(role);
    return known == null || !known.isShared();
  }
}
