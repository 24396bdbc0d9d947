package org.cleanarticle.label;

/** What speaks for or against a line being part of the body. Each is measured by {@link Clues}. */
enum Clue {
  // The line alone
  LENGTH,
  SENTENCE,
  PROSE,
  TITLE_LENGTH,
  SHORT,
  UNFINISHED,
  LONG,
  SENTENCES,
  DIGITS,
  YEAR,
  QUOTED,
  BULLET,
  KEY_AND_VALUE,
  FUNCTION_WORDS,
  CAPITALS,
  ALL_CAPITALS,
  BEGINS_LOWER,
  COLON,
  CREDIT_AT_END,
  LINK,
  CONTACT,
  // Words it holds
  PITCH_WORDS,
  AUTHOR_WORDS,
  LEGAL_WORDS,
  LEGAL_WORDS_AT_END,
  COMMENT_WORDS,
  CAPTION_WORDS,
  NOTICE_WORDS,
  READER_WORDS,
  FIRST_PERSON,
  INVITES,
  WHO_IS,
  NAMES_AUTHOR,
  NAMES_OUTLET,
  OUTLET_SPEAKS,
  // Its place
  FIRST_LINE,
  NOT_AFTER_HEADLINE,
  NO_HEADLINE,
  IN_CORE,
  CORE_IS_SHORT,
  SHARE_BEFORE,
  PROSE_SINCE_START,
  AFTER_COMMENTS,
  AFTER_RELATED,
  AFTER_SECOND_BYLINE,
  AFTER_LATE_DATE,
  AFTER_LEGAL,
  AFTER_PROMOTION,
  AFTER_SHARE,
  AFTER_AUTHOR_NOTE,
  MARKS_SINCE_START,
  PROSE_SINCE_MARK,
  LONGEST_GAP,
  // Its neighbours
  PROSE_BEFORE,
  PROSE_AFTER,
  ALONE,
  BETWEEN_PROSE,
  SHORT_BETWEEN_PROSE,
  QUESTION_BEFORE_PROSE,
  LINES_SINCE_PROSE,
  LINES_TO_PROSE,
  PROSE_NEAR_BEFORE,
  PROSE_NEAR_AFTER,
  RELATIVE_LENGTH,
  BLANKS_BEFORE_LIKE_CORE,
  BLANKS_AFTER_LIKE_CORE,
  BEHIND_COLON,
  BEHIND_RELATED,
  BEHIND_PITCH,
  BEHIND_INSET,
  BEHIND_NOTE,
  BEHIND_SHARE,
  BEFORE_RELATED,
  BEFORE_PITCH,
  BEFORE_INSET,
  BEFORE_NOTE,
  BEFORE_SHARE,
  BEFORE_POST_SIGNATURE,
  MARKS_NEAR,
  ALTERNATION,
  SHORT_IN_ALTERNATION,
  LIST_RUN,
  RUN_OF_TITLES,
  SAME_OPENING,
  // Its matter
  COHESION,
  COHESION_OF_NEXT,
  COHESION_WITH_PREVIOUS,
  TITLE_WORDS,
  UNKNOWN_NAMES,
  ECHO;

  /** How many there are; the method that lists them makes a copy at every call. */
  static final int COUNT = values().length;

  /** Sets this clue in a line's row. */
  void put(double[] row, double value) {
    row[ordinal()] = value;
  }

  /** Sets this clue in a line's row to 1 or 0. */
  void set(double[] row, boolean holds) {
    row[ordinal()] = holds ? 1 : 0;
  }

  double in(double[] row) {
    return row[ordinal()];
  }
}
