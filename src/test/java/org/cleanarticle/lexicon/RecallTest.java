package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecallTest {
  @Test
  void givesWhatWasKeptForThisTextAndForNoOther() {
    Recall<String> recall = new Recall<>(1);
    assertNull(recall.get("menu"));
    recall.keep("menu", "navigation");
    assertEquals("navigation", recall.get("menu"));
    assertNull(recall.get("teaser"), "the only place holds another text");
  }

  @Test
  void theLastTextHoldsThePlace() {
    Recall<String> recall = new Recall<>(1);
    recall.keep("menu", "navigation");
    recall.keep("teaser", "related");
    assertEquals("related", recall.get("teaser"));
    assertNull(recall.get("menu"));
  }

  @Test
  void keepsManyTexts() {
    Recall<Integer> recall = new Recall<>(1 << 10);
    for (int i = 0; i < 100; i++) {
      recall.keep("class-" + i, i);
    }
    int kept = 0;
    for (int i = 0; i < 100; i++) {
      Integer value = recall.get("class-" + i);
      if (value != null) {
        assertEquals(i, value);
        kept++;
      }
    }
    assertTrue(kept > 80, kept + " of 100 kept");
  }
}
