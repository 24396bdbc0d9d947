package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Reads the words of one name of a byline, up to what no name holds: a role, a joint, an outlet.
 */
final class CandidateReader {
  /** In words, of a name and the first word of an outlet: {@code Elena Cruz Harbour Gazette}. */
  private static final int SHORTEST_BEFORE_OUTLET = 3;

  /** In letters, of a short form that keeps its full stop: {@code Esq.} */
  private static final int LONGEST_SHORT_FORM = 3;

  /** In characters, of what parts two words; tokens are without full stops. */
  private static final int STOP_AND_SPACE = 2;

  /** In characters, of a name without spaces in a script without capitals. */
  private static final int LONGEST_IN_SCRIPT = 6;

  private static final String MARKS = "\"\u201C\u201D\u201E";

  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final PictureCredit pictures;
  private final OutletTail outlets;

  CandidateReader(
      NameWords words, List<BylineToken> tokens, boolean opened, PictureCredit pictures) {
    this.words = words;
    this.tokens = tokens;
    this.opened = opened;
    this.pictures = pictures;
    outlets = new OutletTail(words, tokens);
  }

  /** Reads the words of the name that begins at a token, perhaps with titles before it. */
  NameCandidate read(int first) {
    for (int name = words.titles().behind(tokens, first); name > first; name--) {
      NameCandidate read = name < tokens.size() ? from(name) : NameCandidate.empty(name);
      if (read.proper() > 1) {
        return read;
      }
    }
    return from(first);
  }

  private NameCandidate from(int first) {
    NameCandidate read = NameCandidate.empty(first);
    while (!read.glued() && read.next() < tokens.size()) {
      if (read.proper() == 1) {
        read = read.goingOnAt(behindNickname(read.next()));
      }
      if (!tokens.get(read.next()).is(Kind.WORD)) {
        return read;
      }
      NamePart part = part(read);
      if (ends(read, part) || !canBeOfName(read, part)) {
        return endsOutlet(read, part) ? read.endingBefore() : read;
      }
      read = read.with(part);
    }
    return read;
  }

  /** Behind the nickname that stands in marks within a name, {@code Bo |"Moose"| Ek}; or there. */
  private int behindNickname(int at) {
    int last = at + 2;
    return last + 1 < tokens.size()
            && isMark(at)
            && tokens.get(at + 1).is(Kind.WORD)
            && isMark(last)
            && tokens.get(last + 1).is(Kind.WORD)
            && NameWords.isCapitalised(tokens.get(last + 1).text())
        ? last + 1
        : at;
  }

  private boolean isMark(int at) {
    return tokens.get(at).text().length() == 1 && MARKS.indexOf(tokens.get(at).text()) >= 0;
  }

  /** The next word as a name would have it. */
  private NamePart part(NameCandidate read) {
    int at = read.next();
    BylineToken token = tokens.get(at);
    int cut = words.glued().cut(token.text(), read.isEmpty(), following(at));
    String text = token.text().substring(0, cut);
    return new NamePart(
        at,
        text,
        token.start() + NameWords.stripName(text).length(),
        cut < token.text().length(),
        isParticle(at, text, read.first()),
        NameWords.isCapitals(text),
        words.isDesk(text) && !(words.isDeskSurname(text) && isSurname(read.first(), at, text)));
  }

  /** The text of the next token, or nothing. */
  private String following(int at) {
    return at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
  }

  /** Whether what was read ends before a word, whatever its letters. */
  private boolean ends(NameCandidate read, NamePart part) {
    return isRole(read, part)
        || read.proper() > 1 && isBehindStop(part.at())
        || partsScript(read.first(), part.at())
        || read.proper() == 1 && endsOneWord(part)
        || read.proper() > 1 && endsFullName(read, part)
        || isFull(read) && outletBehind(read.first(), part.at()) > part.at()
        || read.proper() == SHORTEST_BEFORE_OUTLET && endsOutlet(read, part);
  }

  private boolean isRole(NameCandidate read, NamePart part) {
    return (words.isRole(part.text()) || words.isBeat(tokens, part.at()))
        && !isSurname(read.first(), part.at(), part.text())
        && !(read.isEmpty() && words.isShortGiven(part.text()));
  }

  /** {@code Elena Cruz. Port Harbour}: what a full stop parts from a name that is no short form. */
  private boolean isBehindStop(int at) {
    BylineToken before = tokens.get(at - 1);
    return before.text().length() > LONGEST_SHORT_FORM
        && !words.titles().isShort(before.text())
        && tokens.get(at).start() - before.end() == STOP_AND_SPACE;
  }

  /** A script without capitals has its full names in one word. */
  private boolean endsOneWord(NamePart part) {
    return NameWords.isUncased(part.text()) && (isLabel(part.at()) || pictures.follow(part.at()));
  }

