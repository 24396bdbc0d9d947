package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What blog software sets below an article in its feed. */
class FeedNotesTest {
  private final FeedNotes notes = new FeedNotes(Unmarked.VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The post Ferries return to the islands appeared first on The Skerry Courier.     | Ferries return to the islands | The Skerry Courier
          The post “Ferries return” appeared first on Skerry Courier                       | Ferries return | Skerry Courier
          The post Who first appeared first on the quay appeared first on Skerry Courier   | Who first appeared first on the quay | Skerry Courier
          Der Beitrag Die Fähren kehren zurück erschien zuerst auf Inselbote.              | Die Fähren kehren zurück | Inselbote
          L’article Les bacs reviennent est apparu en premier sur Le Courrier des Îles.    | Les bacs reviennent | Le Courrier des Îles
          """)
  void theyNameTitleAndOutlet(String line, String title, String outlet) {
    FeedNotes.Note note = notes.read(0, Unmarked.of(line)).orElseThrow();
    assertEquals(title, line.substring(note.from(), note.to()));
    assertEquals(outlet, line.substring(note.outlet().start(), note.outlet().end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The post office reopens on Monday
          The post Ferries appeared first on Skerry Courier
          The post Ferries return to the islands appeared first on
          The post Ferries return to the islands appeared first
          appeared first on Skerry Courier
          A letter in The post Ferries return appeared first on Skerry Courier
          """)
  void sentencesAreNone(String line) {
    assertEquals(true, notes.read(0, Unmarked.of(line)).isEmpty());
  }
}
