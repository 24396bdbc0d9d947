package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * What a document says of itself, gathered element by element: JSON-LD first, then the rest in
 * order of the document. For one page; not thread-safe.
 */
final class HtmlMetadata {
  /**
   * An item of metadata.
   *
   * @param key {@code og:title}, {@code ld:headline}
   * @param text with white space folded, never empty
   */
  record Item(String key, String text) {}

  /** The links whose address is the page's own. */
  private static final List<String> LINKS = List.of("canonical", "amphtml");

  /** The key of what is named after the author, in whatever way. */
  static final String AUTHOR = "html:author";

  private static final int LONGEST_NAME = 60;
  private static final String PUBLISHED = "time:datetime";
  private static final String UPDATED = "time:updated";

  /** A page that says more of itself than this says nothing useful with the rest. */
  private static final int MOST_ITEMS = 500;

  private final HtmlWords words;
  private final List<Item> items = new ArrayList<>();
  private final List<String> linkedData = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private boolean hasTitle;

  HtmlMetadata(HtmlWords words) {
    this.words = words;
  }

  /** All items; JSON is parsed here, and only if the document has any. */
  List<Item> items() {
    List<Item> all = new ArrayList<>();
    if (!linkedData.isEmpty()) {
      JsonLd reader = new JsonLd(words.articleTypes());
      all.addAll(reader.read(linkedData));
    }
    all.addAll(items);
    return all;
  }

  /** The scripts that stand in the page, but for JSON-LD. */
  List<Element> scripts() {
    return scripts;
  }

  /** Takes what an element says; text in the flow of the page stays where it is. */
  void see(Element element, String tag) {
    switch (tag) {
      case "html" -> add("html:lang", element.attr("lang"));
      case "title" -> {
        // The first one in the head; an svg has titles of its own, but those are not walked.
        if (!hasTitle) {
          hasTitle = true;
          add("title", element.wholeText());
        }
      }
      case "meta" -> seeMeta(element);
      case "link" -> {
        for (String kind : LINKS) {
          if (hasWord(element.attr("rel"), kind)) {
            add("link:" + kind, element.attr("href"));
          }
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          linkedData.add(element.data());
        } else if (!element.hasAttr("src")) {
          scripts.add(element);
        }
      }
      case "time" -> add(timeKey(element), element.attr("datetime"));
      case "abbr", "span" -> seeMicroformat(element);
      default -> {}
    }
    if (element.attributesSize() > 0 && !tag.equals("meta") && element.hasAttr("itemprop")) {
      seeItem(element);
    }
  }

  /** Blogs name the time of the last change as one in the element's class. */
  private static String timeKey(Element element) {
    boolean updated =
        element.attributesSize() > 1
            && (hasWord(element.className(), "updated")
                    && !hasWord(element.className(), "published")
                || hasWord(element.attr("itemprop"), "dateModified"));
    return updated ? UPDATED : PUBLISHED;
  }

  /** The entries of hAtom 0.1 hold their dates in titles. */
  private void seeMicroformat(Element element) {
    if (element.attributesSize() > 1 && element.hasAttr("title")) {
      String names = element.className();
      if (hasWord(names, "published")) {
        add(PUBLISHED, element.attr("title"));
      } else if (hasWord(names, "updated")) {
        add(UPDATED, element.attr("title"));
      }
    }
  }

  private void seeMeta(Element element) {
    // Some pages, and tools that save pages, write the value of a meta element so.
    String content = element.attr(element.hasAttr("content") ? "content" : "value");
    for (String attribute : List.of("property", "name")) {
      String name = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
      String key = words.metaKey(name, "meta:" + name);
      if (key != null) {
        add(key, content);
        return;
      }
    }
    String name = element.attr("itemprop").toLowerCase(Locale.ROOT).strip();
    if (!name.isEmpty()) {
      String key = words.metaKey("itemprop:" + name, "meta:" + name);
      if (key != null) {
        add(key, content);
        return;
      }
    }
    seeAuthor(element, content);
  }

  /** Of the names that pages give to their author no list is whole. */
  private void seeAuthor(Element element, String content) {
    for (String attribute : List.of("property", "name")) {
      String name = element.attr(attribute);
      if (name.length() <= LONGEST_NAME && words.authorNames().numbers(name).length > 0) {
        add(AUTHOR, content);
        return;
      }
    }
  }

  private void seeItem(Element element) {
    for (StringTokenizer each = new StringTokenizer(element.attr("itemprop"));
        each.hasMoreTokens(); ) {
      String key = words.metaKeys().get("itemprop:" + each.nextToken().toLowerCase(Locale.ROOT));
      if (key != null) {
        add(key, value(element));
      }
    }
  }

  /** An element's value by the rules of microdata; of a thing with a name its name. */
  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return ShortText.of(element);
  }

  private void add(String key, String value) {
    if (items.size() < MOST_ITEMS) {
      String text = Whitespace.fold(value);
      if (!text.isEmpty()) {
        items.add(new Item(key, text));
      }
    }
  }

  static boolean hasWord(String value, String word) {
    for (StringTokenizer each = new StringTokenizer(value); each.hasMoreTokens(); ) {
      if (each.nextToken().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }
}
