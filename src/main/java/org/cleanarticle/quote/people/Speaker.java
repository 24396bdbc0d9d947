package org.cleanarticle.quote.people;

/**
 * Whom a mention means.
 *
 * @param name the fullest name of the article, or a description; nullable if it cannot be told
 * @param entity who bears the name; nullable
 * @param link how the mention was tied to the name
 */
public record Speaker(String name, Entity entity, Link link) {
  /** Steps from a mention to a name; the label stands in the table of confidence. */
  public enum Link {
    FULL_NAME("full-name"),
    SHORT_NAME("short-name"),
    ONLY_NAME("only-name"),
    /** The last word of a longer name that could not be read. */
    NAME_PART("name-part"),
    /** A surname that somebody else bears too, who was named just before, or is the only other. */
    SHARED_NAME("shared-name"),
    GROUP("group"),
    /** A pronoun that one name fits much better than all others. */
    CLEAR_PRONOUN("clear-pronoun"),
    PRONOUN("pronoun"),
    /** A role of whoever acts in the sentence before, or spoke last: {@code the mayor}. */
    CLEAR_ROLE("clear-role"),
    /** Another word for whoever acts in the sentence before: {@code the politician}. */
    NAMED_AGAIN("named-again"),
    /** A role of somebody else in the article. */
    ROLE("role"),
    /** One person whom the article does not name: {@code a spokesman for the port}. */
    SOMEBODY("somebody"),
    /** One person who was perhaps named or described before: {@code the spokesman}. */
    SAME_SOMEBODY("same-somebody"),
    /** Anything else that it does not name: {@code the crowd}. */
    DESCRIPTION("description"),
    /** More words than names and descriptions have: a heading perhaps ran into it. */
    TOO_LONG("too-long"),
    UNKNOWN("unknown");

    private final String label;

    Link(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Neither names nor descriptions have more words, but for headings that ran into them. */
  private static final int MOST_WORDS = 9;

  public static final Speaker NOBODY = new Speaker(null, null, Link.UNKNOWN);

  public static Speaker of(Entity named, Link link) {
    return new Speaker(named.name(), named, link);
  }

  /** How surely so many words are understood that are read as {@code link}. */
  public static Link link(Link link, int words) {
    return words > MOST_WORDS ? Link.TOO_LONG : link;
  }

  /** The same speaker, found in another way. */
  public Speaker by(Link other) {
    return new Speaker(name, entity, other);
  }

  /** Whether only a description tells who it is. */
  public boolean isUnnamed() {
    return isSomebody() || link == Link.DESCRIPTION || link == Link.TOO_LONG;
  }

  /** Whether it is one person, told by a description. */
  public boolean isSomebody() {
    return link == Link.SOMEBODY || link == Link.SAME_SOMEBODY;
  }

  public boolean known() {
    return name != null;
  }

  public boolean same(Speaker other) {
    return known() && name.equals(other.name);
  }
}
