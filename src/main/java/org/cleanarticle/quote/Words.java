package org.cleanarticle.quote;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * What the words of a language are to an attribution. Each word is looked up in all lists when it
 * is first met, and remembered. Names of people are shared by all languages. Thread-safe.
 */
final class Words {
  static final String FALLBACK = "en";

  private static final long NO_NAME =
      WordList.NOT_NAMES.bit()
          | WordList.DETERMINERS.bit()
          | WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.PRONOUNS.bit()
          | WordList.PRONOUN_EVIDENCE.bit();

  /** Names of places are no longer. */
  private static final int LONGEST_PLACE = 3;

  private static final String PLACE_OF_WORDS = WordList.PLACES.file() + Vocabulary.OPENS;
  private static final String VERB_OF_TWO = WordList.SPEECH_VERBS.file() + Vocabulary.OPENS;

  /** What is known of words in no list, by what their endings tell. */
  private static final Notes[] UNLISTED = new Notes[Notes.ALL_ENDINGS + 1];

  static {
    for (int endings = 0; endings <= Notes.ALL_ENDINGS; endings++) {
      UNLISTED[endings] = Notes.unlisted(endings);
    }
  }

  private final Vocabulary vocabulary;
  private final String language;
  private final Map<String, Long> bits = new ConcurrentHashMap<>();
  private final Endings endings;
  private final boolean anybodySpeaks;
  private final Forms forms = new Forms(this::read);
  private final Tokenizer tokenizer;

  /**
   * @param tag BCP 47; a language without lists is read as English, the most likely one
   */
  Words(Vocabulary vocabulary, String tag) {
    this.vocabulary = vocabulary;
    language = base(vocabulary, tag);
    endings = new Endings(vocabulary, language);
    anybodySpeaks = list("speaking-nouns").isEmpty();
    tokenizer = new Tokenizer(list("abbreviations"), list("elisions"), list("enclitics"), forms);
  }

  /** The language whose lists a text in the language {@code tag} is read with. */
  static String base(Vocabulary vocabulary, String tag) {
    int hyphen = tag.indexOf('-');
    String base = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return vocabulary.words(base, "speech-verbs").isEmpty() ? FALLBACK : base;
  }

  /** Cuts text as the language has it. */
  Tokenizer tokenizer() {
    return tokenizer;
  }

  Set<String> list(String name) {
    return table(name).keySet();
  }

  private Map<String, String> table(String name) {
    return vocabulary.table(language, name);
  }

  /** What the lists say of a word in lower case. */
  Notes notes(String key) {
    return forms.of(key).notes();
  }

  private Notes read(String key) {
    String names = vocabulary.lists(language).getOrDefault(key, "");
    String title = endings.title(key);
    if (names.isEmpty() && title == null) {
      return UNLISTED[endings.of(key, false)];
    }
    long lists = bits(names);
    lists |= title == null ? 0 : WordList.TITLES.bit();
    String verb = value(WordList.SPEECH_VERBS, lists, key);
    int comma = verb.indexOf(',');
    int ending = endings.of(key, names.contains(PLACE_OF_WORDS));
    return new Notes(
        lists,
        comma < 0 ? verb : verb.substring(0, comma),
        verb.endsWith(",noun"),
        names.contains(VERB_OF_TWO),
        value(WordList.SPEECH_PARTICIPLES, lists, key),
        value(WordList.PRONOUNS, lists, key),
        value(WordList.PRONOUN_EVIDENCE, lists, key),
        value(WordList.DETERMINERS, lists, key),
        title == null ? value(WordList.TITLES, lists, key) : title,
        value(WordList.SHORT_TITLES, lists, key),
        ending);
  }

  /** The bits of lists, whose names stand together in the same way for many words. */
  private long bits(String names) {
    Long known = bits.get(names);
    if (known == null) {
      known = WordList.bits(names);
      bits.put(names, known);
    }
    return known;
  }

  private String value(WordList list, long lists, String key) {
    return (lists & list.bit()) == 0 ? "" : table(list.file()).getOrDefault(key, "");
  }

