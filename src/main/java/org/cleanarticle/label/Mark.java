package org.cleanarticle.label;

/**
 * What a rule says of a span of a line.
 *
 * @param line index of the line in the page
 * @param start first character of the span, in UTF-16 units of the line's text
 * @param end behind its last character
 * @param rule name of the rule, or file and line of the lexicon: {@code en/sign-up.txt:4}
 */
public record Mark(int line, int start, int end, Label label, String rule) {}
