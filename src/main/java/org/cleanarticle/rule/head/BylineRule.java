package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;
import org.cleanarticle.rule.body.SoftWords;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;
import org.cleanarticle.value.RelativeDate;
import org.cleanarticle.value.RelativeDates;

/**
 * The byline near the headline. A line that a word such as {@code By} opens is one; a bare name is
 * one only by what stands around it: see {@link BylineEvidence}. Names on the lines below belong to
 * it, and a line that says the name again is a repeat.
 */
public final class BylineRule implements Rule {
  private static final int LONGEST = 200;

  /** How many lines below the first may go on with names. */
  private static final int MOST_LINES = 24;

  /** In characters, of what stands behind the names of a line below the first. */
  private static final int LONGEST_DATE = 30;

  /** In characters, of a line between the names of two reporters. */
  private static final int LONGEST_ROLE = 40;

  /** In characters, of an opening word and names before what tells of their bearers. */
  private static final int LONGEST_NAMES = 60;

  private final BylineReader reader;
  private final RelativeDates relative;
  private final Vocabulary vocabulary;

  public BylineRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    reader = new BylineReader(vocabulary);
    relative = new RelativeDates(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (soFar.printed(Label.BYLINE).isPresent()) {
      return List.of();
    }
    Masthead masthead = Masthead.of(soFar);
    BylineEvidence evidence = reader.evidence(soFar, masthead);
    BylineGlance glance = reader.glance(soFar);
    List<BylineCandidate> candidates = new ArrayList<>();
    for (Line line : soFar.lines()) {
      boolean near = masthead.holds(line.index());
      if (near || Masthead.opensProse(soFar, line)) {
        boolean own = isShort(soFar, line) || opensByPhrase(soFar, line);
        Optional<BylineCandidate> found =
            own
                ? candidate(soFar, line, near, evidence, glance)
                : near ? apposed(soFar, line, evidence, glance) : Optional.empty();
        found.ifPresent(candidates::add);
      }
    }
    BylineCandidate best = BylineCandidate.best(candidates);
    return best == null ? List.of() : marks(soFar, best, masthead);
  }

  /**
   * A line as a byline that has points enough; far from the headline it must be opened. Reading one
   * is dear, so what the line and its neighbours are is looked at first.
   */
  private Optional<BylineCandidate> candidate(
      Labelling soFar, Line line, boolean near, BylineEvidence evidence, BylineGlance glance) {
    int index = line.index();
    String text = line.text();
    boolean opens = glance.mayBeOpened(text, soFar.tokens(index));
    if (!opens
        && !(near && evidence.mayBeEnough(index) && glance.mayBeNames(text, soFar.tokens(index)))) {
      return Optional.empty();
    }
    boolean splits = opens && index + 1 < soFar.lines().size() && reader.bylines().isOpener(text);
    if (splits && !isShort(soFar, soFar.line(index + 1))) {
      return Optional.empty();
    }
    String own = withoutRelativeDate(soFar, line);
    String whole = own + (splits ? " " + soFar.line(index + 1).text() : "");
    Optional<FoundByline> found = reader.find(whole);
    if (found.isEmpty() || !near && !found.get().opened()) {
      return Optional.empty();
    }
    int score = evidence.score(index, found.get());
    return score >= BylineEvidence.ENOUGH
            && (found.get().opened() || evidence.isPlausible(line, found.get()))
        ? Optional.of(new BylineCandidate(index, splits, found.get(), score))
        : Optional.empty();
  }

  /** {@code Author:} is also a phrase above what tells of the author; here a name follows. */
  private boolean opensByPhrase(Labelling soFar, Line line) {
    return soFar.is(line.index(), Label.AUTHOR_NOTE)
        && line.text().endsWith(":")
        && reader.bylines().isOpener(line.text());
  }

  /**
   * A paragraph near the headline that is a byline and tells who its bearer is: {@code By Elena
   * Cruz, a reporter who covers ports. Cruz joined the Courier in 2019.}
   */
  private Optional<BylineCandidate> apposed(
      Labelling soFar, Line line, BylineEvidence evidence, BylineGlance glance) {
    int index = line.index();
    int end = apposition(line.text());
    if (end == 0
        || !soFar.isFree(index)
        || line.isMeta()
        || !glance.mayBeOpened(line.text(), soFar.tokens(index))) {
      return Optional.empty();
    }
    Optional<FoundByline> found = reader.find(line.text().substring(0, end));
    if (found.isEmpty() || !found.get().opened() || !tellsOf(found.get(), soFar, line, end)) {
      return Optional.empty();
    }
    int score = evidence.score(index, found.get());
    return score >= BylineEvidence.ENOUGH
        ? Optional.of(new BylineCandidate(index, false, found.get(), score))
        : Optional.empty();
  }

