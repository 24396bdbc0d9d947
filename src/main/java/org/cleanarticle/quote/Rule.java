package org.cleanarticle.quote;

import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;

/**
 * The steps from a quotation to the name of its speaker.
 *
 * @param first of a quotation that goes on, the pattern of the one that it goes on from; else null
 */
record Rule(Pattern first, Pattern pattern, Link link) {
  private static final int PATTERNS = Pattern.values().length;
  private static final int LINKS = Link.values().length;

  /** How many there are. */
  static final int COUNT = (PATTERNS + 1) * PATTERNS * LINKS;

  Rule(Attribution attribution, Link link) {
    this(attribution.first(), attribution.pattern(), link);
  }

  /** Its place among all. */
  int number() {
    int before = first == null ? 0 : first.ordinal() + 1;
    return (before * PATTERNS + pattern.ordinal()) * LINKS + link.ordinal();
  }

  /** As {@code --explain} has it: {@code x-said/full-name}, {@code x-said+goes-on/full-name}. */
  String label() {
    String whole = pattern.label() + "/" + link.label();
    return first == null ? whole : first.label() + "+" + whole;
  }
}
