package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Two words with capitals beside each other in a byline, which are a name, or enough of one.
 *
 * @param given the first
 * @param family the second
 */
public record NamePair(String given, String family) {
  private static final String PARTS = " ,|";

  /**
   * All pairs in a byline, in order.
   *
   * @param shortest characters that a part of a name has at least
   */
  public static List<NamePair> in(String byline, int shortest) {
    List<NamePair> pairs = new ArrayList<>();
    String previous = "";
    for (int from = 0; from < byline.length(); ) {
      int end = from;
      while (end < byline.length() && PARTS.indexOf(byline.charAt(end)) < 0) {
        end++;
      }
      if (end > from) {
        String word = byline.substring(from, end);
        if (isPart(previous, shortest) && isPart(word, shortest)) {
          pairs.add(new NamePair(previous, word));
        }
        previous = word;
      }
      from = end + 1;
    }
    return pairs;
  }

  private static boolean isPart(String word, int shortest) {
    return word.length() >= shortest && Character.isUpperCase(word.charAt(0));
  }

  /** Both, with a space between them. */
  public String full() {
    return given + " " + family;
  }
}
