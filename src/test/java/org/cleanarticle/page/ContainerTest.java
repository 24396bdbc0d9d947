package org.cleanarticle.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContainerTest {
  /** The order of an immutable set of Java's own changes from one run to the next. */
  @Test
  void keepsItsHintsInTheirOrder() {
    Set<Hint> hints =
        Set.of(Hint.TAGS, Hint.RELATED, Hint.SECTION, Hint.FURNITURE, Hint.SHARE, Hint.MAIN);
    assertEquals(
        List.of(Hint.MAIN, Hint.FURNITURE, Hint.SHARE, Hint.RELATED, Hint.TAGS, Hint.SECTION),
        List.copyOf(new Container(-1, "div", "div.tags", hints).hints()));
  }
}
