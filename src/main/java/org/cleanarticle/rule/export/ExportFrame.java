package org.cleanarticle.rule.export;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.ExportSign;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Where in an export the article itself stands. Above it archives print who asked for it and a list
 * of contents, below it a summary of the search, addresses, citations.
 *
 * @param head the line it begins with
 * @param tail the line behind its last
 * @param titled whether the line it begins with is its headline, as the list of contents says
 */
record ExportFrame(int head, int tail, boolean titled) {
  private static final String FIRST = "1";

  static ExportFrame of(
      Labelling labelling, Vocabulary vocabulary, NavigableMap<Integer, ExportKey> keys) {
    int start = start(labelling, vocabulary, keys);
    int title = start < 0 ? title(labelling, keys) : -1;
    int head = Math.max(Math.max(start, title), labelling.firstVisible());
    return new ExportFrame(head, tail(head, labelling, vocabulary, keys), title >= 0);
  }

  /** The sign that the first article begins, with nothing but the archive's own keys above it. */
  private static int start(
      Labelling labelling, Vocabulary vocabulary, NavigableMap<Integer, ExportKey> keys) {
    int to = header(labelling, keys);
    for (int i = labelling.firstVisible(); i < to; i++) {
      if (is(ExportSign.Kind.START, i, labelling, vocabulary)) {
        return i;
      }
    }
    return -1;
  }

  /** The first line with a key that tells of the article. */
  private static int header(Labelling labelling, NavigableMap<Integer, ExportKey> keys) {
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      if (key.getValue().label() != Label.EXPORT) {
        return key.getKey();
      }
    }
    return labelling.lines().size();
  }

  /** The title of the first article, numbered in a list of contents and then said once more. */
  private static int title(Labelling labelling, NavigableMap<Integer, ExportKey> keys) {
    int to = header(labelling, keys);
    String title = "";
    for (int i = labelling.firstVisible(); i < to; i++) {
      if (!title.isEmpty() && labelling.shapes().folded(i).equals(title)) {
        return i;
      }
      List<String> tokens = labelling.shapes().texts(i);
      if (title.isEmpty() && tokens.size() > 1 && tokens.get(0).equals(FIRST)) {
        title = String.join(" ", tokens.subList(1, tokens.size()));
      }
    }
    return -1;
  }

  /** The first sign behind the closing keys that the article ends. */
  private static int tail(
      int head, Labelling labelling, Vocabulary vocabulary, NavigableMap<Integer, ExportKey> keys) {
    boolean closing = false;
    for (int i = head; i < labelling.lines().size(); i++) {
      ExportKey key = keys.get(i);
      Optional<ExportSign> sign = ExportSign.of(labelling.line(i).text(), vocabulary);
      if (sign.isPresent()) {
        switch (sign.get().kind()) {
          case ID -> {
            return i + 1;
          }
          case END -> {
            if (closing) {
              return i + 1;
            }
          }
          case RULE -> {
            if (closing) {
              return i;
            }
          }
          case START, LENGTH -> {
            continue;
          }
        }
      } else if (key != null) {
        closing = key.sure() && key.label() == Label.EXPORT || closing && key.label() != Label.BODY;
      } else if (ExportLines.isText(labelling, i)) {
        closing = false;
      }
    }
    return labelling.lines().size();
  }

  private static boolean is(
      ExportSign.Kind kind, int line, Labelling labelling, Vocabulary vocabulary) {
    Optional<ExportSign> sign = ExportSign.of(labelling.line(line).text(), vocabulary);
    return sign.isPresent() && sign.get().kind() == kind;
  }
}
