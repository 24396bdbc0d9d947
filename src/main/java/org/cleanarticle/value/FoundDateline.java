package org.cleanarticle.value;

import org.cleanarticle.article.Dateline;

/**
 * The dateline at the start of a paragraph.
 *
 * @param length how many characters it takes with the dash and the space behind it: there the
 *     paragraph begins
 * @param bylineFrom where what may be a byline begins in it; -1 if none stands there
 * @param bylineTo behind the byline
 */
public record FoundDateline(Dateline dateline, int length, int bylineFrom, int bylineTo) {
  /** A dateline without a byline. */
  FoundDateline(Dateline dateline, int length) {
    this(dateline, length, -1, -1);
  }
}
