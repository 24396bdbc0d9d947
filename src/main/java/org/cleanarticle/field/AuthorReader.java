package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.CatalogueNames;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/** Reads the byline and the authors off metadata and marked lines of one page. */
final class AuthorReader {
  private static final String SCHEME = "://";

  /** In lines: so near a byline stand the names that belong to it. */
  private static final int BESIDE = 8;

  /** In characters, of a line that a name on the next one ends. */
  private static final int LONGEST_OPENER = 30;

  private final Labelling labelling;

  private final Bylines bylines;
  private final CatalogueNames catalogue;
  private final Dates dates;
  private final Map<String, String> forms;
  private final Set<String> namingWords;

  /** Who may tell the authors where no byline and no metadata do, in the order of their trust. */
  private final List<AuthorWitness> witnesses;

  private final List<Mark> printed = new ArrayList<>();
  private final List<Mark> meta = new ArrayList<>();
  private final Set<String> outlets = new HashSet<>();

  /** Whether a printed byline says that there are more: {@code and 2 others}. */
  private boolean countsOthers;

  AuthorReader(Values values, Labelling labelling) {
    this.labelling = labelling;
    bylines = values.bylines();
    catalogue = values.catalogueNames();
    dates = values.dates();
    forms = values.vocabulary().names("legal-forms");
    namingWords = values.vocabulary().words("naming-prepositions");
    witnesses =
        List.of(
            new NotedAuthor(values, labelling),
            new CreditedReporters(values, labelling),
            new SignedStory(values, labelling),
            new NamedElements(values, labelling));
    for (Mark mark : labelling.all(Label.BYLINE)) {
      (labelling.line(mark.line()).isMeta() ? meta : printed).add(mark);
    }
    addOutlets();
    if (printed.isEmpty() && names(meta).isEmpty()) {
      printed.addAll(DatelineReader.byline(values, labelling));
      if (printed.isEmpty()) {
        printed.addAll(new StrayByline(values, labelling).find());
      }
    }
  }

  /**
   * The outlet by all its names; at the end of a title may stand the author, where metadata say,
   * and a blog is called after its author.
   */
  private void addOutlets() {
    Set<String> ofTitle = new HashSet<>();
    boolean told = false;
    for (Mark mark : labelling.all(Label.OUTLET)) {
      boolean guessed = mark.rule().equals(KnownRules.OUTLET_TITLE_SUFFIX);
      boolean meta = labelling.line(mark.line()).isMeta();
      told |= meta && !guessed;
      if (!meta || !guessed) {
        (guessed ? ofTitle : outlets).add(Fold.fold(labelling.text(mark)));
      }
    }
    if (!told) {
      outlets.addAll(ofTitle);
    }
  }

  /** The byline as printed, several lines of it with spaces between them. */
  Finding<String> byline() {
    if (printed.isEmpty()) {
      return Finding.nothing();
    }
    StringJoiner text = new StringJoiner(" ");
    for (Mark mark : printed) {
      text.add(labelling.text(mark));
    }
    return finding(text.toString(), printed);
  }

  /**
   * People and agencies, in order of print, without repeats; never the outlet itself. What a bare
   * name says must be in the metadata, if those name people; and where they name all who are found
   * and others who are printed beside, lines of the byline were missed.
   */
  Finding<List<String>> authors() {
    List<String> names = distinct(printedNames());
    List<Mark> best = List.of();
    List<String> given = List.of();
    for (List<Mark> marks : metaByKey()) {
      List<String> more = given.isEmpty() || names.isEmpty() ? List.of() : names(marks);
      boolean all = more.size() > given.size() && more.containsAll(given);
      if (given.isEmpty() || all && isMissed(names, more)) {
        best = marks;
        given = names(marks);
      }
    }
    boolean other =
        !isOpened() && areGiven(best) && Collections.disjoint(folded(given), folded(names));
    boolean more = countsOthers && given.size() > names.size();
    boolean missed = folded(given).containsAll(folded(names)) && more || isMissed(names, given);
    boolean meta =
        !given.isEmpty() && (names.isEmpty() || other || missed || areGlued(names, given));
    List<String> authors = meta ? given : names;
    if (authors.isEmpty()) {
      return printed.isEmpty() ? told() : Finding.nothing();
    }
    return finding(authors, meta ? best : printed);
  }

  /** Whether a word in small letters is glued to what the metadata say: {@code Cruzlong Read}. */
  private static boolean areGlued(List<String> names, List<String> given) {
    boolean glued = names.size() == given.size();
    boolean equal = true;
    for (int i = 0; i < names.size() && glued; i++) {
      String name = names.get(i);
      int end = given.get(i).length();
      boolean longer = name.length() > end && Character.isLowerCase(name.charAt(end));
      equal &= !longer;
      glued = name.startsWith(given.get(i)) && (longer || name.length() == end);
    }
    return glued && !equal;
  }

  /** Whom the first of the witnesses names that names anybody. */
  private Finding<List<String>> told() {
    Finding<List<String>> found = Finding.nothing();
    for (AuthorWitness witness : witnesses) {
      if (found.isEmpty()) {
        found = witness.find();
      }
    }
    return found;
  }

