package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** A story of one paragraph among menus. */
class LoneParagraphTest {
  private static final String PARAGRAPH =
      "Unter dem Motto Alle Mann an Bord lud der Ruderverein Seeheim am 06.05.2018 zum ersten"
          + " Vierer ohne Vorkenntnisse. Insgesamt traten vierzehn Boote an, davon zwei mit dem"
          + " Gemeinderat. Im Vordergrund stand die Freude am Wasser, und die Zeiten wurden erst"
          + " genommen, als alle wieder trocken waren. Den Wanderpokal gewann die Besatzung der"
          + " Metzgerei Huber gemeinsam mit Schwester Notburga";

  private static Labelled page(String story) {
    String menu = "News\n\nTermine\n\nVerein\n\nBoote\n\nLogin\n\nKontakt\n\n";
    return Labelled.of(
        menu
            + "News\n\nMai062018\n\n06.05.2018\n\n"
            + story
            + "\n\n« Back\n\nAdd to...\n\n"
            + "Twitter\n\nFacebook\n\nFooter\n\n"
            + menu);
  }

  @Test
  void itIsTheBodyBelowADate() {
    Labelled page = page(PARAGRAPH);
    assertEquals(List.of(PARAGRAPH), page.spans(Label.BODY));
    assertEquals("body-lone-paragraph", page.rule("Unter dem Motto"));
  }

  @Test
  void aTeaserIsNone() {
    assertEquals(List.of(), page(PARAGRAPH.substring(0, 121)).spans(Label.BODY));
  }
}
