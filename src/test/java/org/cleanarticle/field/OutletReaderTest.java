package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the names that stand for an outlet is taken, and how it is written. */
class OutletReaderTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String STORY =
      "<h1>Eels return to the pumping station after forty years</h1>"
          + "<p>The keeper of the pumping station told the drainage board that the eels had come back"
          + " after forty years, and that nobody had asked them to.</p>"
          + "<p>The board has asked for a count of the eels before it decides on the new screens for"
          + " the station, which would cost about as much as it did when it was built.</p>";

  private static String outlet(String head, String foot) {
    String page = "<html><head>" + head + "</head><body><article>" + STORY + "</article>" + foot;
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Objects.toString(CLEANER.clean(bytes).article().outlet());
  }

  private static String siteName(String name) {
    return "<meta property=og:site_name content='" + name + "'>";
  }

  private static String foot(String name) {
    return "<footer><p>© 2011 " + name + "</p></footer>";
  }

  @Test
  void theFullestFormOfANameIsTaken() {
    assertEquals(
        "The Marsh Examiner", outlet(siteName("Marsh Examiner"), foot("The Marsh Examiner")));
    assertEquals(
        "The Marsh Examiner", outlet(siteName("The Marsh Examiner"), foot("Marsh Examiner")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eel Net        | https://www.eel-net.example/eels    | Eel Net
          The Eel Net    | https://eelnet.example/eels         | The Eel Net
          Friends of Eel | https://foe.example/eels            | Friends of Eel
          All about eels | https://www.eel-net.example/eels    | null
          Environment    | https://environment.example/eels    | null
          """)
  void thePagesAddressBearsOutTheNameBehindItsTitle(String name, String url, String outlet) {
    String link = "<link rel=canonical href=" + url + ">";
    assertEquals(outlet, outlet(link + title(name), ""));
  }

  @Test
  void whereThereIsNoAddressALineOfThePageDoes() {
    assertEquals("Eel Net", outlet(title("Eel Net"), "<footer><p>Write to Eel Net</p></footer>"));
    assertEquals("null", outlet(title("Eel Net"), ""));
  }

  private static String title(String name) {
    return "<title>Eels return to the pumping station after forty years | " + name + "</title>";
  }

  @Test
  void capitalsAreThePagesOwnWayOfWriting() {
    assertEquals("Marsh Examiner", outlet(siteName("Marsh Examiner"), foot("THE MARSH EXAMINER")));
    assertEquals("Marsh Examiner", outlet(siteName("MARSH EXAMINER"), foot("Marsh Examiner")));
    assertEquals("MARSH EXAMINER", outlet(siteName("MARSH EXAMINER"), ""));
  }

  @Test
  void ofTwoNamesTheFirstStands() {
    assertEquals("Marsh Examiner", outlet(siteName("Marsh Examiner"), foot("Fen Post")));
    assertEquals("Marsh Examiner", outlet("", foot("Marsh Examiner") + foot("Fen Post")));
  }

  @Test
  void furnitureIsAskedOnlyWhereTheMetadataNameNobody() {
    String house =
        "<footer><p>About Eel Net</p><p>Jobs at Eel Net</p><p>Eel Net Newsletter</p></footer>";
    assertEquals("Eel Net", outlet("", house));
    assertEquals("Marsh Examiner", outlet(siteName("Marsh Examiner"), house));
  }

  @Test
  void anArticleAloneIsAName() {
    assertEquals("The", outlet(siteName("The"), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fen Post",
        "Fen Post | News of the fens",
        "Fen Post :: Home",
        "Home - Fen Post",
        "News – Fen Post",
        "Fen Post - the paper - of the fens",
      })
  void whatASiteSaysOfItselfIsNoPartOfItsName(String name) {
    assertEquals("Fen Post", outlet(siteName(name), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.fenpost.example/home",
        "https://fenpost.example",
        "http://www.fenpost.example",
      })
  void anAddressForANameIsThatOfItsHost(String name) {
    assertEquals("fenpost.example", outlet(siteName(name), ""));
    assertEquals("See " + name, outlet(siteName("See " + name), ""));
  }

  @Test
  void anAgencyOwnsTheTextOfOthers() {
    String rights = "<p>Copyright 2021 The Associated Press. All rights reserved.</p>";
    String byline = "<div>Associated Press</div>";
    assertEquals("Marsh Examiner", outlet(siteName("Marsh Examiner"), byline + rights));
    assertEquals("The Associated Press", outlet("", rights));
  }

  /** Alone at the top of a page that was copied, which says its name nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Voce del Golfo",
        "Kustbladet",
        "Het Polderblad",
        "Der Alpenkurier",
        "Bozkır Haber",
        "Fjordavisen",
        "El Eco del Valle"
      })
  void aNameTellsByItsNounThatItIsAnOutlets(String name) {
    assertEquals(name, atTop(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Polderblad", "Abendzeitung", "Bladet", "Sonntagszeitung", "Deals und Angebote"})
  void aNounAloneIsNone(String noun) {
    assertEquals("null", atTop(noun));
  }

  /** {@code Le Journal} leads readers to the printed edition. */
  @Test
  void anEntryOfTheMenuIsNone() {
    assertEquals("null", atTop("Le Journal"));
    assertEquals("Le Courrier", atTop("Le Courrier"));
  }

  private static String atTop(String line) {
    String page =
        line
            + "\nMenu\n\nEels return to the pumping station after forty years\nBy Ada Kern\n"
            + "12 March 2011\n\n"
            + "The keeper of the pumping station told the drainage board that the eels had come back"
            + " after forty years, and that nobody had asked them to.\n\n"
            + "The board has asked for a count of the eels before it decides on the new screens for"
            + " the station, which would cost about as much as it did when it was built.\n";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Objects.toString(CLEANER.clean(bytes).article().outlet());
  }
}
