package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Reads the words of one name of a byline, up to what no name holds: a role, a joint, an outlet.
 */
final class NameReader {
  /** In words, of a name and the first word of an outlet: {@code Elena Cruz Harbour Gazette}. */
  private static final int SHORTEST_BEFORE_OUTLET = 3;

  /** In characters, of a name without spaces in a script without capitals. */
  private static final int LONGEST_IN_SCRIPT = 6;

  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final PictureCredit pictures;

  NameReader(NameWords words, List<BylineToken> tokens, boolean opened, PictureCredit pictures) {
    this.words = words;
    this.tokens = tokens;
    this.opened = opened;
    this.pictures = pictures;
  }

  /** Reads the words of the name that begins at a token. */
  NameReading read(int first) {
    NameReading reading = new NameReading();
    boolean normal = false;
    int at = first;
    while (at < tokens.size() && tokens.get(at).is(Kind.WORD)) {
      BylineToken token = tokens.get(at);
      String word = token.text();
      String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
      int cut = words.glue(word, at == first, next);
      String whole = word.substring(0, cut);
      boolean capitals = NameWords.isCapitals(whole);
      boolean stops =
          words.isRole(whole) && !isSurname(at, first, whole)
              || reading.proper == 1 && NameWords.isUncased(whole) && isLabel(at)
              || reading.proper == 1 && NameWords.isUncased(whole) && pictures.follow(at)
              || partsScript(first, at)
              || reading.proper > 1
                  && (joins(at)
                      || normal && capitals
                      || reading.capitals && isNormal(whole)
                      || isLabel(at)
                      || pictures.follow(at)
                      || isMonthOfDay(whole, next)
                      || words.agency(tokens, at) > 0);
      stops |= reading.proper == SHORTEST_BEFORE_OUTLET && endsOutlet(first, whole, reading);
      boolean particle = isParticle(at, whole, first);
      if (stops || !particle && !NameWords.isCapitalised(whole) && !isNameInScript(at, first)) {
        if (endsOutlet(first, whole, reading)) {
          reading.end = reading.before;
        }
        break;
      }
      normal |= reading.proper > 0 && !capitals;
      reading.brand |= at == first && capitals;
      reading.capitals &= particle || capitals;
      reading.initials &= isInitials(whole);
      reading.desk |= words.isDesk(whole);
      if (!particle) {
        reading.proper++;
        reading.before = reading.end;
        reading.end = token.start() + NameWords.stripName(whole).length();
      }
      at++;
      if (cut < word.length()) {
        reading.glued = true;
        break;
      }
    }
    reading.next = at;
    return reading;
  }

  /** {@code Elena Cruz March 18 at 12:22}: a date without its year, which gives no day. */
  private boolean isMonthOfDay(String word, String next) {
    return !next.isEmpty() && Cursor.isDigit(next.charAt(0)) && words.isOfCalendar(word);
  }

  /** A particle may be in capitals where the name behind it is: {@code Yann LE GOFF}. */
  private boolean isParticle(int at, String word, int first) {
    return words.isParticle(word)
        && (!NameWords.isCapitalised(word)
            || at > first
                && at + 1 < tokens.size()
                && Character.isUpperCase(word.charAt(word.length() - 1))
                && NameWords.isCapitals(tokens.get(at + 1).text()));
  }

  private static boolean isInitials(String word) {
    return word.length() <= 2 && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  /** Of {@code Elena Cruz Fox News} the last two words are the outlet. */
  private boolean endsOutlet(int first, String word, NameReading reading) {
    return reading.proper > 2
        && words.isDesk(word)
        && NameWords.isCapitalised(word)
        && words.isGiven(tokens.get(first).text());
  }

  /** A word with one capital, which behind a name in capitals begins the name of an outlet. */
  private boolean isNormal(String word) {
    boolean normal = Character.isUpperCase(word.charAt(0)) && !words.isParticle(word);
    for (int i = 1; i < word.length(); i++) {
      normal &= Character.isLowerCase(word.charAt(i));
    }
    return normal && word.length() > 2;
  }

  /** A label before its colon. */
  boolean isLabel(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.COLON);
  }

  /** Whether a word such as Page or Day ends a name that began with a known given name. */
  private boolean isSurname(int at, int first, String word) {
    boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).is(Kind.WORD) || joins(at + 1);
    return at == first + 1
        && last
        && Character.isUpperCase(word.charAt(0))
        && !NameWords.isCapitals(word)
        && !words.isProfession(word)
        && words.isGiven(tokens.get(first).text());
  }

  /** Whether a word such as {@code y} parts two names rather than standing inside one. */
  boolean joins(int joint) {
    boolean last = joint + 1 == tokens.size() || !tokens.get(joint + 1).is(Kind.WORD);
    return !last && words.isJoint(tokens.get(joint).text(), tokens.get(joint + 1).text());
  }

  /**
   * Behind a comma a word such as Dan is a name, though in small letters it joins two elsewhere.
   */
  boolean isGiven(BylineToken token) {
    return words.isGiven(NameCase.normal(token.text(), words));
  }

  /** Whether a word of a script without capitals can be of a name, as bare names must show. */
  private boolean isNameInScript(int at, int first) {
    String word = tokens.get(at).text();
    return NameWords.isUncased(word)
        && (opened
            ? word.length() <= LONGEST_IN_SCRIPT || word.indexOf(BylineToken.DOT) > 0
            : at == first
                ? words.scripts().isJapanese(word) || isSpacedName(at)
                : at == first + 1 && isSpacedName(first));
  }

  /** {@code 松岡 翔}, with a space inside the name. */
  private boolean isSpacedName(int surname) {
    return surname + 1 < tokens.size()
        && tokens.get(surname + 1).is(Kind.WORD)
        && words.scripts().isJapanese(tokens.get(surname).text(), tokens.get(surname + 1).text());
  }

  /** Whether a word is a full name for certain, so that the next word is another's. */
  boolean isPerson(int at) {
    return tokens.get(at).is(Kind.WORD)
        && NameWords.isUncased(tokens.get(at).text())
        && words.scripts().isPerson(tokens.get(at).text());
  }

  /** Whether the name that begins with this token is of one word and another's name follows. */
  boolean partsScript(int first, int next) {
    return next == first + 1
        && next < tokens.size()
        && isPerson(first)
        && isPerson(next)
        && tokens.get(first).text().length() > 2;
  }
}
