package org.cleanarticle.label;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of the author and of the outlet, as other lines give them. A sentence that names the
 * author tells who that is; one that names the outlet is often the outlet's own word.
 */
final class Mentions {
  private static final int SHORTEST_OUTLET = 4;
  private static final String PARTS = " ,|";

  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> outlets = new LinkedHashSet<>();

  Mentions(Labelling soFar) {
    for (Mark mark : soFar.all(Label.BYLINE)) {
      addPairs(soFar.text(mark));
    }
    for (Mark mark : soFar.all(Label.OUTLET)) {
      String name = soFar.text(mark).strip();
      if (name.length() >= SHORTEST_OUTLET) {
        outlets.add(name);
      }
    }
  }

  /** Two words with capitals beside each other are a name, or enough of one. */
  private void addPairs(String text) {
    String previous = "";
    for (int from = 0; from < text.length(); ) {
      int end = from;
      while (end < text.length() && PARTS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end > from) {
        String word = text.substring(from, end);
        if (isNamePart(previous) && isNamePart(word)) {
          authors.add(previous + " " + word);
        }
        previous = word;
      }
      from = end + 1;
    }
  }

  private static boolean isNamePart(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0));
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
