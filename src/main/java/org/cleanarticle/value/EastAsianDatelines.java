package org.cleanarticle.value;

import java.util.Optional;
import java.util.Set;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads the datelines of Chinese, Japanese and Korean copy, which stand in brackets of their own or
 * before a word for reporting, and often name the reporter: {@code (북빈=연합뉴스) 김도현 기자 = }, {@code
 * 新华社北滨1月14日电（记者李文涛）}, {@code 〔記者李文濤／北濱報導〕}, {@code 【北浜＝共同】}. Linear. Thread-safe.
 */
final class EastAsianDatelines {
  private static final String OPENING = "([\u3010\u3014\uFF3B\uFF08";
  private static final String CLOSING = ")]\u3011\u3015\uFF3D\uFF09";
  private static final String EQUALS = "=\uFF1D";

  /** What may stand between the dateline and the first sentence. */
  private static final String JOINTS = "-\u2013\u2014\u2015\uFF0D:\uFF1A";

  /** No dateline has one. */
  private static final String STOPS = "\u3002\uFF0C\u3001\u300C\u300D\u201C\u201D,!?";

  private static final char MONTH = '\u6708';
  private static final char DAY = '\u65E5';

  /** In characters, of what stands in brackets. */
  private static final int LONGEST = 40;

  /** In characters, of a Korean reporter behind the brackets. */
  private static final int LONGEST_REPORTER = 30;

  /** In characters, of a place or an agency. */
  private static final int LONGEST_PLACE = 12;

  private final Set<String> closers;
  private final Set<String> reporters;
  private final Set<String> reporting;
  private final Set<String> outlets;
  private final Set<String> agencies;
  private final Set<String> known;

  EastAsianDatelines(Vocabulary vocabulary) {
    closers = vocabulary.words("ko", "byline-closers");
    reporters = vocabulary.words("zh", "reporter-words");
    reporting = vocabulary.words("zh", "reporting-words");
    outlets = vocabulary.words("zh", "outlet-endings");
    agencies = vocabulary.words("any", "dateline-agencies");
    known = vocabulary.words("any", "agencies");
  }

