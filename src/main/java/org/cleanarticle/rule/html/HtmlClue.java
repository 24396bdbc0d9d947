package org.cleanarticle.rule.html;

import org.cleanarticle.label.RowClue;

/** What speaks for a line of an HTML article being body. Measured by {@link HtmlLines}. */
enum HtmlClue implements RowClue {
  /** What the words, the place and the neighbours say, as of a line of plain text. */
  TEXT,
  /** The same, where it is not much against it. */
  TEXT_IN_DOUBT,
  PROSE,
  PARAGRAPH,
  LIST_ITEM,
  HEADING,
  /** The share of the prose that stands in the same block as the line. */
  FLOW,
  /** That share is next to nothing. */
  SMALL_FLOW,
  LINKED;

  /** How many there are; the method that lists them makes a copy at every call. */
  static final int COUNT = values().length;
}
