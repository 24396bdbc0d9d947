package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.page.Hint;
import org.jsoup.nodes.Element;

/**
 * The texts of elements that are named after the author, by their class or as links to the author's
 * page: in the flow of the page the name may be glued to a date or a section. Of those inside one
 * another the innermost counts. For one page; not thread-safe.
 */
final class AuthorElements {
  /** A page with more names its readers so, or who wrote other articles. */
  private static final int MOST = 30;

  /** Longer names of elements were made by a machine. */
  private static final int LONGEST_NAME = 300;

  /** How far above one element another is looked for. */
  private static final int REACH = 6;

  private final HtmlNameWords words;
  private final ElementHints hints;
  private final Map<String, Boolean> known = new HashMap<>();
  private final List<Element> found = new ArrayList<>();

  AuthorElements(HtmlNameWords words, ElementHints hints) {
    this.words = words;
    this.hints = hints;
  }

  /** Takes an element if it is named so. Elements come in order of the document. */
  void see(Element element) {
    if (element.attributesSize() > 0 && found.size() < MOST && isNamed(element)) {
      Element last = found.isEmpty() ? null : found.get(found.size() - 1);
      Element above = element.parent();
      for (int i = 0; i < REACH && above != null && last != null; i++) {
        if (above.equals(last)) {
          found.remove(found.size() - 1);
          break;
        }
        above = above.parent();
      }
      found.add(element);
    }
  }

  private boolean isNamed(Element element) {
    return isNamed(element.attr("class")) || isNamed(element.attr("rel"));
  }

  private boolean isNamed(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAME) {
      return false;
    }
    return known.computeIfAbsent(names, name -> words.numbers(name).length > 0);
  }

  /** The short texts of those that stand neither among comments nor among other articles. */
  List<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    for (Element element : found) {
      String text = isElsewhere(element) ? "" : ShortText.of(element);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  private boolean isElsewhere(Element element) {
    for (Element at = element; at != null && !isPage(at); at = at.parent()) {
      Set<Hint> purpose = hints.of(at);
      if (purpose.contains(Hint.COMMENTS)
          || purpose.contains(Hint.RELATED)
          || at.normalName().equals("aside")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPage(Element element) {
    return element.normalName().equals("body") || element.normalName().equals("html");
  }
}
