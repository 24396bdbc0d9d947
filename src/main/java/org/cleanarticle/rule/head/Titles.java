package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.page.Line;

/**
 * What the page itself calls the article: its titles in the metadata, else the subject of a mail,
 * else what a note below the text calls it, else its first line, which in a page copied whole is
 * the title of the browser window.
 */
public final class Titles {
  /** From this likeness on a line says the title again, but for a word or two. */
  public static final double SAME = .8;

  /** A page has its title in five or six places; one with more is no honest witness. */
  private static final int MOST = 20;

  /** A shorter first line, such as the name of a section, is printed again by chance. */
  private static final int LEAST_WORDS = 3;

  /** The tokens of a title, and how many different ones they are. */
  private static final class Title {
    private final int[] words;
    private final BitSet set = new BitSet();
    private final int size;

    Title(int[] words) {
      this.words = words;
      for (int word : words) {
        set.set(word);
      }
      size = set.cardinality();
    }
  }

  private final Shapes shapes;
  private final List<Title> titles = new ArrayList<>();
  private final BitSet met = new BitSet();

  private boolean metadata;

  /** The line that serves as title, which says nothing of itself; -1 if none does. */
  private int source = -1;

  private Titles(Shapes shapes) {
    this.shapes = shapes;
  }

  public static Titles of(Labelling soFar) {
    Titles titles = new Titles(soFar.shapes());
    int seen = 0;
    for (Mark mark : soFar.all(Label.HEADLINE)) {
      if (soFar.line(mark.line()).isMeta() && seen < MOST) {
        titles.add(soFar.shapes().words().read(soFar.text(mark)).words());
        seen++;
      }
    }
    titles.metadata = !titles.titles.isEmpty();
    Optional<Mark> noted = titles.metadata ? Optional.empty() : soFar.notedTitle();
    noted.ifPresent(m -> titles.add(titles.shapes.words().read(soFar.text(m)).words()));
    int title = titles.titles.isEmpty() && !soFar.lines().isEmpty() ? titleLine(soFar) : -1;
    if (title >= 0 && soFar.shapes().shape(title).words() >= LEAST_WORDS) {
      titles.source = title;
      titles.add(soFar.shapes().tokens(title).words());
    }
    return titles;
  }

  /** The subject of a mail, else the first line. */
  private static int titleLine(Labelling soFar) {
    Optional<Mark> subject = soFar.subject();
    return subject.isPresent() ? subject.get().line() : 0;
  }

  /** Adds a title, unless it is there: most places say the same. */
  private void add(int[] words) {
    for (Title title : titles) {
      if (Arrays.equals(title.words, words)) {
        return;
      }
    }
    titles.add(new Title(words));
  }

  /** Whether the titles are the metadata's. */
  public boolean fromMetadata() {
    return metadata;
  }

  /** Whether a line itself serves as the page's title. */
  boolean isSource(Line line) {
    return line.index() == source;
  }

  /**
   * How far a line is one of the titles: 1 if equal or the title less its outlet, less for the
   * share of words in common.
   */
  public double likeness(Line line) {
    if (line.index() == source) {
      return 0;
    }
    int[] tokens = shapes.tokens(line.index()).words();
    double best = 0;
    for (Title title : titles) {
      best = Math.max(best, likeness(tokens, title));
    }
    return best;
  }

  private double likeness(int[] tokens, Title title) {
    int[] words = title.words;
    if (tokens.length == 0 || words.length == 0) {
      return 0;
    }
    boolean mostOfIt = tokens.length >= 3 && tokens.length >= .4 * words.length;
    if ((tokens.length == words.length || mostOfIt) && startsWith(words, tokens)) {
      return 1;
    }
    if (2 * tokens.length < title.size) {
      return 0;
    }
    int have = 0;
    int common = 0;
    // With more words that the title does not have, the share can only be less than half.
    for (int i = 0; i < tokens.length && have - common <= title.size; i++) {
      if (!met.get(tokens[i])) {
        met.set(tokens[i]);
        have++;
        common += title.set.get(tokens[i]) ? 1 : 0;
      }
    }
    for (int word : tokens) {
      met.clear(word);
    }
    double jaccard = (double) common / (title.size + have - common);
    return jaccard < .5 ? 0 : jaccard;
  }

  private static boolean startsWith(int[] title, int[] tokens) {
    return title.length >= tokens.length
        && Arrays.equals(title, 0, tokens.length, tokens, 0, tokens.length);
  }
}
