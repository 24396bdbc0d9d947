package org.cleanarticle.quote.words;

/**
 * Reads offices whose field has capitals as the name behind it has: {@code Minister for Health Ann
 * Shaw}, {@code Leader of the Opposition Ann Shaw}.
 */
public final class Offices {
  /** An office has no more words: {@code Minister of State at the Department of Health}. */
  private static final int LONGEST = 12;

  private final Words words;

  public Offices(Words words) {
    this.words = words;
  }

  /**
   * The title of the office that ends right before a name.
   *
   * @param given the first token of the name
   * @return -1 if none does
   */
  public int title(Paragraph paragraph, int given) {
    if (given < 3 || !isField(paragraph, given - 1)) {
      return -1;
    }
    for (int i = given - 2; i >= 0 && given - i <= LONGEST; i--) {
      Token token = paragraph.at(i);
      if (isOffice(token, paragraph.at(i + 1))) {
        return i;
      }
      if (!isField(paragraph, i) && !joins(token)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The first token of the name behind an office.
   *
   * @param title the title of the office
   * @param to where the name ends at the latest
   * @return -1 if no name is known there
   */
  public int holder(Paragraph paragraph, int title, int to) {
    if (!isOffice(paragraph.at(title), paragraph.peek(title + 1))) {
      return -1;
    }
    for (int i = title + 2; i + 1 < to && i - title <= LONGEST; i++) {
      if (isField(paragraph, i - 1) && isFullName(paragraph, i)) {
        return title(paragraph, i) == title ? i : -1;
      }
      if (!isField(paragraph, i) && !joins(paragraph.at(i))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where a full name begins in a run of words with capitals, behind the field of an office; {@code
   * from} if there is no such.
   *
   * @param last the last token of the run
   */
  int behind(Paragraph paragraph, int from, int last) {
    int given = given(paragraph, from, last);
    return given < 0 || title(paragraph, given) < 0 ? from : given;
  }

  /** The title of the office that such a run begins within; -1 if it begins in none. */
  public int titleBefore(Paragraph paragraph, int from, int last) {
    int given = given(paragraph, from, last);
    return given < 0 ? -1 : title(paragraph, given);
  }

  private int given(Paragraph paragraph, int from, int last) {
    boolean joined = last - from >= 2 && from >= 2 && joins(paragraph.at(from - 1));
    for (int i = from + 1; i < last && joined; i++) {
      if (isFullName(paragraph, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a field goes on behind what was read of an office: {@code Secretary |for Wales| …}. */
  public boolean goesOn(Paragraph paragraph, int behind) {
    boolean joined = isPreposition(paragraph.peek(behind));
    int field = paragraph.peek(behind + 1).isDefinite() ? behind + 2 : behind + 1;
    return joined && paragraph.isNameWord(field);
  }

  private boolean isOffice(Token title, Token next) {
    if (!title.in(WordList.TITLES) || !isPreposition(next)) {
      return false;
    }
    String kind = words.table("office-prepositions").get(next.key());
    return !kind.isEmpty() || words.list("office-roles").contains(title.key());
  }

  private boolean isFullName(Paragraph paragraph, int i) {
    return paragraph.isNameWord(i)
        && paragraph.isNameWord(i + 1)
        && words.bearsGivenName(paragraph.at(i));
  }

  /** A word with a capital, and a title only where it is a field: {@code for |Justice|}. */
  private boolean isField(Paragraph paragraph, int i) {
    Token token = paragraph.at(i);
    return paragraph.isNameWord(i)
        && (!token.in(WordList.TITLES) || words.list("office-fields").contains(token.key()));
  }

  private boolean isPreposition(Token token) {
    return token.in(WordList.PREPOSITIONS)
        && words.list("office-prepositions").contains(token.key());
  }

  private boolean joins(Token token) {
    return token.isDefinite()
        || token.in(WordList.NAME_COORDINATORS)
        || token.isComma()
        || isPreposition(token);
  }
}
