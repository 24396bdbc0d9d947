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
  HOUSE("house-words"),
  PRESS("press-words"),
  DISCLAIMING("disclaiming-words"),
  INVITING("inviting-verbs"),
  /** A word for the things that a list names. */
  LIST_HEAD("list-heads"),
  /** Says how much goes into a dish, behind a number. */
  MEASURE("measures"),
  MONTH("months"),
  BYLINE_OPENER("byline-openers"),
  /** Opens an entry of the list, which may be of several words. */
  BYLINE_OPENING("byline-openers"),
  /** Stands in an entry of the list, which may be of several words. */
  BYLINE_OPENING_PART("byline-openers"),
  /** Opens an entry of the list, which may be of several words. */
  ORIGIN_OPENING("origin-cues"),
  /** The same. */
  FEED_NOTE_OPENING("feed-notes"),
  /** In an entry of the list that names a day or a unit of time, not one that counts or marks. */
  RELATIVE_DATE("relative-dates"),
  /** Opens an entry of the list, which may be of several words. */
  AGGREGATOR_OPENING("aggregators"),
  /** Opens an entry of the list. */
  RELATIVE_OPENING("relative-dates"),
  /** Ends an entry of the list. */
  DATE_LABEL_END("date-labels"),
  /** A word in small letters that stands between or behind the names of a byline. */
  NAME_JOINT("name-joints"),
  NAME_PARTICLE("name-particles"),
  BYLINE_ROLE("byline-roles"),
  /** Opens an entry of the list, which may be of several words. */
  HOME_OPENING("home-words"),
  /** The same. */
  EXPORT_OPENING("export-keys"),
  /** The same. */
  RELEASE_END_OPENING("release-ends"),
  /** The same. */
  ABOUT_OPENING("about-openers"),
  /** The same. */
  HOUSE_OPENING("house-openers"),
  /** Ends an entry of the list, which may be of several words. */
  HOUSE_END("house-closers"),
  /** Is an entry of the list in capitals. */
  EXPORT_CODE("export-codes"),
  /** Not in a list: a year of this century or the last, or a date in numbers that has one. */
  YEAR(""),
  /** Not in a list: letters and digits in one word, as where a space was lost. */
  MIXED(""),
  /** Not in a list: a number, which is what {@code {n}} stands for. */
  NUMBER(""),
  /** Not in a list: of letters of ASCII alone. */
  PLAIN(""),
  /** In a bundled phrase. */
  PHRASE_WORD(""),
  /** The first and the last word of a bundled phrase without {@code ...}. */
  WHOLE_FIRST(""),
  WHOLE_LAST(""),
  /** Begins a bundled phrase that has {@code ...} in it. */
  PHRASE_FIRST(""),
  /** A bundled phrase that begins with {@code ...} is looked for at this word. */
  PHRASE_KEY("");

  /** The bits of the kinds that words with digits are of. */
  public static final long WITH_DIGITS = NUMBER.bit() | MIXED.bit() | YEAR.bit();

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
