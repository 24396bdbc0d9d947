package org.cleanarticle.quote.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each quotation mark can do where it stands. */
class MarkReaderTest {
  private static final MarkReader READER = new MarkReader(Set.of("em", "n"));

  /** For each mark: {@code <} opens, {@code >} closes, {@code *} both, {@code .} neither. */
  private static String marks(String text) {
    StringBuilder marks = new StringBuilder();
    for (Mark mark : READER.read(text.toCharArray())) {
      marks.append(mark.opens() ? mark.closes() ? '*' : '<' : mark.closes() ? '>' : '.');
    }
    return marks.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          “Yes,” he said.              ~ <>
          He said: “Yes.”              ~ <>
          "Yes," he said.              ~ <>
          He said "yes" and left.      ~ <>
          ("Yes") he said.             ~ <>
          He said—"yes"—and left.      ~ <>
          word"word                    ~ *
          a " b                        ~ *
          ”Yes,” he said.              ~ *>
          “Yes,“ he said.              ~ <>
          „Ja“, sagte er.              ~ <>
          „Ja”, sagte er.              ~ <>
          »Ja«, sagte er.              ~ <>
          «Oui», dit-il.               ~ <>
          « Oui », dit-il.             ~ <>
          ‹Oui›, dit-il.               ~ <>
          ‚Ja‘, sagte er.              ~ <>
          'Yes,' he said.              ~ <>
          ‘Yes,’ he said.              ~ <>
          ''Yes,'' he said.            ~ <>
          ‘‘Yes,’’ he said.            ~ <>
          ,,Ja", zei hij.              ~ <>
          ,,Ja”, zei hij.              ~ <>
          Hij zei: ,,ja”.              ~ <>
          Hij zei het,, en ging.       ~ ``
          Hij zei het,,en ging.        ~ ``
          I don't know.                ~ ``
          I don’t know.                ~ ``
          The boys' toys.              ~ >
          The boys’ toys.              ~ >
          In the '90s it rained.       ~ .
          In the '95s it rained.       ~ <
          In the '1990s it rained.     ~ <
          Get 'em all.                 ~ .
          Get ‘em all.                 ~ .
          Get 'emus all.               ~ <
          “‘Yes,’ he said”             ~ <<>>
          “Yes”                        ~ <>
          "Yes"                        ~ <>
          ' yes '                      ~ ..
          """)
  void opensOrCloses(String text, String marks) {
    assertEquals(marks, marks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          The boys' toys.       ~ false
          He said 'boys'        ~ true
          He said 'boys', once. ~ true
          He said 'cat' once.   ~ true
          """)
  void behindAnSItMayBeAnApostrophe(String text, boolean sure) {
    List<Mark> marks = READER.read(text.toCharArray());
    assertEquals(sure, marks.get(marks.size() - 1).sure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"''Yes''", "``Yes``", "‘‘Yes‘‘", "’’Yes’’", "’'Yes’'"})
  void twoSingleMarksAreADoubleOne(String text) {
    List<Mark> marks = READER.read(text.toCharArray());
    assertEquals(2, marks.size());
    assertEquals(2, marks.get(0).length());
    assertEquals(5, marks.get(1).at());
    assertEquals(7, marks.get(1).end());
    assertEquals(false, marks.get(0).single());
  }

  /** Which of the closing marks close what the opening one opened, and which a typesetter sets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          “ ~ ”"“ ~ ”
          " ~ ”"“ ~ "
          „ ~ ”"“ ~ ”“
          « ~ »   ~ »
          » ~ «   ~ «
          ‹ ~ ›   ~ ›
          › ~ ‹   ~ ‹
          ‘ ~ ’'‘ ~ ’
          ‚ ~ ’'‘ ~ ’‘
          ' ~ ’'‘ ~ '
          """)
  void marksGoTogether(String opening, String closing, String set) {
    Mark open = new Mark(0, 1, opening.charAt(0), true, false, true);
    for (char glyph : "\"“”«»'‘’‹›".toCharArray()) {
      Mark close = new Mark(9, 1, glyph, false, true, true);
      assertEquals(closing.indexOf(glyph) >= 0, close.closes(open), opening + glyph);
      if (close.closes(open)) {
        assertEquals(set.indexOf(glyph) >= 0, close.matches(open), opening + glyph);
      }
      assertEquals(false, new Mark(9, 1, glyph, true, false, true).closes(open));
    }
  }
}
