package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * Reads the names of one item of a byline, from left to right. A name ends before a role, a place,
 * an address; what cannot be told from a name for certain gives none.
 */
final class NameList {
  private static final int MOST_WORDS = 4;

  /** In words, of a name and the first word of an outlet: {@code Elena Cruz Harbour Gazette}. */
  private static final int SHORTEST_BEFORE_OUTLET = 3;

  /** In letters, of a word between a name and a date. */
  private static final int LONGEST_PREPOSITION = 3;

  /** A shorter word by itself is a unit or an initial. */
  private static final int SHORTEST_ALONE = 3;

  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final PictureCredit pictures;
  private final List<FoundName> names = new ArrayList<>();
  private int at;

  /** Whether each person's name begins with a known given name. */
  private boolean given = true;

  /** Whether a name before was not in capitals. */
  private boolean mixed;

  /** Whether a role was met: what follows it is part of it. */
  private boolean trailing;

  /** Whether something was met that a list of bare names does not hold. */
  private boolean other;

  NameList(NameWords words, List<BylineToken> tokens, int from, boolean opened) {
    this.words = words;
    this.tokens = tokens;
    this.opened = opened;
    this.at = from;
    pictures = new PictureCredit(words, tokens);
    read();
  }

  List<FoundName> names() {
    return names;
  }

  /** Whether the item is nothing but names, perhaps with roles behind them. */
  boolean isPure() {
    return !other && !names.isEmpty();
  }

  /** Whether there are names and all of them begin with a known given name, or are agencies. */
  boolean areGiven() {
    return given && !names.isEmpty();
  }

  private void read() {
    boolean expected = true;
    boolean afterComma = false;
    // Bare names with anything else beside them are none, whatever comes.
    while (at < tokens.size() && (opened || !other)) {
      BylineToken token = tokens.get(at);
      if (token.is(Kind.WORD) && expected && (names.isEmpty() || !joins(at) || isGiven(token))) {
        // "Chief reporter Elena Cruz": a role before the name, not one for it.
        expected = opened && !afterComma && isRoleBeforeName(at);
        name(afterComma);
      } else if (token.is(Kind.COMMA)
          || token.is(Kind.JOINT)
          || joins(at) && (!names.isEmpty() || words.agency(tokens, at + 1) > 0)) {
        expected = true;
        afterComma = token.is(Kind.COMMA);
        at++;
      } else if (token.is(Kind.BREAK)) {
        return;
      } else if (token.is(Kind.WORD) && words.agency(tokens, at) > 0) {
        // Behind a name without a comma it is where the bearer works.
        at += words.agency(tokens, at);
      } else {
        if (!names.isEmpty() && pictures.open(at)) {
          return;
        }
        trailing |= token.is(Kind.WORD) && words.isRole(token.text());
        dropPictures(token.text());
        other |= token.is(Kind.WORD) && !trailing && !isTrailer(token.text());
        other |= token.is(Kind.COLON) && !trailing && introduces(at);
        inBrackets(token);
        at++;
      }
    }
  }

  private boolean isRoleBeforeName(int from) {
    int i = words.isDeterminer(tokens.get(from).text()) ? from + 1 : from;
    int role = i;
    while (i < tokens.size() && tokens.get(i).is(Kind.WORD) && words.isRole(tokens.get(i).text())) {
      if (words.isOfPictures(tokens.get(i).text())) {
        return false;
      }
      i++;
    }
    return i > role
        && i + 1 < tokens.size()
        && tokens.get(i).is(Kind.WORD)
        && words.isGiven(tokens.get(i).text());
  }

  /**
   * Whether what stands before a colon introduces something, {@code Elena Cruz: We can do better},
   * {@code Opening hours:}. The name of a person may have one behind it and nothing else.
   */
  private boolean introduces(int colon) {
    boolean last = colon + 1 == tokens.size();
    return colon > 0 && tokens.get(colon - 1).is(Kind.WORD) && !(last && given);
  }

  /** Of several people one took the pictures: {@code Elena Cruz (text) and Bo Ek (photos)}. */
  private void dropPictures(String role) {
    boolean brackets = role.charAt(0) == '(' && role.length() > 2;
    String word = brackets ? role.substring(1, role.length() - 1).strip() : role;
    if (names.size() > 1 && !word.isEmpty() && words.isOfPictures(word)) {
      names.remove(names.size() - 1);
    }
  }