  /** The dateline that a paragraph begins with, if it does. */
  Optional<FoundDateline> find(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int bracket = OPENING.indexOf(text.charAt(0));
    if (bracket < 0) {
      return isHan(text.charAt(0)) ? dated(text) : Optional.empty();
    }
    int close = text.indexOf(CLOSING.charAt(bracket));
    if (close < 2 || close > LONGEST || close + 1 == text.length()) {
      return Optional.empty();
    }
    String inside = text.substring(1, close);
    for (int i = 0; i < inside.length(); i++) {
      if (STOPS.indexOf(inside.charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return korean(text, close).or(() -> chinese(text, close)).or(() -> japanese(text, close));
  }

  /** {@code (북빈=연합뉴스) 김도현 기자 = }, {@code [북빈=김도현 기자]}, {@code [북빈일보 김도현 기자]}. */
  private Optional<FoundDateline> korean(String text, int close) {
    int equals = equalsAt(text, 1, close);
    int tail = equalsAt(text, close + 1, Math.min(text.length(), close + LONGEST_REPORTER));
    boolean behind = tail > 0 && endsWith(text.substring(close + 1, tail).strip(), closers);
    boolean within = endsWith(text.substring(1, close), closers);
    if (!behind && !within && !(equals > 0 && isHangul(text, equals))) {
      return Optional.empty();
    }
    int end = behind ? tail : close;
    int name = equals > 0 ? equals + 1 : text.indexOf(' ', 1) + 1;
    boolean outlet = name > 1 && name < close && text.substring(name, close).indexOf(' ') > 0;
    if (within && equals < 0 && !outlet) {
      return Optional.empty();
    }
    String place = equals > 0 ? text.substring(1, equals).strip() : null;
    String agency = text.substring(equals > 0 ? equals + 1 : 1, within ? name : close).strip();
    Dateline dateline = new Dateline(place, agency.isEmpty() ? null : agency);
    int from = behind ? skip(text, close + 1, "") : within ? skip(text, name, "") : -1;
    return found(text, dateline, end, from, behind ? back(text, tail) : close);
  }

  /** {@code 〔記者李文濤／北濱報導〕}, {@code （中央社記者李文濤北濱14日電）}. */
  private Optional<FoundDateline> chinese(String text, int close) {
    String inside = text.substring(1, close);
    String last = ending(inside, reporting);
    int reporter = reporter(inside);
    if (last.isEmpty() || reporter < 0) {
      return Optional.empty();
    }
    int slash = -1;
    for (int i = reporter; i < inside.length(); i++) {
      slash = Signs.isSlash(inside.charAt(i)) ? i : slash;
    }
    String place = slash < 0 ? "" : inside.substring(slash + 1, inside.length() - last.length());
    String agency = inside.substring(0, reporter).strip();
    return found(text, dateline(place, agency), close, 1, close);
  }

  /** {@code 【北浜＝共同】}, {@code 【北浜時事】}, {@code ［ロンドン 14日 ロイター］ - }, {@code 【1月14日 AFP】}. */
  private Optional<FoundDateline> japanese(String text, int close) {
    String inside = text.substring(1, close).strip();
    int equals = equalsAt(text, 1, close);
    boolean thick = text.charAt(0) == '\u3010' || text.charAt(0) == '\uFF3B';
    if (equals > 0 && thick) {
      String place = text.substring(1, equals).strip();
      String who = text.substring(equals + 1, close).strip();
      boolean agency = isAgency(who);
      return place.isEmpty() || place.length() > LONGEST_PLACE || who.length() > LONGEST_PLACE
          ? Optional.empty()
          : found(text, dateline(place, agency ? who : ""), close, agency ? -1 : equals + 1, close);
    }
    String agency = ending(inside, agencies);
    agency = agency.isEmpty() ? ending(inside, known) : agency;
    if (agency.isEmpty() || !thick || !holdsHan(inside)) {
      return Optional.empty();
    }
    String place = inside.substring(0, inside.length() - agency.length()).strip();
    int day = place.lastIndexOf(DAY);
    if (day == place.length() - 1 && day >= 0) {
      int space = place.lastIndexOf(' ');
      place = space < 0 ? "" : place.substring(0, space);
    }
    return place.length() > LONGEST_PLACE
        ? Optional.empty()
        : found(text, dateline(place, agency), close, -1, -1);
  }

  /** {@code 新华社北滨1月14日电（记者李文涛）}, {@code 海滨网1月14日讯 }. */
  private Optional<FoundDateline> dated(String text) {
    int month = text.indexOf(MONTH);
    int day = month < 0 ? -1 : text.indexOf(DAY, month);
    if (month < 3 || month > LONGEST_PLACE + LONGEST_PLACE || day > month + 3) {
      return Optional.empty();
    }
    int from = month;
    while (from > 0 && Cursor.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int end = day < month + 2 || from == month ? -1 : behindReporting(text, day + 1);
    for (int i = 0; i < from; i++) {
      if (!isHan(text.charAt(i))) {
        return Optional.empty();
      }
    }
    if (end < 0 || end >= text.length()) {
      return Optional.empty();
    }
    String head = text.substring(0, from);
    String agency = opening(head);
    int open = skip(text, end, "");
    int bracket = open < text.length() ? OPENING.indexOf(text.charAt(open)) : -1;
    int close = bracket < 0 ? -1 : text.indexOf(CLOSING.charAt(bracket), open);
    boolean named =
        close > 0 && close - open <= LONGEST && reporter(text.substring(open + 1, close)) == 0;
    // Without a reporter a sentence may go on: "he came by the 1 May train".
    if (!named && agency.isEmpty()) {
      return Optional.empty();
    }
    boolean outlet = agency.isEmpty() && endsWith(head, outlets);
    String who = outlet ? head : agency;
    Dateline dateline = dateline(head.substring(who.length()), who);
    return named
        ? found(text, dateline, close, open + 1, close)
        : found(text, dateline, end - 1, -1, -1);
  }

  private int behindReporting(String text, int at) {
    for (String word : reporting) {
      if (word.length() == 1 && text.startsWith(word, at)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The agency that a text opens with. */
  private String opening(String text) {
    String longest = "";
    for (String agency : agencies) {
      longest = agency.length() > longest.length() && text.startsWith(agency) ? agency : longest;
    }
    return longest;
  }

  private static String ending(String text, Set<String> words) {
    String longest = "";
    for (String word : words) {
      longest = word.length() > longest.length() && text.endsWith(word) ? word : longest;
    }
    return longest;
  }

  private static boolean endsWith(String text, Set<String> words) {
    return !ending(text, words).isEmpty();
  }

  private boolean isAgency(String text) {
    return agencies.contains(text) || known.contains(text);
  }

  /** Where the word for a reporter begins; -1 if there is none. */
  private int reporter(String text) {
    int first = -1;
    for (String word : reporters) {
      int at = text.indexOf(word);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /**
   * @param last index of the last character but for what joins dateline and sentence
   * @param from where the byline in it begins; -1 if there is none
   */
  private static Optional<FoundDateline> found(
      String text, Dateline dateline, int last, int from, int to) {
    int length = skip(text, last + 1, JOINTS);
    boolean said = dateline.place() != null || dateline.agency() != null;
    return said && length < text.length()
        ? Optional.of(new FoundDateline(dateline, length, from, from < 0 ? -1 : to))
        : Optional.empty();
  }

  private static Dateline dateline(String place, String agency) {
    return new Dateline(place.isEmpty() ? null : place, agency.isEmpty() ? null : agency);
  }

  /** Where the sign of equality stands that parts place and agency; -1 if there is none. */
  private static int equalsAt(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (EQUALS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int skip(String text, int from, String signs) {
    int at = from;
    while (at < text.length()
        && (Cursor.isSpace(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int back(String text, int to) {
    int at = to;
    while (at > 0 && Cursor.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isHangul(String text, int to) {
    for (int i = 1; i < to; i++) {
      if (text.charAt(i) >= '\uAC00' && text.charAt(i) <= '\uD7A3') {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u3040' && text.charAt(i) <= '\u9FFF') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9FFF';
  }
}
