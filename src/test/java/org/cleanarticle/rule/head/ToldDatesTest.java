package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short lines near the headline with a date that counts from the day of reading. */
class ToldDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2 days ago, DATE",
    "Posted 2 days ago., DATE",
    "Two years ago the lock was sold., BODY",
    "The lock was sold two years ago., BODY",
  })
  void aSentenceAboutThatDayIsNoDateOfTheArticle(String line, Label label) {
    Labelled page =
        Labelled.of(
            "Nobody owns the lock at Kelder Reach\n\nBy Ngaire Tuhoro\n\n"
                + "The lock at Kelder Reach has two gates, four keepers and, since Monday, no owner,"
                + " as the canal trust found when it looked for the deeds.\n\n"
                + line
                + "\n\nThe trust now asks whoever has bought it to come forward before the winter,"
                + " when the gates must be painted and the keepers paid.\n\n"
                + "The keepers say that they would sooner be paid than owned, and that the gates"
                + " were painted by the last of them who had a brush.\n");
    assertEquals(label, page.label(line));
  }
}
