package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A byline, or what could be one, in a text.
 *
 * @param start first character, in UTF-16 units, with the word that opens it
 * @param end behind the last character, with roles and places
 * @param opened whether a word such as {@code By} opens it; a bare name is a byline only if what
 *     stands around it says so
 * @param given whether each name begins with a known given name, or is that of an agency
 * @param names people and agencies in order; empty if it names only a desk or an outlet, or if its
 *     names cannot be told from other words
 */
public record FoundByline(
    int start, int end, boolean opened, boolean given, List<FoundName> names) {
  public FoundByline {
    names = List.copyOf(names);
  }

  /** Two bare bylines of one line as one. */
  FoundByline and(FoundByline next) {
    List<FoundName> all = new ArrayList<>(names);
    all.addAll(next.names);
    return new FoundByline(start, next.end, false, given && next.given, all);
  }
}
