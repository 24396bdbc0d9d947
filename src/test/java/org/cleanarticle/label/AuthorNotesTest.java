package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.value.Bylines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the notes on authors name. */
class AuthorNotesTest {
  /** The notes of a page on which the lines that begin with a star are notes. */
  private static AuthorNotes of(String... lines) {
    String[] plain = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      plain[i] = lines[i].startsWith("*") ? lines[i].substring(1) : lines[i];
    }
    Labelling labelling = Unmarked.of(plain);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("*")) {
        marks.add(labelling.whole(i, Label.AUTHOR_NOTE, "note"));
      }
    }
    labelling.add(marks);
    return new AuthorNotes(labelling, new Bylines(Unmarked.VOCABULARY), Unmarked.VOCABULARY);
  }

  private static List<String> named(String... lines) {
    return of(lines).named().stream().map(AuthorNotes.Named::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *Anna Sturridge is the paper's gardening writer.               | Anna Sturridge
          *Anna Sturridge covers the coast for the Courier.              | Anna Sturridge
          *Contact Anna Sturridge at the desk.                           | Anna Sturridge
          *Anna van Sturridge's book is out in May                       | Anna van Sturridge
          *You can reach Anna J. Sturridge by post.                      | Anna J. Sturridge
          *Write to Quorra Sturridge: qsturridge@courier.example         | Quorra Sturridge
          # Nobody's given name and no account of that name; an editor's; two people; a name alone.
          *Write to Quorra Sturridge: desk@courier.example               |
          *Write to Quorra Oke: qoke@courier.example                     |
          *Edited by Anna Sturridge                                      |
          *Contact Anna Sturridge or Peter Holm at the desk.             |
          *Contact Anna at the desk.                                     |
          *Contact the desk.                                             |
          """)
  void aNoteNamesOnePerson(String note, String name) {
    assertEquals(
        name == null ? List.of() : List.of(name),
        named("The hedge was cut on Monday by the keeper of the park in the old town.", note));
  }

  @Test
  void aHeadNamesWhoStandsBesideIt() {
    assertEquals(List.of("Anna Sturridge"), named("*About the author", "Anna Sturridge"));
    assertEquals(List.of("Anna Sturridge"), named("Anna Sturridge", "*About the author"));
    assertEquals(
        List.of("Peter Holm", "Anna Sturridge"),
        named("Anna Sturridge", "*About the author", "Peter Holm"));
    // A name that no given name tells may be a town's, and a long note has the name in itself.
    assertEquals(List.of(), named("*About the author", "Quorra Sturridge"));
    String note = "*There is more about those who write for us on the page of the house.";
    assertEquals(List.of(), named(note, "Anna Sturridge"));
  }

  @Test
  void theyKnowWhomTheySpeakOf() {
    AuthorNotes notes =
        of(
            "Anna Sturridge",
            "The hedge was cut on Monday.",
            "Peter Holm, gardener",
            "*Anna Sturridge writes about hedges.");
    assertFalse(notes.isEmpty());
    assertTrue(notes.know("Anna Sturridge", 0));
    assertTrue(notes.know("ANNA STURRIDGE", 0));
    // Not by itself, not by half a name or a part of one.
    assertFalse(notes.know("Anna Sturridge", 3));
    assertFalse(notes.know("Anna", 0));
    assertFalse(notes.know("Anna Sturr", 0));
    assertFalse(notes.know("na Sturridge", 0));
    // The line beside a note tells of whoever it begins with.
    assertTrue(notes.know("Peter Holm", 0));
    assertFalse(notes.know("Holm Gardener", 0));
    assertTrue(of("Anna Sturridge", "The hedge was cut on Monday.").isEmpty());
  }

  @Test
  void aLongLineBesideANoteIsNone() {
    String line = "Peter Holm has cut the hedges of the park since the year in which it was laid.";
    assertFalse(of(line, "*Anna Sturridge writes about hedges.").know("Peter Holm", 5));
  }

  @Test
  void aTextBeginsAsANoteDoes() {
    AuthorNotes notes = of("*Anna Sturridge writes about hedges.");
    assertTrue(notes.tells("Anna Sturridge covers the coast", "Anna Sturridge"));
    assertFalse(notes.tells("Anna Sturridge and her hedge", "Anna Sturridge"));
    assertFalse(notes.tells("Anna Sturridge covers the coast", "Anna"));
    assertFalse(notes.tells("When Anna Sturridge covers", "Anna Sturridge"));
  }
}
