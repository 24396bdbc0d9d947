package org.cleanarticle.rule.body;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.NamePair;

/**
 * The names of the author and of the outlet, as other lines give them. A sentence that names the
 * author tells who that is; one that names the outlet is often the outlet's own word.
 */
final class Mentions {
  private static final int SHORTEST_OUTLET = 4;
  private static final int SHORTEST_NAME = 3;

  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> outlets = new LinkedHashSet<>();

  Mentions(Labelling soFar) {
    for (Mark mark : soFar.all(Label.BYLINE)) {
      for (NamePair name : NamePair.in(soFar.text(mark), SHORTEST_NAME)) {
        authors.add(name.full());
      }
    }
    for (Mark mark : soFar.all(Label.OUTLET)) {
      String name = soFar.text(mark).strip();
      if (name.length() >= SHORTEST_OUTLET) {
        outlets.add(name);
      }
    }
  }

  boolean author(String text) {
    return holdsAny(text, authors);
  }

  boolean outlet(String text) {
    return holdsAny(text, outlets);
  }

  private static boolean holdsAny(String text, Set<String> names) {
    for (String name : names) {
      if (text.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
