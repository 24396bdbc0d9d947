package org.cleanarticle;

import org.cleanarticle.article.Warning;

/** The wording of warnings that concern no field. */
final class Warnings {
  private Warnings() {}

  static Warning ofQuotes(String code) {
    String message =
        code.equals("quote-unclosed")
            ? "a quotation is opened and never closed; it was ended with its paragraph"
            : "opening and closing quotation marks are of different kinds";
    return Warning.of(code, "quotes", message);
  }
}
