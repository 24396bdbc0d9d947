package org.cleanarticle.lexicon;

/** What sentences end in. */
public final class SentenceEnd {
  private static final String STOPS = ".!?…。！？।؟";
  private static final String CLOSING = "\"'”’»“)]）」』*";

  private SentenceEnd() {}

  public static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** A stop of Latin text that ends a sentence for certain; three dots may only break it off. */
  public static boolean isPlainStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  public static boolean isQuestion(char c) {
    return c == '?' || c == '？' || c == '؟';
  }

  /**
   * Whether it may stand behind the stop: a mark or a bracket that closes, a space, which French
   * has before them, or what nobody sees, as some pages end their lines in.
   */
  public static boolean isBehindStop(char c) {
    return c == ' ' || CLOSING.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
  }
}
