package org.cleanarticle.quote.words;

/**
 * Finds the ends of such names of bodies in which more stands than name words: an apostrophe,
 * {@code the National Farmers' Union}, or a list, {@code the Department for Roads, Rivers and
 * Ports}.
 */
final class BodyNames {
  /** A list in a name has no more items before its last one. */
  private static final int MOST_ITEMS = 4;

  private static final int LONGEST_ITEM = 3;

  private final Words words;

  BodyNames(Words words) {
    this.words = words;
  }

  /** Behind what joins a name from {@code from} on to more at {@code at}; {@code at} if nothing. */
  int end(Paragraph paragraph, int from, int at) {
    if (paragraph.isComma(at)) {
      int list = paragraph.isNameWord(at + 1) ? listEnd(paragraph, at) : at;
      return list > at && isHeaded(paragraph, from, at) ? list : at;
    }
    return isOwned(paragraph, at) ? at + 1 : at;
  }

  /** Where a name begins that ends with the name words from {@code start} on. */
  int start(Paragraph paragraph, int start, int from) {
    int first = start;
    while (first - 2 >= from && isOwned(paragraph, first - 1)) {
      first = runStart(paragraph, first - 2, from);
    }
    int item = listStart(paragraph, first, from);
    if (item < 0 || item - 2 < from || !isHeaded(paragraph, item - 2, item)) {
      return first;
    }
    return runStart(paragraph, item - 2, from);
  }

  /**
   * Where the list begins that the name words from {@code start} on end: {@code |Rail|, Maritime
   * and Transport}; -1 if they end none.
   */
  int listStart(Paragraph paragraph, int start, int from) {
    if (start - 3 < from
        || !paragraph.at(start - 1).in(WordList.NAME_COORDINATORS)
        || !paragraph.isNameWord(start - 2)) {
      return -1;
    }
    int item = runStart(paragraph, start - 2, from);
    int comma = item - 1;
    while (comma - 1 >= from && paragraph.isComma(comma) && paragraph.isNameWord(comma - 1)) {
      item = runStart(paragraph, comma - 1, from);
      comma = item - 1;
    }
    int behind = item;
    while (paragraph.isNameWord(behind)) {
      behind++;
    }
    return paragraph.isComma(behind) && listEnd(paragraph, behind) > start ? item : -1;
  }

  private static int runStart(Paragraph paragraph, int last, int from) {
    int start = last;
    while (start > from && paragraph.isNameWord(start - 1)) {
      start--;
    }
    return start;
  }

  /** {@code National Farmers|'| Union}: several people own what is named behind. */
  private boolean isOwned(Paragraph paragraph, int joint) {
    // Most names end before a small word, and none of those is an apostrophe.
    if (joint == 0
        || paragraph.isSmall(joint)
        || !paragraph.at(joint).isPossessive()
        || !paragraph.isNameWord(joint - 1)
        || !paragraph.isNameWord(joint + 1)) {
      return false;
    }
    int end = joint + 2;
    while (paragraph.isNameWord(end)) {
      end++;
    }
    // The mayor's union is not named so; the fishermen's may be.
    Token owners = paragraph.at(joint - 1);
    boolean bare = paragraph.at(joint).text().length() == 1;
    return words.knowsSpeakers()
        && paragraph.at(end - 1).in(WordList.ORGANISATION_WORDS)
        && owners.key().endsWith("s") == bare
        && words.isPlural(owners)
        && words.canSpeak(owners)
        && !owners.in(WordList.PLACES)
        && !words.bearsGivenName(owners);
  }

  /** Whether what stands from {@code from} to a list is a body that is named by such lists. */
  private boolean isHeaded(Paragraph paragraph, int from, int list) {
    for (int i = from; i + 1 < list; i++) {
      if (paragraph.at(i + 1).in(WordList.NAME_PREPOSITIONS)) {
        return words.list("portfolio-bodies").contains(paragraph.at(i).key());
      }
    }
    return false;
  }

  /** Behind a list that goes on at {@code comma}; {@code comma} if there is none. */
  private int listEnd(Paragraph paragraph, int comma) {
    int at = comma;
    for (int n = 0; n < MOST_ITEMS; n++) {
      boolean parted = paragraph.isComma(at);
      boolean joins = paragraph.peek(parted ? at + 1 : at).in(WordList.NAME_COORDINATORS);
      int item = parted && joins ? at + 2 : at + 1;
      int end = item;
      while (paragraph.isNameWord(end) && !isSomebody(paragraph.at(end))) {
        end++;
      }
      if (!parted && !joins || end == item || end - item > LONGEST_ITEM) {
        return comma;
      }
      if (joins) {
        return end;
      }
      at = end;
    }
    return comma;
  }

  private boolean isSomebody(Token word) {
    return word.in(WordList.TITLES) || word.in(WordList.PLACES) || words.isGivenName(word);
  }
}
