package org.cleanarticle.page;

import java.util.List;

/**
 * What a reader made of an input.
 *
 * @param format {@code text}, {@code html} or {@code markdown}
 * @param encoding IANA name of the encoding that the bytes were decoded with
 * @param lines the lines that are not blank, metadata first, then in order of reading
 * @param containers the elements that hold the lines; empty for plain text
 * @param notices what the reader noticed: {@code encoding-guessed} and the like
 */
public record Page(
    String format,
    String encoding,
    List<Line> lines,
    List<Container> containers,
    List<String> notices) {
  /** Copies the lists. */
  public Page {
    lines = List.copyOf(lines);
    containers = List.copyOf(containers);
    notices = List.copyOf(notices);
  }

  /**
   * Whether its markup tells headings, lists and links from text.
   *
   * @return false for plain text
   */
  public boolean isMarkedUp() {
    return !containers.isEmpty();
  }

  /**
   * Whether its elements tell how it is built: always those of HTML, and of Markdown the HTML that
   * is left in it, if it has names that say what a part is for.
   *
   * @return false for plain text
   */
  public boolean isBuilt() {
    if (format.equals("html")) {
      return !containers.isEmpty();
    }
    for (Container container : containers) {
      if (!container.hints().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
