package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short lines between paragraphs: a list of the story's, or what a page sets between. */
class ListBehindColonTest {
  private static final String[] TOWNS = {"Elin", "Marrow", "Tarn", "Oldhythe", "Skerry", "Wick"};
  private static final int PARAGRAPHS = 8;

  private static String text(int i) {
    return "The harbour master of Port "
        + TOWNS[i % TOWNS.length]
        + " said that ferry number "
        + (100 + i)
        + " would stay at its berth until the wind had dropped, whatever the islanders wished.";
  }

  private static String page(String announced, List<String> items, int at) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("Sign in", "The ferry that would not sail", "By Ann Reed\n2 March 2022"));
    for (int i = 0; i < PARAGRAPHS; i++) {
      if (i == at) {
        lines.add(announced);
        lines.addAll(items);
      }
      lines.add(text(i));
    }
    lines.add("Related stories\nOld pier closed for repair works\nNew boats for the islands");
    lines.add("Most read\n1 Storm over the coast\nAbout us\nContact us\nTerms and conditions");
    lines.add("© 2022 Calder Courier Ltd. All rights reserved.");
    return String.join("\n\n", lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | Two loaves of bread;Six tins of pilchards;Nine coils of rope
          6 | Two loaves of bread;Six tins of pilchards;Nine coils of rope
          3 | a life jacket for each;a lamp for the night;a rope for the quay
          6 | a life jacket for each;a lamp for the night;a rope for the quay
          """)
  void aColonAnnouncesThemAsTheStorys(int at, String list) {
    List<String> items = List.of(list.split(";"));
    String board =
        "The board named what each boat must have on board from now on, for its crew and for the"
            + " people it carries";
    assertEquals(items, kept(page(board + ":", items, at), items));
    assertEquals(List.of(), kept(page(board + ".", items, at), items));
  }

  /** Long items are no list by their form, and the first line says what they are. */
  @Test
  void whatAShortLineAnnouncesIsOneAsFarAsTheNextParagraph() {
    List<String> items =
        List.of(
            "the ropes (those of the old boats had been cut for washing lines, and had to be bought"
                + " again from a chandler in Wick)",
            "lamps",
            "the flags, which nobody knew how to read",
            "Whistles");
    String announced = "What took longest of all on the quay:";
    assertEquals(items, kept(page(announced, items, 1), items));
    List<String> other = List.of("lamps", "Whistles", "Subscribe now", "ropes");
    assertEquals(List.of(), kept(page(announced, other, 1), other));
  }

  /** Those of the items that are in the body. */
  private static List<String> kept(String page, List<String> items) {
    Labelled labelled = Labelled.of(page);
    return items.stream().filter(item -> labelled.label(item).isBody()).toList();
  }
}
