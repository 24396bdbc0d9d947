package org.cleanarticle.page;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A block-level element that holds lines, directly or further down. Containers stand in document
 * order, so a parent's index is always smaller than its children's.
 *
 * @param parent index of the enclosing container, -1 for the outermost
 * @param tag the element's name in lower case
 * @param signature tag and classes with digits folded: containers of one kind share it
 * @param hints what the element's names say of its purpose, in the order of {@link Hint}
 */
public record Container(int parent, String tag, String signature, Set<Hint> hints) {
  /** Copies the set. */
  public Container {
    hints = hints.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hints));
  }
}
