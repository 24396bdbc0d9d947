package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.SentenceEnd;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The agency behind the last sentence of its copy, as Spanish and Italian papers print it: {@code …
 * is open again. (ANSA).} A caption ends so too, but stands not behind the last paragraph, and the
 * agency of a copy is named above it already.
 */
public final class SignOffRule implements Rule {
  private static final int SHORTEST = 25;

  private static final int LONGEST = 1500;

  /** So many lines behind it none may be a paragraph. */
  private static final int REACH = 4;

  private static final String AROUND = "().[] ";
  private static final String CLOSING = "\"'”’»";

  private final Vocabulary vocabulary;

  public SignOffRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    int first = soFar.firstVisible();
    while (first < soFar.lines().size() && !soFar.shapes().isProse(first)) {
      first++;
    }
    for (int i = first + 1; i < soFar.lines().size(); i++) {
      if (soFar.shapes().isProse(i - 1) && soFar.isFree(i) && ends(i, first, soFar)) {
        marks.add(soFar.whole(i, Label.BODY, "body-sign-off"));
      }
    }
    return marks;
  }

  /**
   * Whether a line ends the copy of an agency.
   *
   * @param first the first paragraph: it names the agency, or a line above it, or nothing does
   */
  private boolean ends(int line, int first, Labelling soFar) {
    String text = soFar.line(line).text();
    int end = text.length();
    while (end > 0 && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String agency = text.substring(begin, end);
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && isBehindSentence(text, begin)
        && vocabulary.names("agencies").containsKey(Fold.fold(agency))
        && isNamedAbove(agency, first, soFar)
        && !goesOn(line, soFar);
  }

  /** Whether the first paragraph names the agency, or a line above it that is its or a place's. */
  private static boolean isNamedAbove(String agency, int first, Labelling soFar) {
    if (soFar.line(first).text().contains(agency)) {
      return true;
    }
    for (int i = soFar.firstVisible(); i < first; i++) {
      String text = soFar.line(i).text();
      if (text.equals(agency) || text.contains("(" + agency + ")")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindSentence(String text, int begin) {
    int at = begin - 1;
    while (at > 0 && " ([".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at > 0 && SentenceEnd.isPlainStop(text.charAt(at));
  }

  private static boolean goesOn(int line, Labelling soFar) {
    int last = Math.min(soFar.lines().size() - 1, line + REACH);
    for (int i = line + 1; i <= last; i++) {
      if (soFar.shapes().isProse(i)) {
        return true;
      }
    }
    return false;
  }
}
