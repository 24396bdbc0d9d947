package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.page.Line;

/**
 * The address of the article, alone on a line above all prose, where whoever passes an article on
 * sets it. Elsewhere a line that is an address leads away; a sentence may begin with one.
 */
public final class AddressRule implements Rule {
  /** So many lines that no header has claimed may stand down to it. */
  private static final int TOP = 5;

  /** In characters. */
  private static final int PARAGRAPH = 60;

  private static final List<String> SCHEMES = List.of("https://", "http://");

  private static final String HOST = "www.";

  /** In characters, of what an article's address has behind its host. */
  private static final int SHORTEST_PATH = 6;

  /** Keeps nothing from page to page. */
  public AddressRule() {
    // Nothing is to be made ready.
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    boolean sought = soFar.all(Label.URL).isEmpty();
    int seen = 0;
    for (Line line : soFar.lines()) {
      if (line.isMeta() || !soFar.isFree(line.index())) {
        continue;
      }
      int path = path(line.text());
      if (sought && path > 0 && isArticle(line.text(), path)) {
        marks.add(soFar.whole(line.index(), Label.URL, "address-printed"));
        sought = false;
      } else if (path > 0 || isNumbered(line.text()) || !sought && areHosts(line.text())) {
        marks.add(soFar.whole(line.index(), Label.NAVIGATION, "address-alone"));
      }
      LineShape shape = soFar.shapes().shape(line.index());
      sought &= ++seen < TOP && !(shape.endsSentence() && shape.length() >= PARAGRAPH);
    }
    return marks;
  }

  /** Where the path begins in a line that is nothing but an address, or its end; 0 in others. */
  private static int path(String text) {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme) && text.chars().noneMatch(Character::isWhitespace)) {
        int path = text.indexOf('/', scheme.length());
        return path < 0 ? text.length() : path;
      }
    }
    return 0;
  }

  /**
   * {@code www.fenharbour.example, www.ferries.example}: addresses as they are spoken. At the top
   * such a line names the outlet.
   */
  private static boolean areHosts(String text) {
    // The last word of a sentence can stand on a line of its own.
    if (!text.startsWith(HOST) || text.charAt(text.length() - 1) == '.') {
      return false;
    }
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (!text.startsWith(HOST, at + 1)) {
        return false;
      }
    }
    return true;
  }

  /** {@code 12. https://…}: one of the addresses that a browser of text lists below a page. */
  private static boolean isNumbered(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && text.startsWith(". ", digits)
        && text.indexOf("://", digits) > 0
        && text.indexOf(' ', digits + 2) < 0;
  }

  /** Whether an address has a path, as no home page and no search has. */
  private static boolean isArticle(String text, int path) {
    int query = text.indexOf('?');
    return (query < 0 ? text.length() : query) - path >= SHORTEST_PATH;
  }
}
