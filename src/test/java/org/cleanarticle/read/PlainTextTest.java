package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs set into plain text, or about it, that nobody has written. */
class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked [the board] <https://fen.example/a?b=1> on Monday | asked [the board] on Monday
          Unsubscribe <http://fen.example/u>                      | Unsubscribe
          one <https://a.example> and two <https://b.example>.    | one and two.
          <https://fen.example/a>                                 | <https://fen.example/a>
          asked <https and waited> on Monday                      | asked <https and waited> on Monday
          asked <https://fen.example/a on Monday                  | asked <https://fen.example/a on Monday
          *Bell tower saved*                                      | Bell tower saved
          _The Fen Post_                                          | The Fen Post
          *Bell* tower *saved*                                    | *Bell* tower *saved*
          *The bell tower is saved.*                              | *The bell tower is saved.*
          _Is the bell tower saved?_                              | _Is the bell tower saved?_
          * Bell tower saved *                                    | * Bell tower saved *
          *Names have been changed                                | *Names have been changed
          *_*                                                     | *_*
          """)
  void marksForTheEyeGo(String text, String plain) {
    assertEquals(plain, PlainMarks.without(text));
  }

  @Test
  void aCellOfATableLosesItsMarks() {
    String story = "Bell tower saved\nThe tower \"stays\", she said.";
    assertEquals(
        story, QuotedCell.plain("\"Bell tower saved\nThe tower \"\"stays\"\", she said.\"\n"));
    String quoted = "\"It stays\", she said. \"For good\"";
    assertEquals(quoted, QuotedCell.plain(quoted), "marks that are not doubled");
    String whole = "\"It stays for good\"";
    assertEquals(whole, QuotedCell.plain(whole), "nothing tells that it is a cell");
    assertEquals("\"", QuotedCell.plain("\""));
    assertEquals("\"It\"\" stays", QuotedCell.plain("\"It\"\" stays"), "it does not end");
  }
}
