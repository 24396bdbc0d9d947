package org.cleanarticle.read;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cleanarticle.lexicon.Signs;

/** Tells lines that are bylines, so that none is taken for the rest of the sentence above it. */
final class BylineLines {
  private static final int MOST_WORDS = 5;

  /** In words; no longer one opens a byline. */
  private static final int LONGEST_OPENER = 4;

  /** In characters: a longer line is a piece of a sentence. */
  private static final int LONGEST = 80;

  /** In characters. */
  private static final int LONGEST_NAME = 40;

  /** In letters, of the word between two names. */
  private static final int LONGEST_JOINT = 3;

  /** In characters, of a weekday and its date. */
  private static final int LONGEST_DAY = 40;

  /** In characters, of what says what a date is of. */
  private static final int LONGEST_LABEL = 30;

  /** In words, and more that are not parted. */
  private static final int MOST_DATE_WORDS = 6;

  /** In letters, of {@code le}, {@code on}, {@code am}. */
  private static final int LONGEST_LINK = 3;

  /** In digits. */
  private static final int YEAR = 4;

  /** In characters, with the year before it. */
  private static final int LONGEST_TIME = 18;

  /** In letters, of one that is no short form. */
  private static final int SHORTEST_WEEKDAY = 4;

  private final Predicate<String> opens;
  private final Predicate<String> weekdays;
  private final Predicate<String> dateLabels;
  private final Predicate<String> roles;
  private final Supplier<Set<String>> counting;

  /** Words, in small letters, that open a byline; null as long as nobody asked. */
  private Set<String> openers;

  /**
   * @param opens tells whether a word opens a byline, alone or with more
   * @param weekdays tells whether a word in small letters is a weekday
   * @param dateLabels tells whether words in small letters say what the date behind them is
   * @param roles tells whether a word in small letters says what its bearer does
   * @param openers tells the words, in small letters, that open a byline; it is asked only where
   *     lines might be joined
   */
  BylineLines(
      Predicate<String> opens,
      Predicate<String> weekdays,
      Predicate<String> dateLabels,
      Predicate<String> roles,
      Supplier<Set<String>> openers) {
    this.opens = opens;
    this.weekdays = weekdays;
    this.dateLabels = dateLabels;
    this.roles = roles;
    counting = openers;
  }

  /**
   * Whether a line is a byline.
   *
   * @param ends whether the next line does not go on with it: a name amid a broken sentence has
   *     more of the sentence behind it
   */
  boolean isByline(String text, boolean ends) {
    return isNamesOnly(text) || ends && (isOpened(text) || isDay(text));
  }

  /** Whether a byline begins at a line that stands apart, be it only with the word before names. */
  boolean beginsAt(String text) {
    return text.indexOf(' ') < 0 && opens.test(text) || isByline(text, false) || isDay(text);
  }

