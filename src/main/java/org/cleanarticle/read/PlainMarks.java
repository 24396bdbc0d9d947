package org.cleanarticle.read;

/**
 * Takes out of a line of plain text what a program has set for the eye alone: the address that a
 * mail sets in angle brackets behind the text of a link, and the signs of bold and italics about a
 * whole title or name, as messengers copy them; about a sentence they are its writer's. Linear.
 */
final class PlainMarks {
  private static final String TARGET = " <http";

  /** Bold and in italics. */
  private static final int DEEPEST = 2;

  /** A shorter line between two signs may be a face or a rule. */
  private static final int SHORTEST = 5;

  private PlainMarks() {}

  static String without(String text) {
    String plain = text.isEmpty() ? text : withoutTargets(text);
    for (int k = 0; k < DEEPEST && isEmphasis(plain); k++) {
      plain = plain.substring(1, plain.length() - 1);
    }
    return plain;
  }

  private static String withoutTargets(String text) {
    // Hardly a line has the bracket, which is found sooner than the space before it.
    int open = text.indexOf('<') < 0 ? -1 : text.indexOf(TARGET);
    if (open < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (; open >= 0; open = text.indexOf(TARGET, from)) {
      int close = text.indexOf('>', open);
      int space = text.indexOf(' ', open + 1);
      if (close < 0 || space >= 0 && space < close) {
        break;
      }
      plain.append(text, from, open);
      from = close + 1;
    }
    return plain.append(text, from, text.length()).toString();
  }

  /** {@code *Bell tower saved*}: a sign on both ends and nowhere between. */
  private static boolean isEmphasis(String text) {
    int last = text.length() - 1;
    return last >= SHORTEST
        && MarkdownSigns.isOfEmphasis(text.charAt(0))
        && text.indexOf(text.charAt(0), 1) == last
        && text.charAt(1) != ' '
        && text.charAt(last - 1) != ' '
        && !Sentences.ends(text.substring(0, last));
  }
}
