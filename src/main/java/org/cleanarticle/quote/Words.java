package org.cleanarticle.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * What the words of a language are to an attribution. Reads each list when it is first needed;
 * names of people are shared by all languages. Made for one article and one thread.
 */
final class Words {
  static final String FALLBACK = "en";

  private final Vocabulary vocabulary;
  private final String language;
  private final Map<String, Map<String, String>> tables = new HashMap<>();

  /**
   * @param tag BCP 47; a language without lists is read as English, the most likely one
   */
  Words(Vocabulary vocabulary, String tag) {
    this.vocabulary = vocabulary;
    int hyphen = tag.indexOf('-');
    String base = hyphen < 0 ? tag : tag.substring(0, hyphen);
    language = vocabulary.words(base, "speech-verbs").isEmpty() ? FALLBACK : base;
  }

  /** Cuts text as the language has it. */
  Tokenizer tokenizer() {
    return new Tokenizer(list("abbreviations"), list("elisions"), list("enclitics"));
  }

  Set<String> list(String name) {
    return table(name).keySet();
  }

  private Map<String, String> table(String name) {
    Map<String, String> known = tables.get(name);
    if (known == null) {
      known = vocabulary.table(language, name);
      tables.put(name, known);
    }
    return known;
  }

  /** How a verb introduces speech: {@code say}, {@code call}, {@code weak}, or empty. */
  String verb(Token token) {
    String value = entry(token);
    int comma = value.indexOf(',');
    return comma < 0 ? value : value.substring(0, comma);
  }

  /** Whether a form of a speech verb is as often a noun: {@code claims}. */
  boolean isNounToo(Token token) {
    return entry(token).endsWith(",noun");
  }

  /** How a verb of two words introduces speech: {@code went on}. */
  String verb(Token token, Token next) {
    return token.isWord()
        ? table("speech-verbs").getOrDefault(token.key() + " " + next.key(), "")
        : "";
  }

  private String entry(Token token) {
    return token.isWord() ? table("speech-verbs").getOrDefault(token.key(), "") : "";
  }

  /** A pronoun that begins a noun phrase: {@code his}, {@code her}. */
  boolean isPossessor(Token token) {
    return is("pronoun-evidence", token) && pronoun(token).isEmpty();
  }

  boolean isVerb(Token token) {
    return !verb(token).isEmpty();
  }

  /** A word that newspapers put for a name just told: {@code the 43-year-old}. */
  boolean isEpithet(Token noun) {
    return list("epithet-endings").stream().anyMatch(noun.key()::endsWith);
  }

  /** A noun for someone who acts: {@code minister}, {@code supporters}. */
  boolean isAgent(Token token) {
    return is("titles", token)
        || is("bare-speakers", token)
        || list("agent-endings").stream().anyMatch(token.key()::endsWith);
  }

  /** A noun for someone or something that speaks: {@code minister}, {@code company}. */
  boolean canSpeak(Token noun) {
    return list("speaking-nouns").isEmpty()
        || is("speaking-nouns", noun)
        || is("speech-nouns", noun)
        || isAgent(noun)
        || isEpithet(noun)
        || isPluralOfSpeaker(noun.key());
  }

  private boolean isPluralOfSpeaker(String key) {
    if (!key.endsWith("s")) {
      return false;
    }
    String singular = key.substring(0, key.length() - 1);
    return isTitleWord(singular) || list("speech-nouns").contains(singular);
  }

  /** A noun for several people: {@code ministers}, {@code chairmen}, {@code the poor}. */
  boolean isPlural(Token noun) {
    String key = noun.key();
    return !isTitle(noun)
        && (is("plural-nouns", noun) || list("plural-endings").stream().anyMatch(key::endsWith));
  }

