package org.cleanarticle.rule.boilerplate;

import static org.cleanarticle.rule.boilerplate.SwingBridge.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions that are sentences, told by who took the picture. */
class CaptionRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [The two keepers of the bridge]     | true
          [Applause]                          | false
          [Loud applause]                     | false
          [Editor's note: the beam is oak.]   | false
          [The bridge] stands open at night   | false
          [The keepers [of the bridge] today] | false
          """)
  void whatStandsForAPictureStandsInBrackets(String line, boolean one) {
    assertEquals(one, with(line).rule(line).equals("caption-bracketed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Figure 2: The two keepers of the bridge at Kelder, in 1871        | true
          Fig. 12. The beam of oak                                          | true
          Abb. 3 – Der Balken der Brücke                                    | true
          Graphique 1 : les ouvertures du pont, par an                      | true
          Rys. 4. Belka mostu                                               | true
          Kuva 2: Sillan palkki                                             | true
          # What a sentence says of a figure, a year, and a seat.
          Figure 2 shows how the beam is turned by two people on the bridge | false
          Map 1871: the bridge is not on it                                 | false
          Keeper 2: the one who lives beyond the bridge                     | false
          Figure 2:                                                         | false
          """)
  void aNumberBehindAWordForAFigureBeginsACaption(String line, boolean one) {
    assertEquals(one, with(line).rule(line).equals("caption-numbered"));
  }

  /** What readers who see no picture are told stands between the word for it and its caption. */
  @Test
  void whatDescribesAPictureIsACaption() {
    String told = "Two men in oilskins push a wooden beam.";
    String page = "Image\n" + told + "\nThe keepers on Monday. Credit: Oona Lind";
    assertEquals("caption-described", with(page).rule(told));
    assertNotEquals(
        "caption-described", with(told + "\nThe keepers. Credit: Oona Lind").rule(told));
  }

  /** Menus have words for pictures in the plural, and a field or a paragraph may stand below. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos\n|Two men in oilskins push a beam.|\n",
        "Image\n|Swing bridge to be kept|\n",
        "Image\n|By Maud Ellery|\n",
        "Image\n|14 March 2023|\n",
        "Image\n|“It is our bridge,” said a keeper.|\n",
        "Image\n\n|The board will meet again in May.|\n",
        "Image\n|The board will meet again in May.|\n\n",
      })
  void notAllBelowAWordForAPictureDescribesIt(String above) {
    String line = above.substring(above.indexOf('|') + 1, above.lastIndexOf('|'));
    String page = above.replace("|", "") + "The keepers on Monday. Credit: Oona Lind";
    assertNotEquals("caption-described", with(page).rule(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The beam weighs nine tonnes (Oona Lind for the Kelder Post)     | true
          (Oona Lind for the Kelder Post)                                 | true
          Der Balken wiegt neun Tonnen (Oona Lind für die Kelder Post)    | true
          The beam weighs nine tonnes. (Oona Lind / The Kelder Post)      | true
          The beam weighs nine tonnes. (KTP Kelder: Oona Lind)            | true
          The beam weighs nine tonnes. (Reuters: Oona Lind)               | true
          (Oona Lind for Kelder Post Digital)                             | true
          The beam weighs nine tonnes. (Supplied: Oona Lind)              | true
          The beam weighs nine tonnes. (Kelder Police via AP)             | true
          The beam weighs nine tonnes (Oona Lind via AFP)                 | true
          # Who came on in a match, and a price for somebody.
          Two keepers were changed on Monday (Lind for Groot)             | false
          The beam was lent to the museum (a gift for the town)           | false
          The film of the bridge is shown at noon (Director: Oona Lind)   | false
          # Places, parties, offices, a jury, votes and scores stand so too.
          The panel was made up of Oona Lind (Labour MP for Kelder)       | false
          (Royal Society for the Protection of Birds)                     | false
          The road that nobody wants (Kelder / Morville)                  | false
          What the budget means (Town Hall / Kelder Bay)                  | false
          • The Quiet Beam, by Oona Lind (Denmark / Sweden)               | false
          Two keepers were changed on Monday (Oona Lind for Anna Holm)    | false
          The bridge belongs to all of us here. (Oona Lind for the Board) | false
          El informe lo firma (Comisión Económica para América Latina)    | false
          The board voted by eleven to nine (FOR: Oona Lind)              | false
          The game was lost in the last minute (MVP: Oona Lind)           | false
          The leaflet spoke of a new roof (and the Price per Head)        | false
          Von Anna Holm und Bo Ek (Kelder / Berlin)                       | false
          The train goes to the coast once a day (Kelder via Fen Town)    | false
          """)
  void inBracketsStandWhoTookAPictureAndForWhom(String line, boolean one) {
    assertEquals(one, with(line).rule(line).equals("caption-credited"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two keepers lean on the beam on Monday. (Los Angeles Times)            | true
          Two keepers lean on the beam on Monday. (Oona Lind, The Dial)          | true
          Two keepers lean on the beam on Monday. (Oona Lind, Kelder Post)       | true
          # Two sentences, what was said, and what is no paper.
          Two keepers lean on the beam. The motor is gone. (Los Angeles Times)   | false
          “We lean on the beam all of the day,” they say. (Los Angeles Times)    | false
          Two keepers lean on the beam on Monday (Los Angeles Times)             | false
          Two keepers lean on the beam on Monday. (Lower Fen)                    | false
          Two keepers lean on the beam on Monday. (Oona Lind, Lower Fen)         | false
          The beam weighs nine tonnes. (Kelder Post)                             | false
          """)
  void behindASentenceStandsThePaperThatThePictureIsOf(String line, boolean one) {
    assertEquals(one, with(line).rule(line).equals("caption-credited"));
  }

  @Test
  void aBarInBracketsPartsWhoTookThePictureFromThePaper() {
    String line = "Two keepers lean on the beam on Monday. (Oona Lind | Dial)";
    assertEquals("caption-credited", with(line).rule(line));
  }

  /** In a list of links each names the paper that it leads to. */
  @Test
  void papersInBracketsBehindOneSentenceAfterAnotherAreSources() {
    String first = "Two keepers lean on the beam on Monday. (Los Angeles Times)";
    String page = first + "\nThe motor of the bridge is for sale. (Kelder Post)";
    assertNotEquals("caption-credited", with(page).rule(first));
  }

  /** Agencies are in brackets there, or behind a stop. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El puente de Kelder al amanecer (EFE)                          | true
          El puente de Kelder en su último día. EFE                      | true
          Agencia EFE                                                    | true
          La historia del puente la contó primero EFE                    | false
          «El puente ha de conservarse como se merece». EFE              | false
          La storia del ponte è stata raccontata per prima da ANSA       | false
          """)
  void aSentenceThatEndsWithAnAgencyIsNoCaption(String line, boolean one) {
    assertEquals(one, with(line).rule(line).contains("caption.txt"), with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two keepers lean on the beam of the bridge on its last day with a motor. Photo: Oona Lind",
        "The beam weighs nine tonnes and is moved by two people. (Credit: Wim de Groot)",
        "The beam weighs nine tonnes. (KTP Photo/Oona Lind)",
        "The keeper's hut, which was built in 1871 [Image: Oona Lind, The Kelder Museum]",
        "A barge waits below the bridge on Monday Credit: Oona Lind",
        "A barge waits below the bridge on MondayCredit: Oona Lind",
        "The beam weighs nine tonnes and is moved by two people.Credit...Oona Lind for KTP",
        "The bridge seen from the tower of the lock keepers. Credit: KTP.",
        "Zwei Wärter lehnen am Balken der Brücke. Archivfoto: Jörn Tietz",
        "Les deux éclusiers s'appuient sur la poutre du pont. Crédit : Maëlle Guivarch",
        "Dos guardas se apoyan en la viga del puente. Fotos: Iria Seoane",
        "Dwaj strażnicy opierają się o belkę mostu. Ilustracja: Jagna Wilk",
        "Kaksi vartijaa nojaa sillan palkkiin. Kuva: Oona Lind",
        "De wachters leunen op de balk van de brug. © Wim de Groot",
        "The beam of the bridge, which nine people had to lift on Monday. PHOTO | OONA LIND",
        "De brug bij Kelder op de laatste dag. Beeld: ANP / Wim de Groot",
        "Il ponte visto dal drone dei vigili del fuoco (foto Bonetti)",
        "Zwodzony most w Kelder w ostatnim dniu pracy (fot. Jagna Wilk)",
        "Le pont de Kelder, le dernier jour (photographie : Maëlle Guivarch)",
        "The bridge at Kelder on its last day (pic: Oona Lind)",
        "Oona Lind says that nobody asked the keepers. (Supplied)",
        "The bridge in the years of the motor (File: Kelder Courier)",
        "Die beiden Wärter lehnen am Balken der Brücke. (Archivbild)",
        "Le pont de Kelder, le 13 février 2023. MAËLLE GUIVARCH POUR « LA RIVE »",
        "Los dos guardas del puente de Kelder, este lunes.IRIA SEOANE",
        "Two keepers lean on the beam of the bridge on Monday. (Oona Lind/KTP)",
        "A bone-handled knife and two needles [Oona Lind/Kelder Courier]",
      })
  void aLineThatEndsWithWhoTookThePictureIsItsCaption(String line) {
    assertEquals("caption-credited", with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Whose the text is, which no sentence is told of.
        "The keepers of the bridge at Kelder © Kelder Courier",
        // What it is about, and not whose.
        "The beam of the bridge weighs nine tonnes (picture that)",
        "The bridge is the oldest of its kind in the county (photo of 1871)",
        "The trust keeps the motor in the hut beside the bridge (it was supplied)",
        "The trust has what it calls a standing order (supplied, it says, in 1871 by a"
            + " firm that nobody has heard of since then)",
        // No two names parted by a stroke.
        "The keepers of the bridge wind it up by hand at noon (twice a day/week)",
        "The beam of the bridge was paid for by both of them (Kelder/Marrow)",
        "The two were married on the bridge on its last day (Oona Lind / KTP / Kelder)",
        // Too short before the word: a line of a list.
        "Best moving picture: Kelder",
        // In the midst of a sentence.
        "The trust put on its wall, beside the old photo: Oona Lind",
        // Names end a sentence, but nobody took a picture.
        "The keepers on the bridge in the first week are these two: Oona Lind",
        // What follows are no names.
        "The trust has one thing left of the motor. Photo: a black cube of steel",
        "The trust has one thing left of the motor. Photo: 4711",
        // The sentence goes on.
        "The trust shows what it has left of the motor. Photo: Oona Lind. The rest was sold.",
      })
  void otherLinesAreNot(String line) {
    assertNotEquals("caption-credited", with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 601})
  void aParagraphIsTooLongForOne(int length) {
    String end = " Photo: Oona Lind";
    String line =
        "The bridge was full. ".repeat(40).substring(0, length - end.length() - 1) + "." + end;
    assertEquals(length == 600, "caption-credited".equals(with(line).rule(line)));
  }

  /** Pages print it once for those who see no picture. */
  @Test
  void theSameWithoutItsCreditIsACaptionToo() {
    String caption = "Los dos guardas del puente de Kelder, este lunes.";
    assertEquals("caption-credited", with(caption + "\n" + caption + "IRIA SEOANE").rule(caption));
    assertNotEquals("caption-credited", with(caption).rule(caption));
  }

  /** So they do above a caption that its opening tells, or its words. */
  @Test
  void theSameAboveAKnownCaptionIsOneToo() {
    String caption = "The swing bridge weighs nine tonnes";
    String known = caption + " Credit: OONA LIND/KELDER PICTURES";
    Labelled page = with(caption + "\n" + known);
    assertTrue(page.rule(known).startsWith("en/caption.txt"), page.rule(known));
    assertEquals("caption-credited", page.rule(caption));
  }

  /** For those who see no picture its caption is announced. */
  @ParameterizedTest
  @ValueSource(strings = {"Image caption,", "Image source,"})
  void whatIsAnnouncedAsOneIsACaption(String above) {
    String caption = "Swing bridges are said to be rare in the county";
    assertEquals("caption-announced", with(above + "\n\n" + caption).rule(caption));
    assertNotEquals("caption-announced", with("Image credit:\n\n" + caption).rule(caption));
    assertNotEquals("caption-announced", with("Photo: Oona Lind\n\n" + caption).rule(caption));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The keeper wrote one word on the slate at the lock.CLOSED",
        "The slate at the lock said one thing to all of them. DO NOT ASK!",
        "The keepers still wind it up by hand at noon. 12 TIMES A DAY",
      })
  void otherCapitalsAreNoCredit(String line) {
    assertNotEquals("caption-credited", with(line).rule(line));
  }

  /** What parted the sentence from the names was an element. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two keepers lean on the beam in the spring storm.Oona Lind",
        "Is the bridge at Kelder to stay as it is today?Oona Lind/Kelder Pictures",
      })
  void namesGluedToTheSentenceTookThePicture(String line) {
    assertEquals("caption-credited", with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A short form.
        "The regatta at the swing bridge this year is Kelder vs.Ostra Rowing",
        "The bridge was sold in the years of the U.S.Kelder Company",
        // One name.
        "The keepers say that they will wind it up by hand.Kelder",
        // Two sentences.
        "The keepers will wind it up.Nobody has asked the trust for more than that",
        // Set apart.
        "The keepers will wind it up by hand again. Oona Lind",
      })
  void nothingElseGluedToAStopIsACredit(String line) {
    assertNotEquals("caption-credited", with(line).rule(line));
  }

  /** An agency and its photographer, behind the sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los dos guardas del puente de Kelder, este lunes. EFE/ Iria Seoane",
        "Die beiden Wärter am Balken der Brücke. Jörn Tietz/dpa",
        "The bridge at Kelder on its last day. (AP Photo/Oona Lind)",
      })
  void anAgencyAndAPhotographerTookThePicture(String line) {
    assertTrue(with(line).rule(line).contains("caption"), with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Agencies alone sign the story.
        "Two keepers will wind the bridge up by hand until the spring. AFP/Reuters",
        // No agency.
        "Two keepers will wind the bridge up by hand on both days. Kelder/Ostra",
      })
  void whatElseIsPartedBySlashesIsNone(String line) {
    assertNotEquals("caption-credited", with(line).rule(line));
  }
}
