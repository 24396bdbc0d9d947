package org.cleanarticle.quote.words;

import java.util.Set;

/**
 * Tells what stands beside a name with a capital letter, and is none of it: what somebody does for
 * a living before the name, where somebody belongs behind it.
 */
final class Trades {
  /** Of so many letters few given names are, and most nouns that are made of two. */
  private static final int LONG_NOUN = 8;

  /** The same of a word that only the start of a sentence gives a capital. */
  private static final int SHORT_NOUN = 5;

  /** Of so many letters it is a noun, whatever it ends with, where nouns are made of others. */
  private static final int COMPOUND = 10;

  private final Words words;
  private final Set<String> capitalRanks;
  private final Set<String> initialRanks;

  Trades(Words words) {
    this.words = words;
    capitalRanks = words.list("capital-ranks");
    initialRanks = words.list("initial-ranks");
  }

  /**
   * {@code |Orgelbaumeister| Karl Wegner}: a long noun before a full name, where nouns have
   * capitals or the sentence begins; behind a verb of speech a shorter one, too, {@code sagt
   * |Schäfer| Henning Wegner}.
   */
  boolean isAt(Paragraph paragraph, int from, int last) {
    if (last - from < 2) {
      return false;
    }
    boolean nouns = words.traits().capitalNouns();
    Token noun = paragraph.at(from);
    int length = noun.text().length();
    boolean brief = !nouns || words.says(paragraph, from - 1);
    return length >= (brief ? SHORT_NOUN : LONG_NOUN)
        && (nouns || paragraph.sentenceStart(from) == from)
        && (words.endsAsTrade(noun) || length >= COMPOUND && words.traits().verbSecond())
        && !words.bearsGivenName(noun)
        && !noun.in(WordList.ORGANISATION_WORDS)
        && words.bearsGivenName(paragraph.at(from + 1));
  }

  /** {@code le docteur |Le| Goff}: a small word with a capital that a title leads to. */
  boolean opensSurname(Paragraph paragraph, int i) {
    return !paragraph.isSmall(i)
        && paragraph.at(i).isCapital()
        && paragraph.isNameWord(i + 1)
        && paragraph.peek(i - 1).in(WordList.TITLES)
        && words.isParticle(paragraph, i);
  }

  /** {@code |DI| Ann Shaw}: a rank that only its capitals tell from a small word of other names. */
  int behindRank(Paragraph paragraph, int from, int last) {
    if (last <= from) {
      return from;
    }
    Token rank = paragraph.at(from);
    if (capitalRanks.contains(rank.key()) && paragraph.at(from + 1).isNameWord()) {
      return from + 1;
    }
    return rank.isShouted()
            && rank.text().length() == 2
            && initialRanks.contains(rank.key())
            && !paragraph.at(last).isShouted()
        ? from + 1
        : from;
  }

  /** {@code |Det Con| Ann Shaw}: a rank of two words, of which the second can be a given name. */
  boolean isRankOfTwo(Paragraph paragraph, int at, int last) {
    return at + 1 < last
        && words
            .list("ranks-of-two")
            .contains(paragraph.at(at).key() + ' ' + paragraph.at(at + 1).key());
  }

  /**
   * Where a full name begins behind an office in capitals, {@code District Collector |Ann Shaw|}: a
   * word tells that what stands there is no person, though what ends with a trade and a full name
   * is one; {@code from} if there is no such office.
   */
  int behindOffice(Paragraph paragraph, int from, int last) {
    if (last - from < 3
        || words.bearsGivenName(paragraph.at(from))
        || paragraph.at(last).in(WordList.ORGANISATION_WORDS)) {
      return from;
    }
    int behind = from;
    boolean body = false;
    for (int i = from; i < last - 1; i++) {
      Token word = paragraph.at(i);
      behind = body && word.isCapital() && isTrade(word) ? i + 1 : behind;
      body |= word.in(WordList.ORGANISATION_WORDS) || word.in(WordList.PLACES);
    }
    return paragraph.at(behind).in(WordList.ORGANISATION_WORDS) ? from : behind;
  }

  private boolean isTrade(Token noun) {
    return (words.isAgent(noun) || words.endsAsTrade(noun)) && !words.bearsGivenName(noun);
  }

  /**
   * {@code Karl Wegner |von| Greenpeace}: a small word behind a given name and a surname tells
   * where somebody belongs, which it does not behind two given names, {@code Jan Willem |van| Dam},
   * nor behind a rank, {@code Max Graf |von| Hohenstein}; so does it behind a noun, {@code eine
   * Mitteilung |von| Nordgleis}.
   */
  boolean isAffiliation(Paragraph paragraph, int particle) {
    if (!words.list("affiliating-particles").contains(paragraph.at(particle).key())) {
      return false;
    }
    Token surname = paragraph.peek(particle - 1);
    Token given = paragraph.peek(particle - 2);
    if (given.in(WordList.DETERMINERS)) {
      return words.traits().capitalNouns() && !words.bearsGivenName(surname);
    }
    return surname.isNameWord()
        && given.isNameWord()
        && !given.in(WordList.TITLES)
        && !words.list("noble-ranks").contains(surname.key())
        && !words.bearsGivenName(surname);
  }

  /**
   * {@code sagte Karl Wegner |zu| Jan Otte}: a small word tells who hears it, and begins a surname
   * only behind a given name or a title, {@code Karl |zu| Hohenstein}.
   */
  boolean isHearing(Paragraph paragraph, int particle) {
    if (!words.list("hearer-particles").contains(paragraph.at(particle).key())) {
      return false;
    }
    Token before = paragraph.peek(particle - 1);
    boolean noble =
        before.in(WordList.TITLES)
            || words.list("noble-ranks").contains(before.key())
            || words.bearsGivenName(before);
    return !noble || words.isGivenName(paragraph.peek(particle + 1));
  }
}
