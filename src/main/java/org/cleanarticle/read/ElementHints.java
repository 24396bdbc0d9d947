package org.cleanarticle.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.page.Hint;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element's tag and attributes say of its purpose. For one page; not thread-safe. */
final class ElementHints {
  /** Names behind so many characters of an attribute were not written by hand. */
  private static final int LONGEST = 2_000;

  /** How far inside a figure its first heading may stand. */
  private static final int DEEPEST_HEADLINE = 4;

  private final NameHints names;

  /** By the value of an attribute what its names say: a page has few classes, many times. */
  private final Map<String, Set<Hint>> known = new HashMap<>();

  ElementHints(NameHints names) {
    this.names = names;
  }

  /** The hints; the set is not to be changed. */
  Set<Hint> of(Element element) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        read(element, attribute, hints);
      }
    }
    readTag(element, hints);
    return hints.isEmpty() ? Set.of() : hints;
  }

  private void read(Element element, Attribute attribute, Set<Hint> hints) {
    // The parser has put the names of attributes into lower case.
    String key = attribute.getKey();
    String value = attribute.getValue();
    if (key.equals("id") && isHeading(element)) {
      // An anchor made of the words of the heading, which say what it tells of.
      return;
    }
    switch (key) {
      case "class",
          "id",
          "role",
          "data-testid",
          "data-component",
          "data-component-name",
          "data-module" -> {
        hints.addAll(ofNames(value));
        if (hints.contains(Hint.HIDDEN) && showsOnSomeScreens(value)) {
          hints.remove(Hint.HIDDEN);
        }
      }
      case "hidden" -> hints.add(Hint.HIDDEN);
      case "aria-hidden" -> {
        if (value.equals("true")) {
          hints.add(Hint.HIDDEN);
        }
      }
      case "style" -> {
        if (hides(value)) {
          hints.add(Hint.HIDDEN);
        }
      }
      case "itemprop" -> readItem(element, value, hints);
      case "property" -> {
        if (value.contains("articleBody") || value.endsWith("content:encoded")) {
          hints.add(Hint.ARTICLE_BODY);
        }
      }
      default -> {}
    }
  }

  private static boolean isHeading(Element element) {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private Set<Hint> ofNames(String value) {
    Set<Hint> hints = known.get(value);
    if (hints == null) {
      hints = names.ofAll(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
      known.put(value, hints);
    }
    return hints;
  }

  /** schema.org's names of properties. */
  private static void readItem(Element element, String value, Set<Hint> hints) {
    switch (value) {
      case "articleBody", "articlebody" -> hints.add(Hint.ARTICLE_BODY);
      case "text" -> {
        if (!element.normalName().equals("span")) {
          hints.add(Hint.ARTICLE_BODY);
        }
      }
      case "author" -> hints.add(Hint.BYLINE);
      case "datePublished", "dateModified" -> hints.add(Hint.DATE);
      case "headline" -> hints.add(Hint.HEADLINE);
      case "caption", "copyrightHolder" -> hints.add(Hint.CAPTION);
      case "comment" -> hints.add(Hint.COMMENTS);
      default -> {}
    }
  }

  private static void readTag(Element element, Set<Hint> hints) {
    switch (element.normalName()) {
      case "nav", "footer", "menu" -> {
        hints.add(Hint.FURNITURE);
        hints.add(Hint.NAVIGATION);
      }
      // Shown where scripts do not run; sometimes it holds the text.
      case "noscript" -> hints.add(Hint.HIDDEN);
      case "aside", "dialog" -> hints.add(Hint.FURNITURE);
      case "figure", "figcaption" -> {
        if (!holdsHeadline(element, 0)) {
          hints.add(Hint.CAPTION);
        }
      }
      case "article" -> {
        hints.add(Hint.ARTICLE);
        // Classes that name its topics: a box of topics is no article.
        if (hints.remove(Hint.TAGS)) {
          hints.remove(Hint.FURNITURE);
        }
      }
      // The main heading is no reader's, whatever its class makes of an article of comment.
      case "h1" -> hints.remove(Hint.COMMENTS);
      case "main" -> hints.add(Hint.MAIN);
      default -> {}
    }
  }

  /** Whether the text beside a picture is the head of the article, not its caption. */
  private static boolean holdsHeadline(Element element, int depth) {
    for (Element child = element.firstElementChild();
        child != null && depth < DEEPEST_HEADLINE;
        child = child.nextElementSibling()) {
      if (child.normalName().equals("h1") || holdsHeadline(child, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class like {@code md:block} takes back, for larger screens, that it is hidden. */
  private static boolean showsOnSomeScreens(String classes) {
    for (int at = classes.indexOf(':'); at >= 0; at = classes.indexOf(':', at + 1)) {
      for (String display : List.of("block", "inline", "flex", "grid", "table", "contents")) {
        if (classes.startsWith(display, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an inline style hides its element. One pass: a style may be megabytes long. */
  private static boolean hides(String style) {
    StringBuilder tight = new StringBuilder(style.length());
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (!Character.isWhitespace(c)) {
        tight.append(Character.toLowerCase(c));
      }
    }
    return tight.indexOf("display:none") >= 0 || tight.indexOf("visibility:hidden") >= 0;
  }
}
