package org.cleanarticle.rule.body;

import org.cleanarticle.label.RowClue;

/** What tells whether the story ends before a {@link Gap} of its body, see {@link EndClues}. */
enum EndClue implements RowClue {
  // What stands in the gap
  LINES,
  TITLES,
  NAMES,
  SHARE,
  RELATED,
  COMMENTS,
  TAGS,
  AUTHOR,
  PITCH,
  LEGAL,
  INSET,
  DATE,
  BYLINE,
  NAVIGATION,
  REPEAT,
  RECURS,
  BEGINS_RECURRING,
  // The lines at its edges
  SENTENCE_OPEN,
  GOES_ON_LOWER,
  TITLE_BEHIND,
  TITLE_KNOWN,
  TITLE_UNKNOWN,
  CREDITED_TITLE,
  // How much stands before and behind it
  PROSE_BEFORE,
  LITTLE_BEFORE,
  PROSE_BEHIND,
  SHARE_BEHIND,
  DENSITY_BEFORE,
  DENSITY_BEHIND,
  GAPS_BEHIND,
  COMMENTS_BEHIND,
  RELATED_BEHIND,
  SHARES_BEHIND,
  // What the next lines of the body speak of, held against those before
  LESS_KNOWN_WORDS,
  HEADLINE_WORDS,
  OTHER_MATTER,
  OTHER_STORY,
  LENGTH,
  SUM,
  QUOTED,
  PITCH_WORDS,
  AUTHOR_WORDS,
  LEGAL_WORDS,
  COMMENT_WORDS,
  READER_WORDS,
  FIRST_PERSON;

  /** How many there are; the method that lists them makes a copy at every call. */
  static final int COUNT = values().length;
}
