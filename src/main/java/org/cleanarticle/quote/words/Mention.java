package org.cleanarticle.quote.words;

/**
 * Words of an attribution that stand for a speaker.
 *
 * @param from its first token
 * @param to behind its last token
 * @param name a token of the name in it, or of the noun that names nobody
 */
public record Mention(Kind kind, int paragraph, int from, int to, int name) {
  public enum Kind {
    NAME,
    PRONOUN,
    /** A noun: {@code the prime minister}. */
    DESCRIPTION,
    /** Several names. */
    GROUP
  }

  /** Its length as printed. */
  public int length(Paragraph text) {
    return text.end(to - 1) - text.start(from);
  }

  public boolean isName() {
    return kind == Kind.NAME || kind == Kind.GROUP;
  }

  /** {@code the |union’s| lawyer}: whether it is told whose somebody is. */
  public boolean isOwned(Paragraph paragraph) {
    for (int i = from + 1; i < name; i++) {
      if (paragraph.at(i).isPossessive()) {
        return true;
      }
    }
    return false;
  }
}
