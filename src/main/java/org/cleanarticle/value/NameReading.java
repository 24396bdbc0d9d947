package org.cleanarticle.value;

/** What was read of the words of one name, by {@link NameReader}. */
final class NameReading {
  /** How many are no particles. */
  int proper;

  /** Behind the last of those. */
  int end;

  /** Behind the last but one. */
  int before;

  /** The token behind the name. */
  int next;

  boolean desk;

  /** Whether the first word is in capitals, as no name in normal case begins. */
  boolean brand;

  boolean capitals = true;

  /** Whether there is no more than two capitals to a word, {@code AM ET}. */
  boolean initials = true;

  boolean glued;
}
