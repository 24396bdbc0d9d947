package org.cleanarticle.read;

import java.util.List;
import org.cleanarticle.page.Page;

/** HTML to page: one parse, one walk. */
final class HtmlReader {
  /** Whether a text is HTML rather than text that mentions tags. */
  static boolean recognises(String text) {
    return false;
  }

  Page read(Decoded input) {
    return new Page("html", input.encoding(), List.of(), List.of(), input.notices());
  }
}
