package org.cleanarticle.label;

import java.util.HashSet;
import java.util.Set;

/** The capitalised words inside the sentences of a line: mostly names of people and places. */
final class Names {
  private Names() {}

  static Set<String> inside(String text) {
    Set<String> names = new HashSet<>();
    boolean sentenceStart = true;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        sentenceStart |= ".!?:\"“„«".indexOf(text.charAt(i)) >= 0;
        i++;
        continue;
      }
      int from = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (!sentenceStart && i - from > 2 && Character.isUpperCase(text.charAt(from))) {
        names.add(text.substring(from, i));
      }
      sentenceStart = false;
    }
    return names;
  }
}
