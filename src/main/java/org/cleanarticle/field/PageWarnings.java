package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Labelling;

/** What a user should know of the page as a whole. */
final class PageWarnings {
  private PageWarnings() {}

  static List<Warning> of(Labelling labelling, String headline, List<Block> body) {
    List<Warning> warnings = new ArrayList<>();
    for (String notice : labelling.page().notices()) {
      if (!notice.equals(PageTypes.MORE_ARTICLES)) {
        warnings.add(Warning.of(notice, null, message(notice, labelling.page().encoding())));
      }
    }
    if (headline == null) {
      warnings.add(Warning.of("no-headline", "headline", "no line could be told for the headline"));
    }
    if (body.isEmpty()) {
      warnings.add(Warning.of("no-body", "body", "the input holds no article text"));
    }
    if (AccessGate.stands(labelling)) {
      warnings.add(AccessGate.warning());
    }
    return warnings;
  }

  private static String message(String notice, String encoding) {
    return switch (notice) {
      case "encoding-guessed" ->
          (encoding.startsWith("UTF-")
                  ? "the input has no byte order mark"
                  : "the input is not valid UTF-8")
              + " and was read as "
              + encoding
              + ", which may be wrong";
      case "encoding-errors" ->
          "some bytes of the input are no text in "
              + encoding
              + ": they stand as U+FFFD, or are left out";
      case "encoding-repaired" -> "text that had been decoded wrongly before was repaired";
      default -> "the reader noticed: " + notice;
    };
  }
}
