package org.cleanarticle.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * A line that begins with the key of an archive export, a record or a mail: {@code SECTION: News}
 * or {@code SN The Courier}. The keys stand in {@code words/any/export-keys.txt} and {@code
 * export-codes.txt}.
 *
 * @param name the key, folded
 * @param kind what its value is, as the list says: the name of a label
 * @param sure whether it stands in exports only
 * @param value where the value begins in the line; its length if there is none
 * @param code whether it is a code of two or three letters, whose value may stand below
 */
public record KeyedLine(String name, String kind, boolean sure, int value, boolean code) {
  private static final int LONGEST = 40;
  private static final int LONGEST_CODE = 3;
  private static final String SURE = "!";

  /** The key that a line begins with, if it does. */
  public static Optional<KeyedLine> of(String text, Vocabulary vocabulary) {
    int end = 0;
    while (end < text.length() && end <= LONGEST && text.charAt(end) != ':') {
      end++;
    }
    if (end < text.length() && text.charAt(end) == ':') {
      Map<String, String> keys = vocabulary.names("export-keys");
      String name = Fold.fold(text.substring(0, end));
      Optional<KeyedLine> key = key(name, keys.get(name), text, end + 1, false);
      if (key.isPresent()) {
        return key;
      }
    }
    int space = text.indexOf(' ');
    if (space < 0 || space > LONGEST_CODE) {
      return Optional.empty();
    }
    return code(text, space, vocabulary);
  }

  /** The code that is all of a line: its value stands on the lines below. */
  public static Optional<KeyedLine> alone(String text, Vocabulary vocabulary) {
    return text.length() > LONGEST_CODE ? Optional.empty() : code(text, text.length(), vocabulary);
  }

  private static Optional<KeyedLine> code(String text, int end, Vocabulary vocabulary) {
    String code = text.substring(0, end);
    return key(code, vocabulary.table("any", "export-codes").get(code), text, end, true);
  }

  private static Optional<KeyedLine> key(
      String name, String label, String text, int end, boolean code) {
    if (label == null) {
      return Optional.empty();
    }
    int value = end;
    // Some exports set an equals sign behind the colon.
    while (value < text.length() && " =\u00A0".indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    boolean sure = label.endsWith(SURE);
    String kind = sure ? label.substring(0, label.length() - SURE.length()) : label;
    return Optional.of(new KeyedLine(name, kind, sure, value, code));
  }
}
