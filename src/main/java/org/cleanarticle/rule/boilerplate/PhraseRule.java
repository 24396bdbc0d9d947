package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.CreditEnd;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.PageMatcher;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/**
 * A line that is, as a whole, a known phrase has the label of the phrase's file. Where it holds a
 * date or a byline too, it is asked twice: first those may be the article's, and what no rule has
 * taken for that is the phrase after all.
 */
public final class PhraseRule implements Rule {
  /** A longer line is a paragraph, whatever words it begins with. */
  private static final int LONGEST = 300;

  /** Labels whose lines often carry a date or a byline too: those matter more. */
  private static final Set<Label> OPEN =
      EnumSet.of(Label.COUNTER, Label.NOTICE, Label.AUTHOR_NOTE, Label.CREDIT);

  private static final int LONGEST_FIELD = 130;

  /** In characters, of names and their house, and of the date below. */
  private static final int LONGEST_SIGNED = 50;

  /** In characters. */
  private static final int SHORTEST_TITLE = 25;

  private static final String STROKE = " / ";

  /** In characters, of a caption with its agency behind a sentence. */
  private static final int LONGEST_UNBRACKETED = 160;

  /** What may part a caption from its agency. */
  private static final String BREAKS = ".!?/|©-–—";

  private static final String QUOTES = "»”’\"";

  private final Lexicon lexicon;
  private final boolean again;
  private final Vocabulary vocabulary;

  private final Dates dates;
  private final Bylines bylines;

  /**
   * @param again whether dates and bylines have been found
   */
  public PhraseRule(Lexicon lexicon, Vocabulary vocabulary, boolean again) {
    this.lexicon = lexicon;
    this.again = again;
    this.vocabulary = vocabulary;
    dates = new Dates(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    Phrase[] phrases = phrases(soFar);
    PhraseInStory story = new PhraseInStory(soFar, phrases, vocabulary);
    for (int i = 0; i < phrases.length; i++) {
      if (phrases[i] != null) {
        Label label = Label.ofLexicon(phrases[i].name());
        boolean open =
            OPEN.contains(label) && holdsField(soFar.line(i).text())
                || label == Label.CAPTION && isSigned(i, soFar);
        boolean first = again || !open;
        boolean note = label != Label.CAPTION || isNote(phrases[i], soFar.line(i).text());
        if (first && note && !story.holds(i, label)) {
          marks.add(soFar.whole(i, label, phrases[i].where()));
        }
      }
    }
    return marks;
  }

  /** The phrase that each line is; null if it is none, or something else already. */
  private Phrase[] phrases(Labelling soFar) {
    Phrase[] phrases = new Phrase[soFar.lines().size()];
    PageMatcher matcher = lexicon.on(soFar.words());
    for (Line line : soFar.lines()) {
      int i = line.index();
      if (!line.isMeta()
          && line.text().length() <= (again ? LONGEST_FIELD : LONGEST)
          && soFar.isFree(i)) {
        phrases[i] = matcher.match(soFar.shapes().tokens(i).words()).orElse(null);
      }
    }
    return phrases;
  }

  /** Whether a comma or a bar parts a name of several words from what its bearer does. */
  private boolean isOfReporter(String text, FoundByline byline) {
    int end = byline.names().isEmpty() ? text.length() : byline.names().get(0).end();
    String behind = text.substring(end).strip();
    return !behind.isEmpty()
        && ",|".indexOf(behind.charAt(0)) >= 0
        && byline.names().get(0).name().indexOf(' ') > 0
        && bylines.endsWithProfession(text);
  }

  /**
   * Whether a caption's phrase that sets its source in brackets is written so, or as captions go
   * without them: {@code The ferry at dawn. EFE}. A story may speak of the agency, {@code told by
   * EFE}, or end with it behind what somebody said.
   */
  private boolean isNote(Phrase phrase, String text) {
    String told = phrase.text();
    int open = told.indexOf('(');
    if (open < 0 || !told.endsWith(")")) {
      return true;
    }
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    if (text.indexOf(')', end) >= 0
        || text.indexOf(']', end) >= 0
        || CreditEnd.isNames(text, 0, end)) {
      return true;
    }
    int at = Math.max(0, end - (told.length() - open - 2));
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 1
        && text.length() <= LONGEST_UNBRACKETED
        && BREAKS.indexOf(text.charAt(at - 1)) >= 0
        && QUOTES.indexOf(text.charAt(at - 1)) < 0
        && QUOTES.indexOf(text.charAt(at - 2)) < 0;
  }

  /**
   * {@code Elena Cruz / HNA} right above a date and below a title: who wrote it and for whom, while
   * credits of pictures are set without the spaces, or stand below a sentence.
   */
  private boolean isSigned(int line, Labelling soFar) {
    String text = soFar.line(line).text();
    if (!text.contains(STROKE)
        || text.length() > LONGEST_SIGNED
        || line == soFar.firstVisible()
        || line + 1 == soFar.lines().size()) {
      return false;
    }
    String above = soFar.line(line - 1).text();
    String below = soFar.line(line + 1).text();
    return above.length() >= SHORTEST_TITLE
        && !soFar.shapes().shape(line - 1).endsSentence()
        && below.length() <= LONGEST_SIGNED
        && bylines.isGiven(text)
        && !dates.find(below).isEmpty();
  }

  private boolean holdsField(String text) {
    if (text.length() > LONGEST_FIELD) {
      return false;
    }
    List<FoundDate> found = dates.find(text);
    if (!found.isEmpty()) {
      return true;
    }
    Optional<FoundByline> byline = bylines.find(text, found);
    // "Elena Cruz, Staff Writer" stands above a story as well as below it.
    return byline.isPresent()
        && (byline.get().opened() || byline.get().given() || isOfReporter(text, byline.get()));
  }
}
