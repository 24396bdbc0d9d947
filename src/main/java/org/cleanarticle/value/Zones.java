package org.cleanarticle.value;

import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Reads time zones. Only a name that means one offset everywhere becomes one; the others are read
 * over, and the time stays local.
 */
final class Zones {
  private final Vocabulary vocabulary;

  Zones(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a zone, with a space or a bracket before it.
   *
   * @param afterClock whether a clock time ends here, so that a bare number can be an offset
   * @param english whether the text is English, where CST is that of America
   * @return its offset, empty for a name that is several zones; nothing, and the cursor stays, if
   *     none stands here
   */
  Optional<String> read(Cursor cursor, boolean afterClock, boolean english) {
    int start = cursor.at();
    Optional<String> offset = afterClock ? number(cursor, false) : Optional.empty();
    if (offset.isPresent()) {
      return offset;
    }
    cursor.spaces();
    boolean bracket = cursor.skip('(');
    offset = afterClock ? number(cursor, true) : Optional.empty();
    if (offset.isEmpty()) {
      offset = name(cursor, english);
    }
    if (offset.isPresent() && bracket && !cursor.skip(')')) {
      offset = Optional.empty();
    }
    if (offset.isEmpty()) {
      cursor.moveTo(start);
    }
    return offset;
  }

  private Optional<String> name(Cursor cursor, boolean english) {
    String name = capitals(cursor);
    if (name.isEmpty() || Cursor.isLetter(cursor.peek()) && !startsWord(cursor)) {
      return Optional.empty();
    }
    String value = vocabulary.table("any", "zones").get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.equals("Z")) {
      return Optional.of(number(cursor, false).orElse("Z"));
    }
    return Optional.of(name.equals("CST") && !english ? "" : value);
  }

  /** Whether the next word is glued to the zone: {@code ESTUpdated}. */
  private static boolean startsWord(Cursor cursor) {
    return Character.isUpperCase(cursor.peek()) && Character.isLowerCase(cursor.peek(1));
  }

  private static String capitals(Cursor cursor) {
    StringBuilder name = new StringBuilder();
    while (cursor.peek() >= 'A' && cursor.peek() <= 'Z' && name.length() < 5) {
      if (!name.isEmpty() && startsWord(cursor)) {
        break;
      }
      name.append(cursor.peek());
      cursor.moveTo(cursor.at() + 1);
    }
    return name.toString();
  }

  /**
   * {@code +01:00}, {@code +0100}, {@code -5}.
   *
   * @param apart whether a space parts it from the clock: then it needs four digits without a colon
   *     or a plus, or it is the other end of a span of time
   */
  private static Optional<String> number(Cursor cursor, boolean apart) {
    int start = cursor.at();
    char sign = cursor.skipOneOf("+-\u2212");
    int digits = cursor.digits();
    if (sign != '\0' && (digits == 1 || digits == 2 || digits == 4)) {
      int hours = cursor.number(digits == 4 ? 2 : digits);
      boolean colon = digits == 2 && cursor.peek() == ':' && cursor.skip(':');
      int minutes = digits == 4 || colon && cursor.digits() == 2 ? cursor.number(2) : 0;
      boolean unclear = apart && sign != '+' && digits != 4;
      if (hours <= 14 && minutes < 60 && !unclear) {
        return Optional.of(offset(sign, hours, minutes));
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private static String offset(char sign, int hours, int minutes) {
    StringBuilder offset = new StringBuilder().append(sign == '+' ? '+' : '-');
    offset.append((char) ('0' + hours / 10)).append((char) ('0' + hours % 10)).append(':');
    return offset
        .append((char) ('0' + minutes / 10))
        .append((char) ('0' + minutes % 10))
        .toString();
  }
}
