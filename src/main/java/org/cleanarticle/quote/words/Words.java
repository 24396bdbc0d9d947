package org.cleanarticle.quote.words;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * What the words of a language are to an attribution. Each word is looked up in all lists when it
 * is first met, and remembered. Names of people are shared by all languages. Thread-safe.
 */
public final class Words {
  static final String FALLBACK = "en";

  private static final long NO_NAME =
      WordList.NOT_NAMES.bit()
          | WordList.DETERMINERS.bit()
          | WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.PRONOUNS.bit()
          | WordList.PRONOUN_EVIDENCE.bit();

  private static final String ASIDE_OF_WORDS = WordList.ASIDES.file() + Vocabulary.OPENS;
  private static final String PLACE_OF_WORDS = WordList.PLACES.file() + Vocabulary.OPENS;
  private static final String VERB_OF_TWO = WordList.SPEECH_VERBS.file() + Vocabulary.OPENS;

  private final Vocabulary vocabulary;
  private final String language;
  private final Map<String, Long> bits = new ConcurrentHashMap<>();

  /** The lists that were asked for, by their names. */
  private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

  private final Endings endings;
  private final GivenNames givenNames;
  private final Traits traits;
  private final boolean anybodySpeaks;
  private final TokenTable tokens = new TokenTable(this::read);
  private final Tokenizer tokenizer;
  private final Sieves sieves;
  private final MarkReader marks;
  private final DashDialogue dialogue;
  private final HumanNouns humans;

  /**
   * @param tag BCP 47; a language without lists is read as English, the most likely one
   */
  public Words(Vocabulary vocabulary, String tag) {
    this.vocabulary = vocabulary;
    language = base(vocabulary, tag);
    endings = new Endings(vocabulary, language);
    givenNames = new GivenNames(vocabulary, language);
    traits = new Traits(list("traits"));
    anybodySpeaks = list("speaking-nouns").isEmpty();
    tokenizer = new Tokenizer(list("abbreviations"), list("elisions"), list("enclitics"), tokens);
    sieves = new Sieves(this, endings);
    marks = new MarkReader(list("clippings"));
    dialogue = new DashDialogue(this);
    humans = new HumanNouns(this);
  }

  /** The language whose lists a text in the language {@code tag} is read with. */
  public static String base(Vocabulary vocabulary, String tag) {
    int hyphen = tag.indexOf('-');
    String base = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return vocabulary.words(base, "speech-verbs").isEmpty() ? FALLBACK : base;
  }

