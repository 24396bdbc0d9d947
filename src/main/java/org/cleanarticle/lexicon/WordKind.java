package org.cleanarticle.lexicon;

/** What a single word may be: an entry of a list in any language, or a part of a known phrase. */
public enum WordKind {
  FUNCTION("function"),
  SOFT_PITCH("soft-pitch"),
  SOFT_AUTHOR("soft-author"),
  SOFT_LEGAL("soft-legal"),
  SOFT_COMMENT("soft-comment"),
  SOFT_CAPTION("soft-caption"),
  SOFT_NOTICE("soft-notice"),
  SOFT_READER("soft-reader"),
  SOFT_FIRST_PERSON("soft-first-person"),
  INVITING("inviting-verbs"),
  MONTH("months"),
  BYLINE_OPENER("byline-openers"),
  MENU("menu-words"),
  /** Opens a phrase of the list, which is of several words. */
  ORIGIN_OPENING("origin-cues"),
  /** In a bundled phrase. */
  PHRASE_WORD(""),
  /** Begins a bundled phrase that has {@code ...} in it. */
  PHRASE_FIRST(""),
  /** A bundled phrase that begins with {@code ...} is looked for at this word. */
  PHRASE_KEY("");

  private final String list;

  WordKind(String list) {
    this.list = list;
  }

  /** The list of the {@link Vocabulary}; empty if the {@link Lexicon} tells. */
  String list() {
    return list;
  }

  /** The kind's bit in {@link WordTable#kinds}. */
  public long bit() {
    return 1L << ordinal();
  }
}
