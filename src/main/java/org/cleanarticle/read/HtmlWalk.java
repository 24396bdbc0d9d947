package org.cleanarticle.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.page.Container;
import org.cleanarticle.page.Hint;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The one walk over a document. It hands every element to the metadata, and makes blocks: a block
 * ends where a block element begins or ends and at two line breaks; inline elements run on in their
 * line. An inline part that is not shown, or is a caption, is set apart as a line of its own before
 * the line that it interrupts, whose sentence goes on. For one page; not thread-safe.
 */
final class HtmlWalk implements NodeFilter {
  /**
   * A block as it was found.
   *
   * @param container index of the innermost container
   * @param number the number of its first line in the document, if the parser has kept it; else 0
   */
  record Found(String text, String tag, int container, double linkShare, int number) {}

  /** A signature is compared, not shown: what is longer was made by a machine. */
  private static final int LONGEST_SIGNATURE = 200;

  private static final int PARAGRAPH = 80;

  /** How far up a heading or a list item gives a block its tag. */
  private static final int TAG_REACH = 4;

  private final HtmlWords words;
  private final ElementHints hints;
  private final HtmlMetadata metadata;
  private final AuthorElements authors;
  private final List<Found> blocks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** By tag and classes: a page has few of them, many times. */
  private final Map<String, Map<String, String>> signatures = new HashMap<>();

  private BlockText text = new BlockText();
  private int number;
  private int links;
  private int preformatted;

  HtmlWalk(HtmlWords words, HtmlMetadata metadata) {
    this.words = words;
    hints = new ElementHints(words.names());
    authors = new AuthorElements(words.authorNames(), hints);
    this.metadata = metadata;
  }

  List<Found> blocks() {
    return blocks;
  }

  List<Container> containers() {
    return containers;
  }

  /** What stands in the elements that are named after the author, without repeats. */
  List<String> authors() {
    return authors.texts();
  }

  /** Characters in the blocks that are long enough for paragraphs and no links. */
  int prose() {
    int prose = 0;
    for (Found block : blocks) {
      boolean paragraph = block.text().length() >= PARAGRAPH && block.linkShare() < .5;
      prose += paragraph ? block.text().length() : 0;
    }
    return prose;
  }

  /** An element that is open: a container, or an inline part that is set apart. */
  private static final class Open {
    final Element element;
    final Open parent;

    /** The text that this part interrupts; null for a block. */
    final BlockText interrupted;

    /** Index of the container, -1 while no line has been found in it. */
    int container = -1;

    Open(Element element, Open parent, BlockText interrupted) {
      this.element = element;
      this.parent = parent;
      this.interrupted = interrupted;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      addText(textNode);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    metadata.see(element, tag);
    authors.see(element);
    Flow flow = words.flow(element);
    switch (flow) {
      case SKIPPED, TITLE -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case BREAK -> {
        if (text.lineBreak()) {
          flush();
        }
        return FilterResult.CONTINUE;
      }
      case ROOT -> {
        return FilterResult.CONTINUE;
      }
      case INLINE, BLOCK -> {}
    }
    links += tag.equals("a") ? 1 : 0;
    preformatted += tag.equals("pre") ? 1 : 0;
    if (flow == Flow.BLOCK || holdsBlock(element)) {
      flush();
      open.push(new Open(element, open.peek(), null));
    } else if (isSetApart(element, tag)) {
      open.push(new Open(element, open.peek(), text));
      text = new BlockText();
    }
    return FilterResult.CONTINUE;
  }

  /** Whether an inline part is not shown with the line that it stands in. */
  private boolean isSetApart(Element element, String tag) {
    Set<Hint> purpose = hints.of(element);
    return purpose.contains(Hint.HIDDEN) || purpose.contains(Hint.CAPTION) && !tag.equals("a");
  }

  private void leave(Element element) {
    String tag = element.normalName();
    if (!open.isEmpty() && open.peek().element.equals(element)) {
      flush();
      Open closed = open.pop();
      if (closed.interrupted != null) {
        text = closed.interrupted;
        text.space();
      }
    }
    links -= tag.equals("a") ? 1 : 0;
    preformatted -= tag.equals("pre") ? 1 : 0;
  }

  /** Whether an element holds a block: then it is one, whatever its tag. */
  private boolean holdsBlock(Element element) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.isBlock()) {
        Flow flow = words.flow(child);
        if (flow != Flow.INLINE && flow != Flow.SKIPPED) {
          return true;
        }
      }
    }
    return false;
  }

  private void addText(TextNode node) {
    String more = node.getWholeText();
    if (text.isBlank()) {
      number = number(node, more);
    }
    if (preformatted == 0) {
      text.add(more, links > 0);
      return;
    }
    int from = 0;
    for (int at = more.indexOf("\n\n"); at >= 0; at = more.indexOf("\n\n", from)) {
      text.add(more.substring(from, at), links > 0);
      flush();
      from = at + 2;
    }
    text.add(more.substring(from), links > 0);
  }

  private static int number(TextNode node, String text) {
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return 0;
    }
    int number = range.start().lineNumber();
    for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
      number += text.charAt(at) == '\n' ? 1 : 0;
    }
    return number;
  }

  private void flush() {
    if (!text.isBlank() && !open.isEmpty()) {
      String folded = text.folded();
      if (!folded.isEmpty()) {
        blocks.add(new Found(folded, tag(), container(), text.linkShare(), number));
      }
    }
    text.clear();
  }

  /** The tag of the block: a heading or list item near above says more than a div inside it. */
  private String tag() {
    Open innermost = open.peek();
    String best = innermost.element.normalName();
    int reach = 0;
    for (Open at = innermost; at != null && reach < TAG_REACH; at = at.parent, reach++) {
      String tag = at.element.normalName();
      if (isHeading(tag)) {
        return tag;
      }
      if (reach < 2 && (tag.equals("li") || tag.equals("dt") || tag.equals("dd"))) {
        best = tag;
      }
    }
    return best;
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** The innermost container, made known with those around it now that they hold a line. */
  private int container() {
    Deque<Open> unknown = new ArrayDeque<>();
    for (Open at = open.peek(); at != null && at.container < 0; at = at.parent) {
      unknown.push(at);
    }
    for (Open at : unknown) {
      at.container = containers.size();
      int parent = at.parent == null ? -1 : at.parent.container;
      String tag = at.element.normalName();
      // Asked for only here: many a box holds no line.
      Set<Hint> purpose = tag.equals("body") ? Set.of() : hints.of(at.element);
      containers.add(new Container(parent, tag, signature(tag, at.element.className()), purpose));
    }
    return open.peek().container;
  }

  private String signature(String tag, String classes) {
    Map<String, String> known = signatures.get(tag);
    if (known == null) {
      known = new HashMap<>();
      signatures.put(tag, known);
    }
    String signature = known.get(classes);
    if (signature == null) {
      signature = folded(tag, classes);
      known.put(classes, signature);
    }
    return signature;
  }

  private static String folded(String tag, String classes) {
    StringBuilder signature = new StringBuilder(tag);
    char before = '.';
    int length = Math.min(classes.length(), LONGEST_SIGNATURE);
    for (int i = 0; i < length; i++) {
      char folded = folded(classes.charAt(i));
      if (signature.length() == tag.length() && folded != '.') {
        signature.append('.');
      }
      if (folded != before || folded != '#' && folded != '.') {
        signature.append(folded);
      }
      before = folded;
    }
    return signature.toString();
  }

  private static char folded(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    return Character.isDigit(c) ? '#' : Character.isWhitespace(c) ? '.' : c;
  }
}
