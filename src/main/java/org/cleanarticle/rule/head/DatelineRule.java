package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Datelines;
import org.cleanarticle.value.FoundDateline;

/**
 * The dateline at the start of the body. It marks just that span; what is left of the line is
 * marked by whoever finds the body.
 */
public final class DatelineRule implements Rule {
  /** A summary or two may be set before the paragraph that opens the story. */
  private static final int PARAGRAPHS = 3;

  private static final int SHORTEST = 60;

  private final Vocabulary vocabulary;
  private final Datelines datelines;
  private final Bylines bylines;

  public DatelineRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
    datelines = new Datelines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int seen = 0;
    int asked = 0;
    for (Line line : soFar.lines()) {
      Optional<Label> label = soFar.label(line.index());
      boolean claimed = label.isPresent() && label.get().kind() != Label.Kind.BODY;
      if (line.isMeta() || claimed || soFar.shapes().shape(line.index()).length() < SHORTEST) {
        continue;
      }
      Optional<FoundDateline> found = datelines.find(line.text());
      Optional<FoundDateline> closed =
          found.isEmpty() && asked < PARAGRAPHS ? datelines.closed(line.text()) : Optional.empty();
      if (closed.isPresent()) {
        // To ask the whole page is dear.
        asked++;
        found = isBorneOut(closed.get(), line, soFar) ? closed : found;
      }
      if (found.isPresent()) {
        return List.of(new Mark(line.index(), 0, found.get().length(), Label.DATELINE, "dateline"));
      }
      if (Masthead.isParagraph(soFar, line.index()) && ++seen == PARAGRAPHS) {
        break;
      }
    }
    return List.of();
  }

  /**
   * Whether a place with a stop or a colon behind it is a dateline: an agency stands with it, or a
   * line says <i>in Hasslingen</i>. A colon stands behind speakers too, but then behind more than
   * one.
   */
  private boolean isBorneOut(FoundDateline found, Line line, Labelling soFar) {
    String place = found.dateline().place();
    if (found.dateline().agency() != null) {
      return true;
    }
    boolean colon = line.text().charAt(found.length() - 2) == ':';
    return colon ? isAlone(line, soFar) && !bylines.isGiven(place) : isSaid(place, soFar);
  }

  /** Whether no other line of the page begins so, but for known ones: {@code ALSO READ: ...}. */
  private boolean isAlone(Line line, Labelling soFar) {
    for (Line other : soFar.lines()) {
      if (other.index() != line.index()
          && !soFar.isBoilerplate(other.index())
          && datelines.closed(other.text()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the page says elsewhere that something is in the place, or comes from there. */
  private boolean isSaid(String place, Labelling soFar) {
    int[] names = soFar.words().read(place).words();
    Set<String> prepositions = vocabulary.words("place-prepositions");
    for (Line line : soFar.lines()) {
      PageWords.Tokens tokens = soFar.tokens(line.index());
      int[] words = tokens.words();
      for (int i = 1; i < words.length; i++) {
        if (words[i] == names[0]
            && i + names.length <= words.length
            && words[i + names.length - 1] == names[names.length - 1]
            && Character.isUpperCase(line.text().charAt(tokens.places()[i]))
            && prepositions.contains(soFar.words().text(words[i - 1]))) {
          return true;
        }
      }
    }
    return false;
  }
}
