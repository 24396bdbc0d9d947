package org.cleanarticle.read;

import java.util.List;

/** How two pieces of one sentence are put together again. */
final class Joint {
  private static final String CLOSING = ",.;:!?)]}%’”»…®™、，。；：！？）」』";
  private static final String OPENING = "([{“„«‘$£€#@、，（「『";

  private Joint() {}

  /** The pieces as one text: mostly with a space between, none where a mark clings to its word. */
  static String join(List<String> pieces) {
    return join(pieces, false);
  }

  /** The lines of a wrapped text as one: they were parted at spaces, or within a divided word. */
  static String unwrap(List<String> lines) {
    return join(lines, true);
  }

  private static String join(List<String> pieces, boolean wrapped) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    StringBuilder text = new StringBuilder(pieces.get(0));
    for (String piece : pieces.subList(1, pieces.size())) {
      if (endsWithDividedWord(text) && Character.isLowerCase(piece.codePointAt(0))) {
        text.setLength(text.length() - 1);
      } else if (!clings(text, piece) && (wrapped || !goesOnWith(text, piece))) {
        text.append(' ');
      }
      text.append(piece);
    }
    return text.toString();
  }

  /** Whether a text ends with a word that was divided at the end of its line: {@code com-}. */
  static boolean endsWithDividedWord(CharSequence text) {
    int last = text.length() - 1;
    return last > 1
        && text.charAt(last) == '-'
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLetter(text.charAt(last - 2));
  }

  private static boolean clings(CharSequence before, String after) {
    char first = after.charAt(0);
    char last = before.charAt(before.length() - 1);
    return CLOSING.indexOf(first) >= 0 || OPENING.indexOf(last) >= 0;
  }

  /** Whether a word goes on with an ending or the second half of a compound. */
  private static boolean goesOnWith(CharSequence before, String after) {
    char first = after.charAt(0);
    return (first == '\'' || first == '-')
        && after.length() > 1
        && Character.isLetter(after.charAt(1))
        && Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }
}
