package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/** Reads the byline and the authors off metadata and marked lines of one page. */
final class AuthorReader {
  private final Labelling labelling;
  private final Bylines bylines;
  private final Dates dates;
  private final List<Mark> printed;
  private final List<Mark> meta;
  private final Set<String> outlets;

  AuthorReader(Vocabulary vocabulary, Labelling labelling) {
    this.labelling = labelling;
    bylines = new Bylines(vocabulary);
    dates = new Dates(vocabulary);
    Map<Boolean, List<Mark>> marks =
        labelling.all(Label.BYLINE).stream()
            .collect(Collectors.partitioningBy(mark -> labelling.line(mark.line()).isMeta()));
    printed = marks.get(false);
    meta = marks.get(true);
    outlets =
        labelling.all(Label.OUTLET).stream()
            .map(mark -> Fold.fold(labelling.text(mark)))
            .collect(Collectors.toSet());
  }

  /** The byline as printed, several lines of it with spaces between them. */
  Finding<String> byline() {
    String text = printed.stream().map(labelling::text).collect(Collectors.joining(" "));
    return printed.isEmpty() ? Finding.nothing() : finding(text, printed);
  }

  /**
   * People and agencies, in order of print, without repeats; never the outlet itself. What a bare
   * name says must be in the metadata, if those name people; and where they name all who are
   * printed and others, lines of the byline were missed.
   */
  Finding<List<String>> authors() {
    List<String> names = distinct(printedNames());
    List<Mark> best = List.of();
    List<String> given = List.of();
    for (List<Mark> marks : metaByKey()) {
      if (given.isEmpty()) {
        best = marks;
        given = names(marks);
      }
    }
    boolean bare = printed.stream().noneMatch(mark -> mark.rule().equals("byline-opener"));
    boolean other = bare && areGiven(best) && Collections.disjoint(folded(given), folded(names));
    boolean meta = !given.isEmpty() && (names.isEmpty() || other);
    List<String> authors = meta ? given : names;
    return authors.isEmpty() ? Finding.nothing() : finding(authors, meta ? best : printed);
  }

  /** The authors of the metadata, those of one key together. */
  private Collection<List<Mark>> metaByKey() {
    Map<String, List<Mark>> byKey = new LinkedHashMap<>();
    for (Mark mark : meta) {
      String key = labelling.line(mark.line()).markup().key();
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(mark);
    }
    return byKey.values();
  }

  private List<String> names(List<Mark> marks) {
    List<FoundName> found = new ArrayList<>();
    marks.forEach(mark -> found.addAll(bylines.names(labelling.text(mark))));
    return distinct(found);
  }

  /** Whether each begins with a known given name: else it may be a company's. */
  private boolean areGiven(List<Mark> marks) {
    return marks.stream()
        .map(mark -> bylines.find(labelling.text(mark), List.of()))
        .allMatch(byline -> byline.filter(FoundByline::given).isPresent());
  }

  private static Set<String> folded(List<String> names) {
    return names.stream().map(Fold::fold).collect(Collectors.toSet());
  }

  /** The names of each printed line; a line that is just an opening word goes with the next. */
  private List<FoundName> printedNames() {
    List<FoundName> names = new ArrayList<>();
    String opener = "";
    for (Mark mark : printed) {
      String text = opener + labelling.text(mark);
      opener = bylines.isOpener(text) ? text + " " : "";
      if (opener.isEmpty()) {
        bylines.find(text, dates.find(text)).ifPresent(found -> names.addAll(found.names()));
      }
    }
    return names;
  }

  private List<String> distinct(List<FoundName> names) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (FoundName name : names) {
      String folded = Fold.fold(name.name());
      if (name.agency() || !outlets.contains(folded)) {
        distinct.putIfAbsent(folded, name.name());
      }
    }
    return List.copyOf(distinct.values());
  }

  private <T> Finding<T> finding(T value, List<Mark> marks) {
    List<Integer> lines =
        marks.stream().map(mark -> labelling.line(mark.line()).number()).distinct().toList();
    return new Finding<>(value, lines, marks.get(0).rule(), List.of());
  }
}
