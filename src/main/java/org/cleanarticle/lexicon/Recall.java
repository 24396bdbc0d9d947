package org.cleanarticle.lexicon;

/**
 * What was worked out for a text, kept for the next time that it is met: each text has one place,
 * which the text that came last holds, so that the memory is bounded and never full of what nobody
 * asks for any more. Thread-safe without a lock, since what is kept is immutable: threads that meet
 * work something out twice at worst.
 */
public final class Recall<T> {
  private final Kept<?>[] places;

  private record Kept<T>(String text, T value) {}

  /**
   * A memory.
   *
   * @param places how many texts are kept at most, a power of two
   */
  public Recall(int places) {
    this.places = new Kept<?>[places];
  }

  /** What is kept for a text; null if nothing is. */
  @SuppressWarnings("unchecked") // Only keep() writes.
  public T get(String text) {
    Kept<?> kept = places[place(text)];
    return kept != null && kept.text.equals(text) ? (T) kept.value : null;
  }

  /** Keeps what was worked out, which is not to be changed afterwards. */
  public void keep(String text, T value) {
    places[place(text)] = new Kept<>(text, value);
  }

  private int place(String text) {
    return WordTable.spread(text.hashCode()) & places.length - 1;
  }
}
