package org.cleanarticle.value;

import org.cleanarticle.article.Dateline;

/**
 * The dateline at the start of a paragraph.
 *
 * @param length how many characters it takes with the dash and the space behind it: there the
 *     paragraph begins
 */
public record FoundDateline(Dateline dateline, int length) {}
