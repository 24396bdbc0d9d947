package org.cleanarticle.read;

import static org.cleanarticle.read.BrokenText.join;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenParagraphsTest {
  @Test
  void oneLinkBehindAnOpenEndShowsThatTheTextIsBroken() {
    assertEquals(
        List.of("But the keepers have come from Tolby Borough Council since the last flood."),
        join("But the keepers have come from", "Tolby Borough Council", "since the last flood."));
  }

  @Test
  void aLabelledDateBelowALongBylineIsNoPieceOfASentence() {
    List<String> head =
        List.of(
            "By TASHA FENWICKE and ROWAN ADEYEMI FOR THE TOLBY BUGLE",
            "Published: 21:14, 9 May 2024 | Updated: 07:52, 10 May 2024",
            "e-mail",
            "214",
            "shares");
    assertEquals(head, join(head.toArray(new String[0])));
    List<String> bare =
        List.of(
            "By TASHA FENWICKE and ROWAN ADEYEMI FOR THE TOLBY BUGLE",
            "Updated 9 May 2024",
            "e-mail");
    assertEquals(bare, join(bare.toArray(new String[0])));
    List<String> american =
        List.of(
            "By TASHA FENWICKE and ROWAN ADEYEMI FOR THE TOLBY BUGLE",
            "Updated May 9, 2024",
            "e-mail");
    assertEquals(american, join(american.toArray(new String[0])));
    assertEquals(
        List.of("The council that mends the lock has updated 3 of its leases , he said."),
        join("The council that mends the lock has", "updated 3 of its leases", ", he said."));
  }

  /** Above the text; inside it a link may be as short. */
  @Test
  void aButtonInSmallLettersIsNoPieceOfTheTitleAboveIt() {
    List<String> head =
        List.of(
            "Keepers of the lock at Tolby are to have a winter of their own",
            "Whoever needs the gates to be opened can ring a bell that nobody hears",
            "play video",
            "Tolby, 9 May 2024",
            "comments");
    assertEquals(head, join(head.toArray(new String[0])));
    String paragraph =
        "The keepers said on Tuesday that the bell had been taken down by the council in the spring.";
    assertEquals(
        List.of(
            paragraph,
            "The council that mends the lock and the gates has sold the bell twice",
            "Nobody knows."),
        join(
            paragraph,
            "The council that mends the lock and the gates has",
            "sold the bell twice",
            "Nobody knows."));
  }

  @Test
  void itemsInSmallLettersAreNoBrokenText() {
    List<String> items =
        List.of(
            "a) to mend the lock at the end of the canal before winter,",
            "b) to sell it to Tolby",
            "Tolby Borough Council",
            "c) to wait");
    assertEquals(items, join(items.toArray(new String[0])));
  }

  @Test
  void aDashGoesOnWithTheSentenceBehindALink() {
    assertEquals(
        List.of(
            "It leaks , badly.",
            "There were keepers before him in the cottage Tolby House -- but none of them stayed."),
        join(
            "It leaks",
            ", badly.",
            "There were keepers before him in the cottage",
            "Tolby House",
            "-- but none of them stayed."));
    assertEquals(
        List.of("There were keepers before him , and after him – but none stayed ."),
        join("There were keepers before him", ", and after him", "– but none stayed", "."));
  }

  @Test
  void aListWithDashesIsNoSentence() {
    assertEquals(
        List.of(
            "It leaks , badly.",
            "What the keepers will find in the cottage by the lock",
            "– no water",
            "– no light"),
        join(
            "It leaks",
            ", badly.",
            "What the keepers will find in the cottage by the lock",
            "– no water",
            "– no light"));
  }

  @Test
  void behindALinkABlankLineDoesNotEndASentence() {
    assertEquals(
        List.of(
            "The lock stands at the end of the Tolby Canal and has leaked since the flood.",
            "It leaks , badly."),
        join(
            "The lock stands at the end of the",
            "Tolby Canal",
            "",
            "and has leaked since the flood.",
            "",
            "It leaks",
            ", badly."));
  }

  @Test
  void aWordThatOpensABylineBehindABlankLineIsNotGoneOnWith() {
    List<String> lines =
        List.of(
            "Click here for more about the lock at the end of the canal",
            "Two Keepers Are Wanted for the Lock",
            "by",
            "Ada Lin");
    List<String> broken = new ArrayList<>(lines);
    broken.add(2, "");
    broken.addAll(List.of("", "The lock", ", which is old, leaks."));
    List<String> joined = new ArrayList<>(lines);
    joined.add("The lock , which is old, leaks.");
    assertEquals(joined, join(broken.toArray(new String[0])));
  }

  @Test
  void aBlankLineEndsATitleAndAList() {
    List<String> lines =
        List.of(
            "Two keepers are wanted for the lock at the end of the canal",
            "",
            "on the water",
            "",
            "The lock",
            ", which is old, leaks;",
            "",
            "and so does the roof of the cottage.");
    assertEquals(
        List.of(
            "Two keepers are wanted for the lock at the end of the canal",
            "on the water",
            "The lock , which is old, leaks;",
            "and so does the roof of the cottage."),
        join(lines.toArray(new String[0])));
  }

  @Test
  void aQuotationMayGoOnBehindALinkAndItsSpace() {
    assertEquals(
        List.of("It leaks , badly.", "The keeper wrote to the Tolby Courier « mais personne »."),
        join(
            "It leaks", ", badly.", "The keeper wrote to the Tolby Courier", "« mais personne »."));
  }

  @Test
  void aFewWordsBeforeALinkBelongToItsSentence() {
    assertEquals(
        List.of("Drivers at the Orlo Ferry , who struck in May, are back."),
        join("Drivers at the", "Orlo Ferry", ", who struck in May, are back."));
    assertEquals(
        List.of("The Harbour Lighting Act obliges the port to mend its lamps , it says."),
        join("The", "Harbour Lighting Act", "obliges the port to mend its lamps", ", it says."));
    assertEquals(
        List.of("Weavers at Tolby Mill , the last of its kind, make sails."),
        join("Weavers at Tolby", "Mill", ", the last of its kind, make sails."));
  }

  @Test
  void aWordBeforeALinkMayBeALabel() {
    assertEquals(
        List.of("Harbour", "Tolby Ferry , the last of its kind, sails."),
        join("Harbour", "Tolby Ferry", ", the last of its kind, sails."));
  }

  @Test
  void whatBeginsInsideASentenceGoesOn() {
    for (String inside :
        List.of(
            "-Fähren blieben liegen.", "(OFL) would not say why.", "® ferries stayed in port.")) {
      assertEquals(
          List.of("On Sunday , there was the Orlo Ferry " + inside),
          join("On Sunday", ", there was the Orlo Ferry", inside),
          inside);
    }
  }

  @Test
  void itemsAndRemarksInBracketsStandAlone() {
    for (String apart :
        List.of("(Advertisement)", "- See above.", "— Ada Lin", "—", "-", "- see above.")) {
      assertEquals(
          List.of("On Sunday , there was the Orlo Ferry", apart),
          join("On Sunday", ", there was the Orlo Ferry", apart),
          apart);
    }
  }

  @Test
  void wideMarksPartNoSentence() {
    assertEquals(
        List.of("港の灯台（ 高さ十二メートル ）は来春、 町の施設 。"), join("港の灯台（", "高さ十二メートル", "）は来春、", "町の施設", "。"));
    assertEquals(
        "港の灯台（高さ十二メートル）は来春、町の施設。", Joint.join(List.of("港の灯台（", "高さ十二メートル", "）は来春、", "町の施設", "。")));
  }

  @Test
  void theHalvesOfACompoundAreOneWord() {
    assertEquals("Die Orlo-Fähren.", Joint.join(List.of("Die Orlo", "-Fähren.")));
    assertEquals("Orlo® ferries", Joint.join(List.of("Orlo", "® ferries")));
    assertEquals("Orlo - see above", Joint.join(List.of("Orlo", "- see above")));
    assertEquals("Orlo's ferries", Joint.join(List.of("Orlo", "'s ferries")));
    assertEquals("I told him, 'One day.'", Joint.join(List.of("I told him,", "'One day.'")));
  }

  @Test
  void aLinkBetweenTwoPiecesOfASentenceShowsThatTheTextIsBroken() {
    assertEquals(
        List.of(
            "Tolby Rangers have given away a lead that nobody had thought they would get against"
                + " Fen United who had not scored since the first week of October."),
        join(
            "Tolby Rangers",
            "have given away a lead that nobody had thought they would get against",
            "Fen United",
            "who had not scored since the first week of October."));
  }

  /** A link of a sentence may read as a date with its label. */
  @Test
  void aDateInASentenceThatGoesOnIsAPieceOfIt() {
    String said = "The plan for the harbour, which was last";
    assertEquals(
        List.of(said + " updated 9 March 2011 , says nothing of fires."),
        join(said, "updated 9 March 2011", ", says nothing of fires."));
    assertEquals(
        List.of("Nobody knows the plan , which was updated 9 March 2011 and never since."),
        join("Nobody knows the plan", ", which was", "updated 9 March 2011", "and never since."));
  }

  @Test
  void aParagraphMayBeginWithAnArticleOfTwoLettersBeforeALink() {
    BrokenParagraphs spanish =
        new BrokenParagraphs(
            () -> Set.of("el"),
            new BylineLines(word -> false, word -> false, word -> false, word -> false, Set::of),
            Set.of());
    List<RawLine> lines =
        List.of(
            new RawLine(1, "El", true),
            new RawLine(2, "Deportivo Faro", false),
            new RawLine(3, "perdió la ventaja cuando quedaban nueve minutos.", false),
            new RawLine(4, "No pasó nada", true),
            new RawLine(5, ", y nada más.", false));
    assertEquals(3, spanish.join(lines).get(0).size());
  }

  private static final String BROKEN = "The others who came that day praised the lock";

  @Test
  void aLinkBehindFewWordsIsPartOfTheirSentenceIfTheRestEndsIt() {
    assertEquals(
        List.of(
            "All the keepers here praised Tolby Lock and said that it should be kept open for the boats.",
            BROKEN + " , too."),
        join(
            "All the keepers here praised",
            "Tolby Lock",
            "and said that it should be kept open for the boats.",
            BROKEN,
            ", too."));
    List<String> labels =
        List.of(
            "All the Keepers of the Canal",
            "Tolby Lock",
            "and said that it should be kept open for the boats.",
            BROKEN,
            ", too.");
    assertEquals(labels.get(0), join(labels.toArray(new String[0])).get(0));
  }

  @Test
  void aMarkThatClingsToAWordClosesAndOpensNothing() {
    assertEquals(
        List.of(
            "Der Wirt sagte: „Wir bleiben, bis das Wasser kommt“",
            "09.03.2024",
            "Es kam zwei Tage später, und nicht nur in den Keller"
                + " , sondern bis in die Küche."),
        join(
            "Der Wirt sagte: „Wir bleiben, bis das Wasser kommt“",
            "09.03.2024",
            "Es kam zwei Tage später, und nicht nur in den Keller",
            ", sondern bis in die Küche."));
  }

  @Test
  void twoCommasOpenAQuotation() {
    String text =
        "De boot blijft voorlopig in de haven.\n,,We wachten op het ijs”, zei de stuurman.";
    assertEquals(List.of(text.split("\n")), join(text.split("\n")));
  }

  @Test
  void theRestOfASentenceStandsBehindABlankLineToo() {
    String opening = "The keepers of the lock at Tolby have";
    String rest = "spoken out against the plan, as well as the council of the town.";
    assertEquals(
        List.of("It leaks , badly.", opening + " here " + rest),
        join("It leaks", ", badly.", "", opening + " here", "", rest));
    // A short rest may be a button, and a long one without an end a line of a list.
    List<String> list =
        List.of(
            "It leaks , badly.",
            opening + " here",
            "more",
            opening + " there",
            "a pump of their own that is older than the cottage");
    assertEquals(
        list,
        join(
            "It leaks", ", badly.", "", list.get(1), "", "more", "", list.get(3), "", list.get(4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour board’s   | Tolby v. Wick | ruling did not end the quarrel over the old pier.
          The keepers now read  | The Lock Book | to whoever comes by boat on a summer evening.
          A                     | Tolby pilot   | has won the race that nobody here had heard of.
          A                     | coal boat     | to the islands has been for sale for a year now.
          “                     | The Lock      | ” is the first film of a keeper who has left.
          """)
  void fewWordsBeforeALinkOpenTheSentence(String opening, String link, String rest) {
    assertEquals(
        List.of("It leaks , badly.", opening + " " + link + " " + rest),
        join("It leaks", ", badly.", "", opening, link, rest));
  }

  @Test
  void aNumberMayBeginALink() {
    String counted = "12 boats for the islands in the bay and one for the pilots.";
    assertEquals(
        List.of("It leaks , badly.", "The yard is to build " + counted),
        join("It leaks", ", badly.", "", "The yard is to build", counted));
    // Below a name or a title a number begins a sentence, or a date.
    for (String above : List.of("Tolby Courier", "Boats for the Islands")) {
      assertEquals(
          List.of("It leaks , badly.", above, counted),
          join("It leaks", ", badly.", "", above, counted));
    }
  }
}