  /** An agency that helped: {@code (avec AFP)}. */
  private void inBrackets(BylineToken token) {
    int last = token.text().length() - 1;
    boolean brackets = token.is(Kind.OTHER) && token.text().charAt(0) == '(' && last > 0;
    if (!brackets || names.isEmpty()) {
      return;
    }
    List<BylineToken> inside = BylineToken.of(token.text().substring(1, last), 0, last - 1);
    for (int i = 0; i < inside.size(); i++) {
      int agency = words.agency(inside, i);
      if (agency > 0 && i + agency == inside.size()) {
        int shift = token.start() + 1;
        String name = token.text().substring(inside.get(i).start() + 1, last);
        names.add(new FoundName(inside.get(i).start() + shift, token.end() - 1, name, true));
        return;
      }
    }
  }

  /** What may stand behind a name: a role, an outlet in capitals, a joint with no more names. */
  private boolean isTrailer(String word) {
    return words.isRole(word)
        || NameWords.isCapitals(word)
        || words.isJoint(word, word)
        || word.length() <= 3 && words.isWeekday(word);
  }

  private void name(boolean afterComma) {
    int agency = words.agency(tokens, at);
    if (agency > 0) {
      int article = NameWords.elided(tokens.get(at).text());
      add(tokens.get(at).start() + article, tokens.get(at + agency - 1).end(), true);
      at += agency;
      return;
    }
    int first = at;
    NameReading reading = words(first);
    if (at == first) {
      other |= !words.isRole(tokens.get(at).text());
      if (!names.isEmpty() && pictures.open(at)) {
        at = tokens.size();
        return;
      }
      trailing |= !names.isEmpty() && words.isRole(tokens.get(at).text());
      dropPictures(tokens.get(at).text());
      at++;
      return;
    }
    other |= reading.desk && !afterComma;
    boolean alone =
        opened
            && reading.proper == 1
            && !reading.glued
            && !afterComma
            && reading.end - tokens.get(first).start() >= SHORTEST_ALONE
            && !words.isOfCalendar(tokens.get(first).text())
            && (!words.isOfMenus(tokens.get(first).text()) || isGiven(tokens.get(first)));
    boolean brand = !opened && reading.brand && !reading.capitals;
    boolean enough = reading.proper >= 2 && !brand && !reading.initials || alone && isAlone(first);
    boolean place =
        afterComma && (reading.capitals && mixed || isOutlet(tokens.get(first)) || runsOn());
    if (enough && !reading.desk && !place && reading.proper <= MOST_WORDS) {
      mixed |= !reading.capitals;
      add(tokens.get(first).start(), reading.end, false);
    } else if (enough && !reading.desk && !place && parted(first)) {
      mixed |= !reading.capitals;
    } else {
      // "Elena Cruz / HNA": an outlet by its letters behind a person.
      boolean letters = reading.proper == 1 && reading.capitals && mixed;
      other |= !afterComma && !letters;
    }
  }

  /** {@code Elena Cruz, The Courier}; what may be a particle is one beside names less certain. */
  private boolean isOutlet(BylineToken article) {
    return words.isOutletArticle(article.text()) && (given || !words.isParticle(article.text()));
  }

  /**
   * Names that have lost what parted them, {@code Elena Cruz Jan Peter Holm}: each begins with a
   * known given name. Adds them if all the words read are such names.
   */
  private boolean parted(int first) {
    List<Integer> starts = new ArrayList<>();
    for (int i = first; i < at; i++) {
      boolean given = words.isGiven(tokens.get(i).text());
      if (i == first || given && !words.isGiven(tokens.get(i - 1).text())) {
        starts.add(i);
      }
    }
    starts.add(at);
    for (int k = 0; k + 1 < starts.size(); k++) {
      int length = starts.get(k + 1) - starts.get(k);
      boolean given = words.isGiven(tokens.get(starts.get(k)).text());
      if (!given || length < 2 || length > MOST_WORDS) {
        return false;
      }
    }
    for (int k = 0; k + 1 < starts.size(); k++) {
      add(tokens.get(starts.get(k)).start(), tokens.get(starts.get(k + 1) - 1).end(), false);
    }
    return true;
  }

