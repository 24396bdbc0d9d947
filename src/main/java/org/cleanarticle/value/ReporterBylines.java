package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Chinese bylines, in which the word for a reporter stands before the names, often glued to them
 * and behind the outlet, and the place and a word for reporting behind them: {@code 新华社记者王小明、李大山},
 * {@code 〔記者陳大文／台北報導〕}. Linear. Thread-safe.
 */
final class ReporterBylines {
  /** In characters, of the outlet and its place. */
  private static final int LONGEST_OUTLET = 12;

  /** In characters, of nearly all places that are glued to a name. */
  private static final int PLACE = 2;

  private static final String OPENING = "\u3014\uFF08(\uFF3B[\u3010 \u3000";
  private static final String CLOSING = "\u3015\uFF09)\uFF3D]\u3011 \u3000";
  private static final String BETWEEN = " \u00A0\u3000,\uFF0C\u3001:\uFF1A\u00B7\uFF08(";

  private final ScriptNames names;
  private final Set<String> reporters;
  private final Set<String> reporting;
  private final Set<String> places;
  private final Set<String> pictures;

  ReporterBylines(Vocabulary vocabulary, ScriptNames names) {
    this.names = names;
    reporters = vocabulary.words("zh", "reporter-words");
    reporting = vocabulary.words("zh", "reporting-words");
    places = vocabulary.words("zh", "byline-places");
    pictures = vocabulary.words("zh", "picture-nouns");
  }

  /**
   * The byline of a line, if nothing else stands there.
   *
   * @param to where the line's first date begins, or its length
   */
  Optional<FoundByline> find(String text, int to) {
    int start = 0;
    int end = to;
    while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = behindReporter(text, start, end);
    if (from == 0) {
      return Optional.empty();
    }
    int last = beforeReporting(text, from, end);
    List<FoundName> found = read(text, from, last, last < end);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new FoundByline(start, end, true, true, found));
  }

  /** Whether the reporter only took the picture: {@code 本报记者 王小明 摄}. */
  boolean isOfPicture(String text) {
    if (behindReporter(text, 0, text.length()) == 0) {
      return false;
    }
    for (String picture : pictures) {
      int at = text.lastIndexOf(picture);
      if (at > 0 && at + picture.length() >= text.length() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Behind the word for a reporter, before which only the outlet stands; 0 if there is none. */
  private int behindReporter(String text, int from, int to) {
    int behind = 0;
    int first = to;
    for (String word : reporters) {
      int at = text.indexOf(word, from);
      if (at >= from && at <= from + LONGEST_OUTLET && at + word.length() < to) {
        boolean better = at < first || at == first && at + word.length() > behind;
        behind = better ? at + word.length() : behind;
        first = Math.min(first, at);
      }
    }
    for (int i = from; i < Math.min(first, to); i++) {
      char c = text.charAt(i);
      if (!isHan(c) && BETWEEN.indexOf(c) < 0 && !Signs.isSlash(c)) {
        return 0;
      }
    }
    return behind;
  }

  /** Where the word for reporting at the end begins, with the day of the month before it. */
  private int beforeReporting(String text, int from, int to) {
    int begin = to;
    for (String word : reporting) {
      if (to - word.length() >= from && text.startsWith(word, to - word.length())) {
        begin = Math.min(begin, to - word.length());
      }
    }
    if (begin < to && begin > from + 1 && text.charAt(begin - 1) == '\u65E5') {
      int day = begin - 1;
      while (day > from && Cursor.isDigit(text.charAt(day - 1))) {
        day--;
      }
      return day;
    }
    return begin;
  }

  /** The names of a part of a text, or none if anything else stands there. */
  private List<FoundName> read(String text, int from, int to, boolean reports) {
    List<FoundName> found = new ArrayList<>();
    boolean place = false;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      place |= Signs.isSlash(c);
      if (BETWEEN.indexOf(c) >= 0 || Signs.isSlash(c) || CLOSING.indexOf(c) >= 0) {
        i++;
        continue;
      }
      int end = runEnd(text, i, to);
      int begin = i + reporter(text, i, end);
      boolean last = reports && end == to;
      int nameEnd =
          end == begin ? begin : nameEnd(text, begin, end, last && !found.isEmpty(), last);
      if (nameEnd > begin && !place) {
        found.add(new FoundName(begin, nameEnd, text.substring(begin, nameEnd), false));
      } else if (end == i || end > begin && (found.isEmpty() || !place && !last)) {
        return List.of();
      }
      i = end;
    }
    return found;
  }

  /**
   * Where the name that a run begins with ends; where it begins if it is a place.
   *
   * @param behind whether names stand before it, so that it may be a place alone
   * @param last whether a place may follow
   */
  private int nameEnd(String text, int from, int to, boolean behind, boolean last) {
    String run = text.substring(from, to);
    boolean placeAlone = behind && (run.length() <= PLACE || places.contains(run));
    if (names.isChinese(run) && !placeAlone) {
      return to;
    }
    boolean both = last && names.isChinese(run.substring(0, Math.max(0, run.length() - PLACE)));
    return both ? to - PLACE : from;
  }

  /** The length of the word for a reporter that a run begins with. */
  private int reporter(String text, int from, int to) {
    int longest = 0;
    for (String word : reporters) {
      if (from + word.length() <= to && text.startsWith(word, from)) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }

  private static int runEnd(String text, int from, int to) {
    int end = from;
    while (end < to && isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9FFF';
  }
}
