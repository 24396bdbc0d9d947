package org.cleanarticle.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.page.Hint;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;

/**
 * The blocks of an HTML page in their tree of containers, with how much each is worth as prose.
 * Everything is one pass up or down the tree: containers stand in document order.
 */
public final class BlockTree {
  private static final int SENTENCE = 40;
  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH = 80;
  private static final int LONG_PARAGRAPH = 200;
  private static final String CLOSING_QUOTES = "\"”»’";

  private final Page page;
  private final Shapes shapes;
  private final int firstLine;
  private final double[] worth;

  /** Of each line its container. */
  private final int[] containers;

  /** Of each container the one around it. */
  private final int[] parents;

  private final int[] from;
  private final int[] to;
  private final double[] all;
  private final double[] length;
  private final double[] linked;
  private final int[] headingsBefore;
  private final int[] flow;
  private final int[] kinds;
  private final int kindCount;

  /**
   * A page's tree.
   *
   * @param flowTags elements that a body uses freely inside its container
   */
  BlockTree(Labelling soFar, Set<String> flowTags) {
    page = soFar.page();
    shapes = soFar.shapes();
    firstLine = soFar.firstVisible();
    int lines = page.lines().size();
    int size = page.containers().size();
    worth = new double[lines];
    containers = new int[lines];
    parents = new int[size];
    for (int c = 0; c < size; c++) {
      parents[c] = page.containers().get(c).parent();
    }
    headingsBefore = new int[lines + 1];
    from = new int[size];
    to = new int[size];
    length = new double[size];
    linked = new double[size];
    java.util.Arrays.fill(from, lines);
    for (int i = 0; i < lines; i++) {
      boolean mainHeading = tag(i).equals("h1") && length(i) > 12;
      headingsBefore[i + 1] = headingsBefore[i] + (mainHeading ? 1 : 0);
      int c = page.lines().get(i).markup().container();
      containers[i] = c;
      if (c >= 0) {
        worth[i] = measure(page.lines().get(i), shapes.shape(i));
        from[c] = Math.min(from[c], i);
        to[c] = i + 1;
        length[c] += length(i);
        linked[c] += length(i) * linkShare(i);
      }
    }
    for (int c = size - 1; c > 0; c--) {
      int up = parent(c);
      if (up >= 0) {
        from[up] = Math.min(from[up], from[c]);
        to[up] = Math.max(to[up], to[c]);
      }
    }
    flow = new int[size];
    kinds = new int[size];
    Map<String, Integer> known = new HashMap<>();
    for (int c = 0; c < size; c++) {
      boolean isFlow = parent(c) >= 0 && flowTags.contains(containerTag(c));
      flow[c] = isFlow ? flow[parent(c)] : c;
      Integer kind = known.putIfAbsent(signature(c), known.size());
      kinds[c] = kind == null ? known.size() - 1 : kind;
    }
    kindCount = known.size();
    all = sums(worth);
    addUp(length);
    addUp(linked);
  }

  /** How many characters of prose a block is worth: none if it is a link or a mere label. */
  private static double measure(Line line, LineShape shape) {
    double share = line.markup().linkShare();
    if (share > .5) {
      return 0;
    }
    int length = shape.length();
    String text = line.text();
    boolean ends =
        shape.endsSentence()
            || shape.endsColon()
            || CLOSING_QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (length >= PARAGRAPH && (ends || text.indexOf(", ") > 0 || length > LONG_PARAGRAPH)) {
      return length * (1 - share);
    }
    return length >= SENTENCE && ends ? length * .5 * (1 - share) : 0;
  }

  /** Per container the sum over its lines, those further down included. */
  public double[] sums(double[] perLine) {
    double[] sums = new double[size()];
    for (int i = firstLine; i < perLine.length; i++) {
      if (container(i) >= 0) {
        sums[container(i)] += perLine[i];
      }
    }
    addUp(sums);
    return sums;
  }

