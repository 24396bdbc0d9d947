package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockTextTest {
  /** What folding treats in different ways; a lone surrogate is made by cutting the last. */
  private static final String[] PIECES = {
    "a",
    "Z9",
    " ",
    "  ",
    "\n\t",
    "\u00A0",
    "\u2009",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\u0007",
    "\u0085",
    "é",
    "’",
    "海",
    "\uD83C\uDF89",
    "\uD83C",
    "\uDF89x"
  };

  @Test
  void foldsAsItGathers() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      BlockText text = new BlockText();
      StringBuilder all = new StringBuilder();
      int visible = 0;
      for (int part = random.nextInt(6); part > 0; part--) {
        StringBuilder more = new StringBuilder();
        for (int piece = random.nextInt(9); piece > 0; piece--) {
          more.append(PIECES[random.nextInt(PIECES.length)]);
        }
        // A pair that two texts share is none.
        all.append(more).append('\u200B');
        text.add(more.toString(), false);
        visible += (int) more.chars().filter(c -> !Whitespace.isSpace(c)).count();
      }
      assertEquals(Whitespace.fold(all.toString()), text.folded());
      assertEquals(visible == 0, text.isBlank());
    }
  }

  @Test
  void countsWhatStandsInLinks() {
    BlockText text = new BlockText();
    text.add(" More on \n", false);
    text.add(" this ", true);
    assertEquals("More on this", text.folded());
    assertEquals(4 / 10.0, text.linkShare());
  }

  @Test
  void isEmptyAgain() {
    BlockText text = new BlockText();
    text.add("x".repeat(1_000), true);
    text.clear();
    text.space();
    text.add("y", false);
    assertEquals("y", text.folded());
    assertEquals(0, text.linkShare());
  }
}
