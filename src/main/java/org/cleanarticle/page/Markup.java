package org.cleanarticle.page;

/**
 * What HTML said about a line.
 *
 * @param tag the block's element, in lower case: {@code p}, {@code h1}, {@code li}; empty for plain
 *     text
 * @param key for metadata which item this is: {@code og:title}, {@code ld:headline}, {@code title};
 *     else empty
 * @param container index of the innermost {@link Container} that holds the block, or -1
 * @param linkShare share of the line's characters that stand in links, 0 to 1
 */
public record Markup(String tag, String key, int container, double linkShare) {
  /** Plain text: nothing was said. */
  public static final Markup NONE = new Markup("", "", -1, 0);

  /**
   * An item of metadata under the name {@code key}.
   *
   * @param key which item: {@code og:title}
   * @return the markup
   */
  public static Markup meta(String key) {
    return new Markup("", key, -1, 0);
  }
}
