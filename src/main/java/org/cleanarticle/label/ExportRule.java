package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.FoundDateline;

/**
 * The headers of archive exports, archive records and mails say what they hold: {@code BYLINE: Ann
 * Lee}. A page is one if lines before or behind its text begin with {@value #FEWEST} known keys.
 * The keys stand in {@code words/any/export-keys.txt}, those of Factiva in {@code
 * export-codes.txt}.
 */
final class ExportRule implements Rule {
  private static final String RULE = "export";

  /** With fewer different keys it may be a box of facts in a common page. */
  private static final int FEWEST = 3;

  private static final int LONGEST_OUTLET = 60;

  /** What a header that names these does not also print above the text: records and mails do. */
  private static final Set<Label> SELF_TOLD =
      Collections.unmodifiableSet(EnumSet.of(Label.OUTLET, Label.URL, Label.DATE));

  /** Words beside the date on its line: the day of the week, the hour. */
  private static final int MOST_WORDS = 3;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Dates dates;
  private final Datelines datelines;

  ExportRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
    datelines = new Datelines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Map<Integer, ExportKey> keys = keys(soFar);
    if (!isExport(keys)) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      mark(key.getKey(), key.getValue(), soFar, marks);
    }
    marks.addAll(copies(marks, soFar));
    if (!saysItself(marks)) {
      outletAboveDate(soFar, keys).ifPresent(marks::add);
    }
    return marks;
  }

  private static boolean isExport(Map<Integer, ExportKey> keys) {
    Set<String> names = new HashSet<>();
    boolean sure = false;
    for (ExportKey key : keys.values()) {
      names.add(key.name());
      sure |= key.sure();
    }
    return sure && names.size() >= FEWEST;
  }

  private static boolean saysItself(List<Mark> marks) {
    for (Mark mark : marks) {
      if (SELF_TOLD.contains(mark.label())) {
        return true;
      }
    }
    return false;
  }

  /** The lines that begin with a key; within the text only keys of the text itself count. */
  private Map<Integer, ExportKey> keys(Labelling soFar) {
    Map<Integer, ExportKey> keys = new TreeMap<>();
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      Optional<ExportKey> key = ExportKey.of(soFar.line(i).text(), vocabulary);
      if (key.isPresent()) {
        keys.put(i, key.get());
      }
    }
    if (!isExport(keys)) {
      return Map.of();
    }
    int from = soFar.firstVisible();
    int to = soFar.lines().size() - 1;
    while (from <= to && (keys.containsKey(from) || !isText(soFar, from))) {
      from++;
    }
    while (to > from && (keys.containsKey(to) || !isText(soFar, to))) {
      to--;
    }
    Map<Integer, ExportKey> counting = new TreeMap<>();
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      boolean inside = key.getKey() > from && key.getKey() < to;
      if (!inside || key.getValue().label() == Label.BODY) {
        counting.put(key.getKey(), key.getValue());
      }
    }
    return counting;
  }

  /** Whether a line is a paragraph; what exports say of rights may be one too, behind the text. */
  private static boolean isText(Labelling soFar, int line) {
    if (!Masthead.isParagraph(soFar, line)) {
      return false;
    }
    String text = soFar.shapes().folded(line);
    return !text.startsWith("copyright ") && !text.startsWith("\u00A9");
  }

  private void mark(int line, ExportKey key, Labelling soFar, List<Mark> marks) {
    String text = soFar.line(line).text();
    int from = key.value();
    int to = end(text, key);
    Label label = key.label();
    boolean person = label == Label.OUTLET && isPerson(text.substring(from, to));
    String rule = RULE + " " + key.name();
    if (label == Label.EXPORT || person || from >= to) {
      marks.add(soFar.whole(line, Label.EXPORT, rule));
      return;
    }
    if (label == Label.BODY) {
      Optional<FoundDateline> dateline = datelines.find(text.substring(from));
      if (dateline.isPresent()) {
        int body = from + dateline.get().length();
        marks.add(new Mark(line, body, to, Label.BODY, rule));
        marks.add(new Mark(line, from, body, Label.DATELINE, "dateline"));
      }
    }
    // The first mark is the line's disposition, so the value goes before its key.
    marks.add(new Mark(line, from, to, label, rule));
    marks.add(new Mark(line, 0, from, Label.EXPORT, rule));
    marks.add(new Mark(line, to, text.length(), Label.EXPORT, rule));
  }

  /** The value may end before its line: {@code NEWS; Pg. 7}, {@code Courier <news@example.com>}. */
  private static int end(String text, ExportKey key) {
    int end =
        switch (key.label()) {
          case SECTION -> text.indexOf(';', key.value());
          case OUTLET -> text.indexOf('<', key.value());
          default -> -1;
        };
    end = end < 0 ? text.length() : end;
    while (end > key.value() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private boolean isPerson(String name) {
    return bylines.isGiven(name);
  }

  /** The headline stands above the text too, and numbered in the list of contents. */
  private static List<Mark> copies(List<Mark> marks, Labelling soFar) {
    Set<String> headlines = new HashSet<>();
    for (Mark mark : marks) {
      if (mark.label() == Label.HEADLINE) {
        headlines.add(Fold.fold(soFar.text(mark)));
      }
    }
    List<Mark> copies = new ArrayList<>();
    Map<String, Integer> contents = new HashMap<>();
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      List<String> tokens = soFar.shapes().texts(i);
      String folded = soFar.shapes().folded(i);
      if (headlines.contains(folded)) {
        copies.add(soFar.whole(i, Label.REPEAT, "headline-repeat"));
      } else if (contents.containsKey(folded)) {
        copies.add(soFar.whole(contents.get(folded), Label.REPEAT, "export-contents"));
      } else if (tokens.size() > 1 && soFar.shapes().shape(i).bullet()) {
        contents.put(String.join(" ", tokens.subList(1, tokens.size())), i);
      }
    }
    return copies;
  }

  /** Exports without a key for it print the outlet right above the day of publication. */
  private Optional<Mark> outletAboveDate(Labelling soFar, Map<Integer, ExportKey> keys) {
    for (int i = soFar.firstVisible() + 1; i < soFar.lines().size(); i++) {
      if (isText(soFar, i)) {
        return Optional.empty();
      }
      String above = soFar.line(i - 1).text();
      if (!keys.containsKey(i)
          && !keys.containsKey(i - 1)
          && above.length() <= LONGEST_OUTLET
          && isDate(soFar.line(i).text())
          && soFar.isFree(i - 1)) {
        return Optional.of(soFar.whole(i - 1, Label.OUTLET, "export-above-date"));
      }
    }
    return Optional.empty();
  }

  private boolean isDate(String text) {
    List<FoundDate> found = dates.find(text);
    if (found.size() != 1) {
      return false;
    }
    FoundDate date = found.get(0);
    String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
    return Fold.tokens(rest).size() <= MOST_WORDS;
  }
}
