package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;

/** A page with the marks that the rules have set on its lines so far. Not thread-safe. */
public final class Labelling {
  private final Page page;
  private final Shapes shapes;
  private final UserRules user;
  private final List<List<Mark>> marks;

  /**
   * Of each line the label that was set on it first, which rules ask for most; null if none was.
   */
  private final Label[] first;

  /** Of each label how many marks there are, by its place. */
  private final int[] counts = new int[Label.COUNT];

  private final int firstVisible;

  /** The printed headline as of the last mark; rules and fields ask for it line by line. */
  private int headline = -1;

  /** Measured for the first rule that asks; null until then. */
  private BlockTree blocks;

  public Labelling(Page page, Shapes shapes, UserRules user) {
    this.page = page;
    this.shapes = shapes;
    this.user = user;
    this.marks = new ArrayList<>(page.lines().size());
    first = new Label[page.lines().size()];
    int meta = 0;
    for (Line line : page.lines()) {
      meta += line.isMeta() && meta == marks.size() ? 1 : 0;
      marks.add(List.of());
    }
    firstVisible = meta;
  }

  /**
   * The page that is labelled.
   *
   * @return the page
   */
  public Page page() {
    return page;
  }

  public Shapes shapes() {
    return shapes;
  }

  /**
   * The words of the page as numbers.
   *
   * @return the words
   */
  public PageWords words() {
    return shapes.words();
  }

  /**
   * The tokens of a line.
   *
   * @param line index of the line
   * @return its tokens
   */
  public PageWords.Tokens tokens(int line) {
    return shapes.tokens(line);
  }

  /**
   * Whether any word of a line is of a kind.
   *
   * @param line index of the line
   * @param kind the kind
   * @return whether the line holds such a word
   */
  public boolean holds(int line, WordKind kind) {
    return shapes.holdsAny(line, kind.bit());
  }

  /**
   * The line of a mail's header that says what the mail is about.
   *
   * @return its mark; empty if the page is no mail
   */
  public Optional<Mark> subject() {
    return first(Label.EXPORT, KnownRules.EXPORT_SUBJECT);
  }

  /**
   * The headline as a note below the text has it, which says where the text comes from.
   *
   * @return its mark; empty if no note names one
   */
  public Optional<Mark> notedTitle() {
    return first(Label.REPEAT, KnownRules.HEADLINE_NOTED);
  }

