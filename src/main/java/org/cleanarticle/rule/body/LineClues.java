package org.cleanarticle.rule.body;

import org.cleanarticle.label.CreditEnd;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Logs;
import org.cleanarticle.lexicon.WordKind;

/** What a line shows by itself: its shape and its words. */
final class LineClues {
  private static final int LONGEST_COUNTED = 800;
  private static final int LONGEST_KEY = 30;
  private static final int LONGEST_ENTRY = 160;

  /** So many lines at the end of a page are its foot. */
  private static final int FOOT = 12;

  private final Labelling soFar;
  private final SoftWords softWords;
  private final Mentions mentions;

  LineClues(Labelling soFar, SoftWords softWords) {
    this.soFar = soFar;
    this.softWords = softWords;
    mentions = new Mentions(soFar);
  }

  void measure(int i, double[] row) {
    LineShape shape = soFar.shapes().shape(i);
    String text = soFar.line(i).text();
    shape(shape, row);
    Clue.SENTENCES.put(row, Math.min(4, shape.sentences()) / 4.0);
    Clue.YEAR.set(row, hasYear(i));
    Clue.ALL_CAPITALS.set(row, shape.allCapitals());
    Clue.CREDIT_AT_END.set(row, CreditEnd.of(text));
    Clue.LINK.set(row, hasLink(text));
    int colon = text.indexOf(": ");
    Clue.KEY_AND_VALUE.set(row, colon > 0 && colon < LONGEST_KEY && shape.length() < LONGEST_ENTRY);
    softWords.measure(soFar.shapes(), i, row);
    Clue.CONTACT.set(row, text.indexOf('@') >= 0);
    if (shape.quoted()) {
      // People who are quoted speak for themselves too.
      Clue.READER_WORDS.put(row, 0);
      Clue.FIRST_PERSON.put(row, 0);
    }
    boolean foot = i > soFar.lines().size() - FOOT;
    Clue.LEGAL_WORDS_AT_END.put(row, foot ? Clue.LEGAL_WORDS.in(row) : 0);
    Clue.WHO_IS.set(row, softWords.tellWho(text));
    boolean outlet = mentions.outlet(text);
    Clue.NAMES_AUTHOR.set(row, mentions.author(text));
    Clue.NAMES_OUTLET.set(row, outlet);
    Clue.OUTLET_SPEAKS.set(row, outlet && Clue.READER_WORDS.in(row) > 0);
  }

  private static void shape(LineShape shape, double[] row) {
    int length = shape.length();
    Clue.LENGTH.put(row, Logs.of(Math.min(length, LONGEST_COUNTED)));
    Clue.SENTENCE.set(row, shape.endsSentence());
    Clue.PROSE.set(row, shape.isProse());
    boolean open = !shape.endsSentence() && !shape.endsColon();
    Clue.TITLE_LENGTH.set(row, !shape.isProse() && open && length >= 45);
    Clue.SHORT.set(row, length < 40);
    Clue.UNFINISHED.set(row, length < 100 && !shape.endsSentence());
    Clue.DIGITS.put(row, shape.digits());
    Clue.QUOTED.set(row, shape.quoted());
    Clue.BULLET.set(row, shape.bullet());
    Clue.FUNCTION_WORDS.put(row, shape.function());
    Clue.CAPITALS.put(row, shape.capitals());
    Clue.BEGINS_LOWER.set(row, !shape.beginsUpper());
    Clue.COLON.set(row, shape.endsColon());
  }

  private static boolean hasLink(String text) {
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
      if (text.startsWith(".com", stop)
          || text.startsWith("www.", stop - 3)
          || text.startsWith("pic.twitter", stop - 3)) {
        return true;
      }
    }
    return text.contains("http");
  }

  /** Whether a line holds a year of this century or the last one: captions often do. */
  private boolean hasYear(int line) {
    for (int word : soFar.tokens(line).words()) {
      if (soFar.words().is(word, WordKind.YEAR)) {
        return true;
      }
    }
    return false;
  }
}
