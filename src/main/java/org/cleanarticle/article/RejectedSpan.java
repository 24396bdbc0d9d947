package org.cleanarticle.article;

/**
 * A span between quotation marks that is not speech: a scare quote, a title, a nickname.
 *
 * @param text the words between the marks, verbatim
 * @param paragraph index of the body block that holds it
 * @param start offset of the opening mark in that block, in code points
 * @param end offset behind the closing mark, in code points
 * @param rule the rule that rejected it
 */
public record RejectedSpan(String text, int paragraph, int start, int end, String rule) {}