  private void addUp(double[] sums) {
    for (int c = sums.length - 1; c > 0; c--) {
      if (parent(c) >= 0) {
        sums[parent(c)] += sums[c];
      }
    }
  }

  public int size() {
    return page.containers().size();
  }

  public int firstLine() {
    return firstLine;
  }

  public int lines() {
    return page.lines().size();
  }

  public int parent(int container) {
    return parents[container];
  }

  public Set<Hint> hints(int container) {
    return page.containers().get(container).hints();
  }

  public String containerTag(int container) {
    return page.containers().get(container).tag();
  }

  String signature(int container) {
    return page.containers().get(container).signature();
  }

  /** A number for the container's signature: containers of one kind share it. */
  public int kind(int container) {
    return kinds[container];
  }

  /** How many kinds of container there are. */
  public int kinds() {
    return kindCount;
  }

  /** The innermost container of a line that is more than an element of running text. */
  public int flow(int line) {
    return flow[container(line)];
  }

  /**
   * Per container the share of all worth whose block it is.
   *
   * @param worth of each line, such as the prose of those that count
   */
  public double[] flowShares(double[] worth) {
    double[] shares = new double[size()];
    double all = 0;
    for (int i = firstLine(); i < worth.length; i++) {
      shares[flow(i)] += worth[i];
      all += worth[i];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= Math.max(1, all);
    }
    return shares;
  }

  /** Whether a container has a class: one without is the same as any of its kind. */
  public boolean hasClass(int container) {
    return signature(container).length() > containerTag(container).length();
  }

  /** The first line of a container. */
  public int from(int container) {
    return from[container];
  }

  /** Behind the last line of a container. */
  public int to(int container) {
    return to[container];
  }

  /** Worth of all prose in a container. */
  public double worthOf(int container) {
    return all[container];
  }

  /** Characters in a container. */
  public double lengthOf(int container) {
    return length[container];
  }

  /** Share of a container's characters that stand in links. */
  public double linkShareOf(int container) {
    return length[container] == 0 ? 0 : linked[container] / length[container];
  }

  public boolean isInside(int container, int ancestor) {
    return from[container] >= from[ancestor]
        && to[container] <= to[ancestor]
        && container >= ancestor
        && hasAncestor(container, ancestor);
  }

  private boolean hasAncestor(int container, int ancestor) {
    int at = container;
    while (at > ancestor) {
      at = parent(at);
    }
    return at == ancestor;
  }

  /** Whether the page's first main heading stands in a container: no reader's comment has it. */
  public boolean holdsFirstHeading(int container) {
    return headingsBefore[from[container]] == 0 && hasMainHeading(from[container], to[container]);
  }

  /** Whether a main heading stands in the lines from {@code a} to before {@code b}. */
  public boolean hasMainHeading(int a, int b) {
    return a < b && headingsBefore[b] > headingsBefore[a];
  }

  public int container(int line) {
    return containers[line];
  }

  public String tag(int line) {
    return page.lines().get(line).markup().tag();
  }

  public String text(int line) {
    return page.lines().get(line).text();
  }

  /** The lines as measured. */
  public Shapes shapes() {
    return shapes;
  }

  public double linkShare(int line) {
    return page.lines().get(line).markup().linkShare();
  }

  /** Length of a line, scripts without spaces counted at their worth. */
  public int length(int line) {
    return shapes.shape(line).length();
  }

  public LineShape shape(int line) {
    return shapes.shape(line);
  }

  public double worth(int line) {
    return worth[line];
  }

  /** Whether a line is a paragraph in sentences: titles that are links have no full stop. */
  public boolean isSentences(int line) {
    LineShape shape = shape(line);
    return tag(line).equals("p") && shape.words() >= SENTENCE_WORDS && shape.endsSentence();
  }

  public boolean isHeading(int line) {
    String tag = tag(line);
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  public boolean isListItem(int line) {
    String tag = tag(line);
    return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
  }
}