  /** Whether the lists are those of the language {@code tag}, and not of the most likely one. */
  public boolean reads(String tag) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }

  /** Cuts text as the language has it. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** Reads the marks of a text in the language. */
  public MarkReader marks() {
    return marks;
  }

  /** Finds speech that dashes open. */
  public DashDialogue dialogue() {
    return dialogue;
  }

  /** Tells nouns for human beings. */
  public HumanNouns humans() {
    return humans;
  }

  public Set<String> list(String name) {
    Set<String> known = lists.get(name);
    if (known == null) {
      known = table(name).keySet();
      lists.put(name, known);
    }
    return known;
  }

  public Map<String, String> table(String name) {
    return vocabulary.table(language, name);
  }

  /** What the lists say of a word in lower case. */
  Notes notes(String key) {
    return tokens.of(key).notes();
  }

  private Notes read(String key) {
    String known = vocabulary.lists(language).get(key);
    String title = endings.title(key);
    if (known == null && title == null) {
      return endings.isLinked(key) ? Notes.LINKED : Notes.NONE;
    }
    String names = known == null ? "" : known;
    long lists = bits(names);
    lists |= title == null ? 0 : WordList.TITLES.bit();
    String verb = value(WordList.SPEECH_VERBS, lists, key);
    String full = value(WordList.SHORT_TITLES, lists, key);
    int comma = verb.indexOf(',');
    return new Notes(
        lists,
        comma < 0 ? verb : verb.substring(0, comma),
        verb.endsWith(",noun"),
        names.contains(VERB_OF_TWO),
        names.contains(PLACE_OF_WORDS),
        names.contains(ASIDE_OF_WORDS),
        endings.isLinked(key),
        value(WordList.SPEECH_PARTICIPLES, lists, key),
        value(WordList.PRONOUNS, lists, key),
        value(WordList.PRONOUN_EVIDENCE, lists, key),
        value(WordList.DETERMINERS, lists, key),
        title == null ? value(WordList.TITLES, lists, key) : title,
        full.isEmpty() ? endings.bareTitle(key) : full);
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

  /** Whether a form of a speech verb is as often a noun: {@code claims}. */
  public boolean isNounToo(Token token) {
    return token.isWord() && token.in(WordList.SPEECH_VERBS) && token.notes().nounToo();
  }

  /** How a verb of two words that begins there introduces speech: {@code went on}. */
  public String verb(Paragraph paragraph, int i) {
    Token first = paragraph.at(i);
    return first.beginsVerb()
        ? table("speech-verbs").getOrDefault(first.key() + " " + paragraph.peek(i + 1).key(), "")
        : "";
  }

  /** What marks the language as a whole. */
  public Traits traits() {
    return traits;
  }

  /** Whether a verb can leave its subject out. */
  public boolean dropsSubjects() {
    return endings.dropSubjects();
  }

  /**
   * What the ending of a verb tells of a subject that it leaves out: m, f, p of several, or empty.
   */
  public String droppedSubject(Token verb) {
    return endings.droppedSubject(verb.key());
  }

  /** Tells most words from those of some lists before they are looked up. */
  public Sieves sieves() {
    return sieves;
  }

  /** A pronoun that begins a noun phrase: {@code his}, {@code her}. */
  public boolean isPossessor(Token token) {
    return token.in(WordList.PRONOUN_EVIDENCE) && token.pronoun().isEmpty();
  }

  /** Whether a token of a paragraph is a verb of speech; it is looked up only if it may be one. */
  public boolean isVerb(Paragraph paragraph, int i) {
    return sieves.mayBeVerb(paragraph, i) && paragraph.at(i).isVerb();
  }

  /** Whether a word that says something, and no other verb of speech, stands there, if any does. */
  public boolean says(Paragraph paragraph, int i) {
    return i >= 0 && sieves.mayBeVerb(paragraph, i) && paragraph.peek(i).verb().equals("say");
  }

  /** A word that newspapers put for a name just told: {@code the 43-year-old}. */
  public boolean isEpithet(Token noun) {
    return endsAs(Endings.EPITHET, noun);
  }

  /** A noun for someone who acts: {@code minister}, {@code supporters}. */
  public boolean isAgent(Token token) {
    return token.in(WordList.TITLES)
        || token.in(WordList.BARE_SPEAKERS)
        || endsAs(Endings.AGENT, token);
  }

  /** A noun for someone or something that speaks: {@code minister}, {@code company}. */
  public boolean canSpeak(Token noun) {
    return anybodySpeaks
        || noun.in(WordList.SPEAKING_NOUNS)
        || noun.in(WordList.SPEECH_NOUNS)
        || noun.in(WordList.UNNAMED_SPEAKERS)
        || isAgent(noun)
        || isEpithet(noun)
        || isPluralOfSpeaker(noun.key());
  }

  private boolean isPluralOfSpeaker(String key) {
    if (!key.endsWith("s")) {
      return false;
    }
    Notes singular = notes(key.substring(0, key.length() - 1));
    return singular.in(WordList.TITLES)
        || singular.in(WordList.SPEECH_NOUNS)
        || singular.in(WordList.SPEAKING_NOUNS);
  }

  /** Whether the lists of the language tell which nouns speak. */
  public boolean knowsSpeakers() {
    return !anybodySpeaks;
  }

  /** A noun for several people: {@code ministers}, {@code chairmen}, {@code the poor}. */
  public boolean isPlural(Token noun) {
    if (noun.in(WordList.TITLES)) {
      return noun.notes().title().equals("plural");
    }
    return noun.in(WordList.PLURAL_NOUNS) || endsAs(Endings.SEVERAL, noun);
  }

  /** Whether a word ends as nouns for trades do. */
  boolean endsAsTrade(Token word) {
    return endsAs(Endings.TRADE, word);
  }

  /** Whether a word ends as those do that tell where somebody comes from. */
  public boolean endsAsOrigin(Token word) {
    return endsAs(Endings.ORIGIN, word);
  }

  /** Whether a word ends as nouns for several people do. */
  public boolean endsAsPlural(Token word) {
    return endsAs(Endings.SEVERAL, word);
  }

  /** A lower-case form that is more likely a verb than part of a description. */
  public boolean looksLikeVerb(Token token) {
    return !token.isCapital()
        && (token.in(WordList.COMMON_VERBS) || endsAs(Endings.LIKE_VERB, token));
  }

  public boolean isAdverb(Token token) {
    return token.in(WordList.ADVERBS)
        || !token.isCapital()
            && endsAs(Endings.ADVERB, token)
            && !token.in(WordList.SPEAKING_NOUNS);
  }

  private boolean endsAs(int ending, Token token) {
    int told = token.endings();
    if (told == 0) {
      told = endings.of(token.key());
      token.endings(told);
    }
    return (told & ending) != 0;
  }

  /** The gender that a form of a pronoun tells: m, f or empty; looked up only if it may be one. */
  public String pronounEvidence(Paragraph paragraph, int i) {
    return sieves.mayBeEvidence(paragraph, i) ? paragraph.at(i).evidence() : "";
  }

  /** {@code the |word| “…”}, {@code a new |phrase|, “…”}: whether a span is named as wording. */
  public boolean isWording(Paragraph paragraph, int t) {
    Token before = paragraph.peek(t - 1);
    Token noun = before.isComma() ? paragraph.peek(t - 2) : before;
    return noun.in(WordList.WORDING_NOUNS);
  }

  /** The word that a title stands for: {@code senator} for {@code Sen.}, or without its article. */
  public String fullTitle(Token title) {
    String full = title.notes().fullTitle();
    return full.isEmpty() ? title.key() : full;
  }

  /** What a text is if it is taken for one word. */
  public Token token(String text) {
    return tokens.of(text);
  }

  /** A word with the ending of those that begin sentences: {@code Backing}, {@code Hastily}. */
  public boolean isOpening(String word) {
    return endings.isOpening(word);
  }

  /** A word of a headline that no name holds: {@code Tells}, {@code Aren't}. */
  boolean isVerbOrAdverb(Token word) {
    return word.in(WordList.SPEECH_VERBS) || word.in(WordList.ADVERBS);
  }

  /** A title that belongs to the name: {@code Pope Francis}. */
  boolean keepsTitle(Token token) {
    return token.notes().title().endsWith("keep");
  }

  /** A title that is none of the last words of names: {@code Prime |Minister|}. */
  boolean isOffice(Token title) {
    return title.in(WordList.TITLES) && !endings.isCompound(title.key());
  }

  /** The gender that a title or role tells: m, f or empty. */
  public String titleGender(Token title) {
    boolean unnamed = title.in(WordList.UNNAMED_SPEAKERS) && !title.in(WordList.TITLES);
    String value =
        unnamed ? table(WordList.UNNAMED_SPEAKERS.file()).get(title.key()) : title.notes().title();
    return value.startsWith("m") ? "m" : value.startsWith("f") ? "f" : "";
  }

  /** The gender that a given name tells, by this language and then by all: m, f or empty. */
  public String nameGender(Token given) {
    return givenName(given).gender();
  }

  public boolean isGivenName(Token word) {
    return givenName(word).known();
  }

  /** Whether a word is known as a given name, be it one that tells nothing of its bearers. */
  public boolean bearsGivenName(Token word) {
    if (!word.isBorneTold()) {
      word.borne(isGivenName(word) || vocabulary.words("given-names").contains(word.text()));
    }
    return word.isBorne();
  }

  private GivenNames.Told givenName(Token token) {
    GivenNames.Told name = token.givenName();
    if (name == null) {
      name = givenNames.of(token.text());
      token.givenName(name);
    }
    return name;
  }

  public boolean isIndefinite(Token token) {
    return token.in(WordList.DETERMINERS) && token.notes().determiner().equals("indefinite");
  }

  /** Whether no list says of a word that it is none of a name. */
  static boolean canBeName(long lists) {
    return (lists & NO_NAME) == 0;
  }

  /** A pronoun before a verb, though it is an article too: {@code la}. */
  public boolean isClitic(Token token) {
    return endsAs(Endings.CLITIC, token);
  }

  /** A small word inside names: {@code van}, {@code de la}. */
  public boolean isParticle(Token token) {
    return endsAs(Endings.PARTICLE, token);
  }

  /** The same of a token of a paragraph, which is looked up only if it may be one. */
  public boolean isParticle(Paragraph paragraph, int i) {
    return sieves.mayBeParticle(paragraph, i) && isParticle(paragraph.at(i));
  }

  /** {@code |von| Preen}: a small word that a surname begins with. */
  public boolean opensSurname(Token token) {
    return vocabulary.words("opening-particles").contains(token.key());
  }
}