  /**
   * {@code Published: 21:14 BST, 9 May 2024}, {@code Updated 9 May}, {@code Updated May 9}: no
   * piece of a sentence.
   */
  boolean isLabelledDate(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    int limit = Math.min(text.length(), LONGEST_LABEL);
    for (int end = 0; end < limit; end++) {
      boolean colon = text.charAt(end) == ':';
      if (colon || text.charAt(end) == ' ') {
        boolean label = dateLabels.test(text.substring(0, end).toLowerCase(Locale.ROOT));
        if (label
            && (colon
                || isCapitalised(text) && beginsDate(text, end + 1)
                || isWholeDate(text, end + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a number follows, or one word and a number. */
  private static boolean beginsDate(String text, int from) {
    int space = text.indexOf(' ', from);
    return from < text.length()
        && (Character.isDigit(text.charAt(from))
            || space > 0
                && space + 1 < text.length()
                && Character.isUpperCase(text.codePointAt(from))
                && Character.isDigit(text.charAt(space + 1)));
  }

  /**
   * {@code le 22 mars 2022 à 20h15}: a short word or none, a day, a month, a year, and no more than
   * a time.
   */
  private static boolean isWholeDate(String text, int from) {
    String[] words = text.substring(Math.min(from, text.length())).split(" ", MOST_DATE_WORDS);
    int day = words[0].length() <= LONGEST_LINK && !isNumber(words[0], 1, 2) ? 1 : 0;
    return words.length > day + 2
        && isNumber(words[day], 1, 2)
        && Character.isLetter(words[day + 1].codePointAt(0))
        && isNumber(words[day + 2], YEAR, YEAR)
        && (words.length == day + 3
            || text.length() - text.lastIndexOf(words[day + 2]) <= LONGEST_TIME);
  }

  private static boolean isNumber(String word, int least, int most) {
    return word.length() >= least
        && word.length() <= most
        && word.chars().allMatch(Character::isDigit);
  }

  /** {@code giovedì 3 ottobre 2024}, as many languages write a date that stands beside a byline. */
  private boolean isDay(String text) {
    return Character.isLowerCase(text.codePointAt(0)) && isDated(text);
  }

  /** Whether a line is a name, and the next one a weekday with its date. */
  boolean areSigned(String text, String next) {
    return isName(text) && isDated(next);
  }

  /** Whether a short line begins with a weekday and holds a number. */
  private boolean isDated(String text) {
    int space = text.indexOf(' ');
    if (space <= 0 || text.length() > LONGEST_DAY || Sentences.ends(text)) {
      return false;
    }
    int end = ",.".indexOf(text.charAt(space - 1)) >= 0 ? space - 1 : space;
    // Some short forms are words as well: "to", "so", "sun".
    boolean whole = end >= SHORTEST_WEEKDAY;
    boolean before =
        Character.isUpperCase(text.codePointAt(0)) && Character.isDigit(text.charAt(space + 1));
    return (whole || before)
        && weekdays.test(text.substring(0, end).toLowerCase(Locale.ROOT))
        && text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a word alone on its line opens a byline, and the next line is a name. */
  boolean areOpened(String text, String next) {
    int end = text.endsWith(":") ? text.length() - 1 : text.length();
    return text.indexOf(' ') < 0 && opens.test(text.substring(0, end)) && isName(next);
  }

  /** Whether three lines are a name, a comma or a word in small letters, and a name. */
  boolean areJoined(String text, String joint, String next) {
    String word = joint.startsWith(",") ? joint.substring(1).strip() : joint;
    return word.length() <= LONGEST_JOINT
        && word.chars().allMatch(Character::isLowerCase)
        && isName(text)
        && Character.isUpperCase(next.codePointAt(0))
        && next.length() <= LONGEST_NAME;
  }

  /** {@code By Gwen Tallis ¶ , Fen Courier}: an opened name, and whom its bearer works for. */
  boolean isOfHouse(String text, String next) {
    int space = text.indexOf(' ');
    return space > 0
        && isName(text)
        && opens.test(text.substring(0, space).toLowerCase(Locale.ROOT))
        && next.startsWith(", ")
        && next.length() <= LONGEST_NAME
        && !Sentences.ends(next);
  }

  /** {@code Gwen Tallis ¶ , reporter ¶ 3 May 2024}: a name, its bearer's role, and a date. */
  boolean isOfReporter(String text, String next, String below) {
    int role = next.lastIndexOf(' ') + 1;
    return next.startsWith(", ")
        && next.length() <= LONGEST_NAME
        && isName(text)
        && roles.test(next.substring(role).toLowerCase(Locale.ROOT))
        && below.length() <= LONGEST_DAY
        && (isDated(below) || isLabelledDate(below) || beginsDate(below, 0))
        && !Sentences.ends(below);
  }

  /** Whether a line is a few words, and each has a capital. */
  private static boolean isName(String text) {
    String[] words = text.split(" ", MOST_WORDS + 1);
    boolean name = words.length > 1 && words.length < MOST_WORDS && text.length() <= LONGEST_NAME;
    for (String word : words) {
      name &= isCapitalised(word) && Character.isLetter(word.codePointBefore(word.length()));
    }
    return name;
  }

  /**
   * A word that opens a byline or any with a colon, then a name or two, and nothing else but what a
   * bar parts from it: {@code by Gwen Tallis}, {@code photo: Staff}, {@code by Gwen Tallis | 3
   * May}.
   */
  private boolean isNamesOnly(String text) {
    String[] words = text.split(" ", MOST_WORDS + 1);
    boolean whole = words[0].endsWith(":") || isGlued(words[0]);
    if (!whole && !opens.test(words[0])) {
      return false;
    }
    int end = 1;
    while (end < words.length && end < MOST_WORDS && isCapitalised(words[end])) {
      end++;
    }
    return end >= (whole ? 2 : 3) && (end == words.length || beginsWithBar(words[end]));
  }

  /** {@code byGwen}: the word has lost the space behind it. */
  private boolean isGlued(String word) {
    int capital = 0;
    while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
      capital++;
    }
    return capital > 1
        && capital < word.length()
        && Character.isUpperCase(word.charAt(capital))
        && opens.test(word.substring(0, capital));
  }

  /** Words that are known to open bylines, and then a name: {@code a cura di Ada Corsi, Torre}. */
  boolean isOpened(String text) {
    if (text.length() > LONGEST || Sentences.ends(text)) {
      return false;
    }
    if (openers == null) {
      openers = counting.get();
    }
    String[] words = text.split(" ", LONGEST_OPENER + 3);
    StringBuilder opener = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_OPENER, words.length - 2); i++) {
      opener.append(i == 0 ? "" : " ").append(words[i].toLowerCase(Locale.ROOT));
      boolean name = isCapitalised(words[i + 1]) && isCapitalised(words[i + 2]);
      if (name && openers.contains(opener.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with a capital, perhaps behind a particle: {@code d'Estienne}. */
  private static boolean isCapitalised(String word) {
    if (word.isEmpty()) {
      return false;
    }
    boolean elided = word.length() > 2 && Signs.isApostrophe(word.charAt(1));
    return Character.isUpperCase(word.codePointAt(elided ? 2 : 0))
        || Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean beginsWithBar(String word) {
    return !word.isEmpty() && Signs.isBar(word.charAt(0));
  }
}
