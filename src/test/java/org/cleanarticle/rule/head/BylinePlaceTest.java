package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the place of a line makes of it. */
class BylinePlaceTest {
  private static final String HEADLINE = "Pilot boat finds the missing buoy in a potato field";

  private static final String STORY =
      """
      The buoy that went missing from the channel in the autumn gales has been found in a potato \
      field, two miles from the water, by the crew of the pilot boat on their day off.

      Nobody could say how the buoy had come so far, and the farmer asked the harbour board to take \
      it away before the potatoes are lifted, or else to pay for the room that it takes.
      """;

  private static List<String> bylines(String between) {
    return Labelled.of(HEADLINE + "\n\n" + between + "\n\n" + STORY).spans(Label.BYLINE);
  }

  @Test
  void anUncommonNameBetweenHeadlineAndStoryIsTheByline() {
    assertEquals(List.of("Oddvine Kessrup"), bylines("Oddvine Kessrup"));
  }

  /** Whom the reporter works for stands between the name and the story, a caption above. */
  @Test
  void anUncommonNameAboveItsOutletIsTheByline() {
    String caption = "The buoy lay among the potatoes for two weeks";
    assertEquals(
        List.of("Oddvine Kessrup"),
        bylines(caption + "\nOddvine Kessrup\nHarbour News, Lower Fen"));
    assertEquals(List.of(), bylines(caption + "\nOddvine Kessrup\nLower Fen and about"));
    assertEquals(
        List.of("Elena Cruz"), bylines(caption + "\nElena Cruz\nGBN Wales News\nPublished"));
  }

  /** Below an outlet that is known, the name above need not be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuva Lind       | The Guardian",
        "Bjarni Helgason | BBC News",
        "Xochitl Marquez | Boston Globe",
        "Zsofia Kovats   | Brandon Sun",
        "Okonkwo Obi     | BBC News, Lagos",
      })
  void aNameAboveAKnownOutletIsTheByline(String name, String outlet) {
    String caption = "The buoy lay among the potatoes for two weeks";
    assertEquals(List.of(name), bylines(caption + "\n" + name + "\n" + outlet));
  }

  /** Behind a slash stands whom a reporter works for, and so it does below pictures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Holt/Houston Chronicle\n14 March 2023",
        "Dana Holt / Savannah Morning News\n14 March 2023",
        "14 March 2023\nDana Holt/The Guardian",
        "DANA HOLT / MADRID\n14 March 2023",
        "Dana Holt / Madrid\n14 March 2023",
      })
  void anOutletOrAPlaceMayStandBehindASlash(String between) {
    List<String> found = bylines(between);
    assertEquals(1, found.size());
    assertEquals("dana holt", found.get(0).substring(0, 9).toLowerCase(Locale.ROOT));
  }

  @Test
  void anAgencyMayStandBehindASlashAboveADate() {
    assertEquals(List.of("Dana Holt / PAP"), bylines("Dana Holt / PAP\n14 March 2023"));
    assertEquals(List.of(), bylines("Dana Holt / PAP"));
    assertEquals(List.of(), bylines("Dana Holt/Reuters\n14 March 2023"));
    String caption = "The buoy lay among the potatoes for two weeks.\n";
    assertEquals(List.of(), bylines(caption + "Dana Holt / PAP\n14 March 2023"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Holt/Houston Chronicle",
        "The buoy lay among the potatoes.\nDana Holt/Houston Chronicle\n14 March 2023",
      })
  void theCreditOfAPictureIsNoByline(String between) {
    assertEquals(List.of(), bylines(between));
  }

  /** A town's paper may be called as a person is; its place tells. */
  @Test
  void aPaperOfATownIsNoAuthor() {
    assertEquals(List.of("Dana Holt"), bylines("Dana Holt\nVictoria Star"));
    assertEquals(List.of("Dana Holt"), bylines("Dana Holt\nChelsea Ledger\n14 March 2023"));
    assertEquals(List.of("Jordan Star"), bylines("Jordan Star\n14 March 2023"));
    assertEquals(
        List.of(), Labelled.of("Brandon Sun\n\n" + HEADLINE + "\n\n" + STORY).spans(Label.BYLINE));
  }

