package org.cleanarticle.read;

import static org.cleanarticle.read.BrokenText.join;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines in texts that an extractor broke at every link. */
class BrokenBylinesTest {
  @Test
  void aNameUnderAShortTitleShowsNothing() {
    assertEquals(
        List.of("Two keepers", "Tolby Borough Council", "seeks a third."),
        join("Two keepers", "Tolby Borough Council", "seeks a third."));
  }

  @Test
  void bylinesInSmallLettersAreNoBrokenText() {
    for (String byline :
        List.of("di Ada Corsi", "by: Staff", "by Ada Lin | 3 May 2024 | News, Harbours")) {
      List<String> lines =
          List.of("Two keepers are wanted for the lock at the end of the canal", byline);
      assertEquals(lines, join(lines.toArray(new String[0])), byline);
    }
  }

  @Test
  void whatOpensABylineOfLinksMayHaveAColon() {
    List<String> lines =
        List.of(
            "Two keepers are wanted for the lock at the end of the canal", "by:", "Gwen Tallis");
    List<String> text = new ArrayList<>(lines);
    text.addAll(List.of("The council says that", "a lock", ", once shut, is hard to open."));
    List<String> joined = join(text.toArray(new String[0]));
    assertEquals(lines, joined.subList(0, lines.size()));
  }

  @Test
  void commasJoinTheNamesOfABylineOfLinks() {
    String title = "Two keepers are wanted for the lock at the end of the canal";
    String date = "3 May 2024";
    assertEquals(
        List.of(title, "Gwen Tallis ,", "Bo Ek", date),
        join(title, "Gwen Tallis", ",", "Bo Ek", date));
    assertEquals(
        List.of(title, "By Gwen Tallis ,", "Bo Ek , and", "Ada Lin", date),
        join(title, "By Gwen Tallis", ",", "Bo Ek", ", and", "Ada Lin", date));
    assertEquals(
        List.of(title, "By Gwen Tallis , Fen Courier", date),
        join(title, "By Gwen Tallis", ", Fen Courier", date));
  }

  @Test
  void aRoleMayClingToABareNameAboveADate() {
    String title = "Two keepers are wanted for the lock at the end of the canal";
    for (String date : List.of("3 May 2024", "Updated 3 May 2024", "May 3, 2024")) {
      assertEquals(
          List.of(title, "Gwen Tallis , reporter", date),
          join(title, "Gwen Tallis", ", reporter", date));
      assertEquals(
          List.of(title, "Gwen Tallis , and", "Bo Ek , chief reporter", date),
          join(title, "Gwen Tallis", ", and", "Bo Ek", ", chief reporter", date));
    }
  }

  @Test
  void commasInASentenceOfLinksDoNot() {
    String lock = "The lock at the end of the canal belongs to the old keepers";
    assertEquals(
        List.of(lock + " Gwen Tallis , reporter", "Nobody lives there."),
        join(lock, "Gwen Tallis", ", reporter", "Nobody lives there."));
    assertEquals(
        List.of(lock + " Gwen Tallis , the miller", "3 May 2024"),
        join(lock, "Gwen Tallis", ", the miller", "3 May 2024"));
    assertEquals(
        List.of(lock + " Gwen Tallis , Bo Ek and their two dogs."),
        join(lock, "Gwen Tallis", ",", "Bo Ek", "and their two dogs."));
  }

  /** In an interview the names are set in bold, and broken off. */
  @Test
  void aNameThatSpeaksAgainAndAgainStandsBeforeItsWords() {
    assertEquals(
        List.of(
            "Courier: How old is the lock?",
            "Tallis: Older than the canal.",
            "Courier: And the otter?",
            "Tallis: It is new here."),
        join(
            "Courier:",
            "How old is the lock?",
            "Tallis:",
            "Older than the canal.",
            "Courier:",
            "And the otter?",
            "Tallis:",
            "It is new here."));
    List<String> lists =
        List.of("Open:", "From six in the morning.", "Closed:", "On the day of the otter.");
    assertEquals(lists, join(lists.toArray(new String[0])));
  }