  /** Whether a printed line begins with {@code By} or the like. */
  private boolean isOpened() {
    for (Mark mark : printed) {
      if (mark.rule().equals(KnownRules.BYLINE_OPENER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the metadata name all who are found and others who are printed beside them. */
  private boolean isMissed(List<String> names, List<String> given) {
    Set<String> others = new HashSet<>(folded(given));
    others.removeAll(folded(names));
    if (names.isEmpty() || given.size() != names.size() + others.size()) {
      return false;
    }
    int line = printed.get(0).line();
    int to = Math.min(labelling.lines().size(), line + BESIDE);
    for (int i = Math.max(0, line - BESIDE); i < to && !others.isEmpty(); i++) {
      if (!labelling.line(i).isMeta() && !endsLineAbove(i)) {
        String text = labelling.line(i).text();
        others.remove(Fold.fold(text));
        Optional<FoundByline> byline = bylines.find(text, dates.find(text));
        if (byline.isPresent() && byline.get().opened()) {
          others.removeAll(foldedNames(byline.get()));
        }
      }
    }
    return others.isEmpty() && given.size() > names.size();
  }

  /** Whether a name ends the line above: {@code Contributions from}; no author is whose it is. */
  private boolean endsLineAbove(int line) {
    String above = line == 0 ? "" : labelling.line(line - 1).text();
    return above.length() <= LONGEST_OPENER
        && !bylines.isOpener(above)
        && namingWords.contains(Fold.fold(above.substring(above.lastIndexOf(' ') + 1)));
  }

  /** The authors of the metadata, those of one key together. */
  private Collection<List<Mark>> metaByKey() {
    Map<String, List<Mark>> byKey = new LinkedHashMap<>();
    for (Mark mark : meta) {
      String key = labelling.line(mark.line()).markup().key();
      byKey.putIfAbsent(key, new ArrayList<>());
      byKey.get(key).add(mark);
    }
    return byKey.values();
  }

  private List<String> names(List<Mark> marks) {
    List<FoundName> found = new ArrayList<>();
    for (Mark mark : marks) {
      String text = labelling.text(mark);
      if (isFirm(text) || text.contains(SCHEME)) {
        // Of an account the address is given, whose name may be anybody's and has no spaces.
        continue;
      }
      found.addAll(bylines.names(isSurnameFirst(text) ? catalogue.inOrder(text) : text));
    }
    return distinct(found);
  }

  /** Whether a legal form ends a text: {@code Heimatverein Oberthal e. V.}. */
  private boolean isFirm(String text) {
    int last = text.lastIndexOf(' ');
    int before = text.lastIndexOf(' ', last - 1);
    return last > 0
        && (forms.containsKey(Fold.fold(text.substring(last + 1)))
            || before > 0
                && forms.containsKey(Fold.fold(text.substring(before + 1).replace(" ", ""))));
  }

  /** Whether one word stands before a known given name: {@code Amadi, Rosalind}. */
  private boolean isSurnameFirst(String text) {
    int comma = text.indexOf(',');
    int space = text.indexOf(' ');
    return comma > 0
        && space == comma + 1
        && text.indexOf(' ', space + 1) < 0
        && bylines.isGiven(text.substring(space + 1) + " " + text.substring(0, comma));
  }

  /** Whether each begins with a known given name: else it may be a company's. */
  private boolean areGiven(List<Mark> marks) {
    for (Mark mark : marks) {
      if (!bylines.isGiven(labelling.text(mark))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      folded.add(Fold.fold(name));
    }
    return folded;
  }

  private static Set<String> foldedNames(FoundByline byline) {
    Set<String> folded = new HashSet<>();
    for (FoundName name : byline.names()) {
      folded.add(Fold.fold(name.name()));
    }
    return folded;
  }

  /** The names of each printed line; a line that is just an opening word goes with the next. */
  private List<FoundName> printedNames() {
    List<FoundName> names = new ArrayList<>();
    String opener = "";
    for (Mark mark : printed) {
      String printedText = labelling.text(mark);
      boolean catalogued = mark.rule().startsWith(KnownRules.EXPORT_AUTHOR);
      String text = opener + (catalogued ? catalogue.inOrder(printedText) : printedText);
      opener = bylines.isOpener(text) ? text + " " : "";
      if (opener.isEmpty()) {
        text = text.substring(bylines.behindJoint(text));
        Optional<FoundByline> found = bylines.find(text, dates.find(text));
        names.addAll(found.isPresent() ? found.get().names() : List.of());
        String behind = labelling.line(mark.line()).text().substring(mark.end());
        countsOthers |=
            bylines.countsOthers(behind) || bylines.countsOthers(text.substring(lastEnd(found)));
      }
    }
    return names;
  }

  private static int lastEnd(Optional<FoundByline> byline) {
    List<FoundName> names = byline.isPresent() ? byline.get().names() : List.of();
    return names.isEmpty() ? 0 : names.get(names.size() - 1).end();
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
    return Finding.of(value, marks, marks.get(0).rule(), labelling);
  }
}
