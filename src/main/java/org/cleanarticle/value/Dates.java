package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;

/** Finds dates and clock times in text. Thread-safe. */
public final class Dates {
  public Dates(Vocabulary vocabulary) {}

  /** All dates in a text, from left to right, none overlapping. */
  public List<FoundDate> find(String text) {
    return List.of();
  }
}
