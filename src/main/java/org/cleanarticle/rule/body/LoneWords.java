package org.cleanarticle.rule.body;

import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.QuotedLines;

/** Somebody's words that stand alone in a line, in quotation marks. */
final class LoneWords {
  /** In characters. */
  private static final int LONGEST_HEADING = 60;

  /** In lines, from a heading to where its words stand. */
  private static final int SAID_WITHIN = 10;

  /** In characters. */
  private static final int LONGEST_REPLY = 40;

  private final Labelling soFar;

  LoneWords(Labelling soFar) {
    this.soFar = soFar;
  }

  /**
   * Whether the text below has the words once more, {@code 'Nobody told us'}: no title of another
   * article says what the story says.
   *
   * @param end behind the text
   */
  boolean isHeading(int i, int end) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.length() <= LONGEST_HEADING
        && shape.words() >= 2
        && areQuoted(i)
        && isSaidBelow(i, Math.min(end, i + 1 + SAID_WITHIN));
  }

  private boolean isSaidBelow(int i, int to) {
    String said = soFar.shapes().folded(i);
    for (int k = i + 1; k < to; k++) {
      if (soFar.shapes().isProse(k) && soFar.shapes().folded(k).contains(said)) {
        return true;
      }
    }
    return soFar.shapes().shareInProse(i, i + 1, to) == 1;
  }

  /**
   * Whether it is a short utterance right under one: {@code ‘Thank God.’}. What is printed large
   * beside a text is longer.
   */
  boolean isReply(int i) {
    LineShape shape = soFar.shapes().shape(i);
    return shape.length() <= LONGEST_REPLY
        && shape.endsSentence()
        && areQuoted(i)
        && soFar.isFree(i - 1)
        && QuotedLines.opens(soFar.line(i - 1).text());
  }

  private boolean areQuoted(int i) {
    String text = soFar.line(i).text();
    return QuotedLines.opens(text) && QuotedLines.closes(text);
  }
}
