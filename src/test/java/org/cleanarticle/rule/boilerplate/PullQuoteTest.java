package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Sentences of the text that are set again between its paragraphs. */
class PullQuoteTest {
  private static final String OPENING =
      "The lamp of the old lighthouse will be lit again on Friday, for the first time since the"
          + " keepers left the rock, the harbour trust said.";
  private static final String HELD =
      "“Nobody on the island has slept through a dark night since,” said Runa Teig, who keeps the"
          + " shop. “We have all had to learn again what a dark sea looks like.” She laughed.";
  private static final String BEHIND =
      "The trust has raised the money for the glass from the crews of the ferries, and a bank in"
          + " the town has paid for the motor that turns it.";
  private static final String QUOTE = "We have all had to learn again what a dark sea looks like.";

  private static List<String> pulled(String... lines) {
    String head = "Lamp of old lighthouse to be lit again\n\nBy Sunniva Hatlen\n\nShare\n\n";
    return Labelled.of(head + String.join("\n\n", lines)).spans(Label.REPEAT);
  }

  @Test
  void itIsToldAboveItsParagraphAndBelow() {
    assertEquals(List.of(QUOTE), pulled(OPENING, QUOTE, HELD, BEHIND));
    assertEquals(List.of(QUOTE), pulled(OPENING, HELD, BEHIND, QUOTE, BEHIND.replace("The", "A")));
    assertEquals(List.of("“" + QUOTE + "”"), pulled(OPENING, "“" + QUOTE + "”", HELD, BEHIND));
  }

  @Test
  void aSentenceThatNoParagraphHoldsWholeIsBody() {
    String other = QUOTE.replace("looks like", "sounds like");
    assertEquals(List.of(), pulled(OPENING, other, HELD, BEHIND));
    assertEquals(List.of(), pulled(OPENING, QUOTE.replace(".", ""), HELD, BEHIND));
    assertEquals(List.of(), pulled(OPENING, "She laughed.", HELD, BEHIND));
  }

  /** A summary below the text holds several of its sentences, which are body all the same. */
  @Test
  void whatHoldsSeveralIsNoParagraph() {
    String second = "The glass of the lamp was made in the town and weighs four hundred kilos.";
    String summary = "In short: " + QUOTE + " " + second;
    assertEquals(List.of(), pulled(OPENING, QUOTE, BEHIND, second, summary));
  }

  /** The first paragraph may be a standfirst, which the story takes up. */
  @Test
  void theFirstParagraphIsNone() {
    assertEquals(List.of(), pulled(OPENING, OPENING + " It was dark.", BEHIND));
  }
}