  /** Whether a line tells more of the bearer of the first name, from a place on. */
  private static boolean tellsOf(FoundByline byline, Labelling soFar, Line line, int from) {
    if (byline.names().isEmpty()) {
      return false;
    }
    String name = byline.names().get(0).name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return line.text().indexOf(". " + surname + " ", from) > 0
        || byline.given()
            && SoftWords.share(WordKind.SOFT_AUTHOR, soFar.shapes(), line.index()) > 0;
  }

  /** Where what follows a name in small letters begins, with its comma; 0 if nothing does. */
  private static int apposition(String text) {
    int comma = text.substring(0, Math.min(text.length(), LONGEST)).indexOf(", ");
    return comma > 0
            && comma + 2 < text.length()
            && comma <= LONGEST_NAMES
            && Character.isLowerCase(text.charAt(comma + 2))
        ? comma
        : 0;
  }

  /** {@code Elena Cruz2 hours ago}: the date may be glued to the name. */
  private String withoutRelativeDate(Labelling soFar, Line line) {
    String text = line.text();
    if (!DateRule.mayHoldRelativeDate(soFar, line.index())) {
      return text;
    }
    Optional<RelativeDate> date = relative.find(text);
    return date.isPresent() && date.get().start() > 0
        ? text.substring(0, date.get().start())
        : text;
  }

  private List<Mark> marks(Labelling soFar, BylineCandidate best, Masthead masthead) {
    List<Mark> marks = new ArrayList<>();
    String rule = best.byline().opened() ? KnownRules.BYLINE_OPENER : "byline-bare-name";
    int last = best.line();
    if (best.splits()) {
      marks.add(soFar.whole(last, Label.BYLINE, rule));
      // Behind the names on the next line a date may stand, or it is nothing else.
      int above = soFar.line(last).text().length() + 1;
      int end = best.byline().end() - above;
      last++;
      if (end > 0) {
        int start = Math.max(0, best.byline().start() - above);
        marks.add(new Mark(last, start, end, Label.BYLINE, rule));
      }
    } else {
      FoundByline byline = best.byline();
      marks.add(new Mark(last, byline.start(), byline.end(), Label.BYLINE, rule));
      int length = soFar.line(last).text().length();
      if (Masthead.isParagraph(soFar, last) && byline.end() < length) {
        marks.add(new Mark(last, byline.end(), length, Label.AUTHOR_NOTE, "author-told-of"));
      }
    }
    Set<String> names = folded(best.byline().names());
    if (best.splits()
        || !best.byline().opened()
        || reader.bylines().goesOn(soFar.line(last).text())
        || namesOthers(soFar, last + 1)
        || last + 1 < soFar.lines().size()
            && reader.bylines().isJoint(soFar.line(last + 1).text())) {
      more(soFar, last, 1, names, marks);
    }
    if (!best.byline().opened()) {
      more(soFar, last, -1, names, marks);
    }
    note(soFar, marks);
    LineGroups groups = soFar.shapes().groups();
    BitSet said = new BitSet();
    for (String name : names) {
      int line = groups.first(name);
      if (line != LineGroups.NONE) {
        said.set(line);
      }
    }
    BitSet marked = new BitSet();
    for (Mark mark : marks) {
      marked.set(mark.line());
    }
    for (int i = 0; i < soFar.lines().size(); i++) {
      if (masthead.holds(i) && said.get(groups.first(i)) && !marked.get(i)) {
        marks.add(soFar.whole(i, Label.REPEAT, "byline-said-twice"));
      }
    }
    return marks;
  }

  /** What tells more of who is named above: a handle or an address, what they do, who edited. */
  private void note(Labelling soFar, List<Mark> marks) {
    int below = marks.get(0).line() + 1;
    if (below == soFar.lines().size()
        || !soFar.isFree(below)
        || isMarked(below, marks)
        || !isShort(soFar, soFar.line(below))) {
      return;
    }
    String text = soFar.line(below).text();
    if (BylineEvidence.isAddress(text)) {
      marks.add(soFar.whole(below, Label.AUTHOR_NOTE, "byline-address"));
    } else if (!soFar.shapes().shape(below).endsSentence()
        && (isOfEditor(text) && !reader.bylines().names(text).isEmpty()
            || reader.bylines().endsWithProfession(text))) {
      marks.add(soFar.whole(below, Label.AUTHOR_NOTE, "byline-role"));
    }
  }

  /** Whether the next line names more as if it were a byline itself: {@code By Bo Ek}. */
  private boolean namesOthers(Labelling soFar, int line) {
    return line < soFar.lines().size()
        && isShort(soFar, soFar.line(line))
        && (reader.bylines().behindJoint(soFar.line(line).text()) > 0
            || reader.find(soFar.line(line).text()).filter(FoundByline::opened).isPresent()
                && !isOfEditor(soFar.line(line).text()));
  }

  /** {@code Reviewed by Bo Ek}: who did not write the article but saw it through. */
  private boolean isOfEditor(String text) {
    List<String> words = Fold.tokens(text);
    return !words.isEmpty() && vocabulary.words("editing-words").contains(words.get(0));
  }

