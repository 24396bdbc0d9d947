package org.cleanarticle.rule.head;

import org.cleanarticle.label.RowClue;

/** What speaks for or against a line being the headline. Measured by {@link HeadlineClues}. */
public enum HeadlineClue implements RowClue {
  LENGTH,
  WORDS,
  FEW_WORDS,
  FULL_STOP,
  QUESTION,
  COLON_INSIDE,
  SENTENCE_INSIDE,
  SLASH,
  DIGITS,
  CAPITALS,
  FUNCTION_WORDS,
  BULLET,
  PITCH_WORDS,
  CAPTION_WORDS,
  AUTHOR_WORDS,
  LEGAL_WORDS,
  /** Its words come back in the prose that follows. */
  SHARE_IN_CORE,
  /** The page's title is this line, or this line with the outlet behind it. */
  IS_TITLE,
  LIKE_TITLE,
  /** The same, where the metadata give the title. */
  IS_META_TITLE,
  LIKE_META_TITLE,
  /** It is the page's title, and another line is the same without the outlet, or like it. */
  TITLE_OF_ANOTHER,
  PRINTED_AGAIN,
  PRINTED_OFTEN,
  H1,
  H2,
  BYLINE_OR_DATE_BEFORE,
  BYLINE_OR_DATE_AFTER,
  BYLINE_OR_DATE_NEAR,
  /** It stands right above the story, see {@link ProseRegion}. */
  ABOVE_PROSE,
  INSIDE_PROSE,
  /** The first line, and a menu stands between it and the story. */
  WINDOW_TITLE,
  /** Behind a word or three, such as a section. */
  AFTER_LABEL,
  /** Right below, or above, a line that may be a headline: of headline and standfirst. */
  AFTER_TITLE,
  BEFORE_TITLE,
  BEFORE_PROSE,
  /** How much longer it is than the title above it, as a standfirst is. */
  LONGER_THAN_ABOVE,
  /** The next line is longer, and a byline or a date follows: of headline and standfirst. */
  SHORTER_THAN_BELOW,
  /** It says what the line above, or below, that may be a headline says. */
  LIKE_ABOVE,
  LIKE_BELOW,
  /** A byline or a date stands between it and the title above. */
  BEHIND_BYLINE,
  /** How far it is longer than headlines are. */
  LONG,
  LONG_SENTENCE,
  /** Nothing but short lines follows, and its words are those of the prose above. */
  SHARE_IN_ABOVE,
  LAST_LINE,
  ALL_CAPITALS,
  PROSE_BEFORE,
  DISTANCE_TO_PROSE,
  LINES_BEFORE,
  FIRST_LINE,
  CANDIDATES_BEFORE,
  BOILERPLATE_BEFORE,
  LINKED;

  /** How many there are; the method that lists them makes a copy at every call. */
  static final int COUNT = values().length;
}
