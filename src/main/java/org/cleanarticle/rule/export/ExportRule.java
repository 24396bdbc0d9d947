package org.cleanarticle.rule.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.BodyKinds;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;
import org.cleanarticle.value.FoundDateline;

/**
 * The headers of archive exports, archive records and mails say what they hold: {@code BYLINE: Ann
 * Lee}. Which lines do {@link ExportLines} tells. The keys stand in {@code
 * words/any/export-keys.txt}, those of Factiva in {@code export-codes.txt}; a code may stand alone
 * above its value.
 */
public final class ExportRule implements Rule {
  private static final String TEXT = "export-text";

  private static final String HEAD = "export-head";
  private static final String TAIL = "export-tail";
  private static final String CONTENTS = "export-contents";
  private static final String ABOVE_KEY = "export-above-key";
  private static final String ABOVE_DATE = "export-above-date";

  private static final int LONGEST_OUTLET = 60;

  private static final char[] OUTLET_ENDS = {'<', ';', '('};

  /** What a header that names these does not also print above the text: records and mails do. */
  private static final Set<Label> SELF_TOLD =
      Collections.unmodifiableSet(EnumSet.of(Label.OUTLET, Label.URL, Label.DATE));

  /** Words beside the date on its line: the day of the week, the hour. */
  private static final int MOST_WORDS = 3;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Dates dates;
  private final Datelines datelines;

