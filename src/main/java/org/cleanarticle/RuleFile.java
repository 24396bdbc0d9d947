package org.cleanarticle;

/**
 * A file of phrases in the grammar of the lexicons: one phrase a line, {@code ...} for any words,
 * {@code {n}} for a number, {@code !} before an exception, {@code #} before a comment.
 *
 * @param name where it stands, for explanations; its last part without suffix is the label that its
 *     phrases give, such as {@code house/sign-up.txt}, or {@code keep} for lines that are body
 *     whatever other rules say
 * @param text what stands in it
 */
public record RuleFile(String name, String text) {}
