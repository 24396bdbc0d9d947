package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Bylines in which the word for a reporter stands behind the name, as in Korea, Japan and China:
 * {@code 김하늘 기자}, {@code 山城花子記者}. Linear. Thread-safe.
 */
final class ClosedBylines {
  /** In characters: what is longer is a sentence. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 6;

  /** In syllables, of nearly all. */
  private static final int KOREAN_NAME = 3;

  /** From here on lie the scripts that these bylines are written in. */
  private static final char FIRST = '\u3040';

  /** Between two names of one closing word; a space alone parts a name from its outlet. */
  private static final String JOINTS = ",/\u00B7\u30FB\u3001\uFF0C";

  private static final String BRACKETS =
      " \u00A0\u3000()[]<>=|\uFF08\uFF09\uFF3B\uFF3D\u3010\u3011";

  private final String[] closers;
  private final Set<String> openers;
  private final Set<String> otherWords;
  private final Set<String> counters;

  ClosedBylines(Vocabulary vocabulary) {
    openers = vocabulary.table("byline-openers").keySet();
    otherWords = vocabulary.words("ko", "other-words");
    counters = vocabulary.words("ko", "people-counters");
    closers = vocabulary.words("byline-closers").toArray(new String[0]);
  }

  /**
   * The byline of a line, if nothing else stands there but addresses.
   *
   * @param to where the line's first date begins, or its length
   */
  Optional<FoundByline> find(String text, int to) {
    if (!isPossible(text)) {
      return Optional.empty();
    }
    List<FoundName> names = new ArrayList<>();
    List<FoundName> waiting = new ArrayList<>();
    boolean joined = false;
    int behind = 0;
    for (int i = 0; i < to; ) {
      if (waiting.isEmpty() && !names.isEmpty() && countsOthers(text, i, to)) {
        break;
      }
      int end = wordEnd(text, i, to);
      if (end == i) {
        joined |= JOINTS.indexOf(text.charAt(i)) >= 0;
        if (text.charAt(i) == '=') {
          waiting.clear(); // A place: 워싱턴=김하늘 특파원.
        }
        end = passed(text, i, to);
        if (end == i) {
          return Optional.empty();
        }
        i = end;
        continue;
      }
      if (!joined && !waiting.isEmpty() && !isCloser(text, i, end)) {
        dropOutlet(waiting);
      }
      int nameEnd = end - closer(text, i, end);
      if (nameEnd > i && !isName(nameEnd - i)) {
        return Optional.empty();
      }
      // "기자명 김하늘 기자": the name of the field stands before.
      if (nameEnd > i && !openers.contains(text.substring(i, nameEnd))) {
        waiting.add(new FoundName(i, nameEnd, text.substring(i, nameEnd), false));
      }
      if (nameEnd < end) {
        names.addAll(waiting);
        waiting.clear();
        behind = end;
      }
      joined = false;
      i = end;
    }
    return names.isEmpty() || !waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundByline(names.get(0).start(), behind, true, true, names));
  }

  /**
   * What a space parts from the name behind it, an outlet or places, unless it is as long as Korean
   * names are.
   */
  private static void dropOutlet(List<FoundName> waiting) {
    if (waiting.get(waiting.size() - 1).name().length() != KOREAN_NAME) {
      waiting.clear();
    }
  }

  /** Whether all that is left says how many more there are: {@code 외 2명}. */
  boolean countsOthers(String text, int from, int to) {
    int digits = from;
    while (digits < to && !Cursor.isDigit(text.charAt(digits))) {
      digits++;
    }
    int behind = digits;
    while (behind < to && Cursor.isDigit(text.charAt(behind))) {
      behind++;
    }
    return behind > digits
        && otherWords.contains(text.substring(from, digits).strip())
        && counters.contains(text.substring(behind, to).strip());
  }

  /** Whether a text is short enough and of such a script. */
  static boolean isPossible(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) >= FIRST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Behind a sign that may stand between the words, or an address; the same place if none does. */
  private static int passed(String text, int from, int to) {
    char c = text.charAt(from);
    if (JOINTS.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0) {
      return from + 1;
    }
    int end = from;
    boolean address = false;
    while (end < to && BRACKETS.indexOf(text.charAt(end)) < 0) {
      address |= text.charAt(end) == '@';
      end++;
    }
    return address ? end : from;
  }

  private static boolean isName(int length) {
    return length >= SHORTEST_NAME && length <= LONGEST_NAME;
  }

  private boolean isCloser(String text, int from, int to) {
    return closer(text, from, to) == to - from;
  }

  /** The length of the closing word that a word ends with, 0 if it ends with none. */
  private int closer(String text, int from, int to) {
    int longest = 0;
    for (String closer : closers) {
      int at = to - closer.length();
      if (at >= from && text.startsWith(closer, at)) {
        longest = Math.max(longest, closer.length());
      }
    }
    return longest;
  }
}
