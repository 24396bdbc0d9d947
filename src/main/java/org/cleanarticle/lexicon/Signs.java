package org.cleanarticle.lexicon;

/**
 * Signs that mean the same in every text. Where a place takes more of them, or fewer, it has a set
 * of its own, since what it decides was tried with that one.
 */
public final class Signs {
  private Signs() {}

  /** What parts the items of one line. */
  public static boolean isBar(char c) {
    return c == '|' || c == '•' || c == '·';
  }

  /** A hyphen or a dash. */
  public static boolean isDash(char c) {
    return c == '-' || isLongDash(c);
  }

  /** A dash that is no hyphen. */
  public static boolean isLongDash(char c) {
    return c == '–' || c == '—';
  }

  /** A slash, or one as wide as a Chinese character. */
  public static boolean isSlash(char c) {
    return c == '/' || c == '／';
  }

  /** An apostrophe, typed or printed; of a word's letters {@link Fold} takes out more signs. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