  /** Reads the words of one name; the cursor is then behind them. */
  private NameReading words(int first) {
    NameReading reading = new NameReading();
    boolean normal = false;
    while (at < tokens.size() && tokens.get(at).is(Kind.WORD)) {
      BylineToken token = tokens.get(at);
      String word = token.text();
      int cut = words.glue(word, at == first);
      String whole = word.substring(0, cut);
      boolean capitals = NameWords.isCapitals(whole);
      boolean stops =
          words.isRole(whole) && !isSurname(first, whole)
              || reading.proper == 1 && NameWords.isUncased(whole) && isNoName(whole)
              || reading.proper > 1
                  && (joins(at)
                      || normal && capitals
                      || isNoName(whole)
                      || pictures.follow(at)
                      || words.agency(tokens, at) > 0);
      stops |= reading.proper == SHORTEST_BEFORE_OUTLET && endsOutlet(first, whole, reading);
      boolean particle = isParticle(whole, first);
      if (stops || !particle && !NameWords.isCapitalised(whole) && !isNameInScript(whole)) {
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
    return reading;
  }

  /** A particle may be in capitals where the name behind it is: {@code Yann LE GOFF}. */
  private boolean isParticle(String word, int first) {
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

  /** A label before its colon, and the day of the week before a date that ends the item. */
  private boolean isNoName(String word) {
    boolean last = at + 1 == tokens.size();
    return last ? word.length() <= 3 && words.isWeekday(word) : tokens.get(at + 1).is(Kind.COLON);
  }

  /** Whether a word such as Page or Day ends a name that began with a known given name. */
  private boolean isSurname(int first, String word) {
    boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).is(Kind.WORD) || joins(at + 1);
    return at == first + 1
        && last
        && Character.isUpperCase(word.charAt(0))
        && !NameWords.isCapitals(word)
        && !words.isProfession(word)
        && words.isGiven(tokens.get(first).text());
  }

  /** Whether what was read goes on in small letters, as the name of an institution does. */
  private boolean runsOn() {
    return at < tokens.size()
        && tokens.get(at).is(Kind.WORD)
        && !words.isRole(tokens.get(at).text())
        && !joins(at);
  }

  /** Whether a word such as {@code y} parts two names rather than standing inside one. */
  private boolean joins(int joint) {
    boolean last = joint + 1 == tokens.size() || !tokens.get(joint + 1).is(Kind.WORD);
    return !last && words.isJoint(tokens.get(joint).text(), tokens.get(joint + 1).text());
  }

  /**
   * Behind a comma a word such as Dan is a name, though in small letters it joins two elsewhere.
   */
  private boolean isGiven(BylineToken token) {
    return words.isGiven(NameCase.normal(token.text(), words));
  }

  private boolean isNameInScript(String word) {
    return NameWords.isUncased(word) && opened && word.length() <= 6;
  }

  /**
   * A name of one word is believed only where nothing else stands, and no address before it; behind
   * a known given name may stand what leads to a date.
   */
  private boolean isAlone(int first) {
    boolean last = at + 1 == tokens.size();
    return names.isEmpty()
        && (first == 0 || !tokens.get(first - 1).is(Kind.OTHER))
        && (at >= tokens.size()
            || !tokens.get(at).is(Kind.WORD) && !isBrand(tokens.get(at))
            || NameWords.isUncased(tokens.get(at).text()) && isNoName(tokens.get(at).text())
            || last && isGiven(tokens.get(first)) && leadsToDate(at))
        && at == first + 1;
  }

  /** {@code Elena on July 27}: the date is cut off. */
  private boolean leadsToDate(int word) {
    String text = tokens.get(word).text();
    return Character.isLowerCase(text.charAt(0)) && text.length() <= LONGEST_PREPOSITION;
  }

  /** {@code BR24}, which may well be the rest of a name in capitals. */
  private static boolean isBrand(BylineToken token) {
    return token.is(Kind.OTHER) && Character.isLetter(token.text().charAt(0));
  }

  private void add(int start, int end, boolean agency) {
    String text = NameCase.once(source(start, end));
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    given &= agency || words.isGiven(NameCase.normal(first, words));
    names.add(new FoundName(start, end, agency ? text : NameCase.normal(text, words), agency));
  }

  /** The words from one place to another, with single spaces. */
  private String source(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (BylineToken token : tokens) {
      if (token.end() > start && token.start() < end) {
        text.append(text.isEmpty() ? "" : " ");
        int from = Math.max(0, start - token.start());
        text.append(token.text(), from, Math.min(token.end(), end) - token.start());
      }
    }
    return text.toString();
  }
}
