package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
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
  @ValueSource(
      strings = {
        "Sand Harbour - noon\nEddisfleet – four\nBrandy Head — six\nWick Bay - ten\nHull - one\n",
        "Sand Harbour: 12 miles\nEddisfleet: 9 miles\nBrandy Head: 7\nWick Bay: 3\nHull: 1\n",
        "Sand Harbour, Essex\nEddisfleet, Kent\nBrandy Head, Devon\nWick Bay, Kent\nHull, Fife\n",
      })
  void linesOfOneFormAreAListBetweenParagraphs(String list) {
    Labelled page = Labelled.of(ABOVE + list + BELOW);
    list.lines().forEach(line -> assertTrue(page.label(line).isBody(), line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sand Harbour - noon\nEddisfleet – four\nBrandy Head — six\nWick Bay - ten\n",
        "Sand Harbour: noon\nEddisfleet: four\nBrandy Head: six\nWick Bay: ten\nHull: one\n",
        "Sand Harbour, Essex\nEddisfleet\nBrandy Head, Devon\nWick Bay\nHull, Fife\n",
      })
  void fewOrUnlikeLinesAreNone(String lines) {
    Labelled page = Labelled.of(ABOVE + lines + BELOW);
    lines.lines().forEach(line -> assertFalse(page.rule(line).equals(ItemRuns.RULE), line));
  }

  @Test
  void whatAParagraphWithAColonAnnouncesIsAList() {
    String announced = ABOVE.strip() + " These are the harbours that it will see this year:\n\n";
    String list = "Sand Harbour\nEddisfleet\nBrandy Head\nWick Bay\n";
    Labelled inside = Labelled.of(announced + list + BELOW);
    list.lines().forEach(line -> assertTrue(inside.label(line).isBody(), line));
    Labelled last = Labelled.of(announced + list + "\nShare this article\nContact us\n");
    list.lines().forEach(line -> assertTrue(last.label(line).isBody(), line));
  }

  @Test
  void aShortLineWithAColonAnnouncesAMarkedList() {
    String list =
        """
        1. Sand Harbour (9-2)
        2. Eddisfleet (7-4)
        3. Brandy Head (6-5)
        4. Wick Bay (6-5)
        5. Hull (5-6)
        6. Reed Point (5-6)
        7. Marlow (4-7)
        8. Kelling (3-8)
        9. Blakeney (1-10)
        """;
    String head = "\nHere is the picture after all eleven games:\n\n";
    Labelled page = Labelled.of(ABOVE + head + list + BELOW);
    list.lines().forEach(line -> assertEquals(ItemRuns.RULE, page.rule(line)));
  }

  @Test
  void aStoryMayEndWithPairs() {
    String list =
        """
        Sand Harbour - noon
        Eddisfleet - four
        Brandy Head - six
        Wick Bay - ten
        Hull - one
        Reed Point - three
        """;
    String end = BELOW.substring(0, BELOW.indexOf("Navigation"));
    Labelled page = Labelled.of(ABOVE + end + "2014\nWhere they sing\n" + list + "Contact us\n");
    list.lines().forEach(line -> assertTrue(page.label(line).isBody(), line));
    assertTrue(page.label("Where they sing").isBody());
    Labelled invited = Labelled.of(ABOVE + end + "See all pictures\n" + list + "Contact us\n");
    assertFalse(invited.label("See all pictures").isBody());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Sand Harbour\n4 Eddisfleet\n6 Brandy Head\n7 Wick Bay\n"})
  void aListBehindTheLastParagraphMayBeOneOfOtherArticles(String list) {
    Labelled page = Labelled.of(ABOVE + BELOW.replace("Navigation\n", list));
    list.lines().forEach(line -> assertFalse(page.rule(line).equals(ItemRuns.RULE), line));
  }

  private static final String CLIPPED =
      """
      ---
      title: Choir walks the whole coast for a new organ
      ---

      # Choir walks the whole coast for a new organ

      """;

  private static Labelled clipped(String list) {
    String above = ABOVE.substring(ABOVE.indexOf("The choir"));
    return Labelled.of(CLIPPED + above + list + BELOW.substring(0, BELOW.indexOf("Navigation")));
  }

  @Test
  void whatATextMarksAsItemsIsAListUnlessItIsLinks() {
    Labelled page = clipped("## What to bring\n\n- A lantern, lit\n- Old boots\n\n");
    assertEquals(List.of("A lantern, lit", "Old boots"), page.spans(Label.LIST_ITEM));
    Labelled links =
        clipped(
            """
            - [Old boots for sale](https://kelder.example/boots)
            - [Lanterns of the coast](https://kelder.example/lanterns)

            """);
    assertNotEquals("body-list", links.rule("Old boots for sale"));
  }

  @Test
  void aParagraphThatIsALinkLeadsElsewhere() {
    String link = "**[The only three hymns you will ever need](https://kelder.example/hymns)**\n\n";
    assertEquals("body-link-alone", clipped(link).rule("The only three hymns"));
  }

  @Test
  void aWordForThingsHeadsAListOfThem() {
    Labelled page =
        Labelled.of(ABOVE + "Soup ingredients\n2 leeks\na handful of dulse\nsalt\n" + BELOW);
    for (String item : List.of("Soup ingredients", "2 leeks", "a handful", "salt")) {
      assertEquals("body-list", page.rule(item));
    }
  }

  /** What a dish needs, with heads and what needs no measure between. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 cups rye flour\n1⁄2 teaspoon salt\nSeaweed of any kind\n3 tablespoons of honey\n",
        "½ litre of beer\nFor the crust\nCoarse salt\n1 (8-ounce) can of eels\n200g flour\n",
        "250 g Roggenmehl\n1 Prise Salz\nStrandkraut\n3 EL Honig\n",
        "20 cl de bière\n1 pincée de sel\nDes algues\n2 cuillères à soupe de miel\n",
        "2 tazas de harina\nSal gruesa\n1 pizca de azúcar\n3 dientes de ajo\n",
        "2 bicchieri di birra\nSale grosso\n1 spicchio d'aglio\n3 cucchiai di miele\n",
        "2 xícaras de farinha\nSal grosso\n1 pitada de açúcar\n3 colheres de mel\n",
        "2 eetlepels honing\nGrof zout\n1 snufje suiker\n3 teentjes knoflook\n",
        "2 szklanki mąki\nSól gruba\n1 szczypta cukru\n3 ząbki czosnku\n",
      })
  void whatGoesIntoADishIsBodyAmongOtherLinesToo(String list) {
    String junk = "Sand Harbour\nEddisfleet\nBrandy Head\nWick Bay\nOlave Point\n";
    Labelled page = Labelled.of(ABOVE + junk + list + BELOW);
    list.lines().forEach(line -> assertTrue(page.label(line).isBody(), line));
    assertEquals(ItemRuns.RULE, page.rule(list.lines().toList().get(2)));
  }

  @Test
  void figuresWithoutAMeasureAreNoDish() {
    String list = "2 hours ago\nFerry late\n3 hours ago\nRain all week\n4 hours ago\n";
    Labelled page = Labelled.of(ABOVE + list + BELOW);
    assertNotEquals(ItemRuns.RULE, page.rule("Ferry late"));
    String few = "Sand Harbour\nEddisfleet\n2 cups rye flour\nBrandy Head\n1 pinch salt\nWick\n";
    assertNotEquals(ItemRuns.RULE, Labelled.of(ABOVE + few + BELOW).rule("Brandy Head"));
  }
}