  /**
   * How a verb introduces speech: {@code say}, {@code call}, {@code weak}, {@code tail}, or empty.
   */
  String verb(Token token) {
    return token.isWord() ? token.notes().verb() : "";
  }

  /** Whether a form of a speech verb is as often a noun: {@code claims}. */
  boolean isNounToo(Token token) {
    return token.isWord() && token.notes().nounToo();
  }

  /** How a verb of two words introduces speech: {@code went on}. */
  String verb(Token token, Token next) {
    return token.isWord() && token.notes().beginsVerb()
        ? table("speech-verbs").getOrDefault(token.key() + " " + next.key(), "")
        : "";
  }

  /** A pronoun that begins a noun phrase: {@code his}, {@code her}. */
  boolean isPossessor(Token token) {
    return is(WordList.PRONOUN_EVIDENCE, token) && pronoun(token).isEmpty();
  }

  boolean isVerb(Token token) {
    return !verb(token).isEmpty();
  }

  /** A word that newspapers put for a name just told: {@code the 43-year-old}. */
  boolean isEpithet(Token noun) {
    return noun.notes().has(Notes.EPITHET);
  }

  /** A noun for someone who acts: {@code minister}, {@code supporters}. */
  boolean isAgent(Token token) {
    return is(WordList.TITLES, token)
        || is(WordList.BARE_SPEAKERS, token)
        || token.notes().has(Notes.AGENT);
  }

  /** A noun for someone or something that speaks: {@code minister}, {@code company}. */
  boolean canSpeak(Token noun) {
    return anybodySpeaks
        || is(WordList.SPEAKING_NOUNS, noun)
        || is(WordList.SPEECH_NOUNS, noun)
        || isAgent(noun)
        || isEpithet(noun)
        || isPluralOfSpeaker(noun.key());
  }

  private boolean isPluralOfSpeaker(String key) {
    if (!key.endsWith("s")) {
      return false;
    }
    Notes singular = notes(key.substring(0, key.length() - 1));
    return singular.in(WordList.TITLES) || singular.in(WordList.SPEECH_NOUNS);
  }

  /** Whether the lists of the language tell which nouns speak. */
  boolean knowsSpeakers() {
    return !anybodySpeaks;
  }

  /** A noun for several people: {@code ministers}, {@code chairmen}, {@code the poor}. */
  boolean isPlural(Token noun) {
    return !isTitle(noun) && (is(WordList.PLURAL_NOUNS, noun) || noun.notes().has(Notes.SEVERAL));
  }

  /** Whether a word ends as nouns for several people do. */
  boolean endsAsPlural(String word) {
    return endings.isPlural(word);
  }

  /** A lower-case form that is more likely a verb than part of a description. */
  boolean looksLikeVerb(Token token) {
    return !token.isCapital()
        && (is(WordList.COMMON_VERBS, token) || token.notes().has(Notes.LIKE_VERB));
  }

  String participle(Token token) {
    return token.isWord() ? token.notes().participle() : "";
  }

  boolean isAdverb(Token token) {
    return is(WordList.ADVERBS, token)
        || !token.isCapital()
            && token.notes().has(Notes.ADVERB)
            && !is(WordList.SPEAKING_NOUNS, token);
  }

  boolean is(WordList list, Token token) {
    return token.notes().in(list);
  }

  /** The kind of a pronoun, empty if it is none: m, f, p, n, 1, r. */
  String pronoun(Token token) {
    return token.notes().pronoun();
  }

  /** The gender that a form of a pronoun tells: m, f or empty. */
  String pronounEvidence(Token token) {
    return token.notes().evidence();
  }

  /** {@code the |word| “…”}, {@code a new |phrase|, “…”}: whether a span is named as wording. */
  boolean isWording(Paragraph paragraph, int t) {
    Token before = paragraph.peek(t - 1);
    return is(WordList.WORDING_NOUNS, before.isComma() ? paragraph.peek(t - 2) : before);
  }

