package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/**
 * What the page itself calls the article: its titles in the metadata, else its first line, which in
 * a page copied whole is the title of the browser window.
 */
final class Titles {
  private static final Set<String> KEYS =
      Set.of("ld:headline", "og:title", "twitter:title", "title", "itemprop:headline");

  private final List<List<String>> titles = new ArrayList<>();

  /** The line that serves as title, which says nothing of itself; -1 if metadata does. */
  private int source = -1;

  private Titles() {}

  static Titles of(Labelling soFar) {
    Titles titles = new Titles();
    for (Line line : soFar.lines()) {
      if (line.isMeta() && KEYS.contains(line.markup().key())) {
        titles.titles.add(Fold.tokens(line.text()));
      }
    }
    if (titles.titles.isEmpty() && !soFar.lines().isEmpty()) {
      titles.source = 0;
      titles.titles.add(Fold.tokens(soFar.line(0).text()));
    }
    return titles;
  }

  /** Whether a line itself serves as the page's title. */
  boolean isSource(Line line) {
    return line.index() == source;
  }

  /**
   * How far a line is one of the titles: 1 if equal or the title less its outlet, less for the
   * share of words in common.
   */
  double likeness(Line line) {
    if (line.index() == source) {
      return 0;
    }
    List<String> tokens = Fold.tokens(line.text());
    double best = 0;
    for (List<String> title : titles) {
      best = Math.max(best, likeness(tokens, title));
    }
    return best;
  }

  private static double likeness(List<String> tokens, List<String> title) {
    if (tokens.isEmpty() || title.isEmpty()) {
      return 0;
    }
    if (tokens.size() >= 3 && startsWith(title, tokens) && tokens.size() >= .4 * title.size()) {
      return 1;
    }
    Set<String> have = Set.copyOf(tokens);
    Set<String> want = Set.copyOf(title);
    long common = want.stream().filter(have::contains).count();
    double jaccard = (double) common / (want.size() + have.size() - common);
    return jaccard < .5 ? 0 : jaccard;
  }

  private static boolean startsWith(List<String> title, List<String> tokens) {
    return title.size() >= tokens.size() && title.subList(0, tokens.size()).equals(tokens);
  }
}
