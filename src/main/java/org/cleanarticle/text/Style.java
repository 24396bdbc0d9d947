package org.cleanarticle.text;

/** How a piece of text is to look, where there are colours. */
enum Style {
  PLAIN(""),
  /** No part of the article: dimmed and struck. */
  REMOVED("2;9"),
  /** A field of the article. */
  FIELD("1"),
  /** Between quotation marks, and speech. */
  QUOTED("32"),
  /** Names of rules and labels. */
  NOTE("36");

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** The text with the codes of the terminal around it. */
  String on(String text, boolean colours) {
    return !colours || codes.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + codes + "m" + text + "\u001B[0m";
  }
}
