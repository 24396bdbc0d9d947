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

  /** In letters, of a word between a name and a date, or before a place. */
  private static final int LONGEST_PREPOSITION = 3;

  /** A shorter word by itself is a unit or an initial. */
  private static final int SHORTEST_ALONE = 3;

  private final NameWords words;
  private final List<BylineToken> tokens;
  private final boolean opened;
  private final PictureCredit pictures;
  private final NameReader reader;
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
    pictures = new PictureCredit(words, tokens);
    reader = new NameReader(words, tokens, opened, pictures);
    at = opened ? behindPlace(from) : from;
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
      if (token.is(Kind.WORD)
          && expected
          && (names.isEmpty() || !reader.joins(at) || reader.isGiven(token))) {
        // "Chief reporter Elena Cruz": a role before the name, not one for it.
        int first = at;
        expected = opened && !afterComma && isRoleBeforeName(at);
        name(afterComma);
        expected |= reader.partsScript(first, at) && !pictures.open(at);
      } else if (token.is(Kind.COMMA)
          || token.is(Kind.JOINT)
          || reader.joins(at) && (!names.isEmpty() || words.agency(tokens, at + 1) > 0)) {
        expected = true;
        afterComma = token.is(Kind.COMMA);
        at++;
      } else if (token.is(Kind.BREAK)) {
        return;
      } else if (token.is(Kind.WORD) && words.agency(tokens, at) > 0) {
        // Behind a name without a comma it is where the bearer works.
        at += words.agency(tokens, at);
      } else {
        if (!names.isEmpty() && (pictures.open(at) || words.isContribution(token.text()))) {
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

  /**
   * Where the name begins behind a place that stands before it: {@code nostro inviato a Bruxelles
   * Luca Monti}, {@code recueillis à Nantes par Claire Morel}.
   */
  private int behindPlace(int from) {
    int name = from + 2;
    if (name + 1 >= tokens.size()
        || !tokens.get(from).is(Kind.WORD)
        || !Character.isLowerCase(tokens.get(from).text().charAt(0))
        || tokens.get(from).text().length() > LONGEST_PREPOSITION
        || !Character.isUpperCase(tokens.get(from + 1).text().charAt(0))
        || words.isGiven(tokens.get(from + 1).text())) {
      return from;
    }
    name += words.isOpener(NameWords.lower(tokens.get(name).text()), false) ? 1 : 0;
    return words.isGiven(tokens.get(name).text()) ? name : from;
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
        || Character.isLowerCase(word.charAt(0)) && words.isDesk(word)
        || words.isDeterminer(word);
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
    NameReading reading = reader.read(first);
    at = reading.next;
    if (at == first) {
      // "松岡翔太，港通信": behind a comma stands the outlet.
      boolean outlet =
          afterComma
              && !names.isEmpty()
              && at + 1 == tokens.size()
              && NameWords.isUncased(tokens.get(at).text());
      other |= !outlet && !isTrailer(tokens.get(at).text());
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
    if (opened && reading.proper == 1 && sharesSurname(first)) {
      String surname = tokens.get(at + 2).text();
      String given = tokens.get(first).text();
      names.add(
          new FoundName(tokens.get(first).start(), reading.end, given + " " + surname, false));
      return;
    }
    boolean alone =
        opened
            && reading.proper == 1
            && !reading.glued
            && !afterComma
            && reading.end - tokens.get(first).start() >= SHORTEST_ALONE
            && !words.isOfCalendar(tokens.get(first).text())
            && (!words.isOfMenus(tokens.get(first).text()) || reader.isGiven(tokens.get(first)));
    boolean brand = !opened && reading.brand && !reading.capitals;
    boolean full = reading.proper == 1 && reader.isPerson(first);
    boolean enough =
        reading.proper >= 2 && !brand && !reading.initials || full || alone && isAlone(first);
    boolean place =
        afterComma && (reading.capitals && mixed || isOutlet(tokens.get(first)) || runsOn());
    boolean two = reading.proper == MOST_WORDS && isOfTwo(first);
    if (enough && isPossessive(first)) {
      other = true;
    } else if (enough && !reading.desk && !place && reading.proper <= MOST_WORDS && !two) {
      mixed |= !reading.capitals;
      add(tokens.get(first).start(), withSuffix(reading.end), false);
    } else if (enough && !reading.desk && !place && parted(first)) {
      mixed |= !reading.capitals;
    } else {
      // "Elena Cruz / HNA": an outlet by its letters behind a person.
      boolean letters = reading.proper == 1 && reading.capitals && mixed;
      other |= !afterComma && !letters;
    }
  }

  /**
   * {@code Priya and Anand Raman}: two given names are joined before the surname that ends the
   * item.
   */
  private boolean sharesSurname(int first) {
    return names.isEmpty()
        && at == first + 1
        && at + 3 == tokens.size()
        && reader.joins(at)
        && reader.isGiven(tokens.get(first))
        && reader.isGiven(tokens.get(at + 1))
        && tokens.get(at + 2).is(Kind.WORD)
        && NameWords.isCapitalised(tokens.get(at + 2).text())
        && !NameWords.isCapitals(tokens.get(at + 2).text())
        && !words.isRole(tokens.get(at + 2).text())
        && !words.isDesk(tokens.get(at + 2).text());
  }

  /** The end of a name with {@code , Jr.} behind it. */
  private int withSuffix(int end) {
    boolean suffix =
        at + 1 < tokens.size()
            && tokens.get(at).is(Kind.COMMA)
            && tokens.get(at + 1).is(Kind.WORD)
            && words.isNameSuffix(tokens.get(at + 1).text());
    if (!suffix) {
      return end;
    }
    at += 2;
    return tokens.get(at - 1).end();
  }

  /** {@code Elena Cruz, The Courier}; what may be a particle is one beside names less certain. */
  private boolean isOutlet(BylineToken article) {
    return words.isOutletArticle(article.text()) && (given || !words.isParticle(article.text()));
  }

  /** {@code Elena Cruz Omar Haddad}: two given names, a surname behind each. */
  private boolean isOfTwo(int first) {
    return at == first + MOST_WORDS
        && words.isGiven(tokens.get(first).text())
        && !words.isGiven(tokens.get(first + 1).text())
        && words.isGiven(tokens.get(first + 2).text())
        && !words.isGiven(tokens.get(first + 3).text())
        && !tokens.get(first).text().equals(tokens.get(first + 2).text());
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

  /** Whether what was read goes on in small letters, as the name of an institution does. */
  private boolean runsOn() {
    return at < tokens.size()
        && tokens.get(at).is(Kind.WORD)
        && !words.isRole(tokens.get(at).text())
        && !reader.joins(at);
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
            || NameWords.isUncased(tokens.get(at).text()) && reader.isLabel(at)
            || last && reader.isGiven(tokens.get(first)) && leadsToDate(at))
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

  /** {@code Elena Cruz’s second novel}: the line speaks of what is hers. */
  private boolean isPossessive(int first) {
    String last = at > first ? tokens.get(at - 1).text() : "";
    return last.endsWith("'s") || last.endsWith("\u2019s");
  }

  private void add(int start, int end, boolean agency) {
    String text = NameCase.once(source(start, end));
    String first = firstWord(text);
    if (words.isNameTitle(first) && first.length() < text.length()) {
      first = firstWord(text.substring(first.length() + 1));
    }
    given &=
        agency
            || words.isGiven(NameCase.normal(first, words))
            || NameWords.isUncased(first) && words.scripts().isPerson(text.replace(" ", ""));
    names.add(new FoundName(start, end, agency ? text : NameCase.normal(text, words), agency));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** The words from one place to another, with single spaces. */
  private String source(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (BylineToken token : tokens) {
      if (token.end() > start && token.start() < end) {
        text.append(text.isEmpty() || token.is(Kind.COMMA) ? "" : " ");
        int from = Math.max(0, start - token.start());
        text.append(token.text(), from, Math.min(token.end(), end) - token.start());
      }
    }
    return text.toString();
  }
}
