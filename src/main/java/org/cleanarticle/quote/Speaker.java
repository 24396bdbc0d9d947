package org.cleanarticle.quote;

/**
 * Whom a mention means.
 *
 * @param name the fullest name of the article, or a description; nullable if it cannot be told
 * @param entity who bears the name; nullable
 * @param link how the mention was tied to the name
 */
record Speaker(String name, Entity entity, Link link) {
  /** Steps from a mention to a name; the label stands in the table of confidence. */
  enum Link {
    FULL_NAME("full-name"),
    SHORT_NAME("short-name"),
    ONLY_NAME("only-name"),
    GROUP("group"),
    SOLE_PRONOUN("sole-pronoun"),
    PRONOUN("pronoun"),
    ROLE("role"),
    DESCRIPTION("description"),
    UNKNOWN("unknown");

    private final String label;

    Link(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static final Speaker NOBODY = new Speaker(null, null, Link.UNKNOWN);

  boolean known() {
    return name != null;
  }

  boolean same(Speaker other) {
    return known() && name.equals(other.name);
  }
}
