package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.api.Test;

/** What the report of a match ends with is body. */
class TeamSheetTest {
  private static final String REPORT =
      "Quay Athletic hold out in the fog\n\nBy Maud Ellery\n4 May 2024\n\n"
          + "Quay Athletic won by a goal that hardly anybody on the ground had seen, and went home"
          + " content.\n\n"
          + "The fog came in from the harbour after ten minutes, and the keeper heard the ball"
          + " rather than saw it.\n\n";
  private static final String HOME =
      "Quay Athletic (4-4-2): Marl; Onley, Tarr, Wick (Lund 60), Holt; Esk, Ferro, Dunn, Bray; Orr,"
          + " Pell.";
  private static final String GUESTS =
      "Fen Rovers: Sorley - Abt, Crane, Vane, Moss - Lowe, Dray, Thorn - Reed, Sand, Hope.";

  private final Vocabulary vocabulary = new Vocabulary();
  private final NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);

  private List<String> sheets(String text) throws IOException, RefusedException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader(vocabulary).read(bytes, "", "");
    Labelling labelling = rules.label(page);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      if (labelling.marks(i).get(0).rule().equals("body-team-sheet")) {
        found.add(labelling.label(i).orElseThrow() + " " + page.lines().get(i).text());
      }
    }
    return found;
  }

  @Test
  void twoSheetsAreBodyWithTheirHeadingAndWhatStandsBesideThem() throws Exception {
    String facts = "Goal: Orr (9).\nReferee: L Anstey (Tolby).\nAttendance: 312.\n";
    assertEquals(
        List.of(
            "SUBHEADING Match details",
            "LIST_ITEM " + HOME,
            "LIST_ITEM " + GUESTS,
            "LIST_ITEM Goal: Orr (9).",
            "LIST_ITEM Referee: L Anstey (Tolby).",
            "LIST_ITEM Attendance: 312."),
        sheets(REPORT + "Match details\n" + HOME + "\n" + GUESTS + "\n" + facts + "Related\n"));
  }

  @Test
  void aKeyMayStandAlone() throws Exception {
    String lines =
        """
        Quay:
        Marl, Onley, Tarr, Wick, Holt, Esk, Ferro, Dunn, Bray
        Fen:
        Sorley, Abt, Crane, Vane, Moss, Lowe, Dray, Thorn, Reed
        Goals:
        1:0 Orr (9), 2:0 Pell (40).
        """;
    assertEquals(
        lines.lines().map(line -> "LIST_ITEM " + line).sorted().toList(),
        sheets(REPORT + lines + "Related\n").stream().sorted().toList());
  }

  @Test
  void oneListOfNamesIsNoSheet() throws Exception {
    assertEquals(List.of(), sheets(REPORT + HOME + "\nRelated\n"));
  }

  @Test
  void sheetsAboveTheStoryAreNotIt() throws Exception {
    assertEquals(List.of(), sheets("Marl\n" + HOME + "\n" + GUESTS + "\nMenu\n"));
  }
}
