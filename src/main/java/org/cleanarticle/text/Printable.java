package org.cleanarticle.text;

/** Text from an input must not command the terminal. */
final class Printable {
  private Printable() {}

  /** The text with control characters made visible, of the same number of characters. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        out.append((char) ('\u2400' + c));
      } else {
        out.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