  /** Sections end as outlets do, and a place may stand above one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kelder Sands\nLocal News",
        "Kelder Sands\nMore News",
        "Kelder Sands\nEurope News",
        "Morville Sands\nBreaking News",
        "Lower Fen\nLocal News, Harbour",
        "Hard Potatoes\nGood Times",
        "Kelder Sands\nThe Fen Courier",
      })
  void aPlaceAboveASectionOrAPaperIsNone(String between) {
    String caption = "The buoy lay among the potatoes for two weeks";
    assertEquals(List.of(), bylines(caption + "\n" + between));
  }

  /** A word for pictures that is a tab of the page says nothing of the name below it. */
  @Test
  void aNameBelowTabsIsTheByline() {
    assertEquals(List.of("Elena Cruz"), bylines("Video\nPhotos\nElena Cruz\n3 May 2021"));
  }

  @ParameterizedTest
  @CsvSource({
    "Words, Photos",
    "Author, Photo",
    "Story, Images",
    "Words, Pictures",
  })
  void whoTookThePicturesDoesNotReplaceTheWriter(String words, String pictures) {
    String names = words + "\nElena Cruz\n" + pictures + "\nJames Watts\n14 March 2023";
    assertEquals("Elena Cruz", bylines(names).get(bylines(names).size() - 1));
    assertEquals(List.of(), bylines(pictures + "\nJames Watts\n14 March 2023"));
  }

  /** However many buttons part them; but the date across the headline is another's. */
  @Test
  void aNameIsDatedAcrossButtons() {
    String buttons =
        "Share\nFacebook\nTwitter\nEmail\nPrint\nSave\nWhatsApp\nLinkedIn\nReddit\nCopy link\n";
    String caption = "The buoy lay among the potatoes for two weeks\nOne of three\n";
    String date = "Tuesday 14 March 2023\n";
    assertEquals(
        List.of("Oddvine Kessrup"), bylines(caption + "Oddvine Kessrup\n" + buttons + date));
    assertEquals(
        List.of(),
        Labelled.of("Elena Cruz\n" + buttons + HEADLINE + "\n" + date + "\n" + STORY)
            .spans(Label.BYLINE));
  }

  /** Beside its own picture an author is named twice; an outlet has no initials. */
  @Test
  void aNameWithInitialsMayBeSaidTwice() {
    String date = "Published - 1 April 2024\n";
    assertEquals(
        List.of("K. S. Venkatraghavan"),
        bylines(date + "K. S. Venkatraghavan\nK. S. Venkatraghavan"));
    assertEquals(List.of(), bylines(date + "Harbour Dispatch\nHarbour Dispatch"));
  }

  /** Papers set who took the picture in capitals, right above those who write. */
  @Test
  void whoIsInCapitalsAboveTheAuthorsIsNone() {
    String caption = "Vista del embalse, el pasado jueves.\n";
    assertEquals(
        List.of("Elena Cruz", "James Watts"),
        bylines(caption + "OMAR HADDAD\nElena Cruz\nJames Watts\n8 April 2025"));
  }

  /** An account between two authors is that of the first. */
  @Test
  void anAddressDoesNotEndTheNames() {
    assertEquals(
        List.of("Elena Cruz", "James Watts"),
        bylines("14 March 2023\nElena Cruz\n@elenacruz\nJames Watts"));
    assertEquals(
        List.of("Elena Cruz", "James Watts"),
        bylines("Elena Cruz\n@elenacruz\nJames Watts\n@jwatts\n14 March 2023"));
  }

