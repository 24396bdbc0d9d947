package org.cleanarticle.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The lines of a page that begin with the key of an archive export, a record or a mail. A page is
 * one if lines before or behind its text begin with {@value #FEWEST} known keys, one of which no
 * other page has. Linear.
 */
final class ExportLines {
  /** With fewer different keys it may be a box of facts in a common page. */
  private static final int FEWEST = 3;

  /** A line of two letters may be anything, so a page with codes alone on their lines has more. */
  private static final int FEWEST_CODES = 5;

  private final Labelling labelling;
  private final NavigableMap<Integer, ExportKey> keys = new TreeMap<>();
  private final NavigableMap<Integer, ExportKey> alone = new TreeMap<>();
  private final boolean coded;
  private final int end;
  private final NavigableMap<Integer, ExportKey> counting;

  private ExportLines(Labelling labelling, Vocabulary vocabulary) {
    this.labelling = labelling;
    for (int i = labelling.firstVisible(); i < labelling.lines().size(); i++) {
      String text = labelling.line(i).text();
      Optional<ExportKey> key = ExportKey.of(text, vocabulary);
      if (key.isPresent()) {
        keys.put(i, key.get());
      } else {
        Optional<ExportKey> code = ExportKey.alone(text, vocabulary);
        if (code.isPresent()) {
          alone.put(i, code.get());
        }
      }
    }
    coded = isCoded();
    if (coded) {
      keys.putAll(alone);
    }
    end = isExport(keys) ? second() : labelling.lines().size();
    counting = counting();
  }

  /**
   * An export of several articles says the same keys for each. Behind some text, a key that only
   * exports have comes again: the second article begins behind the last key before that which had
   * not come yet.
   */
  private int second() {
    int[] paragraph = paragraphs();
    Map<String, Integer> first = new HashMap<>();
    int newest = -1;
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      int line = key.getKey();
      Integer earlier = first.putIfAbsent(key.getValue().name(), line);
      if (earlier == null) {
        newest = line;
      } else if (key.getValue().sure()
          && key.getValue().label() != Label.BODY
          && newest > paragraph[earlier]) {
        return behind(newest);
      }
    }
    return labelling.lines().size();
  }

  /** For each line the first paragraph from there on; behind the last one the number of lines. */
  private int[] paragraphs() {
    int size = labelling.lines().size();
    int[] next = new int[size + 1];
    next[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = isPlainText(i) ? i : next[i + 1];
    }
    return next;
  }

  /** Behind a key and, if it stands alone, its value. */
  private int behind(int line) {
    return alone.containsKey(line) ? line + 2 : line + 1;
  }

  /** The lines of a page; see {@link #keys}. */
  static ExportLines of(Labelling labelling, Vocabulary vocabulary) {
    return new ExportLines(labelling, vocabulary);
  }

  /** The keys of the first article by line; none if the page is no export. */
  NavigableMap<Integer, ExportKey> keys() {
    return counting;
  }

  /** Where the second article of an export begins; the number of lines if there is none. */
  int end() {
    return end;
  }

  /** Whether a line is a paragraph; what exports say of rights may be one too, behind the text. */
  static boolean isText(Labelling labelling, int line) {
    if (!Masthead.isParagraph(labelling, line)) {
      return false;
    }
    String text = labelling.shapes().folded(line);
    return !text.startsWith("copyright ") && !text.startsWith("\u00A9");
  }

  /** Within the text only the keys of the text itself count, and codes that stand alone. */
  private NavigableMap<Integer, ExportKey> counting() {
    NavigableMap<Integer, ExportKey> counting = new TreeMap<>();
    if (!isExport(keys)) {
      return counting;
    }
    int from = labelling.firstVisible();
    int to = end - 1;
    while (from <= to && !isPlainText(from)) {
      from++;
    }
    while (to > from && !isPlainText(to)) {
      to--;
    }
    for (Map.Entry<Integer, ExportKey> key : keys.headMap(end).entrySet()) {
      int line = key.getKey();
      boolean inside = line > from && line < to;
      if (!inside || key.getValue().label() == Label.BODY || coded && alone.containsKey(line)) {
        counting.put(line, key.getValue());
      }
    }
    return isExport(counting) ? counting : new TreeMap<>();
  }

  private boolean isPlainText(int line) {
    return !keys.containsKey(line) && isText(labelling, line);
  }

  /** Whether codes stand alone on their lines, among them those of headline and text. */
  private boolean isCoded() {
    if (alone.isEmpty()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    boolean headline = false;
    boolean text = false;
    for (NavigableMap<Integer, ExportKey> some : List.of(keys, alone)) {
      for (ExportKey key : some.values()) {
        names.add(key.name());
        headline |= key.label() == Label.HEADLINE;
        text |= key.label() == Label.BODY;
      }
    }
    return headline && text && names.size() >= FEWEST_CODES;
  }

  private static boolean isExport(NavigableMap<Integer, ExportKey> keys) {
    Set<String> names = new HashSet<>();
    boolean sure = false;
    for (ExportKey key : keys.values()) {
      names.add(key.name());
      sure |= key.sure();
    }
    return sure && names.size() >= FEWEST;
  }
}
