package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** A story of one paragraph among menus. */
class LoneParagraphTest {
  private static final String PARAGRAPH =
      "Mit dreißig Kübeln und der Tuba der Blaskapelle hat die Feuerwehr Oberlinden am 14.09.2019"
          + " den Weiher hinter der Kirche ausgeschöpft, weil Pfarrer Stangl darin seinen"
          + " Schlüsselbund vermutete. Zum Vorschein kamen drei Fahrräder, ein Taufbecken und elf"
          + " Schlüssel, von denen keiner zur Sakristei passte. Gegen Abend fand Messnerin Rosa Veit"
          + " den Bund im Tabernakel, wofür ihr Kommandant Huber ein Freibier spendierte";

  private static Labelled page(String story) {
    String menu = "Übungen\n\nTermine\n\nFahrzeuge\n\nJugend\n\nMitmachen\n\nKontakt\n\n";
    return Labelled.of(
        menu
            + "Einsätze\n\n14.09.2019\n\n"
            + story
            + "\n\nZurück zur Liste\n\nGerätehaus\n\n"
            + "Twitter\n\nFacebook\n\n"
            + menu);
  }

  @Test
  void itIsTheBodyBelowADate() {
    Labelled page = page(PARAGRAPH);
    assertEquals(List.of(PARAGRAPH), page.spans(Label.BODY));
    assertEquals("body-lone-paragraph", page.rule("Mit dreißig"));
  }

  @Test
  void aTeaserIsNone() {
    assertEquals(List.of(), page(PARAGRAPH.substring(0, 190)).spans(Label.BODY));
  }
}
