package org.cleanarticle.rule.boilerplate;

import java.util.Locale;
import org.cleanarticle.label.CreditEnd;
import org.cleanarticle.lexicon.SentenceEnd;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Tells lines that end with who took the picture, {@code The pier at dusk. Photo: Eva Marin}, and
 * those that say nothing else. Prize lists have such words too, but not behind so much text: {@code
 * Best picture: The Pier}. The lengths were chosen by what they told on the tuning pages.
 */
final class PictureCredits {
  private static final int LONGEST = 600;

  /** In characters, of what is said of the picture. */
  private static final int SHORTEST = 20;

  /** Parts the word for the picture from the names: {@code Credit...Eva Marin}. */
  private static final String DOTS = "...";

  /** What may end such a word in brackets: {@code fot. Marin}. */
  private static final String STOPS = ".:";

  /** In characters, of the note with its names. */
  private static final int LONGEST_NOTE = 70;

  /** In characters, with a credit that no word tells. */
  private static final int LONGEST_BARE = 300;

  /** The same, with a credit that may be the source of what is said as well. */
  private static final int LONGEST_WITH_HOUSE = 200;

  /** In characters, of the sentence before such a credit. */
  private static final int SHORTEST_SENTENCE = 30;

  private static final String QUOTES = "\"“”„«»";

  private static final int SHORTEST_NAME = 6;

  /** In letters, of the word before a stop that is no short form. */
  private static final int SHORTEST_LAST_WORD = 4;

  /** In characters, of a line that is a credit and nothing else. */
  private static final int LONGEST_ALONE = 75;

  /** Stands before the name without any other word. */
  static final char SIGN = '©';

  /** No credit ends in one of these, and no sentence of a caption. */
  static final String ENDS = ".?!:…";

  private final Vocabulary vocabulary;
  private final CreditNotes notes;

