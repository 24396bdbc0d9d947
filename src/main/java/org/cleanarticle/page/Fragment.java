package org.cleanarticle.page;

/**
 * A piece of a line as it stood in the input.
 *
 * @param number the number of the input line, from 1; blank lines are counted
 * @param text the text with white space folded, never empty
 */
public record Fragment(int number, String text) {}
