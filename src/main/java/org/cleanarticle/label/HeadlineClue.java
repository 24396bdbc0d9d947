package org.cleanarticle.label;

/** What speaks for or against a line being the headline. Measured by {@link HeadlineClues}. */
enum HeadlineClue {
  LENGTH,
  WORDS,
  FEW_WORDS,
  FULL_STOP,
  QUESTION,
  COLON_INSIDE,
  QUOTED,
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
  /** It is the page's title, and another line is the same without the outlet. */
  TITLE_OF_ANOTHER,
  PRINTED_AGAIN,
  PRINTED_OFTEN,
  H1,
  H2,
  BYLINE_OR_DATE_BEFORE,
  BYLINE_OR_DATE_AFTER,
  PROSE_BEFORE,
  DISTANCE_TO_PROSE,
  LINES_BEFORE,
  FIRST_LINE,
  CANDIDATES_BEFORE,
  BOILERPLATE_BEFORE,
  LINKED
}
