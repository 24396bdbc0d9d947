package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an outlet says of itself in whole paragraphs, though no phrase of it is known. */
class HouseWordsTest {
  private static final String HEADLINE = "Night ferries to the outer islands are kept for a year";

  private static final String STORY =
      """


      By Elena Cruz

      The county will keep the night ferries to the outer islands for one more year, after three \
      hundred people had filled the school hall to speak against the cut.

      Thomas Brink, who has run the kiosk on the quay for twenty years, told the meeting that half \
      of what he sells is sold to those who wait for the last boat.

      The company that runs the boats says that it loses money on each crossing in the winter, and \
      that two of its five vessels are due for repairs that it cannot pay for.

      A decision on what comes after that year will be taken in the autumn, when the result of the \
      next count of passengers is known to the board.

      """;

  private static Labelled under(String headline, String below) {
    return Labelled.of(headline + STORY + below + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quay Monthly lives on what you give. Each donation pays for our reporting to readers.",
        "If a purchase is made by way of the links above, a commission may come to our newsroom.",
        "Das Hafenblatt hat keinen Verlag: unsere Leserinnen und Leser tragen den Journalismus mit"
            + " einer Spende.",
        "La Gazette du Quai vit de vos dons : chaque abonnement paie le travail de journalistes"
            + " des îles.",
        "El Faro de la Ría es de sus socias y socios: con tu donación hacemos periodismo.",
        "Il Molo vive di abbonamenti: ogni donazione dei nostri lettori paga il giornalismo delle"
            + " isole.",
        "O Farol do Cais pertence aos leitores: cada assinatura sua paga o jornalismo das ilhas.",
        "De Kadebode is van de lezers: elke donatie betaalt onze journalistiek op de eilanden.",
        "Kajbladet ägs av sina läsare: varje prenumeration betalar vår journalistik på öarna.",
        "Kaibladet eies av leserne: hvert abonnement betaler vår journalistikk ute på øyene.",
        "Goniec Portowy żyje z czytelników: wasze wpłaty i prenumerata to nasze dziennikarstwo.",
      })
  void anOutletSpeaksOfItself(String line) {
    assertEquals("outlet-of-itself", under(HEADLINE, line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing here is meant as professional advice or constitutes a recommendation, and the"
            + " views are those of whoever holds them.",
        "Alle Inhalte dienen der allgemeinen Information und ersetzen keine Beratung.",
        "Ces informations ont un caractère général et ne remplacent pas un avis médical.",
        "El texto es de carácter informativo y no sustituye el consejo de un profesional.",
        "Le informazioni hanno carattere informativo e non sostituiscono il parere del medico.",
        "O texto tem caráter informativo e não substitui o conselho de um profissional.",
        "Deze informatie is algemeen bedoeld en vervangt geen professioneel advies.",
      })
  void anOutletDisclaims(String line) {
    assertEquals("disclaimer", under(HEADLINE, line).rule(line));
  }

  @Test
  void whoIsQuotedSpeaksOfTheirPaper() {
    String line = "“Each donation pays for our reporting, and the newsroom is small,” he said.";
    assertEquals(Label.BODY, under(HEADLINE, line).label(line));
  }

  @Test
  void aStoryAboutThePressSpeaksSo() {
    String line =
        "We lost half the newsroom, and with it our reporting and many readers on the islands.";
    assertEquals("outlet-of-itself", under(HEADLINE, line).rule(line));
    String headline = "Why our newsroom stays on the outer islands this year";
    assertEquals(Label.BODY, under(headline, line).label(line));
  }

  @Test
  void aTextThatSpeaksSoThroughoutIsALetterFromTheOutlet() {
    String line =
        "We lost half the newsroom, and with it our reporting and many readers on the islands.";
    String more =
        """
        We lost half the newsroom in spring, and with it our reporting and readers at the port.

        Our readers have seen it, and your comments to the editors have said so in so many words.

        """;
    assertEquals(Label.BODY, under(HEADLINE, more + line).label(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the link leads you to another website, leave the site before you make a purchase.",
        "The story is a good one, and you can support the site with a donation at the door.",
        "Eine Spende hilft bei der Unterstützung der Boote, und der Kauf ist unabhängig davon.",
      })
  void whatAShopOrACharitySaysTooProvesNothing(String line) {
    assertEquals(Label.BODY, under(HEADLINE, line).label(line));
  }

  @Test
  void fewSuchWordsInALongParagraphProveNothing() {
    String line =
        "Our reporting of the crossing began with a donation box on the quay, which the keeper of"
            + " the lock had painted white after the flood, and it ended in the newsroom at four in"
            + " the morning, when the boat with the nurses had at last come in from the sea.";
    assertEquals(Label.BODY, under(HEADLINE, line).label(line));
  }
}