  PictureCredits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    notes = new CreditNotes(vocabulary);
  }

  /** Whether they stand at the end of a line. */
  boolean end(String text) {
    return text.length() > SHORTEST
        && text.length() <= LONGEST
        && !opensByline(text)
        && (endsWithCredit(text)
            || endsWithSign(text)
            || endsInCapitals(text)
            || endsInGluedNames(text)
            || endsWithNameAndHouse(text)
            || endsWithAgency(text));
  }

  /**
   * Whether a line is a credit and nothing else: {@code (Eva Marin/The Dial)}, {@code Image
   * credits: The Dial}, and not {@code 7 images}.
   *
   * @param digits whether it holds any, as no names do that no word leads to
   */
  boolean isOne(String line, boolean digits) {
    boolean bracketed = line.length() > 2 && "([".indexOf(line.charAt(0)) >= 0;
    String text = bracketed ? line.substring(1, line.length() - 1) : line;
    if (line.length() > LONGEST_ALONE || text.charAt(0) == SIGN) {
      return line.length() <= LONGEST_ALONE;
    }
    int names = behindCreditWords(text);
    return CreditEnd.isNames(text, names, text.length()) && (names > 0 || !digits);
  }

  /** Where the names begin behind words such as {@code Image credits:}; 0 if there are none. */
  private int behindCreditWords(String text) {
    int names = 0;
    for (int end = wordEnd(text, 0); end > names; end = wordEnd(text, names)) {
      if (!isCreditWord(text.substring(names, end))) {
        return names;
      }
      names = end;
      while (names < text.length() && !Character.isLetterOrDigit(text.charAt(names))) {
        names++;
      }
    }
    return names;
  }

  /** Behind the letters that stand from a place on. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code Text: Elena Cruz – Photos: Bo Ek}: a byline ends so too. */
  private boolean opensByline(String text) {
    int end = wordEnd(text, 0);
    int colon = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    return colon < text.length()
        && text.charAt(colon) == ':'
        && vocabulary
            .table("byline-openers")
            .containsKey(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private boolean endsWithCredit(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closed = last == ')' || last == ']';
    int end = closed || last == '.' ? text.length() - 1 : text.length();
    if (!Character.isLetter(text.charAt(end - 1))) {
      return false;
    }
    int first = Math.max(SHORTEST, end - LONGEST_NOTE);
    for (int joint = end - 1; joint > first; joint--) {
      if (isJoint(text, joint)
          && isNamed(text, text.charAt(joint) == '.' ? joint - DOTS.length() + 1 : joint)
          && CreditEnd.isNames(text, joint + 1, end)) {
        return true;
      }
    }
    return closed && opensNote(text, end);
  }

  private static boolean isJoint(String text, int at) {
    char c = text.charAt(at);
    return c == ':'
        || c == '/'
        || c == '|'
        || c == '.' && text.startsWith(DOTS, at - DOTS.length() + 1);
  }

  /**
   * In brackets no sign need part the names, {@code The pier at dusk (photo Marin)}, and no name
   * need stand at all, {@code (supplied)}.
   */
  private boolean opensNote(String text, int end) {
    int begin = Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) + 1;
    // A bracket ends the word at the latest.
    int word = wordEnd(text, begin);
    if (begin <= SHORTEST || word == begin) {
      return false;
    }
    String first = text.substring(begin, word).toLowerCase(Locale.ROOT);
    if (end - begin <= LONGEST_NOTE && vocabulary.words("picture-origins").contains(first)) {
      return true;
    }
    int space = word < end && STOPS.indexOf(text.charAt(word)) >= 0 ? word + 1 : word;
    return space < end
        && text.charAt(space) == ' '
        && isCreditWord(first)
        && CreditEnd.isNames(text, space + 1, end);
  }

  /** {@code The pier at dusk (Eva Marin/The Dial)}, and {@code (Eva Marin/The Dial)} alone. */
  private boolean endsWithNameAndHouse(String text) {
    int end = text.length() - 1;
    if (text.charAt(end) != ')' && text.charAt(end) != ']') {
      return false;
    }
    int begin = text.lastIndexOf(text.charAt(end) == ')' ? '(' : '[') + 1;
    String note = text.substring(begin, end);
    return begin > SHORTEST && text.length() <= LONGEST_BARE && CreditNotes.isGluedPair(note)
        || (begin == 1 || begin > SHORTEST) && notes.isNameAndHouse(note);
  }

  /**
   * {@code The pier lies in the fog on Monday. (Los Angeles Times)}: one sentence that quotes
   * nobody, and behind its stop a paper, perhaps with a person.
   */
  boolean endWithHouse(String text) {
    int end = text.length() - 1;
    int open = text.lastIndexOf(" (");
    if (open < SHORTEST_SENTENCE
        || text.length() > LONGEST_WITH_HOUSE
        || text.charAt(end) != ')'
        || text.charAt(open - 1) != '.'
        || text.indexOf(". ") != open - 1) {
      return false;
    }
    for (int i = 0; i < open; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return notes.isHouseNote(text.substring(open + 2, end));
  }

  /** {@code The pier at dusk. © Eva Marin}: no words part the name from the picture. */
  private static boolean endsWithSign(String text) {
    int sign = last(text, SIGN);
    int begin = sign + 1 < text.length() && text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1;
    return sign >= SHORTEST
        && SentenceEnd.isPlainStop(text.charAt(sign - 2))
        && text.charAt(sign - 1) == ' '
        && begin < text.length()
        && CreditEnd.isNames(text, begin, text.length());
  }

  /**
   * {@code The pier at dusk, on 13 May.EVA MARIN FOR “THE DIAL”}: behind the sentence nothing but
   * names in capitals.
   */
  private static boolean endsInCapitals(String text) {
    int stop = text.lastIndexOf('.');
    if (stop < SHORTEST || text.length() > LONGEST_BARE || text.length() - stop < SHORTEST_NAME) {
      return false;
    }
    int words = 0;
    int letters = 0;
    for (int i = stop + 1; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLowerCase(c) || Character.isDigit(c) || ENDS.indexOf(c) >= 0) {
        return false;
      }
      boolean letter = Character.isUpperCase(c);
      words += !letter && letters > 1 ? 1 : 0;
      letters = letter ? letters + 1 : 0;
    }
    return words > 1;
  }

  /**
   * {@code The pier at dusk. EFE/ Eva Marin}: behind the sentence an agency and its photographer;
   * agencies alone sign a story.
   */
  private boolean endsWithAgency(String text) {
    int slash = text.length() > LONGEST_BARE ? -1 : last(text, '/');
    if (slash < SHORTEST) {
      return false;
    }
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int begin = text.lastIndexOf(". ", slash) + 2;
    if (begin < SHORTEST || !CreditEnd.isNames(text, begin, end)) {
      return false;
    }
    int agencies = 0;
    int parts = 0;
    for (int from = begin; from < end; parts++) {
      int to = text.indexOf('/', from);
      to = to < 0 ? end : to;
      agencies += notes.isAgency(text.substring(from, to).strip()) ? 1 : 0;
      from = to + 1;
    }
    return agencies > 0 && agencies < parts;
  }

  /**
   * {@code The pier in the spring storm.Eva Marin}: the space that parted the names was lost with
   * the element that they stood in. Behind a short form none is lost: {@code vs.Fen Town}.
   */
  private static boolean endsInGluedNames(String text) {
    int stop = text.length() - 1;
    while (stop > 0 && !SentenceEnd.isPlainStop(text.charAt(stop))) {
      stop--;
    }
    int names = stop + 1;
    if (stop < SHORTEST
        || text.length() > LONGEST_BARE
        || text.length() - names < SHORTEST_NAME
        || !Character.isUpperCase(text.charAt(names))
        || text.indexOf(' ', names) < 0) {
      return false;
    }
    for (int i = stop - SHORTEST_LAST_WORD; i < stop; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return CreditEnd.isNames(text, names, text.length());
  }

  /** Where a sign stands last; most lines have none, which Java finds out sooner from the front. */
  private static int last(String text, char sign) {
    return text.indexOf(sign) < 0 ? -1 : text.lastIndexOf(sign);
  }

  /** Whether the word before a joint is one for the picture and begins as such a note does. */
  private boolean isNamed(String text, int joint) {
    int end = text.charAt(joint - 1) == ' ' ? joint - 1 : joint;
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1)) && !isGlued(text, begin)) {
      begin--;
    }
    return begin > SHORTEST
        && Character.isUpperCase(text.charAt(begin))
        && isCreditWord(text.substring(begin, end));
  }

  /** Whether a word begins here that has lost the space before it: {@code at duskPhoto: Marin}. */
  private static boolean isGlued(String text, int at) {
    return at < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  /** Whether this is a word for a picture or its maker: {@code Image}. */
  private boolean isCreditWord(String word) {
    return vocabulary.words("credit-words").contains(word.toLowerCase(Locale.ROOT));
  }
}
