package org.cleanarticle.page;

import java.util.List;

/**
 * One line of the page, never blank: a line of plain text, several that a hard wrap or a link had
 * broken apart, a block of HTML, or an item of metadata.
 *
 * @param index position among the page's lines, from 0
 * @param text the text, with white space folded and fragments joined; never empty
 * @param afterBlank whether a blank line stands before it; always true in HTML
 * @param origin where in the document it stands
 * @param markup what its markup says of it; nothing in plain text
 * @param fragments the input lines that it was made of, in order, at least one
 */
public record Line(
    int index,
    String text,
    boolean afterBlank,
    Origin origin,
    Markup markup,
    List<Fragment> fragments) {
  /** Copies the list. */
  public Line {
    fragments = List.copyOf(fragments);
  }

  /**
   * The number of its first input line, from 1.
   *
   * @return the number
   */
  public int number() {
    return fragments.get(0).number();
  }

  /**
   * Whether the document says this of itself, and no reader of the page sees it.
   *
   * @return whether it is metadata
   */
  public boolean isMeta() {
    return origin == Origin.META;
  }
}
