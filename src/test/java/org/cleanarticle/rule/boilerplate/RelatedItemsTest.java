package org.cleanarticle.rule.boilerplate;

import static org.cleanarticle.rule.boilerplate.SwingBridge.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of other articles between the paragraphs of a story. */
class RelatedItemsTest {
  @Test
  void allItemsOfTheListAreTitles() {
    String last = "* Keeper of the lock retires after fifty years";
    Labelled page =
        with("READ MORE:\n* Barges wait at the bend\n* Motor of the bridge fails\n" + last);
    assertEquals("related-item", page.rule("* Motor of the bridge fails"));
    assertEquals("related-item", page.rule(last));
  }

  @Test
  void itemsOfAnotherListAreTheStorys() {
    String item = "* two keepers from six in the morning";
    assertNotEquals("related-item", with("The trust promised:\n" + item).rule(item));
    String sentence = "* The trust promised two keepers from six.";
    assertNotEquals("related-item", with("READ MORE:\n" + sentence).rule(sentence));
  }

  @Test
  void aTitleInBracketsIsOne() {
    String line = "[ Keeper of the lock retires after fifty years ]";
    assertEquals("related-bracketed", with(line).rule(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Keeper of the lock retires after fifty years]",
        "[ see below ]",
        "[ He laughs. ]"
      })
  void otherBracketsAreNot(String line) {
    assertNotEquals("related-bracketed", with(line).rule(line));
  }

  /** In HTML a bare label says so of the boxes right below it, but not of paragraphs. */
  @ParameterizedTest
  @ValueSource(strings = {"Related stories", "Read more"})
  void titlesInBoxesBelowALabelAreThoseOfOthers(String label) {
    String title = "Keeper of the lock retires after fifty years";
    String page =
        "<!DOCTYPE html><html lang=en><head><title>Swing bridge to open by hand</title></head><body>"
            + "<article><h1>Swing bridge to open by hand</h1><p>The swing bridge at Kelder Lock will"
            + " be opened by hand until the spring, since the motor cannot be mended.</p><div>"
            + label
            + "</div>%s<p>Two keepers will be on the bridge from six in the morning, and boats are"
            + " asked to sound their horn at the bend.</p></article></body></html>";
    assertEquals(
        "related-item", Labelled.of(page.replace("%s", "<div>" + title + "</div>")).rule(title));
    assertNotEquals(
        "related-item", Labelled.of(page.replace("%s", "<p>" + title + "</p>")).rule(title));
  }
}
