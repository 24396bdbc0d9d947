package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of other articles between the paragraphs of a story. */
class RelatedItemsTest {
  private static final String BEFORE =
      """
      Swing bridge to open by hand again

      By Ngaire Tuhoro

      The swing bridge at Kelder Lock will be opened by hand until the spring, since the motor that \
      has turned it for forty years cannot be mended, the canal trust said on Tuesday.

      """;

  private static final String AFTER =
      """


      Two keepers will be on the bridge from six in the morning, and boats are asked to sound their \
      horn at the bend, where the water was dredged last year.
      """;

  private static Labelled with(String lines) {
    return Labelled.of(BEFORE + lines + AFTER);
  }

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
}
