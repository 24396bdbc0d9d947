package org.cleanarticle.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Hint;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element's tag and attributes say of its purpose. For one page; not thread-safe. */
final class ElementHints {
  private static final String WHITE_SPACE = " \t\n\f\r";

  private final NameHints names;

  ElementHints(Vocabulary vocabulary) {
    names = new NameHints(vocabulary);
  }

  Set<Hint> of(Element element) {
    EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
    for (Attribute attribute : element.attributes()) {
      read(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), hints);
    }
    readTag(element.normalName(), hints);
    return hints;
  }

  private void read(Element element, String key, String value, Set<Hint> hints) {
    switch (key) {
      case "class",
          "id",
          "role",
          "data-testid",
          "data-component",
          "data-component-name",
          "data-module" -> {
        for (StringTokenizer each = new StringTokenizer(value, WHITE_SPACE);
            each.hasMoreTokens(); ) {
          hints.addAll(names.of(each.nextToken()));
        }
        if (showsOnSomeScreens(value)) {
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

  private static void readTag(String tag, EnumSet<Hint> hints) {
    switch (tag) {
      case "nav", "footer", "menu" -> {
        hints.add(Hint.FURNITURE);
        hints.add(Hint.NAVIGATION);
      }
      case "aside", "dialog" -> hints.add(Hint.FURNITURE);
      case "figure", "figcaption" -> hints.add(Hint.CAPTION);
      case "article" -> hints.add(Hint.ARTICLE);
      case "main" -> hints.add(Hint.MAIN);
      default -> {}
    }
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
