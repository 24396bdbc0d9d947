package org.cleanarticle.value;

/**
 * What was read of the words of one name, by {@link CandidateReader}: it may be one or only look
 * so.
 *
 * @param first the token it begins with
 * @param next the token behind it
 * @param proper how many of its words are no particles
 * @param end behind the last of those in the line
 * @param before behind the last but one of those
 * @param brand whether the first word is in capitals, as no name in normal case begins
 * @param capitals whether every word is in capitals, or a particle
 * @param normal whether a word behind the first proper one is not in capitals
 * @param initials whether there is no more than two capitals to a word, {@code AM ET}
 * @param desk whether a word makes a group of writers of it
 * @param glued whether something was glued to the last word, which is not part of it
 */
record NameCandidate(
    int first,
    int next,
    int proper,
    int end,
    int before,
    boolean brand,
    boolean capitals,
    boolean normal,
    boolean initials,
    boolean desk,
    boolean glued) {

  /** Nothing read yet of the name that begins with a token. */
  static NameCandidate empty(int first) {
    return new NameCandidate(first, first, 0, 0, 0, false, true, false, true, false, false);
  }

  boolean isEmpty() {
    return next == first;
  }

  /** With one more word. */
  NameCandidate with(NamePart part) {
    boolean particle = part.particle();
    boolean inCapitals = part.capitals() || capitals && !isEmpty() && part.goesWithCapitals();
    return new NameCandidate(
        first,
        next + 1,
        particle ? proper : proper + 1,
        particle ? end : part.end(),
        particle ? before : end,
        isEmpty() ? part.capitals() : brand,
        capitals && (particle || inCapitals),
        normal || proper > 0 && !inCapitals,
        initials && part.isInitials(),
        desk || part.desk(),
        part.glued());
  }

  /** The same words, going on at a later token. */
  NameCandidate goingOnAt(int token) {
    return new NameCandidate(
        first, token, proper, end, before, brand, capitals, normal, initials, desk, glued);
  }

  /** The same words, of which the last proper one is not the name's. */
  NameCandidate endingBefore() {
    return new NameCandidate(
        first, next, proper, before, before, brand, capitals, normal, initials, desk, glued);
  }
}