  private Optional<Mark> first(Label label, String rule) {
    for (Mark mark : all(label)) {
      if (mark.rule().equals(rule)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a line holds digits, as all dates do.
   *
   * @param line index of the line
   * @return whether it does
   */
  public boolean holdsDigits(int line) {
    return shapes.holdsAny(line, WordKind.WITH_DIGITS);
  }

  /**
   * Whether a line or a part of it is body.
   *
   * @param line index of the line
   * @return whether it has a mark of the body
   */
  public boolean hasBody(int line) {
    for (Mark mark : marks.get(line)) {
      if (mark.label().isBody()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lines of the page, metadata first.
   *
   * @return the lines in order
   */
  public List<Line> lines() {
    return page.lines();
  }

  /** The blocks of an HTML page in their containers, whatever the marks. */
  public BlockTree blocks(Vocabulary vocabulary) {
    if (blocks == null) {
      blocks = new BlockTree(this, vocabulary.words("html", "flow-tags"));
    }
    return blocks;
  }

  /** Index of the first line that is not metadata; the number of lines if all are. */
  public int firstVisible() {
    return firstVisible;
  }

  /**
   * The line that is printed as the headline, or -1 if none was found yet.
   *
   * @return index of the line
   */
  public int headline() {
    return headline;
  }

  public Line line(int index) {
    return page.lines().get(index);
  }

  /**
   * Sets the marks whose spans are still free; the first mark on a span stands. Only a dateline
   * leaves the rest of its line to others, since that is a paragraph like any.
   */
  public void add(List<Mark> more) {
    for (Mark given : more) {
      List<Mark> there = marks.get(given.line());
      Mark mark = behindDateline(given, there);
      if (isFree(mark, there) && mark.start() < mark.end() && !user.isDisabled(mark.rule())) {
        set(mark, there);
      }
    }
  }

  private void set(Mark mark, List<Mark> there) {
    if (there.isEmpty()) {
      marks.set(mark.line(), List.of(mark));
    } else {
      List<Mark> longer = new ArrayList<>(there);
      longer.add(isDateline(there) ? 0 : there.size(), mark);
      marks.set(mark.line(), List.copyOf(longer));
    }
    first[mark.line()] = marks.get(mark.line()).get(0).label();
    counts[mark.label().ordinal()]++;
    noteHeadline(mark.line());
  }

  private static boolean isFree(Mark mark, List<Mark> there) {
    for (Mark other : there) {
      if (other.start() < mark.end() && mark.start() < other.end()) {
        return false;
      }
    }
    return true;
  }

  private void noteHeadline(int line) {
    if (line >= firstVisible && is(line, Label.HEADLINE) && (headline < 0 || line < headline)) {
      headline = line;
    }
  }

  private static Mark behindDateline(Mark mark, List<Mark> there) {
    int end = isDateline(there) ? there.get(0).end() : 0;
    return end <= mark.start()
        ? mark
        : new Mark(mark.line(), end, mark.end(), mark.label(), mark.rule());
  }

  private static boolean isDateline(List<Mark> marks) {
    return marks.size() == 1 && marks.get(0).label() == Label.DATELINE;
  }

  /**
   * The marks of a line in the order they were set, the strongest first.
   *
   * @param line index of the line
   * @return its marks
   */
  public List<Mark> marks(int line) {
    return marks.get(line);
  }

  /**
   * Whether no rule has said anything of the line yet, but for a dateline at its start.
   *
   * @param line index of the line
   * @return whether it can still be marked
   */
  public boolean isFree(int line) {
    return first[line] == null || first[line] == Label.DATELINE && marks.get(line).size() == 1;
  }

  /**
   * The line's disposition: the label that was set on it first.
   *
   * @param line index of the line
   * @return its label; empty if it has none yet
   */
  public Optional<Label> label(int line) {
    return Optional.ofNullable(first[line]);
  }

  /**
   * Whether a line has this disposition.
   *
   * @param line index of the line
   * @param label a label
   * @return whether that was set first
   */
  public boolean is(int line, Label label) {
    return first[line] == label;
  }

  /**
   * Whether a line is boilerplate by its disposition.
   *
   * @param line index of the line
   * @return whether a label of boilerplate was set first
   */
  public boolean isBoilerplate(int line) {
    return first[line] != null && first[line].isBoilerplate();
  }

  /**
   * Whether a line is body by its disposition.
   *
   * @param line index of the line
   * @return whether a label of the body was set first
   */
  public boolean isBody(int line) {
    return first[line] != null && first[line].isBody();
  }

  /**
   * All marks of one label, in order of the page.
   *
   * @param label the label
   * @return its marks
   */
  public List<Mark> all(Label label) {
    int wanted = counts[label.ordinal()];
    List<Mark> found = new ArrayList<>(wanted);
    for (int line = 0; found.size() < wanted; line++) {
      List<Mark> there = marks.get(line);
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).label() == label) {
          found.add(there.get(i));
        }
      }
    }
    return found;
  }

  /**
   * The first mark of a label on a line that readers see; metadata does not count.
   *
   * @param label the label
   * @return its mark; empty if there is none
   */
  public Optional<Mark> printed(Label label) {
    for (Mark mark : all(label)) {
      if (!line(mark.line()).isMeta()) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /**
   * The marked text.
   *
   * @param mark a mark on this page
   * @return its text
   */
  public String text(Mark mark) {
    return line(mark.line()).text().substring(mark.start(), mark.end());
  }

  /**
   * A mark on the whole of a line.
   *
   * @param line index of the line
   * @param label what it is
   * @param rule the rule that says so
   * @return the mark
   */
  public Mark whole(int line, Label label, String rule) {
    return new Mark(line, 0, line(line).text().length(), label, rule);
  }
}
