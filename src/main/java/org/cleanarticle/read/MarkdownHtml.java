package org.cleanarticle.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A Markdown document as HTML, every block on the line of the input that it begins on, so that the
 * parser of HTML can tell the lines. Walked without recursion. For one document; not thread-safe.
 */
final class MarkdownHtml {
  /**
   * All kinds of block but code by indentation, in the order in which the parser is to try them: a
   * line of hyphens below a line is a heading rather than a rule.
   */
  static final Set<Class<? extends Block>> BLOCKS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  BlockQuote.class,
                  Heading.class,
                  FencedCodeBlock.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  ListBlock.class)));

  /** The lengths of a line that was broken to fit a width, in characters. */
  private static final int SHORTEST_WRAPPED = 50;

  private static final int LONGEST_WRAPPED = 100;

  private static final Map<Class<? extends Node>, String> TAGS = tags();

  private final StringBuilder html = new StringBuilder();
  private final boolean wrapped;

  /** How many lines have been ended. */
  private int line;

  private MarkdownHtml(boolean wrapped) {
    this.wrapped = wrapped;
  }

  private static Map<Class<? extends Node>, String> tags() {
    Map<Class<? extends Node>, String> tags = new HashMap<>();
    tags.put(Paragraph.class, "p");
    tags.put(BlockQuote.class, "blockquote");
    tags.put(BulletList.class, "ul");
    tags.put(OrderedList.class, "ol");
    tags.put(ListItem.class, "li");
    tags.put(Emphasis.class, "em");
    tags.put(StrongEmphasis.class, "strong");
    tags.put(Link.class, "a");
    return tags;
  }

  static String of(Node document) {
    MarkdownHtml rendering = new MarkdownHtml(isWrapped(document));
    for (Node node = document.getFirstChild();
        node != null;
        node = next(node, document, rendering)) {
      rendering.open(node);
    }
    return rendering.html.toString();
  }

  /** The node that comes next in the order of the document; what is left on the way is closed. */
  private static Node next(Node node, Node document, MarkdownHtml rendering) {
    if (node.getFirstChild() != null && !(node instanceof Image)) {
      return node.getFirstChild();
    }
    Node left = node;
    rendering.close(left);
    while (left.getNext() == null && left.getParent() != document) {
      left = left.getParent();
      rendering.close(left);
    }
    return left.getNext();
  }

  private void open(Node node) {
    if (node instanceof Block) {
      goTo(node);
    }
    String tag = tag(node);
    if (!tag.isEmpty()) {
      html.append('<').append(tag).append('>');
      html.append(node instanceof Paragraph ? number(node) : "");
    } else if (node instanceof Text text) {
      escape(text.getLiteral());
    } else if (node instanceof Code code) {
      escape(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      html.append("<pre>");
      escape("\n" + code.getLiteral());
      html.append("</pre>");
    } else if (node instanceof HtmlBlock raw) {
      raw(raw.getLiteral());
    } else if (node instanceof HtmlInline raw) {
      raw(raw.getLiteral());
    } else if (node instanceof ThematicBreak) {
      html.append("<hr>");
    } else if (node instanceof HardLineBreak) {
      raw("<br>\n");
    } else if (node instanceof SoftLineBreak) {
      raw(wrapped ? "\n" : "<br><br>\n");
    }
  }

  private void close(Node node) {
    String tag = tag(node);
    if (!tag.isEmpty()) {
      html.append("</").append(tag).append('>');
    }
  }

  private static String tag(Node node) {
    return node instanceof Heading heading
        ? "h" + heading.getLevel()
        : TAGS.getOrDefault(node.getClass(), "");
  }

  /** A list of one may be a sentence that opens with a number: it keeps it. */
  private static String number(Node paragraph) {
    Node item = paragraph.getPrevious() == null ? paragraph.getParent() : null;
    boolean alone =
        item instanceof ListItem && item.getNext() == null && item.getPrevious() == null;
    return alone && item.getParent() instanceof OrderedList list
        ? list.getMarkerStartNumber() + list.getMarkerDelimiter() + " "
        : "";
  }

  private void goTo(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    int wanted = spans.isEmpty() ? line : spans.get(0).getLineIndex();
    for (; line < wanted; line++) {
      html.append('\n');
    }
  }

  private void raw(String markup) {
    html.append(markup);
    line += (int) markup.chars().filter(c -> c == '\n').count();
  }

  private void escape(String text) {
    raw(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  /**
   * Whether the lines of its paragraphs were broken to fit a width; else a line is a paragraph, or
   * one of the lines about the headline.
   */
  private static boolean isWrapped(Node document) {
    int broken = 0;
    int fitted = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      List<SourceSpan> spans = block instanceof Paragraph ? block.getSourceSpans() : List.of();
      for (int i = 0; i + 1 < spans.size(); i++) {
        int length = spans.get(i).getLength();
        broken++;
        fitted += length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED ? 1 : 0;
      }
    }
    return 2 * fitted > broken;
  }
}
