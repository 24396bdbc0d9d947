package org.cleanarticle.quote.words;

/**
 * Tells the titles of works, and the names of papers and programmes, by what stands beside them.
 */
final class Works {
  /** The names of papers and programmes are no longer, in words. */
  private static final int LONGEST_PAPER = 3;

  /** Titles of works that are no row of capitals are no longer, in words. */
  private static final int LONGEST_WORK = 6;

  private final Words words;
  private final SpeechSigns signs;

  Works(Words words, SpeechSigns signs) {
    this.words = words;
    this.signs = signs;
  }

  /** Whether the quotation at a token is such a title or name. */
  boolean isTitle(Paragraph paragraph, int t) {
    return isProgramme(paragraph.peek(t - 1), paragraph.quotedAt(t))
        || isHearer(paragraph, t)
        || isWork(paragraph, t)
        || isApposed(paragraph, t);
  }

  /** {@code In her novel, |“Salt”|, Ann Shaw …}: the title of a work between commas. */
  private boolean isApposed(Paragraph paragraph, int t) {
    if (!paragraph.isComma(t - 1) || !paragraph.peek(t - 2).in(WordList.TITLE_NOUNS)) {
      return false;
    }
    String text = paragraph.quotedAt(t);
    boolean comma = paragraph.isComma(t + 1);
    if (!SpeechSigns.begins(text)
        || !comma && SpeechSigns.last(text) != ',' && !paragraph.isStop(t + 1)) {
      return false;
    }
    // Her book, “I was cold,” she says, …
    Token next = paragraph.peek(comma ? t + 2 : t + 1);
    boolean predicate =
        next.isWord()
            && !next.isCapital()
            && next.pronoun().isEmpty()
            && next.verb().isEmpty()
            && next.participle().isEmpty();
    return signs.isTitle(text)
        || predicate && SpeechSigns.count(text) <= LONGEST_WORK && !isSaid(paragraph, t);
  }

  /** {@code Shaw said of the book, |“I like it,”| though …}. */
  private boolean isSaid(Paragraph paragraph, int t) {
    for (int i = paragraph.sentenceStart(t); i < t; i++) {
      if (words.says(paragraph, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code „Es reicht“, sagte Anna Kern der „Morgenpost“}, {@code Kern sagte der „Morgenpost“, …}:
   * the paper that was told.
   */
  private boolean isHearer(Paragraph paragraph, int t) {
    String text = paragraph.quotedAt(t);
    boolean named = paragraph.peek(t - 1).in(WordList.HEARER_PREPOSITIONS);
    if (!named
        || !SpeechSigns.begins(text)
        || SpeechSigns.ends(text)
        || SpeechSigns.count(text) > LONGEST_PAPER) {
      return false;
    }
    boolean told = false;
    for (int i = t - 2; i >= paragraph.sentenceStart(t); i--) {
      if (paragraph.isQuotation(i)) {
        return told;
      }
      told |= paragraph.at(i).verb().equals("say");
    }
    return paragraph.peek(t - 2).verb().equals("say");
  }

  /** {@code |“Crust”| director Ann Shaw}: a work before whoever made it or plays in it. */
  private boolean isWork(Paragraph paragraph, int t) {
    String text = paragraph.quotedAt(t);
    if (!paragraph.isNameWord(t + 2)) {
      return false;
    }
    Token next = paragraph.peek(t + 1);
    return !next.isCapital()
        && words.isAgent(next)
        && !SpeechSigns.ends(text)
        && (signs.isTitle(text) || SpeechSigns.begins(text) && SpeechSigns.count(text) == 1);
  }

  /** {@code on “Morning Harbour”}, {@code told the paper’s “Tonight”}, {@code told “The Desk”}. */
  private boolean isProgramme(Token before, String text) {
    if (before.isPossessive()) {
      return signs.isTitle(text)
          || SpeechSigns.begins(text)
              && SpeechSigns.count(text) == 1
              && "!?".indexOf(SpeechSigns.last(text)) < 0;
    }
    return (before.in(WordList.PROGRAMME_PREPOSITIONS) || before.in(WordList.HEARER_VERBS))
        && signs.isTitle(text);
  }
}