  @Test
  void aDayInSmallLettersIsNoBrokenText() {
    for (String day : List.of("giovedì 3 ottobre 2024", "giovedì, 3 ottobre")) {
      List<String> lines =
          List.of(
              "Two keepers are wanted for the lock at the end of the canal",
              "The last one left in May to live with an otter in the reeds",
              day,
              "di Ada Corsi");
      assertEquals(lines, join(lines.toArray(new String[0])), day);
    }
    assertEquals(
        List.of(
            "The lock at the end of the canal was to be opened on giovedì 3 ottobre in the rain."),
        join(
            "The lock at the end of the canal was to be opened on",
            "giovedì 3 ottobre",
            "in the rain."));
  }

  @Test
  void aSmallWordIsNoShortWeekday() {
    assertEquals(
        List.of("Two keepers are wanted for the lock and for the ferry to the 3 islands"),
        join("Two keepers are wanted for the lock and for the ferry", "to the 3 islands"));
  }

  @Test
  void aNameOverADayIsABylineWhateverStandsAbove() {
    String above = "Two keepers are wanted for the lock that the otter came from";
    String rest = ", who came in May, has left.";
    assertEquals(
        List.of(above, "Gwen Tallis", "Giovedì 3 ottobre", "The keeper" + " " + rest),
        join(above, "Gwen Tallis", "Giovedì 3 ottobre", "", "The keeper", rest));
    assertEquals(
        List.of(above + " Gwen Tallis", "The keeper" + " " + rest),
        join(above, "Gwen Tallis", "", "The keeper", rest));
  }

  @Test
  void aBylineBehindAStandfirstDoesNotMakeALinkOfIt() {
    List<String> lines =
        List.of(
            "Two keepers are wanted for the lock at the end of the canal",
            "The last one left in May to live with an otter",
            "di Ada Corsi");
    assertEquals(lines, join(lines.toArray(new String[0])));
  }

  @Test
  void inBrokenTextABylineStandsAlone() {
    assertEquals(
        List.of(
            "Two keepers are wanted for the lock at the end of the canal",
            "by: Staff",
            "The lock , which is old, leaks."),
        join(
            "Two keepers are wanted for the lock at the end of the canal",
            "by: Staff",
            "",
            "The lock",
            ", which is old, leaks."));
  }

  @Test
  void aVerbBeforeANameIsNoByline() {
    assertEquals(
        List.of("The keepers, both of them old, visited Tolby Weir , and were shown the lock."),
        join("The keepers, both of them old,", "visited Tolby Weir", ", and were shown the lock."));
  }

  @Test
  void aNameBehindALabelInSmallLettersStandsAlone() {
    assertEquals(
        List.of("Two keepers are wanted for the lock", "collage: Ada Lin", "It leaks , badly."),
        join(
            "Two keepers are wanted for the lock", "collage: Ada Lin", "", "It leaks", ", badly."));
  }

  @Test
  void aRoleBehindABylineIsNoLink() {
    assertEquals(
        List.of("by Ada Lin ,", "Deputy Editor ,", "Bo Weir"),
        join("by Ada Lin", ",", "Deputy Editor", ",", "Bo Weir"));
  }

  @Test
  void aDateBehindABylineIsNoLink() {
    assertEquals(
        List.of("Words by Ada Lin", "Posted 3 May 2024 at 8.40 , changed 4 May 2024"),
        join("Words by Ada Lin", "Posted 3 May 2024 at 8.40", ", changed 4 May 2024"));
  }

  @Test
  void aNameBeforeALabelOrARemarkIsNoLink() {
    assertEquals(
        List.of("Ada Lin, harbours", "Published : 16:46 , yesterday"),
        join("Ada Lin, harbours", "Published", ": 16:46", ", yesterday"));
    assertEquals(
        List.of("Words of", "Ada Lin (with agencies)", "The lock , which is old, leaks."),
        join("Words of", "Ada Lin", "(with agencies)", "", "The lock", ", which is old, leaks."));
  }

