package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An aggregator that passes the article on speaks of itself; one that is merely named is none. */
class ViaReaderTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String PAGE =
      "<html><head><meta property=og:site_name content='Marsh Examiner'></head><body><article>"
          + "<h1>Eels return to the pumping station after forty years</h1>"
          + "<p>The keeper of the pumping station told the drainage board that the eels had come"
          + " back after forty years, and that nobody had asked them to.</p>"
          + "<p>The board has asked for a count of the eels before it decides on the new screens"
          + " for the station, which would cost about as much as it did when it was built.</p>"
          + "</article><div class=related><h3>From our partners</h3>"
          + "<p>Otters move into a lock</p><p>@</p></div></body></html>";

  @ParameterizedTest
  @CsvSource({"More on Yahoo News,Yahoo", "Yahoo News,null", "Marsh Weekly,null"})
  void theSourceOfAnotherArticleIsNone(String line, String via) {
    byte[] page = PAGE.replace("@", line).getBytes(StandardCharsets.UTF_8);
    assertEquals(via, Objects.toString(CLEANER.clean(page).article().via()));
  }
}
