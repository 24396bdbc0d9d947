package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * Reads the name of an outlet out of lines that say whose the text is: {@code © 2023 The Hudson
 * Ledger. All rights reserved}, {@code This article originally appeared on Ledgerline}. Linear in
 * the length of the line.
 */
public final class OutletNames {
  /** In characters. */
  public static final int LONGEST = 45;

  private static final int MOST_WORDS = 6;

  /** In letters, of an article or preposition inside a name. */
  private static final int LONGEST_SMALL = 3;

  /** Of a cue that says where a text comes from only with a date behind the name. */
  private static final String DATED = "dated";

  /** In characters; a sentence may say too what was published where and when. */
  private static final int LONGEST_DATED = 70;

  private static final int LONGEST_CUE = 4;
  private static final String ENDS = "|,;/()[]\u00B7\u2022\u00A9";
  private static final String FILLERS = " :-\u2013)(\u00A0\u00A9,";

  private final Vocabulary vocabulary;
  private final List<String> signs;
  private final List<String> partsOfSigns;

  public OutletNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    signs = List.copyOf(vocabulary.words("any", "rights-signs"));
    partsOfSigns = parts(signs);
  }

  /**
   * A name in a line.
   *
   * @param end behind its last character
   * @param sure whether a year, a legal form or a word such as Copyright says that it is no
   *     photographer's
   */
  public record Name(int start, int end, boolean sure) {}

  /** The name behind the sign of copyright. */
  public Optional<Name> owner(String text) {
    if (!mayHoldSign(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int sign = -1;
    for (String each : signs) {
      int at = lower.indexOf(each);
      if (at >= 0 && (sign < 0 || at < sign)) {
        sign = at;
      }
    }
    if (sign < 0 || lower.length() != text.length()) {
      return Optional.empty();
    }
    boolean sure = Character.isLetter(lower.charAt(sign));
    int from = sign;
    boolean moved = true;
    while (moved) {
      int before = from;
      for (String each : signs) {
        from += lower.startsWith(each, from) ? each.length() : 0;
      }
      int digits = digits(text, from);
      sure |= digits == 4;
      from += digits;
      from = isSign(lower, skipSpace(text, from)) ? skipSpace(text, from) : skip(text, from);
      moved = from > before;
    }
    boolean claimed = sign > 0 && goesOn(text.substring(0, sign));
    sure |= claimed;
    boolean opens = sign == 0 || claimed || sure && !Character.isLetter(lastBefore(text, sign));
    Optional<Name> name = opens ? name(text, from) : Optional.empty();
    if (name.isEmpty()) {
      return sure && sign > 0 && !claimed ? before(text, sign, from) : name;
    }
    int end = name.get().end();
    return Optional.of(new Name(name.get().start(), end, sure || isOutlets(text.substring(end))));
  }

  /** {@code |Calder Courier| © 2022 Terms of use}: a name alone before the sign and its year. */
  private Optional<Name> before(String text, int sign, int behind) {
    boolean alone = behind == text.length() || goesOn(text.substring(behind));
    return name(text, 0)
        .filter(n -> alone && n.start() == 0 && skip(text, n.end()) >= sign)
        .filter(n -> !mayHoldSign(text.substring(0, n.end())) && isTitled(text, n.end()))
        .map(n -> new Name(0, n.end(), true));
  }

  /** Whether no long word of it is written small, as in a sentence. */
  private static boolean isTitled(String text, int end) {
    int small = 0;
    for (int i = 0; i < end; i++) {
      boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
      small = Character.isLowerCase(text.charAt(i)) && (!inWord || small > 0) ? small + 1 : 0;
      if (small > LONGEST_SMALL) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows a name, a legal form, a year or a claim, follows no photographer's. */
  private boolean isOutlets(String rest) {
    String behind = rest.substring(skip(rest, 0));
    List<String> tokens = Fold.tokens(behind);
    return !tokens.isEmpty()
        && (forms().containsKey(tokens.get(0)) || digits(behind, 0) == 4 || goesOn(behind));
  }

  /** At a glance: most lines have none of the signs, whatever their case. */
  private boolean mayHoldSign(String text) {
    for (String part : partsOfSigns) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The signs less their first letter, which may be a capital, and the same in capitals. */
  private static List<String> parts(List<String> signs) {
    List<String> parts = new ArrayList<>();
    for (String sign : signs) {
      String part = sign.length() == 1 ? sign : sign.substring(1);
      parts.add(part);
      parts.add(part.toUpperCase(Locale.ROOT));
    }
    return parts;
  }

  /** The name behind words such as {@code originally appeared on}. */
  public Optional<Name> origin(String text, PageWords.Tokens tokens, PageWords known) {
    int[] words = tokens.words();
    for (int i = 0; i < words.length; i++) {
      if (!known.is(words[i], WordKind.ORIGIN_OPENING)) {
        continue;
      }
      for (int to = Math.min(words.length, i + LONGEST_CUE); to > i; to--) {
        String cue = String.join(" ", known.texts(Arrays.copyOfRange(words, i, to)));
        String opening = vocabulary.names("origin-cues").get(cue);
        boolean dated = DATED.equals(opening) && (i > 0 || !isDated(text));
        if (opening != null && !dated && (i == 0 || known.text(words[0]).startsWith(opening))) {
          return behind(text, known.text(words[i]), known.text(words[to - 1]));
        }
      }
    }
    return Optional.empty();
  }

  /** The name from here to the end of a line, but for the full stop. */
  Optional<Name> last(String text, int from) {
    return name(text, from).filter(n -> text.length() - n.end() <= (text.endsWith(".") ? 1 : 0));
  }

  private static boolean isDated(String text) {
    int end = text.length() - (text.endsWith(".") ? 1 : 0);
    return end >= 4 && end <= LONGEST_DATED && digits(text, end - 4) == 4;
  }

  private Optional<Name> behind(String text, String first, String last) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf(first + " ");
    int end = at < 0 ? -1 : lower.indexOf(" " + last + " ", at);
    return end < 0 || lower.length() != text.length()
        ? Optional.empty()
        : name(text, end + last.length() + 2)
            .filter(n -> text.substring(n.start(), n.end()).chars().noneMatch(Character::isDigit))
            .map(n -> new Name(n.start(), n.end(), true));
  }

  /**
   * What two forms of a name have in common: no article before, no legal form behind, nor what
   * makes a firm's name of it.
   */
  public String key(String name) {
    List<String> tokens = Fold.tokens(name);
    int from = 0;
    int to = withoutEnding(tokens, vocabulary.names("firm-words"));
    if (to - from > 1 && vocabulary.words("any", "outlet-articles").contains(tokens.get(0))) {
      from++;
    }
    return String.join(" ", tokens.subList(from, to));
  }

  /**
   * The letters that stand for a name of several words; empty for one of a single word.
   *
   * @param key as {@link #key} makes it
   */
  public static String initials(String key) {
    List<String> words = Fold.tokens(key);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return words.size() > 1 ? initials.toString() : "";
  }

  /**
   * Whether a name is that of a firm which owns outlets, rather than an outlet's: {@code Vantry
   * Media Group}, or one that is known for it.
   */
  public boolean isFirm(String name) {
    List<String> tokens = Fold.tokens(name);
    int bare = withoutEnding(tokens, Map.of());
    return withoutEnding(tokens, vocabulary.names("firm-words")) < bare
        || vocabulary
            .names("publishing-houses")
            .containsKey(String.join(" ", tokens.subList(0, bare)));
  }

  /** How many words of a name stand before its legal form and such words. */
  private int withoutEnding(List<String> tokens, Map<String, String> endings) {
    int to = tokens.size();
    while (to > 1
        && (forms().containsKey(tokens.get(to - 1)) || endings.containsKey(tokens.get(to - 1)))) {
      to--;
    }
    return to;
  }

  /** A name less the legal form behind it, and less a sign that parts it from nothing. */
  public String withoutForms(String name) {
    String bare = name.substring(0, withoutForms(name, 0, name.length()));
    return Fold.tokens(bare).size() < Fold.tokens(name).size() ? bare : withoutSeparator(name);
  }

  private static String withoutSeparator(String name) {
    int end = name.length();
    while (end > 1 && " |-\u2013\u2014".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  private Optional<Name> name(String text, int from) {
    int start = skip(text, from);
    int end = start;
    while (end < text.length() && !ends(text, start, end)) {
      end++;
    }
    end = withoutForms(text, start, end);
    int words = Fold.tokens(text.substring(start, end)).size();
    int length = end - start;
    boolean fits = length > 1 && length <= LONGEST && words > 0 && words <= MOST_WORDS;
    return fits && begins(text.charAt(start)) && !goesOn(text.substring(start, end))
        ? Optional.of(new Name(start, end, false))
        : Optional.empty();
  }

  /** Capitals and scripts without them; a name may be written small, but then it proves nothing. */
  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
  }

  private boolean ends(String text, int start, int at) {
    char c = text.charAt(at);
    boolean colon = c == ':' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    if (colon || ENDS.indexOf(c) >= 0 || isGluedSign(text, at)) {
      return true;
    }
    boolean last = at + 1 == text.length();
    if (c == '.' && (last || text.charAt(at + 1) == ' ')) {
      // The stop of an initial or of "Inc." is no end; the form is cut off later.
      return at - start > 1 && Character.isLetter(text.charAt(at - 2));
    }
    if (c != ' ' || last) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Signs.isDash(next)
        || digits(text, at + 1) == 4
        || goesOn(text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST)));
  }

  /** A sign whose capital stands right behind a small letter: the next line of rights. */
  private boolean isGluedSign(String text, int at) {
    return at > 0
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1))
        && isSign(
            text.substring(at, Math.min(text.length(), at + LONGEST)).toLowerCase(Locale.ROOT), 0);
  }

  private boolean goesOn(String rest) {
    List<String> tokens = Fold.tokens(rest);
    Map<String, String> words = vocabulary.names("rights-words");
    for (int to = 1; to <= Math.min(3, tokens.size()); to++) {
      if (words.containsKey(String.join(" ", tokens.subList(0, to)))) {
        return true;
      }
    }
    return false;
  }

  private int withoutForms(String text, int start, int end) {
    int to = end;
    while (true) {
      while (to > start && " .,&-".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      int space = text.lastIndexOf(' ', to - 1);
      if (space <= start || !forms().containsKey(Fold.fold(text.substring(space, to)))) {
        return to;
      }
      to = space;
    }
  }

  private Map<String, String> forms() {
    return vocabulary.names("legal-forms");
  }

  private static char lastBefore(String text, int at) {
    int i = at - 1;
    while (i > 0 && (text.charAt(i) == ' ' || text.charAt(i) == '(')) {
      i--;
    }
    return text.charAt(i);
  }

  private boolean isSign(String lower, int at) {
    for (String sign : signs) {
      if (lower.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && FILLERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }
}
