package org.cleanarticle.rule.body;

/** A line that only says when an entry of a live blog was written: {@code 23:12}. */
final class EntryClock {
  private static final int LENGTH = 5;

  private EntryClock() {}

  static boolean is(String text) {
    int last = text.length() - 1;
    boolean clock = last == LENGTH - 1 || last == LENGTH - 2;
    for (int i = 0; i <= last && clock; i++) {
      char c = text.charAt(i);
      clock = i == last - 2 ? c == ':' || c == '.' : c >= '0' && c <= '9';
    }
    return clock;
  }
}
