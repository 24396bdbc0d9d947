package org.cleanarticle.quote.people;

import java.util.Arrays;
import org.cleanarticle.quote.words.Term;

/** A role that an article gives somebody, {@code mayor}, and where its bearers are named. */
final class Role {
  private final Term name;
  private Entity first;
  private boolean shared;
  private int[] named = new int[2];
  private int count;

  Role(Term name) {
    this.name = name;
  }

  Term name() {
    return name;
  }

  /** A bearer is the {@code i}th name of the article; to be told in order. */
  void named(int i, Entity bearer) {
    first = first == null ? bearer : first;
    shared |= bearer != first;
    if (count == named.length) {
      named = Arrays.copyOf(named, 2 * count);
    }
    named[count++] = i;
  }

  /** The last name of a bearer before the {@code before}th name, else the first one after it. */
  int nearest(int before) {
    int found = Arrays.binarySearch(named, 0, count, before);
    int behind = found < 0 ? -found - 1 : found;
    return named[Math.max(0, behind - 1)];
  }

  /** Whether two bearers have it in the article. */
  boolean isShared() {
    return shared;
  }
}
