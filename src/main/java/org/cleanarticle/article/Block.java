package org.cleanarticle.article;

/**
 * A piece of the body.
 *
 * @param kind what it is in the flow of the body
 * @param text the text, verbatim but for white space, hard wraps and repaired encoding
 */
public record Block(Kind kind, String text) {
  /** What a block is in the flow of the body. */
  public enum Kind {
    /** A paragraph of text. */
    PARAGRAPH,
    /** A heading inside the body. */
    SUBHEADING,
    /** An item of a list. */
    LIST_ITEM
  }
}