  private static Set<String> folded(List<FoundName> names) {
    Set<String> folded = new HashSet<>();
    for (FoundName name : names) {
      folded.add(Fold.fold(name.name()));
    }
    return folded;
  }

  private static boolean isMarked(int line, List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.line() == line) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names on the lines next to it, with commas and joints on lines of their own. What those
   * join to the names before is a name though it be none that is known.
   */
  private void more(Labelling soFar, int line, int step, Set<String> names, List<Mark> marks) {
    boolean joined = step > 0 && endsInJoint(soFar.line(line));
    for (int k = 1; k <= MOST_LINES; k++) {
      int i = line + k * step;
      if (i < soFar.firstVisible() || i >= soFar.lines().size() || !isShort(soFar, soFar.line(i))) {
        return;
      }
      String text = soFar.line(i).text();
      if (BylineEvidence.isAddress(text)) {
        continue; // Between the names of two authors.
      }
      if (step < 0 && isCapitalsAbove(i, line, soFar)) {
        return;
      }
      int joint = reader.bylines().behindJoint(text);
      Optional<FoundByline> found = reader.find(text.substring(joint));
      boolean name =
          found.isPresent()
              && endsLine(soFar.line(i), joint + found.get().end())
              && !found.get().names().isEmpty()
              && !isOfEditor(text)
              && (found.get().given()
                  || step > 0 && (found.get().opened() || isOfReporter(text, found.get()))
                  || (joined || joint > 0) && beginsWithName(found.get()));
      if (name
          && k == 1
          && step > 0
          && !joined
          && reader.houses().isBelowName(i, soFar)
          && !isOfReporter(text, found.get())) {
        marks.add(soFar.whole(i, Label.OUTLET, "outlet-below-byline"));
        return;
      }
      boolean repeat = name && names.containsAll(folded(found.get().names()));
      if (repeat && found.get().opened()) {
        marks.add(soFar.whole(i, Label.REPEAT, "byline-said-twice"));
      }
      if (!name && Fold.tokens(text).size() > 1 || !name && text.length() > 4 || repeat) {
        return;
      }
      joined = step > 0 && endsInJoint(soFar.line(i));
      if (name) {
        int end = joint + found.get().end();
        marks.add(new Mark(i, 0, end, Label.BYLINE, "byline-goes-on"));
        names.addAll(folded(found.get().names()));
      }
    }
  }

  /** {@code JAMES WATTS ¶ Elena Cruz}: in capitals, who took the picture above both. */
  private static boolean isCapitalsAbove(int above, int line, Labelling soFar) {
    return soFar.shapes().shape(above).allCapitals() && !soFar.shapes().shape(line).allCapitals();
  }

  /** Whether a name has what its bearer is behind it: {@code Elena Cruz, Reporter}. */
  private boolean isOfReporter(String text, FoundByline byline) {
    List<FoundName> names = byline.names();
    if (!beginsWithName(byline)) {
      return false;
    }
    String behind = text.substring(names.get(names.size() - 1).end()).strip();
    // "Shipping Law Correspondent" has no name in it.
    return !behind.isEmpty() && !Character.isLetter(behind.charAt(0)) && isRoleOfReporter(behind);
  }

  /** Whether a line says that whose name stands above writes. */
  private boolean isRoleOfReporter(String text) {
    return text.length() <= LONGEST_ROLE
        && reader.bylines().isRole(text)
        && !reader.bylines().isPictureRole(text);
  }

  /** Whether nothing stands behind names but what their bearer is, or a date. */
  private boolean endsLine(Line line, int end) {
    String behind = line.text().substring(end).strip();
    return behind.isEmpty()
        || reader.bylines().isRole(behind)
        || !reader.dates().find(behind).isEmpty() && behind.length() <= LONGEST_DATE;
  }

  private static boolean beginsWithName(FoundByline byline) {
    return !byline.opened() && byline.names().get(0).start() == byline.start();
  }

  /**
   * Whether a comma or a joint stands on a line of its own, as between two links, also where it was
   * joined to the line above. Behind a comma in a line may stand a place.
   */
  private boolean endsInJoint(Line line) {
    List<Fragment> fragments = line.fragments();
    if (!reader.bylines().isJoint(fragments.get(fragments.size() - 1).text())) {
      return false;
    }
    // "By Elena Cruz, Deputy Head," and then stands where she is that.
    List<FoundName> names = reader.bylines().names(line.text());
    int end = names.isEmpty() ? 0 : names.get(names.size() - 1).end();
    return reader.bylines().isJoint(line.text().substring(end).strip());
  }

  private static boolean isShort(Labelling soFar, Line line) {
    boolean dated = soFar.is(line.index(), Label.DATE) || soFar.is(line.index(), Label.MODIFIED);
    return !line.isMeta()
        && line.text().length() <= LONGEST
        && (dated || soFar.isFree(line.index()))
        && !Masthead.isParagraph(soFar, line.index());
  }
}
