package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/**
 * A press release ends at its end mark, {@code ###} or {@code ENDS}, at the notes for editors, or
 * at the paragraph that tells who has sent it: {@code About Harbour Foods} over {@code Harbour
 * Foods is …}. What stands behind that is not the story.
 */
public final class ReleaseEndRule implements Rule {
  private static final String RULE = "release-end";

  /** The signs that newsrooms end a text with; a line of stars parts two sections of one. */
  private static final Set<String> SIGNS = Set.of("###", "# # #", "##", "-30-", "- 30 -", "—30—");

  /** In characters. */
  private static final int LONGEST = 80;

  /** In words: {@code Founded in 1974, Harbour Foods …}. */
  private static final int SENDER_REACH = 7;

  /** In letters. */
  private static final int LONGEST_ARTICLE = 3;

  /** In characters of prose: with less before it, a line ends no story. */
  private static final int STORY = 400;

  private final Vocabulary vocabulary;

  public ReleaseEndRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    int first = Math.max(soFar.headline(), soFar.firstVisible());
    int last = soFar.lines().size();
    List<Mark> marks = new ArrayList<>();
    for (int i = first; i < last && marks.isEmpty(); i++) {
      String text = soFar.line(i).text();
      if (text.length() <= LONGEST
          && soFar.isFree(i)
          && soFar.shapes().prose(first, i) >= STORY
          && (SIGNS.contains(text)
              || (isEnd(i, soFar) || isAboutSender(i, text, soFar))
                  && endsHere(i + 1, first, soFar))) {
        for (int k = i; k < last; k++) {
          if (soFar.isFree(k)) {
            marks.add(soFar.whole(k, Label.AFTER_BODY, RULE));
          }
        }
      }
    }
    return marks;
  }

  private boolean isEnd(int line, Labelling soFar) {
    return soFar.shapes().opensWithAny(line, WordKind.RELEASE_END_OPENING.bit())
        && vocabulary.words("release-ends").contains(soFar.shapes().folded(line));
  }

  /** Whether a line is {@code About} with a name that the paragraph below begins with. */
  private boolean isAboutSender(int line, String text, Labelling soFar) {
    int next = line + 1;
    if (!soFar.shapes().opensWithAny(line, WordKind.ABOUT_OPENING.bit())
        || next >= soFar.lines().size()
        || !soFar.isFree(next)) {
      return false;
    }
    String below = soFar.line(next).text();
    for (String opener : vocabulary.words("about-openers")) {
      int from = opener.endsWith("'") ? opener.length() : opener.length() + 1;
      if (text.length() > from
          && text.regionMatches(true, 0, opener, 0, opener.length())
          && (opener.endsWith("'") || text.charAt(opener.length()) == ' ')
          && soonNames(below, text.substring(from))) {
        return soFar.shapes().shape(next).isProse();
      }
    }
    return false;
  }

  /** Whether a text soon has the first word of a name, an article before it aside. */
  private static boolean soonNames(String text, String name) {
    List<String> words = Fold.tokens(name);
    List<String> tokens = Fold.tokens(text);
    if (words.isEmpty() || tokens.size() < 2) {
      return false;
    }
    boolean article = words.size() > 1 && words.get(0).length() <= LONGEST_ARTICLE;
    String word = words.get(article ? 1 : 0);
    int first = article ? name.indexOf(' ') + 1 : 0;
    return (Character.isUpperCase(name.codePointAt(0))
            || Character.isUpperCase(name.codePointAt(first)))
        && tokens.subList(0, Math.min(tokens.size(), SENDER_REACH)).contains(word);
  }

  /** Whether less text follows than went before. */
  private static boolean endsHere(int from, int first, Labelling soFar) {
    int behind = soFar.shapes().prose(from, soFar.lines().size());
    return behind <= soFar.shapes().prose(first, from);
  }
}