  /** A lower-case form that is more likely a verb than part of a description. */
  boolean looksLikeVerb(Token token) {
    if (token.isCapital()) {
      return false;
    }
    if (is("common-verbs", token)) {
      return true;
    }
    for (String ending : list("verb-endings")) {
      if (token.key().length() > ending.length() + 2 && token.key().endsWith(ending)) {
        return !token.key().contains("-");
      }
    }
    return false;
  }

  String participle(Token token) {
    return token.isWord() ? table("speech-participles").getOrDefault(token.key(), "") : "";
  }

  boolean isAdverb(Token token) {
    return is("adverbs", token)
        || !token.isCapital() && token.key().endsWith("ly") && language.equals(FALLBACK);
  }

  boolean is(String list, Token token) {
    return !token.text().isEmpty() && list(list).contains(token.key());
  }

  /** The kind of a pronoun, empty if it is none: m, f, p, n, 1, r. */
  String pronoun(Token token) {
    return table("pronouns").getOrDefault(token.key(), "");
  }

  /** The gender that a form of a pronoun tells: m, f or empty. */
  String pronounEvidence(Token token) {
    return table("pronoun-evidence").getOrDefault(token.key(), "");
  }

  boolean isTitle(Token token) {
    return is("titles", token);
  }

  /** The word that a title is short for: {@code senator} for {@code Sen.} */
  String fullTitle(String key) {
    return table("short-titles").getOrDefault(key, key);
  }

  boolean isTitleWord(String word) {
    return list("titles").contains(word.toLowerCase(Locale.ROOT));
  }

  /** A word with the ending of those that begin sentences: {@code Backing}, {@code Hastily}. */
  boolean isOpening(String word) {
    return list("opening-endings").stream().anyMatch(word::endsWith);
  }

  /** A word of a headline that no name holds: {@code Tells}, {@code Aren't}. */
  boolean isVerbOrAdverb(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return table("speech-verbs").containsKey(key) || list("adverbs").contains(key);
  }

  /** A place, people or faith. */
  boolean isPlace(String word) {
    return list("places").contains(word.toLowerCase(Locale.ROOT));
  }

  /** A word in the names of bodies and places. */
  boolean isBody(String word) {
    return list("organisation-words").contains(word.toLowerCase(Locale.ROOT));
  }

  /** A title that belongs to the name: {@code Pope Francis}. */
  boolean keepsTitle(Token token) {
    return table("titles").getOrDefault(token.key(), "").endsWith("keep");
  }

  /** The gender that a title or role tells: m, f or empty. */
  String titleGender(String key) {
    String value = table("titles").getOrDefault(key, "");
    return value.startsWith("m") ? "m" : value.startsWith("f") ? "f" : "";
  }

  /** The gender that a given name tells, by this language and then by all: m, f or empty. */
  String nameGender(String given) {
    String own = gender(list("given-male").contains(given), list("given-female").contains(given));
    return own.isEmpty()
        ? gender(
            vocabulary.words("given-male").contains(given),
            vocabulary.words("given-female").contains(given))
        : own;
  }

  boolean isGivenName(String word) {
    return vocabulary.words("given-male").contains(word)
        || vocabulary.words("given-female").contains(word);
  }

  private static String gender(boolean male, boolean female) {
    return male == female ? "" : male ? "m" : "f";
  }

  boolean isIndefinite(Token token) {
    return "indefinite".equals(table("determiners").get(token.key()));
  }

  /** Begins a noun phrase for someone already spoken of. */
  boolean isDefinite(Token token) {
    return "definite".equals(table("determiners").get(token.key()));
  }

  /** A capitalised word that can be part of a name. */
  boolean isNameWord(Token token) {
    return token.isCapital()
        && !is("not-names", token)
        && !is("determiners", token)
        && !is("prepositions", token)
        && !is("conjunctions", token)
        && !is("pronouns", token)
        && !is("pronoun-evidence", token);
  }

  /** A small word inside names: {@code van}, {@code de la}. */
  boolean isParticle(Token token) {
    return vocabulary.words("name-particles").contains(token.key());
  }
}
