package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several lines that might be one is the headline of a plain text. */
class HeadlineChoiceTest {
  private static void assertHeadline(String headline, String page) {
    assertEquals(List.of(headline), Labelled.of(page).spans(Label.HEADLINE));
  }

  @Test
  void theShortLineAboveALongerOneIsTheHeadline() {
    assertHeadline(
        "Foghorn falls silent on Skerry Holm",
        """
        Foghorn falls silent on Skerry Holm
        The brass voice has guided trawlers home for ninety winters and nobody can agree on \
        who ought to pay to wake it
        14 Nov 2023
        7:05 am
        ByOdile Brannigan
        Share:
        Facebook
        Copy link
        The keeper still climbs the hundred and twelve steps every evening, out of habit \
        more than duty, and still wipes the salt from the great brass mouth above the rocks.
        He has not heard it sound since the compressor seized in the spring, when the \
        trawlers were already coming in by satellite and the island had stopped listening \
        for it.
        The harbour trust says the island owns the foghorn, the island says that the \
        lighthouse board does, and the board says it was given away with the winters that \
        made it useful.
        A new compressor would cost as much as the school bus, which was also given away, \
        and which the trawlers' wives had raised the money for by selling pies on the quay.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Premium", "Updated", "Subscriber only"})
  void aTagBetweenHeadlineAndStandfirstPartsThem(String tag) {
    String headline = "Tanker price cap in Oddanagar draws protest from operators";
    String standfirst =
        "Collector fixes a ceiling for a load within ten kilometres; owners say that nobody has"
            + " counted the diesel";
    Labelled page =
        Labelled.of(
            String.join(
                "\n",
                "Home",
                "News",
                headline,
                tag,
                standfirst,
                "Published - March 12, 2024 08:41 pm",
                "Tanker owners across the city kept their lorries in the yards on Tuesday, in protest"
                    + " against the price cap that the district has announced for the summer.",
                "Residents said that they had waited two days for a load, and that the owners had"
                    + " asked for twice the money before the cap was announced.",
                "The district said that it would send lorries of its own if the strike went on for"
                    + " another day, and that the cap would stay for the summer."));
    assertEquals(List.of(headline), page.spans(Label.HEADLINE));
    assertEquals(List.of(standfirst), page.spans(Label.STANDFIRST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"„Ein Deich darf beleidigt sein“", "‘A dyke may be offended too’"})
  void somebodysWordsAboveALineAboutThemAreTheHeadline(String words) {
    String below = "Deichmeisterin Theresa Uhlen über Schafe, Geduld und den Fluch der Maulwürfe";
    String story =
        "\nEin Interview von Fabian Kroll\nUm vier riecht es am Torfhuser Deich nach Schaf. Theresa"
            + " Uhlen, 38, steht schon seit zwei Stunden im Gras.\nFrau Uhlen, wann haben Sie"
            + " zuletzt ausgeschlafen?\nViele kaufen heute fertige Deiche.";
    Labelled page = Labelled.of(words + "\n" + below + story);
    assertEquals(List.of(words), page.spans(Label.HEADLINE));
    assertEquals("headline-utterance", page.rule(words));
    assertHeadline(below, "„Am Deich“\n" + below + story);
  }

  private static final String ROTA =
      """
      Thu 3 Oct 2019 07.00 BST
      Share
      Two metres of snow were measured on the pass that night, and the shop that is owned by its \
      customers stayed open, since customers who own a shop have nobody else to open it.
      I joined the rota because the drifts had kept the others in bed, and a morning in bed is what \
      nobody who is owned by a shop can ask for, whatever rota has been measured out.
      The village shop makes four pounds an hour, which is shared among six of us, and all of \
      us have bought more marmalade from it than anybody could eat in a morning.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I joined a village rota. Then the milk came late\nImogen Tarn\nShops that are owned by"
            + " their customers sell everything but a morning in bed\n",
        "Village shop live: milk late for the fourth day as drifts close the pass\nLive\nDrifts of"
            + " two metres measured at Skerry Head; rota to meet tonight\n",
      })
  void theFirstLineIsTheHeadlineAndNoKicker(String head) {
    String headline = head.substring(0, head.indexOf('\n'));
    assertHeadline(headline, head + ROTA);
    assertEquals(List.of("headline-opening"), List.of(Labelled.of(head + ROTA).rule(headline)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Food, drink, home and garden columnists\nImogen Tarn\nVillage shops sell everything but a"
            + " morning in bed to those on the rota\n",
        "Village shop on the rota: milk late\nVillage shop on the rota: milk late for the fourth"
            + " day as drifts close the pass\nImogen Tarn\n",
      })
  void aLongKickerAndAShortenedTitleAreNone(String head) {
    List<String> lines = head.lines().toList();
    assertHeadline(lines.get(1).equals("Imogen Tarn") ? lines.get(2) : lines.get(1), head + ROTA);
  }

  /** A key point looks as much a headline, and stands below a label as headlines do. */
  @ParameterizedTest
  @ValueSource(strings = {"Key points", "Das Wichtigste in Kürze", "L’essentiel", "Claves"})
  void whatSumsTheArticleUpIsNoHeadline(String label) {
    assertHeadline(
        "Pumping station at Marlow Fen stays open",
        "Pumping station at Marlow Fen stays open\n"
            + label
            + """

            The board voted to keep the station open
            Farmers wanted a guarantee
            Figures to be looked at again in March
            Tom Ashdown
            13 Feb 2023, 08:44
            The drainage board voted on Tuesday to keep the old pumping station at Marlow Fen open \
            until the new screens are paid for.
            Board members said that the station still moved more water in a wet week than the two \
            electric pumps beside it.
            Farmers along the lower drain had asked for a guarantee in writing. They were given a \
            date instead: the board will look at the figures again in March.
            """);
  }

  /** Agencies set what is new between the headline and the story. */
  @Test
  void anItemOfAListIsNoHeadline() {
    assertHeadline(
        "Pumping station at Marlow Fen to stay open until new screens are paid for",
        """
        MARLOW-PUMPS/ (UPDATE 1, PIX)
        Pumping station at Marlow Fen to stay open until new screens are paid for
        * Board votes for the old pumps
        * Farmers call for guarantee in writing
        * Board members say the station moves more water than pumps (Adds farmers, background)
        By Tom Ashdown
        MARLOW FEN, Feb 13 (Reuters) - The drainage board voted on Tuesday to keep the old pumping \
        station at Marlow Fen open until the new screens are paid for.
        Board members said that the station still moved more water in a wet week than the two \
        electric pumps beside it.
        Farmers along the lower drain had asked for a guarantee in writing. They were given a \
        date instead: the board will look at the figures again in March.
        """);
  }

  /** What parts headline and standfirst only to the eye. */
  @Test
  void aNoticeBetweenHeadlineAndStandfirstIsPassedOver() {
    String notice = "This article is more than 2 years old\n";
    String headline = "Village shop on a rota has to go without a morning in bed until the thaw";
    assertHeadline(
        headline,
        notice
            + headline
            + "\n"
            + notice
            + "Customers own a shop that was open when drifts kept the others in bed\n\n"
            + "Imogen Tarn\n"
            + ROTA);
  }

  /** What agencies close a headline with would else speak against it, and stay in it. */
  @Test
  void anEqualsSignBehindTheHeadlineOnlyEndsIt() {
    Labelled page =
        Labelled.of(
            """
            bdt0345 4 vm 312 dpa 0834

            Altes Schöpfwerk bleibt am Netz =

            Marlohn (dpa) - Das alte Schöpfwerk in Marlohn bleibt bis mindestens März in Betrieb. \
            Das beschloss der Deichverband am Dienstag einstimmig.

            Das Werk von 1931 bewege in nassen Wochen noch immer mehr Wasser als die Pumpen daneben.

            Orte
            Schöpfwerk Marlohn, Am Siel 1, 26899 Marlohn
            Autor: Jan Peters, +49 511 123456
            """);
    assertEquals(List.of("Altes Schöpfwerk bleibt am Netz ="), page.spans(Label.HEADLINE));
  }

  @Test
  void aBylineOfManyNamesIsNoHeadline() {
    Labelled page =
        Labelled.of(
            """
            Dive deeper
            By Elena Cruz, Peter Holm, Anna Lind and Thomas Brandt
            The traders of the old market have been told to leave three times in two years, and \
            each time the council has found that it had nowhere to send them.
            A hall that was promised for the spring stands without a roof, and the traders say \
            that nobody has asked them what they would need in it.
            The council says that it will put up tents until the hall is done, and that those \
            who have paid for their stalls will be the first to be let in.
            """);
    assertEquals(
        List.of("By Elena Cruz, Peter Holm, Anna Lind and Thomas Brandt"),
        page.spans(Label.BYLINE));
  }

  @Test
  void ofTwoLinesThatSayTheSameTheLowerOneIsTheHeadline() {
    assertHeadline(
        "Fares up, night routes cut: how bad does it get on the Calder Vale buses?",
        """
        Home
        Politics
        Bus fares Calder Vale: fares rise, night routes cut
        Public transport in Calder Vale
        Fares up, night routes cut: how bad does it get on the Calder Vale buses?
        Calder Vale. Riders pay more from June and the last bus leaves at ten. The council \
        says that it had no choice.
        By Hettie Morland, Joss Abara
        9 May 2024, 14:55
        Riders in Calder Vale will pay a fifth more for their bus tickets from June, and \
        anybody who works late will have to find another way home.
        The council voted on Tuesday to cut four of the six night routes, which carried \
        eleven hundred people a week, most of them from the hospital and the bakery.
        It had asked the government for help with the price of diesel and was told that the \
        fund for rural buses had been spent on a tram elsewhere.
        Drivers said that they had learned of the fares from a poster in the depot, which \
        somebody had pinned up upside down.
        """);
  }

  @Test
  void aLastLineThatSaysWhatTheTextSaysIsTheHeadline() {
    assertHeadline(
        "Trams stay off Castle Street until Easter",
        """
        Trams will not run through the lower town before Easter, because the flood in \
        January washed the ballast from under the track at Castle Street.
        The company found the damage only when a driver reported that the floor of his tram \
        had tilted, and it has closed the line between the market and the harbour since \
        then.
        Engineers say the flood opened a hole under the road that would hold a tram, and \
        that the town had been warned of it by the people who lived over it.
        Sign up for our newsletter
        Email
        Tags:
        trams
        floods
        Show Leave a Comment
        Trams stay off Castle Street until Easter
        """);
  }

  @Test
  void theLineBehindTheBylineIsNoHeadlineWhereOneStandsAbove() {
    assertHeadline(
        "Navy tugs answer call of burning grain ship",
        """
        Navy tugs answer call of burning grain ship
        ByRahul Tarrant
        Dec 23, 2023 09:06 PM
        Share Via
        Copy Link
        The fire broke out 40 miles south of the Gull Rocks and the ship was carrying a crew \
        of 22 sailors including nine from the islands
        Two navy tugs put out on Saturday to help a grain ship that had called for help with \
        a fire in its hold, forty miles south of the Gull Rocks.
        MV Lena Marlow
        The ship, which was carrying barley from the river ports, lost its engines in the \
        morning and drifted towards the rocks until the first tug had a line to it.
        None of the crew of 22 was hurt, and the navy said that the fire was out by dusk, \
        though the barley would smoulder for days.
        """);
  }

  @Test
  void theNameUnderALoneByIsNoHeadline() {
    assertHeadline(
        "Local news",
        """
        Local news
        The otters came back to the mill race in the last week of March, and nobody noticed.
        Updated: Apr. 3, 2024, 8:14 a.m.
        An otter on the weir at Tollmore
        By
        Owen Bartram | The Vale Courier
        For eleven years the traps below the old flour mill had stood empty, and the warden who \
        emptied them each morning had long stopped writing in the book beside the door.
        On Tuesday he opened the sluice as he always does and found the print of a paw in the \
        silt, the size of a small child's hand, he said.
        The river trust will now fence the upper bank and ask walkers to keep their dogs on a \
        lead until the end of June.
        """);
  }

  @Test
  void aDateWithAPlaceIsNoHeadline() {
    Labelled page =
        Labelled.of(
            """
            Apr 3rd 2024 | TOLLMORE
            Share
            Listen to this story
            A man with a basket on his back walks along the weir at Tollmore and looks into every \
            trap, as he has done each morning for the past eleven years.
            On Tuesday he opened the sluice as he always does and found the print of a paw in the \
            silt, the size of a small child's hand, he said. It was the first since 2013, when \
            the last otters of Tollmore were counted by the river trust.
            The trust will now fence the upper bank and ask walkers to keep their dogs on a lead \
            until the end of June. Whoever sees an otter at Tollmore is asked to write down the \
            hour and the place, but not to follow it.
            """);
    assertEquals(List.of(), page.spans(Label.HEADLINE));
  }

  @Test
  void starsStandBetweenHeadlineAndStandfirstForTheEyeOnly() {
    assertHeadline(
        "The Tide Table review – a ferry that never lands",
        """
        Stage
        Review
        The Tide Table review – a ferry that never lands
        The Tide Table review – a ferry that never lands
        ★★★☆☆
        Ines Varga's third play puts a whole harbour into one waiting room
        Imogen Tarn
        Fri 8 Apr 2022 06.00 BST
        It takes a quarter of an hour for anyone in the waiting room to say where they are going, \
        and when the pilot does, nobody in the room believes him.
        By then the clock above the door of the waiting room has been mended twice, once by the \
        pilot and once by a child who wanted the ferry to be late.
        The play was written for the quay at Skerry Holm, where the audience sat on crates, and \
        the ferry that never lands in it left on time on every evening.
        """);
  }

  @Test
  void theSubjectOfAMailNamesTheHeadline() {
    assertHeadline(
        "A plea for tedium at sea",
        """
        From: letters@skerrypost.example
        To: undisclosed-recipients
        Date: Sun, 26 Jan 2020 07:00:12 +0000
        Subject: Imogen Tarn: A plea for tedium at sea

        View this email in your browser

        THE SKERRY POST | OPINION

        A plea for tedium at sea

        By Imogen Tarn

        26 January 2020

        I have been early, by my own count, for sixty of the past hundred
        ferries, and each time the pier was shut, since the map of the
        coast says that the timetable had been written for somebody in a hurry.

        Whoever is in a hurry has a car, and whoever has a car takes the
        bridge, which is what it was built for. The rest of us have a thermos
        and all the time in the world, or so we like to think.
        """);
  }

  /** What follows the headline of each page here. */
  private static final String STORY =
      """

      The keeper of the pumping station told the drainage board on Tuesday that the eels had come \
      back after forty years, and that nobody had asked them to.

      The board has asked for a count of the eels before it decides on the new screens, which cost \
      about as much as the station did when it was built.

      Fishermen on the lower drain said they had seen nothing of the kind, but promised to leave \
      the nets at home until the count is over.
      """;

  @Test
  void aLabelledTimeIsNone() {
    assertHeadline(
        "As it happened: eels come back",
        """
        LIVE
        1 June 2023
        Last updated at 19:32
        As it happened: eels come back
        Live reporting
        """
            + STORY);
  }

  /** The date may stand above both the headline and the longer line below it. */
  @Test
  void aDateAboveSignsTheStandfirstToo() {
    String title = "Eels of the fen are counted at last";
    assertHeadline(
        title,
        "5 May 2013, 07:12\n"
            + title
            + "\nThe drainage board wants to know by spring how many eels have come back\n"
            + "0 comments\n"
            + STORY);
  }

  /** Titles of features have no word in common with what stands below them. */
  @Test
  void soItDoesWhereTheySpeakOfDifferentThings() {
    String title = "A town that can no longer swim";
    assertHeadline(
        title,
        "14 March 2023\n"
            + title
            + "\nDorothea Quill came here for forty years, and now she must stop\n\n"
            + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who we are | What we do | Where we work | Take action",
        "RECIPES · START HERE · ABOUT · SHOP MY KITCHEN",
        "Send a Release All Products Log In Contact Us",
      })
  void aMenuInOneLineIsNone(String menu) {
    String title = "Drainage board has its eels counted";
    assertHeadline(title, menu + "\n\n" + title + "\nPosted on October 4, 2011\n\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why Eel Keepers Sign Up to Work From Home",
        "Home Secretary Bans Contact With Eels",
        "How to log in to your account and contact us",
        "How Eel Keepers Log In and Sign Up",
        "Eels at home as keepers of the fen sign up",
      })
  void aTitleWithWordsOfMenusIsOne(String title) {
    assertHeadline(title, title + "\nBy Dorothea Quill\n4 October 2011\n\n" + STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"News | Local | Harbour Post", "News | Fens | Marsh Radio | Vantry"})
  void sectionsBehindItsTitleMakeNoMenuOfAPage(String behind) {
    String title = "Drainage board has its eels counted";
    assertHeadline(title, title + " | " + behind + "\nBy Dorothea Quill\n4 May 2011\n\n" + STORY);
  }

  @Test
  void itStandsBelowASummaryThatBeginsThePage() {
    String title = "Drainage board has its eels counted";
    String points = "Key points\nThe eels are back\nNobody knows who counts them\n\n";
    assertHeadline(title, points + title + "\nBy Dorothea Quill\n4 May 2011\n\n" + STORY);
    assertHeadline(title, title + "\n" + points + "By Dorothea Quill\n4 May 2011\n\n" + STORY);
  }

  /** {@code Résumé} and the like are tabs, too. */
  @Test
  void aTitleRightBelowATabIsInNoSummary() {
    assertHeadline(
        "La piscine de Valbrune fermera en juin",
        "Résumé\nLa piscine de Valbrune fermera en juin\nPar Jeanne Morel\n14 mars 2023\n\n"
            + STORY);
  }

  @Test
  void theHeadingOfASummaryIsNoHeadline() {
    assertHeadline(
        "La piscina de Valdoro cerrará en junio",
        "Lo más destacado\nLa piscina de Valdoro cerrará en junio\n14 de marzo de 2023\n\n"
            + STORY);
  }

  @Test
  void aLineALittleLongerBelowItIsItsStandfirst() {
    assertHeadline(
        "Strong tides possible in the lower fen as the eels return",
        """
        Weather
        Strong tides possible in the lower fen as the eels return
        Strong tides are possible in the lower fen and in the old drain on Tuesday
        By Dorothea Quill
        4 October 2011
        """
            + STORY);
  }

  /** A word that another has run into may be endless, and is looked through in part. */
  @Test
  @Timeout(20)
  void anEndlessWordBelowItCostsNoTime() {
    String title = "Eels come back to the old drain of the fen";
    assertHeadline(title, title + "\nBy " + "NewsBy".repeat(20_000) + "\n4 October 2011\n" + STORY);
  }
}
