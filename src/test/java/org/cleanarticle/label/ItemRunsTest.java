package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists between the paragraphs of a story. */
class ItemRunsTest {
  private static final String ABOVE =
      """
      Choir walks the whole coast for a new organ

      By Ada Corwin

      3 May 2014

      The choir of Saint Olave will walk from harbour to harbour this summer and sing in every one \
      of them, since the organ of its church has been silent for nine years.

      Each evening the singers will sleep where they are asked in, and each morning they will leave \
      before the tide, the choirmaster said when he showed the map.

      """;

  private static final String BELOW =
      """

      Tickets are not sold, but a hat will go round, and whoever walks a day with the choir may \
      choose one of the hymns, as long as it is not the long one.

      The organ builder has promised to come for the last evening and to say then whether he will \
      mend the pipes or melt them, which he has not made up his mind about.

      Navigation
      Contact us
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Sand Harbour\n4 Eddisfleet\n6 Brandy Head\n7 Wick Bay\n",
        "The first week\n3 Sand Harbour\n4 Eddisfleet\n6 Brandy Head\n",
        "* Sand Harbour\n* Eddisfleet\n* Brandy Head\n* Wick Bay\n",
        "1º Sand Harbour: 94\n2º Eddisfleet: 92\n3º Brandy Head: 90\n",
        "3 Sand Harbour\n4 Eddisfleet\nA day of rest\n6 Brandy Head\n7 Wick Bay\n",
      })
  void aListBetweenParagraphsIsBody(String list) {
    Labelled page = Labelled.of(ABOVE + list + BELOW);
    list.lines().forEach(line -> assertTrue(page.label(line).isBody(), line));
    assertEquals(ItemRuns.RULE, page.rule(list.lines().toList().get(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sand Harbour mourns\nEddisfleet votes\nBrandy Head burns\nWick Bay wins\n",
        "3 Sand Harbour\n4 Eddisfleet\n",
        "3 Sand Harbour\n14\n4 Eddisfleet\n15\n6 Brandy Head\n16\n",
        "3 Sand Harbour\nThe sea\nThe sand\nThe sky\n4 Eddisfleet\n6 Brandy Head\n",
      })
  void linesWithoutSignsAndTablesAreNone(String lines) {
    Labelled page = Labelled.of(ABOVE + lines + BELOW);
    lines.lines().forEach(line -> assertFalse(page.rule(line).equals(ItemRuns.RULE), line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Sand Harbour\n4 Eddisfleet\n6 Brandy Head\n7 Wick Bay\n"})
  void aListBehindTheLastParagraphMayBeOneOfOtherArticles(String list) {
    Labelled page = Labelled.of(ABOVE + BELOW.replace("Navigation\n", list));
    list.lines().forEach(line -> assertFalse(page.rule(line).equals(ItemRuns.RULE), line));
  }
}