  boolean isTitle(Token token) {
    return is(WordList.TITLES, token);
  }

  /** The word that a title is short for: {@code senator} for {@code Sen.} */
  String fullTitle(Token title) {
    String full = title.notes().fullTitle();
    return full.isEmpty() ? title.key() : full;
  }

  /** The form that a text is of. */
  Form form(String text) {
    return forms.of(text);
  }

  boolean isTitleWord(Form word) {
    return word.notes().in(WordList.TITLES);
  }

  /** A word with the ending of those that begin sentences: {@code Backing}, {@code Hastily}. */
  boolean isOpening(String word) {
    return endings.isOpening(word);
  }

  /** A word of a headline that no name holds: {@code Tells}, {@code Aren't}. */
  boolean isVerbOrAdverb(Form word) {
    Notes notes = word.notes();
    return notes.in(WordList.SPEECH_VERBS) || notes.in(WordList.ADVERBS);
  }

  /** A word that changes no role: {@code Former}. */
  boolean isRoleModifier(Form word) {
    return word.notes().in(WordList.ROLE_MODIFIERS);
  }

  /** A place, people or faith. */
  boolean isPlace(Form word) {
    return word.notes().in(WordList.PLACES);
  }

  /** A place of two words or more: {@code New York}. */
  boolean isPlaceOfWords(Name name) {
    boolean opens =
        name.words().size() <= LONGEST_PLACE && name.given().notes().has(Notes.OPENS_PLACE);
    return opens && table(WordList.PLACES.file()).containsKey(Forms.key(name.text()));
  }

  /** A word in the names of bodies and places. */
  boolean isBody(Form word) {
    return word.notes().in(WordList.ORGANISATION_WORDS);
  }

  /** A title that belongs to the name: {@code Pope Francis}. */
  boolean keepsTitle(Token token) {
    return token.notes().title().endsWith("keep");
  }

  /** The gender that a title or role tells: m, f or empty. */
  String titleGender(Token title) {
    String value = title.notes().title();
    return value.startsWith("m") ? "m" : value.startsWith("f") ? "f" : "";
  }

  /** The gender that a given name tells, by this language and then by all: m, f or empty. */
  String nameGender(Form given) {
    return givenName(given).gender();
  }

  boolean isGivenName(Form word) {
    return givenName(word).known();
  }

  private GivenName givenName(Form form) {
    GivenName name = form.givenName();
    if (name == null) {
      String word = form.text();
      boolean male = vocabulary.words("given-male").contains(word);
      boolean female = vocabulary.words("given-female").contains(word);
      String own = gender(list("given-male").contains(word), list("given-female").contains(word));
      boolean known = male || female;
      String gender = own.isEmpty() ? gender(male, female) : own;
      name = known || !gender.isEmpty() ? new GivenName(known, gender) : GivenName.NONE;
      form.givenName(name);
    }
    return name;
  }

  private static String gender(boolean male, boolean female) {
    return male == female ? "" : male ? "m" : "f";
  }

  boolean isIndefinite(Token token) {
    return token.notes().determiner().equals("indefinite");
  }

  /** Begins a noun phrase for someone already spoken of. */
  boolean isDefinite(Token token) {
    return token.form().isDefinite();
  }

  /** Whether no list says of a word that it is none of a name. */
  static boolean canBeName(Notes notes) {
    return (notes.lists() & NO_NAME) == 0;
  }

  /** A capitalised word that can be part of a name: {@code Amin}, {@code al-Amin}. */
  boolean isNameWord(Token token) {
    return token.form().isNameWord();
  }

  /** A small word inside names: {@code van}, {@code de la}. */
  boolean isParticle(Token token) {
    return token.notes().has(Notes.PARTICLE);
  }

  /** {@code |von| Preen}: a small word that a surname begins with. */
  boolean opensSurname(Token token) {
    return vocabulary.words("opening-particles").contains(token.key());
  }

  /** What the lists say of a given name. */
  record GivenName(boolean known, String gender) {
    static final GivenName NONE = new GivenName(false, "");
  }
}