  @Test
  void noTitleGoesOnWithAByline() {
    for (String byline :
        List.of(
            "byAda Lin",
            "by Ada Lin and Bo Weir",
            "by Ada Lin, Harbour Correspondent",
            "Von Ada Lin",
            "a cura di Ada Corsi e Bo Vieri")) {
      List<String> lines =
          List.of("How safe the lock at the end of the old canal of", byline, "12 May 2011, 07:45");
      List<String> broken = new ArrayList<>(lines);
      broken.addAll(List.of("", "The lock", ", which is old, leaks."));
      List<String> joined = new ArrayList<>(lines);
      joined.add("The lock , which is old, leaks.");
      assertEquals(joined, join(broken.toArray(new String[0])), byline);
    }
  }

  @Test
  void aNameAmidABrokenSentenceIsNoByline() {
    assertEquals(
        List.of("The gates were drawn by Ada Lin and Bo Weir , whose plans are lost."),
        join("The gates were drawn", "by Ada Lin and Bo Weir", ", whose plans are lost."));
    assertEquals(
        List.of("The gates of the old lock were drawn in 1911 by Ada Lin and Bo Weir, who left."),
        join("The gates of the old lock were drawn in 1911", "by Ada Lin and Bo Weir, who left."));
  }

  @Test
  void aWordAloneOpensTheNameOnTheNextLine() {
    String standfirst = "Those who had watched the old keeper learned it in three days";
    assertEquals(
        List.of(standfirst, "by", "Gwen Tallis , Canal Courier"),
        join(standfirst, "by", "Gwen Tallis", ", Canal Courier"));
    assertEquals(
        List.of("The lock at Tolby was mended , and painted by a hand that nobody has seen ."),
        join(
            "The lock at Tolby was mended",
            ", and painted",
            "by",
            "a hand that nobody has seen",
            "."));
  }

  @Test
  void aLabelledDateInSmallLettersEndsTheBylineAboveIt() {
    String caption = "The bell of the lock, taken down on Monday (Ada Corwin/Courier)";
    List<String> head =
        List.of(caption, "by Gwen Tallis, keeper of bells", "published 9 March 2011 at 20h15");
    assertEquals(head, join(head.get(0), head.get(1), head.get(2)));
    assertEquals(
        List.of(caption, "by Gwen d'Estienne", "published 9 March 2011"),
        join(caption, "by Gwen d'Estienne", "published 9 March 2011"));
    assertEquals(
        List.of(
            "What the keepers of the bell wrote of it was published 9 March 2011 in a book that nobody has"),
        join(
            "What the keepers of the bell wrote of it was",
            "published 9 March 2011 in a book that nobody has"));
  }

  /** Labels in small letters stand below one another, and a time of day below its date. */
  @ParameterizedTest
  @ValueSource(strings = {"at 10:15", "share", "by maud ellery", "in News", "read more"})
  void aLabelBelowALabelledDateIsNoRestOfASentence(String label) {
    String title = "Old baths of Tolby are to close in June";
    List<String> head = List.of(title, "updated 14 March 2023");
    assertEquals(
        head,
        join(title, "updated 14 March 2023", label, "", "It leaks", ", and it is old")
            .subList(0, 2));
  }

  @Test
  void twoLinkedNamesBelowAStandfirstAreAByline() {
    String standfirst = "What the keepers said of the bell that rang for every late barge";
    assertEquals(
        List.of(standfirst, "Gwen Tallis and", "Data team", "9 March 2011", "It rang , at night"),
        join(
            standfirst,
            "Gwen Tallis",
            "and",
            "Data team",
            "9 March 2011",
            "",
            "It rang",
            ", at night"));
    assertEquals(
        List.of(
            "The race was run , and for the first time both Gwen Tallis and Oona Lind came in with wet feet ."),
        join(
            "The race was run",
            ", and for the first time both",
            "Gwen Tallis",
            "and",
            "Oona Lind",
            "came in with wet feet",
            "."));
  }
}
