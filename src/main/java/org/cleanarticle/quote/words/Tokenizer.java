package org.cleanarticle.quote.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a paragraph into tokens, each quotation being one. Linear. */
public final class Tokenizer {
  private static final int ASCII = 128;

  /** Of more letters no word is that is abbreviated by stops in it: {@code U.S.A}. */
  private static final int LONGEST_WITH_STOPS = 8;

  /** Which of the first characters are parts of words. */
  private static final boolean[] PART = new boolean[ASCII];

  /** Which end a word that they stand behind, whatever follows. */
  private static final boolean[] END = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      PART[c] = Character.isLetterOrDigit(c) || "$#@%".indexOf(c) >= 0;
      END[c] = " ,;:!?()\"\n\t".indexOf(c) >= 0;
    }
  }

  private final Set<String> abbreviations;
  private final int longestAbbreviation;

  /** By the letter before the stop of an abbreviation a bit for each length, modulo 64. */
  private final long[] beforeStop = new long[ASCII];

  private final Set<String> elisions;
  private final boolean elides;
  private final List<String> enclitics;
  private final TokenTable table;

  /**
   * @param abbreviations words that end in a full stop
   * @param elisions words that end in an apostrophe: {@code l'}
   * @param enclitics pronouns that hang on a verb by a hyphen: {@code -t-il}
   * @param table the words met so far
   */
  Tokenizer(
      Set<String> abbreviations, Set<String> elisions, Set<String> enclitics, TokenTable table) {
    this.abbreviations = new HashSet<>(abbreviations);
    int longest = 0;
    for (String abbreviation : abbreviations) {
      longest = Math.max(longest, abbreviation.length());
      char last = abbreviation.charAt(abbreviation.length() - 2);
      if (last < ASCII) {
        beforeStop[last] |= 1L << abbreviation.length() - 1;
      }
    }
    longestAbbreviation = longest;
    this.elisions = new HashSet<>(elisions);
    elides = !elisions.isEmpty();
    this.enclitics = List.copyOf(enclitics);
    this.table = table;
  }

  public Tokens tokens(String paragraph, List<Span> spans) {
    return tokens(paragraph.toCharArray(), spans);
  }

  /** The same of the characters of a paragraph, which must not change any more. */
  public Tokens tokens(char[] text, List<Span> spans) {
    Tokens tokens = new Tokens(text, table);
    int from = 0;
    for (Span span : spans) {
      words(text, from, span.start(), tokens);
      tokens.addQuotation(span.start());
      from = span.end();
    }
    words(text, from, text.length, tokens);
    return tokens;
  }

  private void words(char[] text, int from, int to, Tokens tokens) {
    int i = from;
    while (i < to) {
      char c = text[i];
      int plain = isLetter(small(c)) ? plain(text, i, to, tokens) : i;
      if (plain > i) {
        i = plain;
      } else if (MarkReader.isSpace(c)) {
        i++;
      } else if (isWordPart(text, i)) {
        i = word(text, i, to, tokens);
      } else {
        int end = i + 1;
        while (c == '-' && end < to && text[end] == '-') {
          end++;
        }
        if (c < ASCII && end == i + 1) {
          tokens.addSign(i);
        } else {
          tokens.add(i, end);
        }
        i = end;
      }
    }
  }

  /**
   * Behind a word of plain letters, as most are; where it begins if none stands there, and nothing
   * is added.
   */
  private int plain(char[] text, int from, int to, Tokens tokens) {
    int end = from;
    int number = 0;
    while (end < to && isLetter(small(text[end]))) {
      number = Tokens.step(number, small(text[end]));
      end++;
    }
    // The last word of a sentence is as plain, unless it keeps its stop as a short form does.
    boolean stop = end - from > 1 && end < to && text[end] == '.' && endsWord(text, end + 1, to);
    if (!endsWord(text, end, to) && (!stop || mayBeAbbreviated(text, from, end))) {
      return from;
    }
    tokens.addPlain(from, end, number);
    return end;
  }

  /** The small letter of a letter of ASCII; something else of all others. */
  private static char small(char c) {
    return (char) (c | Tokens.CASE);
  }

  private static boolean isLetter(char small) {
    return small >= 'a' && small <= 'z';
  }

  private static boolean endsWord(char[] text, int at, int to) {
    return at == to || text[at] < ASCII && END[text[at]];
  }

  private int word(char[] text, int from, int to, Tokens tokens) {
    int end = from;
    while (end < to && (isWordPart(text, end) || joins(text, end, to))) {
      end++;
      if (elides && isApostrophe(text[end - 1]) && elisions.contains(key(text, from, end))) {
        tokens.addWord(from, end);
        return end;
      }
    }
    if (end < to && text[end] == '.' && keepsStop(text, from, end)) {
      end++;
    }
    int stem = end;
    if (end - from > 2 && isApostrophe(text[end - 2]) && isS(text[end - 1])) {
      stem = end - 2;
    } else if (end < to
        && isApostrophe(text[end])
        && (text[end - 1] == 's' || text[end - 1] == 'z')) {
      end++;
    }
    int verb = stem - enclitic(text, from, stem);
    tokens.addWord(from, verb);
    if (verb < stem) {
      tokens.add(lastHyphen(text, stem) + 1, stem);
    }
    if (stem < end) {
      tokens.add(stem, end);
    }
    return end;
  }

  /** The length of the longest pronoun that hangs on a word, hyphens included, or 0. */
  private int enclitic(char[] text, int from, int end) {
    if (enclitics.isEmpty() || !hasHyphen(text, from, end)) {
      return 0;
    }
    String word = key(text, from, end);
    int longest = 0;
    for (String pronoun : enclitics) {
      if (word.length() > pronoun.length() && word.endsWith(pronoun)) {
        longest = Math.max(longest, pronoun.length());
      }
    }
    return longest;
  }

  /** A full stop that belongs to the word: {@code U.S.}, {@code J.}, {@code Gov.}. */
  private boolean keepsStop(char[] text, int from, int end) {
    boolean initial = end - from == 1 && Character.isUpperCase(text[from]);
    return initial
        || end - from <= LONGEST_WITH_STOPS && hasStop(text, from, end)
        || mayBeAbbreviated(text, from, end) && abbreviations.contains(key(text, from, end + 1));
  }

  /** Told by length and last letter, since a word stands before every full stop. */
  private boolean mayBeAbbreviated(char[] text, int from, int end) {
    char last = text[end - 1];
    return end - from < longestAbbreviation
        && (last >= ASCII || (beforeStop[Character.toLowerCase(last)] & 1L << end - from) != 0);
  }

  private static boolean hasStop(char[] text, int from, int end) {
    if (Character.isDigit(text[from])) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (text[i] == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHyphen(char[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text[i] == '-') {
        return true;
      }
    }
    return false;
  }

  private static int lastHyphen(char[] text, int end) {
    int i = end - 1;
    while (text[i] != '-') {
      i--;
    }
    return i;
  }

  /**
   * A sign inside a word: an apostrophe, hyphen, full stop or ampersand between letters, or what
   * parts the digits of a number or time.
   */
  private static boolean joins(char[] text, int i, int to) {
    char c = text[i];
    boolean before = i > 0 && isWordPart(text, i - 1);
    boolean after = i + 1 < to && isWordPart(text, i + 1);
    if (!before || !after) {
      return false;
    }
    if (c == '.' || c == ',' || c == ':') {
      boolean digits = Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
      boolean initials = c == '.' && (i < 2 || !Character.isLetter(text[i - 2]));
      return digits || initials || c == '.' && Character.isLowerCase(text[i + 1]);
    }
    return c == '-' || c == '&' || c == '@' || isApostrophe(c);
  }

  private static boolean isWordPart(char[] text, int i) {
    char c = text[i];
    if (c < ASCII) {
      return PART[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c)
        || c == '\u20AC'
        || c == '\u00A3';
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static String key(char[] text, int from, int to) {
    return TokenTable.key(new String(text, from, to - from));
  }
}
