package org.cleanarticle.label;

import java.util.Map;
import java.util.Optional;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The key that a line of an export begins with: {@code SECTION: News} or {@code SN The Courier}.
 *
 * @param name the key, folded
 * @param label what its value is
 * @param sure whether it stands in exports only
 * @param value where the value begins in the line; its length if there is none
 * @param code whether it is a code of two or three letters, whose value may stand below
 */
record ExportKey(String name, Label label, boolean sure, int value, boolean code) {
  private static final int LONGEST = 40;
  private static final int LONGEST_CODE = 3;
  private static final String SURE = "!";

  static Optional<ExportKey> of(String text, Vocabulary vocabulary) {
    int end = 0;
    while (end < text.length() && end <= LONGEST && text.charAt(end) != ':') {
      end++;
    }
    if (end < text.length() && text.charAt(end) == ':') {
      Map<String, String> keys = vocabulary.names("export-keys");
      String name = Fold.fold(text.substring(0, end));
      Optional<ExportKey> key = key(name, keys.get(name), text, end + 1, false);
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
  static Optional<ExportKey> alone(String text, Vocabulary vocabulary) {
    return text.length() > LONGEST_CODE ? Optional.empty() : code(text, text.length(), vocabulary);
  }

  private static Optional<ExportKey> code(String text, int end, Vocabulary vocabulary) {
    String code = text.substring(0, end);
    return key(code, vocabulary.table("any", "export-codes").get(code), text, end, true);
  }

  private static Optional<ExportKey> key(
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
    String plain = sure ? label.substring(0, label.length() - SURE.length()) : label;
    return Optional.of(new ExportKey(name, Label.valueOf(plain), sure, value, code));
  }
}