  /** A standfirst tells what its author writes; a story tells of others. */
  @Test
  void theStandfirstMayNameTheAuthor() {
    String standfirst =
        "There are two miles from the water to the field. Elena Cruz can not remember when she last"
            + " was so happy to walk them\n";
    assertEquals(List.of("ELENA CRUZ"), bylines(standfirst + "ELENA CRUZ\n14 March 2023"));
    String story =
        "The harbour master, Elena Cruz, said on Monday that she had never heard of a buoy that had"
            + " come so far from the water.\n";
    assertEquals(List.of(), bylines("Elena Cruz\n14 March 2023\n\n" + story));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adobe Stock", "Depositphotos", "Trinity XIII"})
  void whatIsNobodyIsNone(String line) {
    assertEquals(List.of(), bylines("14 March 2023\n" + line));
  }

  @Test
  void aSecondNameInCapitalsMayHoldParticles() {
    assertEquals(
        List.of("ELENA CRUZ", "AND MARY ANN VAN HOLT"),
        bylines("ELENA CRUZ\nAND MARY ANN VAN HOLT\n14 March 2023"));
  }

  /** An editing word that opens a sentence of the story names no editor. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Translation is the harder half.",
        "Checked shirts are back, and nobody knows why.",
        "Reviewed by nobody, the plan failed.",
      })
  void aSentenceBelowTheBylineIsNoNoteOnTheEditor(String sentence) {
    Labelled page =
        Labelled.of(HEADLINE + "\nBy Elena Cruz\n14 March 2023\n\n" + sentence + "\n" + STORY);
    assertEquals(false, page.label(sentence) == Label.AUTHOR_NOTE);
  }

  @Test
  void anUncommonNameFurtherDownIsNone() {
    assertEquals(List.of(), bylines("Harbour pictures\n\nHarbour maps\n\nOddvine Kessrup"));
  }

  @Test
  void whatTheStorySpeaksOfIsNone() {
    assertEquals(List.of(), bylines("Potato Field"));
  }

  @Test
  void whoSignsTheStoryIsNotItsSubject() {
    String story = STORY.strip() + " (Oddvine Kessrup, 3.5.2014)\n";
    assertEquals(
        List.of("Oddvine Kessrup"),
        Labelled.of(HEADLINE + "\n\nOddvine Kessrup\n\n3 May 2014\n\n" + story)
            .spans(Label.BYLINE));
  }

  /** The note below the story speaks of its author, not the story. */
  @Test
  void whomTheNoteOnTheAuthorNamesIsNotTheSubject() {
    String note =
        "\nContact reporter Oddvine Kessrup at 555-0142 or okessrup@gazette.example. Follow her on"
            + " Twitter: @okessrup.\n";
    assertEquals(
        List.of("Oddvine Kessrup, The Tolby Gazette"),
        Labelled.of(
                HEADLINE
                    + "\n\nOddvine Kessrup, The Tolby Gazette\n\nUpdated 3 May 2014\n\n"
                    + STORY
                    + note)
            .spans(Label.BYLINE));
  }

  @Test
  void aBylineThatNamesNobodyYieldsToOneThatDoes() {
    assertEquals(
        List.of("By Oddvine Kessrup, Tolby"),
        bylines("3 May 2014\nby Agency Report\n\nKindly share this\n\nBy Oddvine Kessrup, Tolby"));
    assertEquals(List.of("by Agency Report"), bylines("3 May 2014\nby Agency Report"));
  }

  @Test
  void theAgencyThatThePageIsOfIsNoBylineBesideOne() {
    String page = HEADLINE + "\nReuters\n3 May 2014\n%s\n\n" + STORY;
    assertEquals(
        List.of("By Elena Marlow"),
        Labelled.of(page.replace("%s", "Tweet\nPrint\nEmail\nBy Elena Marlow"))
            .spans(Label.BYLINE));
    assertEquals(
        List.of("Reuters"), Labelled.of(page.replace("%s", "Tweet\nPrint")).spans(Label.BYLINE));
  }

  @Test
  void aSurnameThatAWordOfTheStoryBeginsWithIsNotItsSubject() {
    assertEquals(List.of("Elena Nobo"), bylines("Elena Nobo"));
  }

  @Test
  void anOpeningWordThatIsAlsoAPhraseOpensTheNameBelow() {
    assertEquals(List.of("Oddvine Kessrup"), bylines("Author:\nOddvine Kessrup"));
  }

  @Test
  void aNameThatAJointAnnouncesStandsOnTheNextLine() {
    assertEquals(
        List.of("By Elena Cruz and", "Peter Holm"), bylines("By Elena Cruz and\nPeter Holm"));
    assertEquals(List.of("By Elena Cruz,", "Peter Holm"), bylines("By Elena Cruz,\nPeter Holm"));
    assertEquals(List.of("By Elena Cruz"), bylines("By Elena Cruz\nPeter Holm"));
  }

  @Test
  void aDateBehindTheNameBelowAnOpeningWordIsNoneOfTheByline() {
    assertEquals(
        List.of("Published by", "Elena Cruz"),
        bylines("Published by\nElena Cruz 28 February 2016"));
    assertEquals(List.of(), bylines("Published by\n28 February 2016"));
  }

  @Test
  void wordsThatNothingShowsToBeANameGiveWayToABylineFurtherDown() {
    String dated = "Broken Pledge\n\n4 April 2024\n\nMore from the coast\n\n";
    assertEquals(
        List.of("By Elena Cruz"), bylines(dated + "Pictures by our readers\n\nBy Elena Cruz"));
  }

  @Test
  void aParticleThatIsAWordOfMenusTooIsPartOfAName() {
    assertEquals(List.of("Elena Van Der Holt"), bylines("Elena Van Der Holt\n4 April 2024"));
    assertEquals(List.of(), bylines("Das Hafenblatt\n4 April 2024"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/profile/oddvine-kessrup",
        "https://news.example/profile/oddvine-kessrup/",
        "https://news.example/profile/ann-lee,https://news.example/profile/oddvine-kessrup",
      })
  void theAddressOfAnAuthorsPageTellsWhoseNameIsPrinted(String address) {
    String paragraphs = "<p>" + STORY.strip().replace("\n\n", "</p><p>") + "</p>";
    String page =
        "<h1>" + HEADLINE + "</h1>" + paragraphs + "<p>Oddvine Kessrup</p>" + paragraphs.repeat(2);
    String meta = "<meta property='article:author' content='" + address + "'>";
    assertEquals("byline-bare-name", Labelled.of("<html>" + meta + page).rule("Oddvine Kessrup"));
    assertEquals(List.of(), Labelled.of("<html>" + page).spans(Label.BYLINE));
  }

  /** A byline four lines below the headline, with a line of its own under the story. */
  private static List<String> bylinesWith(String note) {
    String between =
        "Harbour pictures\n\nHarbour maps\n\nMore boats\n\nOddvine Kessrup\n\nSend\n\n";
    return Labelled.of(HEADLINE + "\n\n" + between + STORY + "\n" + note).spans(Label.BYLINE);
  }

  @Test
  void aNoteOnTheAuthorConfirmsTheName() {
    assertEquals(List.of(), bylinesWith("The harbour board meets on Monday"));
    for (String note :
        List.of(
            "Oddvine Kessrup is a senior reporter for the Pilot.",
            "Contact reporter Oddvine Kessrup at okessrup@pilot.example",
            "About the author\n\nOddvine Kessrup")) {
      assertEquals(List.of("Oddvine Kessrup"), bylinesWith(note), note);
    }
  }

  @Test
  void aNoteOnAnotherNameOrAPhotographerConfirmsNothing() {
    assertEquals(List.of(), bylinesWith("Oddvine Kessruppe is a senior reporter for the Pilot."));
    assertEquals(List.of(), bylinesWith("Photographer\n\nOddvine Kessrup"));
  }

  @Test
  void aNameThatEndsTheLineAboveOrTakesPicturesIsNoByline() {
    assertEquals(List.of(), bylines("Styled by\nElena Cruz\n4 April 2024"));
    assertEquals(List.of(), bylines("With contributions from\nElena Cruz\n4 April 2024"));
    assertEquals(List.of(), bylines("Elena Cruz\nStaff photographer\n4 April 2024"));
    assertEquals(List.of("Elena Cruz"), bylines("Elena Cruz\nStaff reporter\n4 April 2024"));
    assertEquals(List.of("Elena Cruz"), bylines("Elena Cruz\nPhoto: Bo Lindeq\n4 April 2024"));
    assertEquals(List.of("Elena Cruz"), bylines("Pictures of boats\nElena Cruz\n4 April 2024"));
  }

  @Test
  void aNameUnderTheWordForATranslatorIsNoByline() {
    assertEquals(List.of(), bylines("Translation\nElena Cruz\n4 April 2024"));
    assertEquals(List.of(), bylines("翻訳者\n松岡 翔太\n4 April 2024"));
    assertEquals(List.of("松岡 翔太"), bylines("松岡 翔太\n4 April 2024"));
  }

  @Test
  void aJapaneseNameBetweenHeadlineAndStoryIsTheBylineAndASectionIsNot() {
    assertEquals(List.of("松岡翔太"), bylines("松岡翔太"));
    assertEquals(List.of(), bylines("国際政治"));
  }

  @Test
  void theFurnitureOfAHeadPartsNoByline() {
    for (String beside :
        List.of("%s\n3 min read", "3 min read\n%s", "%s\nShare", "%s\nMadrid", "Journalist\n%s")) {
      assertEquals(
          List.of("Oddvine Kessrup"), bylines(beside.replace("%s", "Oddvine Kessrup")), beside);
    }
    assertEquals(List.of(), bylines("Oddvine Kessrup\nHarbour pictures"));
  }

  @Test
  void theAddressBelowTellsWhoseNameItIs() {
    Labelled page = Labelled.of(HEADLINE + "\n\nOddvine Kessrup\n@oddvine_kessrup\n\n" + STORY);
    assertEquals(List.of("Oddvine Kessrup"), page.spans(Label.BYLINE));
    assertEquals("byline-address", page.rule("@oddvine_kessrup"));
    assertEquals(List.of("Oddvine Kessrup"), bylines("Oddvine Kessrup\nkessrup@pilot.example"));
    assertEquals(List.of(), bylines("Harbour Pictures\nPots\n@oddvine_kessrup"));
  }

  @Test
  void aLineThatIsABylineOrBeginsWithAJointGoesOnWithNamesThatNobodyKnows() {
    assertEquals(
        List.of("By Brun Tessel", "By Oddvine Kessrup"),
        bylines("By Brun Tessel\nBy Oddvine Kessrup"));
    assertEquals(
        List.of("By Brun Tessel", "Oddvine Kessrup"),
        bylines("By Brun Tessel\nand Oddvine Kessrup").stream()
            .map(line -> line.replace("and ", ""))
            .toList());
    assertEquals(
        List.of("Brun Tessel, Journalist", "Oddvine Kessrup, Journalist"),
        bylines("Brun Tessel, Journalist\nOddvine Kessrup, Journalist"));
  }

  @Test
  void anAgencyUnderTheHeadlineIsTheByline() {
    assertEquals(List.of("Associated Press"), bylines("Associated Press"));
  }

  @Test
  void whoMadeContributionsIsNotNamedOnTheNextLine() {
    assertEquals(
        List.of("By Elena Cruz Contributions from James Watts"),
        bylines("By Elena Cruz Contributions from James Watts,\nOmar Haddad").stream()
            .map(line -> line.replace("Watts,", "Watts"))
            .toList());
  }

  @Test
  void whatSharesTheArticleDoesNotPartNameAndDate() {
    assertEquals(
        List.of("Oddvine Kessrup"),
        bylines("2 hours ago\n\nShare\n\nSave\n\nOddvine Kessrup\n\nTechnology reporter"));
    assertEquals(
        List.of(),
        bylines("2 hours ago\n\nHarbours\n\nPictures\n\nOddvine Kessrup\n\nTechnology reporter"));
  }

  @Test
  void whoReviewedItOrHasARoleAloneIsNoSecondAuthor() {
    assertEquals(
        List.of("Written by Ada Corwin"),
        bylines("Written by Ada Corwin\nReviewed by Oddvine Kessrup\n3 May 2014"));
    assertEquals(
        List.of("Ada Corwin"), bylines("Ada Corwin\nShipping Law Correspondent\n3 May 2014"));
    assertEquals(
        List.of("Ada Corwin", "Oddvine Kessrup, Reporter"),
        bylines("Ada Corwin\nOddvine Kessrup, Reporter\n3 May 2014"));
  }

  @Test
  void aNoteOfTwoWordsMayBeAByline() {
    assertEquals(
        List.of("Oddvine Kessrup, Staff Writer"),
        bylines("Oddvine Kessrup, Staff Writer\n3 May 2014"));
    assertEquals(
        List.of("BO \"BUOY\" KESSRUP", "AND ODDVINE KESSRUP"),
        bylines("BO \"BUOY\" KESSRUP\nAND ODDVINE KESSRUP\n3 May 2014"));
  }

  @Test
  void whatTheAuthorDoesAndWhoEditedAreNoPartOfTheStory() {
    for (String below : List.of("Shipping Law Correspondent", "Reviewed by Oddvine Kessrup")) {
      Labelled page =
          Labelled.of(HEADLINE + "\n\nBy Ada Corwin\n" + below + "\n3 May 2014\n\n" + STORY);
      assertEquals(List.of("By Ada Corwin"), page.spans(Label.BYLINE));
      assertEquals(Label.AUTHOR_NOTE, page.label(below));
    }
  }
}