  public ExportRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
    datelines = new Datelines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    ExportLines lines = ExportLines.of(soFar, vocabulary);
    NavigableMap<Integer, ExportKey> keys = lines.keys();
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      int line = key.getKey();
      mark(line, key.getValue(), soFar, marks);
      if (key.getValue().code() && key.getValue().value() == soFar.line(line).text().length()) {
        Integer next = keys.higherKey(line);
        below(key, next == null ? lines.end() : next, soFar, marks);
      }
    }
    for (int line : lines.strays()) {
      marks.add(soFar.whole(line, Label.BODY, TEXT));
    }
    ExportFrame frame = lines.frame();
    if (lines.number() >= 0) {
      marks.addAll(FactivaHeader.marks(frame.head(), lines.number(), soFar, vocabulary));
    }
    if (frame.titled()) {
      marks.add(soFar.whole(frame.head(), Label.HEADLINE, CONTENTS));
    }
    for (ExportLines.Heading heading : lines.headings(vocabulary)) {
      marks.add(soFar.whole(heading.line(), Label.EXPORT, KnownRules.EXPORT_HEADING));
      all(
          heading.line() + 1,
          heading.to(),
          heading.label(),
          KnownRules.EXPORT_HEADING,
          soFar,
          marks);
    }
    marks.addAll(copies(marks, soFar));
    if (!saysItself(marks)) {
      marks.addAll(outletAboveDate(frame.head(), soFar, keys));
      headlineAboveKey(lines, marks, soFar).ifPresent(marks::add);
    }
    all(soFar.firstVisible(), frame.head(), Label.EXPORT, HEAD, soFar, marks);
    all(frame.tail(), lines.end(), Label.EXPORT, TAIL, soFar, marks);
    all(
        lines.end(),
        soFar.lines().size(),
        Label.AFTER_BODY,
        KnownRules.EXPORT_OTHER_ARTICLE,
        soFar,
        marks);
    return marks;
  }

  private static void all(
      int from, int to, Label label, String rule, Labelling soFar, List<Mark> marks) {
    for (int i = from; i < to; i++) {
      marks.add(soFar.whole(i, label, rule));
    }
  }

  private static boolean saysItself(List<Mark> marks) {
    for (Mark mark : marks) {
      if (SELF_TOLD.contains(mark.label())) {
        return true;
      }
    }
    return false;
  }

  private void mark(int line, ExportKey key, Labelling soFar, List<Mark> marks) {
    String text = soFar.line(line).text();
    int from = key.value();
    int to = end(text, key);
    Label label = key.label();
    boolean other = label == Label.OUTLET && !isOutlet(text.substring(from, to));
    String rule = KnownRules.keyed(key.name());
    if (label == Label.EXPORT || other || from >= to) {
      marks.add(soFar.whole(line, Label.EXPORT, rule));
      return;
    }
    if (label == Label.BODY) {
      markDateline(line, from, rule, soFar, marks);
    }
    // The first mark is the line's disposition, so the value goes before its key.
    marks.add(new Mark(line, from, to, label, rule));
    marks.add(new Mark(line, 0, from, Label.EXPORT, rule));
    if (label == Label.OUTLET) {
      date(text, from)
          .map(d -> new Mark(line, d.start(), d.end(), Label.DATE, rule))
          .ifPresent(marks::add);
    }
    marks.add(new Mark(line, to, text.length(), Label.EXPORT, rule));
  }

  /** The lines below a code that stands alone are its value. */
  private void below(
      Map.Entry<Integer, ExportKey> code, int to, Labelling soFar, List<Mark> marks) {
    Label label = code.getValue().label();
    String rule = KnownRules.keyed(code.getValue().name());
    for (int line = code.getKey() + 1; line < to; line++) {
      if (label == Label.BODY) {
        markDateline(line, 0, rule, soFar, marks);
        marks.add(soFar.whole(line, BodyKinds.of(line, soFar), rule));
      } else {
        boolean other = label == Label.OUTLET && !isOutlet(soFar.line(line).text());
        marks.add(soFar.whole(line, other ? Label.EXPORT : label, rule));
      }
    }
  }

  private void markDateline(int line, int from, String rule, Labelling soFar, List<Mark> marks) {
    String text = soFar.line(line).text();
    Optional<FoundDateline> dateline = datelines.find(text.substring(from));
    if (dateline.isPresent()) {
      int body = from + dateline.get().length();
      marks.add(new Mark(line, body, text.length(), Label.BODY, rule));
      marks.add(new Mark(line, from, body, Label.DATELINE, "dateline"));
    }
  }

  /** The value may end before its line: {@code NEWS; Pg. 7}, {@code Courier <news@example.com>}. */
  private int end(String text, ExportKey key) {
    int end =
        switch (key.label()) {
          case SECTION -> text.indexOf(';', key.value());
          case OUTLET -> outletEnd(text, key.value());
          default -> -1;
        };
    end = end < 0 ? text.length() : end;
    while (end > key.value() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** The outlet ends before an address, a day or the place that it comes from. */
  private int outletEnd(String text, int from) {
    int end = text.length();
    for (char sign : OUTLET_ENDS) {
      int at = text.indexOf(sign, from);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    int day = date(text, from).map(FoundDate::start).orElse(end);
    boolean stopped = end < text.length() && text.startsWith(". ", end - 2);
    return day < end ? joint(text, from, day) : stopped ? end - 2 : end;
  }

  /** Where what joins an outlet and its day begins: {@code Courier vom 14.02.2023}, a comma. */
  private static int joint(String text, int from, int day) {
    int space = text.lastIndexOf(' ', day - 2);
    int end = space > from && Character.isLowerCase(text.charAt(space + 1)) ? space : day;
    while (end > from && " ,|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The day of publication that may stand behind the outlet. */
  private Optional<FoundDate> date(String text, int from) {
    return dates.find(text).stream().filter(d -> d.start() > from).findFirst();
  }

  /** Neither a person nor a bare address, as mails may come from. */
  private boolean isOutlet(String name) {
    return name.indexOf('@') < 0 && !bylines.isGiven(name) && !bylines.isGivenName(name.strip());
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
      if (contents.containsKey(folded)) {
        copies.add(soFar.whole(contents.get(folded), Label.REPEAT, CONTENTS));
      }
      if (headlines.contains(folded)) {
        copies.add(soFar.whole(i, Label.REPEAT, "headline-repeat"));
      } else if (tokens.size() > 1 && soFar.shapes().shape(i).bullet()) {
        contents.put(String.join(" ", tokens.subList(1, tokens.size())), i);
      }
    }
    return copies;
  }

  /** Exports without a key for it print the outlet right above the day of publication. */
  private List<Mark> outletAboveDate(int head, Labelling soFar, Map<Integer, ExportKey> keys) {
    for (int i = head + 1; i < soFar.lines().size(); i++) {
      if (ExportLines.isText(soFar, i)) {
        return List.of();
      }
      String above = soFar.line(i - 1).text();
      if (!keys.containsKey(i)
          && !keys.containsKey(i - 1)
          && above.length() <= LONGEST_OUTLET
          && isDate(soFar.line(i).text())
          && soFar.isFree(i - 1)) {
        return List.of(
            soFar.whole(i - 1, Label.OUTLET, ABOVE_DATE), soFar.whole(i, Label.DATE, ABOVE_DATE));
      }
    }
    return List.of();
  }

  /** Where the archive counts its articles, a line of its own above the keys is the headline. */
  private static Optional<Mark> headlineAboveKey(
      ExportLines lines, List<Mark> marks, Labelling soFar) {
    int head = lines.frame().head();
    Integer key = lines.keys().containsKey(head) ? lines.keys().higherKey(head) : null;
    boolean dated = !marks.isEmpty() && marks.get(marks.size() - 1).rule().equals(ABOVE_DATE);
    if (key == null || !dated) {
      return Optional.empty();
    }
    int line = key - 1;
    boolean below = line > marks.get(marks.size() - 1).line();
    return below && soFar.line(line).afterBlank() && !ExportLines.isText(soFar, line)
        ? Optional.of(soFar.whole(line, Label.HEADLINE, ABOVE_KEY))
        : Optional.empty();
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
