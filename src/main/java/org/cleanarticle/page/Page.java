package org.cleanarticle.page;

import java.util.List;

/**
 * What a reader made of an input.
 *
 * @param format {@code text} or {@code html}
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
}
