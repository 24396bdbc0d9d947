package org.cleanarticle.quote.words;

/**
 * What a name or a role is known by, without making a text of it: given name and surname, or the
 * word before a noun and the noun; the first is empty where there is only one.
 */
public final class Term {
  private final String first;
  private final String last;

  public Term(String first, String last) {
    this.first = first;
    this.last = last;
  }

  /** The term that a text of one or two words is. */
  public static Term of(String text) {
    int space = text.lastIndexOf(' ');
    return space < 0
        ? new Term("", text)
        : new Term(text.substring(0, space), text.substring(space + 1));
  }

  /** Whether it has more than one word. */
  public boolean isLong() {
    return !first.isEmpty();
  }

  /** The surname or noun. */
  public String last() {
    return last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Term term && last.equals(term.last) && first.equals(term.first);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + last.hashCode();
  }

  @Override
  public String toString() {
    return first.isEmpty() ? last : first + " " + last;
  }
}
