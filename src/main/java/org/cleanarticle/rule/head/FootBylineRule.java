package org.cleanarticle.rule.head;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.FoundByline;

/**
 * The byline under an article that has none at its headline: names that a word such as {@code
 * Text:} opens, or people's names alone right under the last paragraph. Tags are names too: those
 * come several in a row, and the story speaks of who bears them.
 */
public final class FootBylineRule implements Rule {
  private static final int LONGEST = 100;

  /** How many characters of the story go before. */
  private static final int STORY = 700;

  /** How many lines under the last paragraph or sentence the byline may stand. */
  private static final int REACH = 3;

  /** How many lines below hold no more paragraphs. */
  private static final int BELOW = 4;

  /** How many lines below are looked at for more names. */
  private static final int LIST = 6;

  /** How many of them are names where those are a list, and how many of these known ones. */
  private static final int FEWEST_OF_LIST = 3;

  private static final int FEWEST_GIVEN = 2;

  private static final String OPENING = "(\uFF08\u3010\uFF3B";
  private static final String CLOSING = ")\uFF09\u3011\uFF3D";

  private final BylineReader reader;

  public FootBylineRule(Vocabulary vocabulary) {
    reader = new BylineReader(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    if (soFar.printed(Label.BYLINE).isPresent()) {
      return List.of();
    }
    int first = Math.max(soFar.headline(), soFar.firstVisible());
    int paragraph = -1;
    int told = -1;
    for (int i = first; i < soFar.lines().size(); i++) {
      if (!soFar.isFree(i)) {
        continue;
      }
      if (Masthead.isParagraph(soFar, i)) {
        paragraph = i;
        told = i;
      } else if (paragraph >= 0 && i - told <= REACH) {
        Optional<Mark> byline = mark(soFar, first, i, i - paragraph);
        if (byline.isPresent()) {
          return List.of(byline.get());
        }
        told = isTold(soFar, i) ? i : told;
      }
    }
    return List.of();
  }

  private Optional<Mark> mark(Labelling soFar, int first, int line, int distance) {
    String text = soFar.line(line).text();
    if (text.length() > LONGEST || !endsStory(soFar, first, line)) {
      return Optional.empty();
    }
    Optional<FoundByline> found = byline(soFar, soFar.line(line), distance);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int shift = isBracketed(text) ? 1 : 0;
    int start = found.get().start() + shift;
    int end = found.get().end() + shift;
    return Optional.of(new Mark(line, start, end, Label.BYLINE, "byline-at-foot"));
  }

  /** Whether a line is of the story though it be short: a sentence, where no paragraph is near. */
  private static boolean isTold(Labelling soFar, int line) {
    return soFar.shapes().shape(line).isProse() && soFar.shapes().shape(line).endsSentence();
  }

  /** Whether the story stands above a line, and no paragraph soon below it. */
  private static boolean endsStory(Labelling soFar, int headline, int line) {
    int to = Math.min(soFar.lines().size(), line + 1 + BELOW);
    for (int i = line + 1; i < to; i++) {
      if (soFar.isFree(i) && Masthead.isParagraph(soFar, i)) {
        return false;
      }
    }
    return soFar.shapes().prose(headline, line) >= STORY;
  }

  private Optional<FoundByline> byline(Labelling soFar, Line line, int distance) {
    boolean bracketed = isBracketed(line.text());
    String text = bracketed ? line.text().substring(1, line.text().length() - 1) : line.text();
    BylineGlance glance = reader.glance(soFar);
    PageWords.Tokens tokens = soFar.tokens(line.index());
    boolean possible =
        distance == 1
            ? glance.mayHoldByline(line.text(), tokens)
            : glance.mayBeOpened(line.text(), tokens);
    if (!possible) {
      return Optional.empty();
    }
    Optional<FoundByline> found = reader.find(text);
    if (found.isEmpty() || found.get().names().isEmpty() || !found.get().given()) {
      return Optional.empty();
    }
    boolean alone =
        distance == 1
            && found.get().end() == text.strip().length()
            && !holdsLetter(text, found.get().start())
            && !isListed(soFar, line.index() + 1)
            && !opensList(soFar, line.index() + 1)
            && reader.evidence(soFar, Masthead.of(soFar)).isPlausible(line, found.get());
    return found.get().opened() || alone ? found : Optional.empty();
  }

  private static boolean holdsLetter(String text, int to) {
    for (int i = 0; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code (Elena Cruz)}, as papers sign what stands above. */
  private static boolean isBracketed(String text) {
    int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
    return kind >= 0 && text.indexOf(CLOSING.charAt(kind)) == text.length() - 1;
  }

  /** Whether the line below is a tag too, or the date of a reader or of another article. */
  private boolean isListed(Labelling soFar, int line) {
    if (line >= soFar.lines().size() || soFar.line(line).text().length() > LONGEST) {
      return false;
    }
    String text = soFar.line(line).text();
    return reader.bylines().isGiven(text) || !reader.dates().find(text).isEmpty();
  }

  /**
   * Whether more names stand below one another, though not all of them are known, and with what
   * their bearers are: those who have signed what stands above.
   */
  private boolean opensList(Labelling soFar, int first) {
    int to = Math.min(soFar.lines().size(), first + LIST);
    int names = 0;
    int given = 0;
    for (int i = first; i < to; i++) {
      String text = soFar.line(i).text();
      if (text.length() <= LONGEST && soFar.isFree(i)) {
        Optional<FoundByline> found = reader.find(text);
        boolean bare = found.isPresent() && !found.get().opened();
        names += bare ? 1 : 0;
        given += bare && found.get().given() ? 1 : 0;
      }
    }
    return names >= FEWEST_OF_LIST && given >= FEWEST_GIVEN;
  }
}
