package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LongParagraphsTest {
  private static final String LONG = "the tide rose to the *second* step\n".repeat(1000);

  @Test
  void onlyInAParagraphThatNobodyWritesAreTheSignsOfEmphasisText() {
    String before = "A *boat* came in.\n \n";
    String after = "\nIts _name_ was gone.\n";
    assertEquals(
        before + LONG.replace("*", "\\*") + after, LongParagraphs.tamed(before + LONG + after));
  }

  @Test
  void manyShortParagraphsStayAsTheyAre() {
    String text = LONG.replace("\n", "\n\n");
    assertEquals(text, LongParagraphs.tamed(text));
  }

  @Test
  void aSignThatIsEscapedIsNotEscapedAgain() {
    String text = LONG.replace("*", "\\*");
    assertEquals(text, LongParagraphs.tamed(text));
  }
}
