package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The plain texts that people make of HTML pages: what the clues to the body are learned on. */
final class Renderings {
  private static final Set<String> SILENT = Set.of("script", "style", "template", "head", "svg");

  private static final Set<String> PARTS = Set.of("article", "main", "body");

  /** Share of a text's paragraphs that its container must hold. */
  private static final double MOST = .9;

  private static final int LEAST_PARAGRAPH = 60;

  private Renderings() {}

  /** Every piece of text on a line of its own, with the white space it has in the source. */
  static String pieces(Document page) {
    StringBuilder text = new StringBuilder();
    text.append(page.title()).append('\n');
    pieces(page.body(), text);
    return text.toString();
  }

  private static void pieces(Node node, StringBuilder text) {
    if (node instanceof TextNode piece) {
      text.append(piece.getWholeText()).append('\n');
    }
    if (!isSilent(node)) {
      node.childNodes().forEach(child -> pieces(child, text));
    }
  }

  /** The text of an element with its blocks set apart, as it is copied from a browser. */
  static String blocks(Element element) {
    StringBuilder text = new StringBuilder();
    blocks(element, text);
    return text.toString();
  }

  private static void blocks(Node node, StringBuilder text) {
    if (node instanceof TextNode piece) {
      text.append(piece.text());
    }
    if (isSilent(node)) {
      return;
    }
    boolean block = node instanceof Element element && element.isBlock();
    boolean item = node.nodeName().equals("li") || node.nodeName().equals("div");
    String gap = node.nodeName().equals("br") || item ? "\n" : block ? "\n\n" : "";
    text.append(gap);
    node.childNodes().forEach(child -> blocks(child, text));
    text.append(block ? gap : "");
  }

  private static boolean isSilent(Node node) {
    return SILENT.contains(node.nodeName());
  }

  /**
   * The article, the main part or the whole of a page, whichever is the smallest to hold a text.
   *
   * @param paragraphs of the text
   */
  static Element container(Document page, List<String> paragraphs) {
    List<String> wanted = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.length() >= LEAST_PARAGRAPH) {
        wanted.add(Fold.fold(paragraph));
      }
    }
    Element best = page.body();
    for (Element element : page.select("article, main")) {
      if (element.hasParent() && isInside(element, best) && holds(element, wanted)) {
        best = element;
      }
    }
    return best;
  }

  private static boolean isInside(Element element, Element outer) {
    return PARTS.contains(outer.nodeName()) && element.parents().contains(outer);
  }

  private static boolean holds(Element element, List<String> wanted) {
    String text = Fold.fold(element.text());
    int found = 0;
    for (String each : wanted) {
      found += text.contains(each) ? 1 : 0;
    }
    return found >= MOST * wanted.size();
  }
}
