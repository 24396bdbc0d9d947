package org.cleanarticle.quote.words;

/**
 * The text between a pair of quotation marks. Offsets are UTF-16 units of the paragraph.
 *
 * @param start of the opening mark
 * @param end behind the closing mark, or behind the text if there is none
 * @param textStart of the words between the marks
 * @param textEnd behind the words between the marks
 * @param closed whether a closing mark stands there
 * @param mixed whether opening and closing mark are of different kinds
 */
public record Span(int start, int end, int textStart, int textEnd, boolean closed, boolean mixed) {
  String text(String paragraphText) {
    return paragraphText.substring(textStart, textEnd);
  }
}
