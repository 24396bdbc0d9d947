package org.cleanarticle.label;

/** The marks that a line has at its ends if it is somebody's words and nothing else. */
public final class QuotedLines {
  private static final String OPENING = "\"'“‘„«»「";
  private static final String CLOSING = "\"'”’“»«」";

  private QuotedLines() {}

  /** Whether a line, which is not empty, begins with a mark that may open a quotation. */
  public static boolean opens(String line) {
    return OPENING.indexOf(line.charAt(0)) >= 0;
  }

  /** Whether it ends with a mark that may close one. */
  public static boolean closes(String line) {
    return CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
