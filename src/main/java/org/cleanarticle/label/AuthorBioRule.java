package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

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

  AuthorBioRule(Vocabulary vocabulary) {
    verbs = new TellingVerbs(vocabulary);
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
    if (full.isEmpty()) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = Math.max(soFar.headline(), soFar.firstVisible()); i < soFar.lines().size(); i++) {
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

  private boolean tellsOf(String text, Set<String> names) {
    for (String name : names) {
      if (text.startsWith(name)) {
        return verbs.standsAt(text, name.length());
      }
    }
    return false;
  }
}
