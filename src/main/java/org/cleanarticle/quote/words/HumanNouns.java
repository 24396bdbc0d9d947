package org.cleanarticle.quote.words;

import java.util.Map;

/**
 * Tells nouns for one human being whom an article does not name: {@code neighbour}, {@code son}.
 */
public final class HumanNouns {
  private final Words words;

  /** Those for relatives, with the gender they tell. */
  private final Map<String, String> kin;

  /** Those for whoever or whatever speaks; one human being has a value. */
  private final Map<String, String> speaking;

  HumanNouns(Words words) {
    this.words = words;
    kin = words.table("kin-nouns");
    speaking = words.table(WordList.SPEAKING_NOUNS.file());
  }

  /** Whether a noun stands for one human being. */
  public boolean is(Token noun) {
    boolean somebody =
        words.isAgent(noun)
            || noun.in(WordList.UNNAMED_SPEAKERS)
            || isKin(noun)
            || noun.in(WordList.SPEAKING_NOUNS) && !speaking.get(noun.key()).isEmpty()
            || words.endsAsTrade(noun);
    return somebody
        && !words.isPlural(noun)
        && !noun.in(WordList.BODY_NOUNS)
        && !words.list("agent-like-things").contains(noun.key());
  }

  /** The same, and not by its ending alone, with which a tanker can end too: {@code petroliera}. */
  public boolean isListed(Token noun) {
    return (noun.in(WordList.TITLES) || noun.in(WordList.UNNAMED_SPEAKERS)) && is(noun);
  }

  /** {@code The |letter|}: a noun for a text, which ends as nouns for people do. */
  public boolean isText(Token noun) {
    return noun.in(WordList.SPEECH_NOUNS) && words.list("agent-like-things").contains(noun.key());
  }

  /** A noun for somebody's relative. */
  public boolean isKin(Token noun) {
    return kin.containsKey(noun.key());
  }

  /** The gender that a noun tells: {@code m}, {@code f}, or nothing. */
  public String gender(Token noun) {
    String known = kin.get(noun.key());
    return known == null ? words.titleGender(noun) : known;
  }

  /** Whether a noun can stand for somebody of a gender. */
  public boolean fits(Token noun, String gender) {
    String told = gender(noun);
    return told.isEmpty() || gender.isEmpty() || told.equals(gender);
  }
}
