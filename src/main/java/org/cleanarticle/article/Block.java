package org.cleanarticle.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the body.
 *
 * @param kind what it is in the flow of the body
 * @param text the text, verbatim but for white space, hard wraps and repaired encoding
 */
public record Block(Kind kind, String text) {
  /**
   * The texts of blocks.
   *
   * @param blocks in their order
   * @return a text for each, in the same order
   */
  public static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      texts.add(block.text());
    }
    return texts;
  }

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
