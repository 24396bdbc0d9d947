package org.cleanarticle.quote.words;

/** Tells what begins a run of name words and is none of the name that they end with. */
final class NameOpenings {
  private final Words words;

  NameOpenings(Words words) {
    this.words = words;
  }

  /**
   * Past a word that is capitalised only because it begins a sentence: {@code |Backing| Shaw},
   * {@code |Custodian| Ann Shaw}, {@code |Born| Ann Shaw}, {@code |Dad| Tom Reed}.
   */
  int behind(Paragraph paragraph, int from, int to) {
    if (to - from == 1 || paragraph.sentenceStart(from) != from) {
      return from;
    }
    Token word = paragraph.at(from);
    if (words.list("birth-words").contains(word.key()) || isRelative(paragraph, from, to)) {
      return from + 1;
    }
    boolean other =
        to - from > 2 && (isRole(paragraph, from, to) || isCompoundNoun(word))
            || words.isVerbOrAdverb(word)
            || word.in(WordList.ROLE_MODIFIERS)
            || words.isOpening(word.text());
    // Downing Street
    boolean street = to - from == 2 && paragraph.at(from + 1).in(WordList.ORGANISATION_WORDS);
    return other && !street && !words.isGivenName(word) ? from + 1 : from;
  }

  /**
   * A noun for what somebody is, before a known given name; before any name if nothing but people
   * is called so: {@code |Organiser| Zenna Shaw}.
   */
  private boolean isRole(Paragraph paragraph, int from, int to) {
    Token word = paragraph.at(from);
    boolean somebody =
        word.in(WordList.UNNAMED_SPEAKERS) && !paragraph.at(to - 1).in(WordList.ORGANISATION_WORDS);
    boolean perhaps = words.isAgent(word) || words.knowsSpeakers() && words.canSpeak(word);
    Token next = paragraph.at(from + 1);
    return somebody || perhaps && (words.isGivenName(next) || isInitial(next));
  }

  /** {@code |Dad| Tom Reed}, {@code |Son| Lee}; but not {@code Nan Kessler}, who is called so. */
  private boolean isRelative(Paragraph paragraph, int from, int to) {
    return words.list("kin-openers").contains(paragraph.at(from).key())
        && (to - from > 2 || words.bearsGivenName(paragraph.at(from + 1)));
  }

  /** {@code |Fly-half| Moses Kalu}: a small letter behind the hyphen. */
  private static boolean isCompoundNoun(Token word) {
    String text = word.text();
    int behind = text.indexOf('-') + 1;
    return behind > 0 && behind < text.length() && Character.isLowerCase(text.charAt(behind));
  }

  /** {@code M.}, {@code A.K.} */
  private static boolean isInitial(Token word) {
    return word.isShouted() && word.text().endsWith(".");
  }

  /**
   * A word that tells where somebody is from, before a full name: {@code the |Italian| Giulia
   * Ferri}; where any noun may begin with an article, {@code dit au |Figaro| Giulia Ferri}, {@code
   * senatore della |Florida| Carlo Rossi}.
   */
  boolean isOrigin(Paragraph paragraph, int from, int last) {
    if (last != from + 2 || !words.bearsGivenName(paragraph.at(from + 1))) {
      return false;
    }
    Token word = paragraph.at(from);
    if (words.knowsSpeakers()) {
      return words.endsAsOrigin(word) && !words.isGivenName(word);
    }
    Token before = paragraph.peek(from - 1);
    return (before.in(WordList.DETERMINERS) || before.in(WordList.PREPOSITIONS))
        && !words.bearsGivenName(word);
  }
}
