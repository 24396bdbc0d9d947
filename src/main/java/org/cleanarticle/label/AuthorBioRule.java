package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.value.Bylines;

/**
 * A line that begins with the full name of the author and a verb such as {@code is} or {@code
 * covers} tells who that is, above the story as well as below it; nobody opens a paragraph of a
 * story so that they wrote themselves. Behind a star the last name is enough.
 */
final class AuthorBioRule implements Rule {
  private static final int LONGEST = 600;

  private static final int SHORTEST_NAME = 2;

  private static final String STARS = "*\u2022";

  private final TellingVerbs verbs;
  private final Bylines bylines;

  AuthorBioRule(Vocabulary vocabulary) {
    verbs = new TellingVerbs(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Set<String> full = new HashSet<>();
    Set<String> last = new HashSet<>();
    for (Mark mark : soFar.all(Label.BYLINE)) {
      for (NamePair name : NamePair.in(soFar.text(mark), SHORTEST_NAME)) {
        full.add(name.full() + " ");
        last.add(name.family() + " ");
      }
    }
    int first = Math.max(soFar.headline(), soFar.firstVisible());
    if (full.isEmpty()) {
      return soFar.printed(Label.BYLINE).isEmpty() ? firstNote(soFar, first) : List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = first; i < soFar.lines().size(); i++) {
      String text = soFar.line(i).text();
      if (soFar.isFree(i) && text.length() <= LONGEST) {
        boolean star = STARS.indexOf(text.charAt(0)) >= 0;
        String told = star ? text.substring(1).strip() : text;
        if (tellsOf(told, full) || star && tellsOf(told, last)) {
          marks.add(soFar.whole(i, Label.AUTHOR_NOTE, "author-told-of"));
        }
      }
    }
    return marks;
  }

  /**
   * Where nothing names the author, the first paragraph may tell who that is, {@code Ann Lee is the
   * paper’s arts editor}, if no other line knows the bearer of that name.
   */
  private List<Mark> firstNote(Labelling soFar, int first) {
    int line = first;
    while (line < soFar.lines().size() && !isFreeParagraph(soFar, line)) {
      line++;
    }
    if (line == soFar.lines().size() || soFar.line(line).text().length() > LONGEST) {
      return List.of();
    }
    String text = soFar.line(line).text();
    String name = text.substring(0, verbs.nameBefore(text));
    boolean author =
        bylines.isGiven(name)
            && SoftWords.share(WordKind.SOFT_AUTHOR, soFar.shapes(), line) > 0
            && !isKnownElsewhere(soFar, name.substring(name.lastIndexOf(' ') + 1), line);
    return author ? List.of(soFar.whole(line, Label.AUTHOR_NOTE, "author-told-of")) : List.of();
  }

  private static boolean isFreeParagraph(Labelling soFar, int line) {
    return soFar.isFree(line) && Masthead.isParagraph(soFar, line);
  }

  private static boolean isKnownElsewhere(Labelling soFar, String surname, int note) {
    for (int i = 0; i < soFar.lines().size(); i++) {
      if (i != note && soFar.line(i).text().contains(surname)) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsOf(String text, Set<String> names) {
    for (String name : names) {
      if (text.startsWith(name)) {
        return verbs.standsAt(text, name.length());
      }
    }
    return false;
  }
}
