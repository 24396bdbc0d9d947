package org.cleanarticle.label;

import java.util.List;
import org.cleanarticle.page.Line;

/**
 * The address of the article, alone on a line above all prose, where whoever passes an article on
 * sets it.
 */
final class AddressRule implements Rule {
  /** So many lines that no header has claimed may stand down to it. */
  private static final int TOP = 5;

  /** In characters. */
  private static final int PARAGRAPH = 60;

  private static final List<String> SCHEMES = List.of("https://", "http://");

  /** In characters, of what an article's address has behind its host. */
  private static final int SHORTEST_PATH = 6;

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (!soFar.all(Label.URL).isEmpty()) {
      return List.of();
    }
    int seen = 0;
    for (Line line : soFar.lines()) {
      if (line.isMeta() || !soFar.isFree(line.index())) {
        continue;
      }
      if (isArticle(line.text())) {
        return List.of(soFar.whole(line.index(), Label.URL, "address-printed"));
      }
      LineShape shape = soFar.shapes().shape(line.index());
      if (++seen == TOP || shape.endsSentence() && shape.length() >= PARAGRAPH) {
        break;
      }
    }
    return List.of();
  }

  /** Whether a line is nothing but an address with a path, which no home page and no search has. */
  private static boolean isArticle(String text) {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme)) {
        int path = text.indexOf('/', scheme.length());
        int query = text.indexOf('?');
        return path > 0
            && (query < 0 ? text.length() : query) - path >= SHORTEST_PATH
            && text.chars().noneMatch(Character::isWhitespace);
      }
    }
    return false;
  }
}
