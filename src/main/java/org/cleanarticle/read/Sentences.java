package org.cleanarticle.read;

/** How a line begins and ends, as a sentence. */
final class Sentences {
  private static final String TERMINAL = ".!?…。！？।؟";
  private static final String OPENING = "\"'“‘„«([";
  private static final String CLOSING = "\"'”’»“)]）」』*";

  private Sentences() {}

  /** Whether a text ends as a sentence does, marks and brackets behind its stop aside. */
  static boolean ends(String text) {
    int i = text.length() - 1;
    while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && TERMINAL.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a text begins in small letters, an opening mark aside. */
  static boolean beginsLower(String text) {
    boolean opens = OPENING.indexOf(text.charAt(0)) >= 0 && text.length() > 2;
    int first = !opens ? 0 : text.charAt(1) == ' ' ? 2 : 1;
    return Character.isLowerCase(text.codePointAt(first));
  }
}
