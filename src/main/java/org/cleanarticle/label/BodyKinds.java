package org.cleanarticle.label;

import org.cleanarticle.lexicon.Signs;

/** Tells the paragraphs, sub-headings and list items of a body apart. */
public final class BodyKinds {
  private static final int LONGEST_SUBHEADING = 100;

  private BodyKinds() {}

  /** What a line of the body is: by its HTML element if it has one, else by its shape. */
  public static Label of(int line, Labelling soFar) {
    String tag = soFar.line(line).markup().tag();
    LineShape shape = soFar.shapes().shape(line);
    if (isHeading(tag)) {
      return Label.SUBHEADING;
    }
    if (tag.equals("li") || shape.bullet() && !isSaid(line, soFar)) {
      return Label.LIST_ITEM;
    }
    boolean heading =
        tag.isEmpty()
            && shape.length() <= LONGEST_SUBHEADING
            && (!shape.endsSentence() || soFar.line(line).text().endsWith("?"))
            && !shape.endsColon()
            && !shape.quoted()
            && line + 1 < soFar.lines().size()
            && soFar.shapes().shape(line + 1).isProse();
    return heading ? Label.SUBHEADING : Label.BODY;
  }

  /**
   * Whether a dash opens what somebody says, {@code – Hum, säger hon.}: no list has one item, and
   * few have whole sentences.
   */
  private static boolean isSaid(int line, Labelling soFar) {
    return isDashed(line, soFar)
        && soFar.shapes().shape(line).endsSentence()
        && !isDashed(line - 1, soFar)
        && !isDashed(line + 1, soFar);
  }

  private static boolean isDashed(int line, Labelling soFar) {
    return line >= 0
        && line < soFar.lines().size()
        && Signs.isLongDash(soFar.line(line).text().charAt(0));
  }

  /** Whether an element of this name is a heading. */
  public static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
