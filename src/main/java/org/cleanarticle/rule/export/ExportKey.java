package org.cleanarticle.rule.export;

import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.lexicon.KeyedLine;
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
  static Optional<ExportKey> of(String text, Vocabulary vocabulary) {
    return of(KeyedLine.of(text, vocabulary));
  }

  /** The code that is all of a line: its value stands on the lines below. */
  static Optional<ExportKey> alone(String text, Vocabulary vocabulary) {
    return of(KeyedLine.alone(text, vocabulary));
  }

  private static Optional<ExportKey> of(Optional<KeyedLine> line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    KeyedLine key = line.get();
    return Optional.of(
        new ExportKey(key.name(), Label.valueOf(key.kind()), key.sure(), key.value(), key.code()));
  }
}
