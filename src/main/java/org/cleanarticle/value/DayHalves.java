package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cleanarticle.lexicon.Vocabulary;

/** Reads whether a clock time is one before or after noon. Thread-safe. */
final class DayHalves {
  private static final String LIST = "day-halves";

  private final Vocabulary vocabulary;

  /** Read with the first hour that is looked at. */
  private volatile Names names;

  /** The names that an hour follows, and those that follow one. */
  private record Names(List<Name> before, List<Name> after) {}

  /**
   * A name of half a day.
   *
   * @param half {@code a} or {@code p}
   */
  private record Name(String name, char half) {}

  DayHalves(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      known = read();
      names = known;
    }
    return known;
  }

  private Names read() {
    List<Name> before = new ArrayList<>();
    List<Name> after = new ArrayList<>();
    for (Map.Entry<String, String> entry : vocabulary.table("any", LIST).entrySet()) {
      String value = entry.getValue();
      Name name = new Name(entry.getKey(), value.charAt(0));
      if (!value.endsWith("after")) {
        before.add(name);
      }
      if (!value.endsWith("before")) {
        after.add(name);
      }
    }
    return new Names(before, after);
  }

  /** Steps over a name that an hour follows: {@code a}, {@code p}, or NUL if none stands here. */
  char before(Cursor cursor) {
    if (Cursor.isDigit(cursor.peek())) {
      return '\0';
    }
    int start = cursor.at();
    for (Name name : names().before()) {
      if (cursor.skipIgnoringCase(name.name())) {
        cursor.spaces();
        if (Cursor.isDigit(cursor.peek())) {
          return name.half();
        }
        cursor.moveTo(start);
      }
    }
    return '\0';
  }

  /**
   * Steps over {@code am}, {@code p.m.}, {@code a. m.} and the like, with a space before or not.
   */
  char after(Cursor cursor) {
    int start = cursor.at();
    cursor.spaces();
    char half = latin(cursor);
    List<Name> after = names().after();
    for (int i = 0; half == '\0' && i < after.size(); i++) {
      int place = cursor.at();
      if (cursor.skipIgnoringCase(after.get(i).name()) && !Cursor.isLetter(cursor.peek())) {
        half = after.get(i).half();
      } else {
        cursor.moveTo(place);
      }
    }
    if (half == '\0') {
      cursor.moveTo(start);
    }
    return half;
  }

  private static char latin(Cursor cursor) {
    int start = cursor.at();
    char half = Character.toLowerCase(cursor.skipOneOf("aApP"));
    if (half != '\0') {
      boolean stop = cursor.skip('.');
      if (stop) {
        cursor.spaces();
      }
      if (cursor.skipOneOf("mM") != '\0' && !Character.isLowerCase(cursor.peek())) {
        if (stop) {
          cursor.skip('.');
        }
        return half;
      }
    }
    cursor.moveTo(start);
    return '\0';
  }
}
