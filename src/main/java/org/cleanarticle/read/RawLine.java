package org.cleanarticle.read;

/**
 * A physical line of the input that is not blank.
 *
 * @param number from 1
 * @param text with white space folded
 * @param afterBlank whether a blank line stands before it, or nothing
 */
record RawLine(int number, String text, boolean afterBlank) {}