  private boolean endsFullName(NameCandidate read, NamePart part) {
    return joins(part.at())
        || changesCase(read, part)
        || isLabel(part.at())
        || pictures.follow(part.at())
        || isMonthOfDay(part)
        || words.agency(tokens, part.at()) > 0;
  }

  /**
   * An outlet in capitals behind a name in normal case, or the other way round. No name in capitals
   * and none that begins with an initial ends with one, so the word behind it belongs to it.
   */
  private boolean changesCase(NameCandidate read, NamePart part) {
    boolean changes =
        read.normal() && part.capitals()
            || read.capitals() && part.isNormal() && !words.isParticle(part.text());
    boolean open = read.capitals() || NamePart.isInitial(tokens.get(read.first()).text());
    return changes && !(open && NamePart.isInitial(tokens.get(part.at() - 1).text()));
  }

  /** Whether a word is written as those of names are. */
  private boolean canBeOfName(NameCandidate read, NamePart part) {
    return part.particle()
        || NameWords.isCapitalised(part.text())
        || !read.isEmpty() && hasParticle(part.text())
        || isNameInScript(part.at(), read.first());
  }

  /** Whether a particle is written as one with a name: {@code deCruz}. */
  private boolean hasParticle(String word) {
    int capital = 0;
    while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
      capital++;
    }
    return capital > 1
        && capital + 1 < word.length()
        && Character.isLowerCase(word.charAt(capital + 1))
        && words.isParticle(word.substring(0, capital));
  }

  /** {@code Elena Cruz March 18 at 12:22}: a date without its year, which gives no day. */
  private boolean isMonthOfDay(NamePart part) {
    String next = following(part.at());
    return !next.isEmpty() && Cursor.isDigit(next.charAt(0)) && words.isOfCalendar(part.text());
  }

  /** A particle may be in capitals where the name behind it is: {@code Yann LE GOFF}. */
  private boolean isParticle(int at, String word, int first) {
    return words.isParticle(word)
        && (!NameWords.isCapitalised(word)
            || at > first
                && at + 1 < tokens.size()
                && Character.isUpperCase(word.charAt(word.length() - 1))
                && isInCapitals(tokens.get(at + 1).text()));
  }

  /** A short word tells of no case, unless it is a particle itself: {@code DE |LA| CRUZ}. */
  private boolean isInCapitals(String word) {
    return NameWords.isCapitals(word)
        || Character.isUpperCase(word.charAt(word.length() - 1)) && words.isParticle(word);
  }

  /** Whether a given name and a surname were read, perhaps with an initial between them. */
  private boolean isFull(NameCandidate read) {
    return read.proper() == (hasInitial(read.first()) ? SHORTEST_BEFORE_OUTLET : 2);
  }

  private boolean hasInitial(int first) {
    return first + 1 < tokens.size() && NamePart.isInitial(tokens.get(first + 1).text());
  }

  /** Of {@code Elena Cruz Fox News} the last two words are the outlet. */
  private boolean endsOutlet(NameCandidate read, NamePart part) {
    return read.proper() > 2
        && part.desk()
        && NameWords.isCapitalised(part.text())
        && !hasInitial(read.first())
        && !(words.isRole(part.text()) && !outlets.isOutletNoun(part.at()))
        && words.isGiven(tokens.get(read.first()).text());
  }

  /** A label before its colon. */
  boolean isLabel(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.COLON);
  }

  /**
   * Behind the outlet that begins at a token, behind a known given name and a surname; the token
   * itself if none does. Bare names have a role there, since a title may end like an outlet.
   */
  int outletBehind(int first, int at) {
    String surname = tokens.get(at - 1).text();
    if (at == tokens.size()
        || !tokens.get(at).is(Kind.WORD)
        || !words.isGiven(NameCase.normal(tokens.get(first).text(), words))
        || NamePart.isInitial(surname)
        || words.isGiven(surname) && !words.isOutletArticle(tokens.get(at).text())) {
      return at;
    }
    int end = outlets.end(at);
    return opened || end > at && outlets.endsWithRole(end) ? end : at;
  }

  /** Whether a word such as Page, Day or Post ends a name that began with a known given name. */
  private boolean isSurname(int first, int at, String word) {
    int next = at + 1;
    boolean last = next == tokens.size() || !tokens.get(next).is(Kind.WORD) || joins(next);
    String given = tokens.get(first).text();
    boolean label = NameWords.isCapitals(word) && !NameWords.isCapitals(given);
    boolean behind =
        at == first + 1 || at == first + 2 && NamePart.isInitial(tokens.get(first + 1).text());
    return behind
        && last
        && Character.isUpperCase(word.charAt(0))
        && !label
        && !words.isProfession(word)
        && words.isGiven(NameCase.normal(given, words))
        && !words.isOfMenus(given)
        && !(words.isDeskSurname(word) && words.papers().isCity(given));
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
