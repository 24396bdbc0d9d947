package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other articles below a story, each with its title, its date and a sentence. */
class TeaserRunTest {
  private static final String RULE = "related-dated";

  private static final String STORY =
      """
      The weir at Aldermere gets a fish ladder

      By Ann Reed, 9 May 2016

      The weir at Aldermere, where the river has fallen two metres since the mill was built, will \
      get a ladder for salmon, the river trust has decided after nine years of asking.

      Forty concrete basins, each a little higher than the last, will let the fish rest on their \
      way up. The first of them is to be poured in August, when the water is lowest.

      """;

  private static final String[] TITLES = {"Otters are back below the mill", "Who owns the sluice?"};

  private static final String[] SUMMARIES = {
    "A camera that was hung up for burglars has shown a family of four on three nights in a row.",
    "The keys have been in the same drawer since 1911, and nobody can say whose drawer it is."
  };

  private static Labelled page(String label, String first, String second) {
    return Labelled.of(STORY + label + "\n\n" + fill(first, 0) + "\n\n" + fill(second, 1) + "\n");
  }

  private static String fill(String form, int i) {
    return form.replace("T", TITLES[i]).replace("S", SUMMARIES[i]).replace("/", "\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T/3 May 2016/S", "3 May 2016/T/S", "T/S/3 May 2016"})
  void belowWordsThatAnnounceThemTheyAreNoneOfIt(String form) {
    Labelled page = page("Related articles", form, form.replace("3 May", "28 April"));
    for (String summary : SUMMARIES) {
      assertEquals(Label.RELATED, page.label(summary));
      assertEquals(RULE, page.rule(summary));
    }
    assertEquals(RULE, page.rule(TITLES[1]));
    assertEquals(Label.BODY, page.label("Forty concrete"));
  }

  /** A story goes on behind a box, with its own subheadings and paragraphs. */
  @Test
  void withoutADateEachTheyMayBe() {
    assertNotEquals(RULE, page("Related articles", "T/S", "T/S").rule(SUMMARIES[0]));
    assertNotEquals(RULE, page("Related articles", "T/3 May 2016/S", "T/S").rule(SUMMARIES[0]));
  }

  @Test
  void withoutWordsThatAnnounceThemTheyMayBeEntriesOfADiary() {
    String form = "3 May 2016/T/S";
    assertNotEquals(RULE, page("From the keeper's book", form, form).rule(SUMMARIES[0]));
  }
}
