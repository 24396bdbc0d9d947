package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/**
 * What the page itself calls the article: its titles in the metadata, else its first line, which in
 * a page copied whole is the title of the browser window.
 */
final class Titles {
  /** A page has its title in five or six places; one with more is no honest witness. */
  private static final int MOST = 20;

  /**
   * A title.
   *
   * @param words its tokens without repeats
   */
  private record Title(List<String> tokens, Set<String> words) {
    static Title of(List<String> tokens) {
      return new Title(tokens, new HashSet<>(tokens));
    }
  }

  private final Shapes shapes;
  private final List<Title> titles = new ArrayList<>();

  /** The line that serves as title, which says nothing of itself; -1 if metadata does. */
  private int source = -1;

  private Titles(Shapes shapes) {
    this.shapes = shapes;
  }

  static Titles of(Labelling soFar) {
    Titles titles = new Titles(soFar.shapes());
    for (Mark mark : soFar.all(Label.HEADLINE)) {
      if (soFar.line(mark.line()).isMeta() && titles.titles.size() < MOST) {
        titles.titles.add(Title.of(Fold.tokens(soFar.text(mark))));
      }
    }
    if (titles.titles.isEmpty() && !soFar.lines().isEmpty()) {
      titles.source = 0;
      titles.titles.add(Title.of(soFar.shapes().tokens(0)));
    }
    return titles;
  }

  /** Whether the titles are the metadata's. */
  boolean fromMetadata() {
    return source < 0;
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
    List<String> tokens = shapes.tokens(line.index());
    double best = 0;
    for (Title title : titles) {
      best = Math.max(best, likeness(tokens, title));
    }
    return best;
  }

  private static double likeness(List<String> tokens, Title title) {
    if (tokens.isEmpty() || title.tokens().isEmpty()) {
      return 0;
    }
    if (tokens.equals(title.tokens())) {
      return 1;
    }
    if (tokens.size() >= 3
        && startsWith(title.tokens(), tokens)
        && tokens.size() >= .4 * title.tokens().size()) {
      return 1;
    }
    Set<String> want = title.words();
    if (2 * tokens.size() < want.size()) {
      return 0;
    }
    Set<String> have = new HashSet<>(tokens);
    int common = 0;
    for (String word : have) {
      common += want.contains(word) ? 1 : 0;
    }
    double jaccard = (double) common / (want.size() + have.size() - common);
    return jaccard < .5 ? 0 : jaccard;
  }

  private static boolean startsWith(List<String> title, List<String> tokens) {
    return title.size() >= tokens.size() && title.subList(0, tokens.size()).equals(tokens);
  }
}
