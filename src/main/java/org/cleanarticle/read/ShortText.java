package org.cleanarticle.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an element if it is short, read no further than needed to know; of a thing with a
 * name in microdata its name.
 */
final class ShortText implements NodeFilter {
  /** In characters: what is longer is a part of the page. */
  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder();
  private Node name;
  private int seen;

  private ShortText() {}

  /** With white space folded; empty if it is not short. */
  static String of(Element element) {
    ShortText all = new ShortText();
    NodeTraversor.filter(all, element);
    String value = Whitespace.fold(all.text.toString());
    return value.length() > LONGEST ? "" : value;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      text.append(textNode.getWholeText());
    } else if (node instanceof Element element
        && depth > 0
        && HtmlMetadata.hasWord(element.attr("itemprop"), "name")) {
      name = element;
      text.setLength(0);
      text.append(element.attr("content"));
    }
    return ++seen > LONGEST || text.length() > 5 * LONGEST
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return node.equals(name) ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
