package org.cleanarticle.quote.people;

/** Who a turn of a transcript says that it is of. */
public final class TurnLabel {
  private static final int LONGEST = 40;

  private TurnLabel() {}

  /** The label in capitals that begins a turn of a transcript, {@code SHAW: Yes.}; or null. */
  public static String of(String turn) {
    int end = 0;
    while (end < turn.length() && end < LONGEST && isLabel(turn.charAt(end))) {
      end++;
    }
    boolean labelled = end > 2 && end < turn.length() && turn.charAt(end) == ':';
    return labelled ? turn.substring(0, end) : null;
  }

  private static boolean isLabel(char c) {
    return Character.isUpperCase(c) || " .'\u2019-".indexOf(c) >= 0;
  }
}
