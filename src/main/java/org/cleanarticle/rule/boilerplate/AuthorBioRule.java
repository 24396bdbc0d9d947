package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.NamePair;
import org.cleanarticle.label.Rule;
import org.cleanarticle.label.TellingVerbs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.rule.body.SoftWords;
import org.cleanarticle.rule.head.Masthead;
import org.cleanarticle.value.Bylines;

/**
 * A line that begins with the full name of the author and a verb such as {@code is} or {@code
 * covers} tells who that is, above the story as well as below it; nobody opens a paragraph of a
 * story so that they wrote themselves. Behind a star the last name is enough, right below the full
 * name the first.
 */
public final class AuthorBioRule implements Rule {
  private static final int LONGEST = 600;

  private static final int SHORTEST_NAME = 2;

  /** In lines, from a note up to the full name. */
  private static final int NAME_REACH = 2;

  private static final String STARS = "*\u2022";

  private final TellingVerbs verbs;
  private final Bylines bylines;

  public AuthorBioRule(Vocabulary vocabulary) {
    verbs = new TellingVerbs(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    Set<String> full = new HashSet<>();
    Set<String> last = new HashSet<>();
    List<NamePair> authors = new ArrayList<>();
    for (Mark mark : soFar.all(Label.BYLINE)) {
      for (NamePair name : NamePair.in(soFar.text(mark), SHORTEST_NAME)) {
        full.add(name.full() + " ");
        last.add(name.family() + " ");
        authors.add(name);
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
        boolean goesOn = !marks.isEmpty() && marks.get(marks.size() - 1).line() == i - 1;
        if (tellsOf(told, full)
            || star && tellsOf(told, last)
            || i > first && tellsOfNameAbove(soFar, i, authors, goesOn)) {
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

  /**
   * Whether a line begins with the given name of an author whose full name stands right above, with
   * what they are perhaps: {@code Ann Lee / Reporter / Ann covers …}.
   *
   * @param goesOn whether the line above tells of an author too
   */
  private boolean tellsOfNameAbove(
      Labelling soFar, int line, List<NamePair> authors, boolean goesOn) {
    String text = soFar.line(line).text();
    for (NamePair author : authors) {
      int end = author.given().length();
      if (text.startsWith(author.given())
          && text.startsWith(" ", end)
          && verbs.standsAt(text, end + 1)) {
        return goesOn || standsAbove(soFar, line, author.full());
      }
    }
    return false;
  }

  private static boolean standsAbove(Labelling soFar, int line, String name) {
    int last = Math.max(soFar.headline() + 1, line - NAME_REACH);
    for (int i = line - 1; i >= last && !Masthead.isParagraph(soFar, i); i--) {
      if (soFar.line(i).text().startsWith(name)) {
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
