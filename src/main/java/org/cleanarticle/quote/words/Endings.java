package org.cleanarticle.quote.words;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/** What the ending of a word, or its first part, tells in a language. */
final class Endings {
  /** Set in whatever is told of a word. */
  static final int TOLD = 1;

  static final int LIKE_VERB = 2;
  static final int AGENT = 4;
  static final int SEVERAL = 8;
  static final int EPITHET = 16;
  static final int PARTICLE = 32;
  static final int ADVERB = 64;
  static final int CLITIC = 128;
  static final int TRADE = 256;
  static final int ORIGIN = 512;

  /** The letters that make a surname that is a trade another word: {@code |Zucker|bäcker}. */
  private static final int COMPOUND = 3;

  private static final String DROPPED_SUBJECTS = "elided-subjects";

  private final Suffixes adverb;
  private final Suffixes agent;
  private final Suffixes dropping;
  private final Suffixes epithet;
  private final Suffixes opening;
  private final Suffixes origin;
  private final Suffixes plural;
  private final Suffixes singular;
  private final Suffixes trade;
  private final Suffixes verb;
  private final Suffixes titles;
  private final Suffixes compounds;
  private final Map<String, String> droppedSubjects;
  private final Map<String, String> titleGenders;
  private final Map<String, String> compoundGenders;
  private final Map<String, String> listedTitles;
  private final Set<String> particles;
  private final Set<String> articles;
  private final Set<String> clitics;

  Endings(Vocabulary vocabulary, String language) {
    adverb = list(vocabulary, language, "adverb-endings");
    agent = list(vocabulary, language, "agent-endings");
    dropping = list(vocabulary, language, DROPPED_SUBJECTS);
    epithet = list(vocabulary, language, "epithet-endings");
    opening = list(vocabulary, language, "opening-endings");
    origin = list(vocabulary, language, "origin-endings");
    plural = list(vocabulary, language, "plural-endings");
    singular = list(vocabulary, language, "singular-endings");
    trade = list(vocabulary, language, "trade-endings");
    verb = list(vocabulary, language, "verb-endings");
    titles = list(vocabulary, language, "title-endings");
    droppedSubjects = vocabulary.table(language, DROPPED_SUBJECTS);
    titleGenders = vocabulary.table(language, "title-endings");
    compounds = list(vocabulary, language, "compound-titles");
    compoundGenders = vocabulary.table(language, "compound-titles");
    listedTitles = vocabulary.table(language, WordList.TITLES.file());
    articles = vocabulary.table(language, "article-endings").keySet();
    clitics = vocabulary.table(language, "clitics").keySet();
    particles = new HashSet<>(vocabulary.words("name-particles"));
    particles.removeAll(vocabulary.table(language, "not-particles").keySet());
  }

  private static Suffixes list(Vocabulary vocabulary, String language, String name) {
    return new Suffixes(vocabulary.table(language, name).keySet());
  }

  /** The bits of all that the ending of a word tells. */
  int of(String key) {
    int bits = TOLD;
    bits |= agent.end(key) ? AGENT : 0;
    bits |= epithet.end(key) ? EPITHET : 0;
    bits |= plural.end(key) && !singular.end(key) ? SEVERAL : 0;
    bits |= trade.end(key) ? TRADE : 0;
    bits |= origin.end(key) ? ORIGIN : 0;
    bits |= verb.of(key, 3) != null && key.indexOf('-') < 0 ? LIKE_VERB : 0;
    bits |= adverb.end(key) ? ADVERB : 0;
    bits |= particles.contains(key) ? PARTICLE : 0;
    bits |= clitics.contains(key) ? CLITIC : 0;
    return bits;
  }

  /** Whether an adverb may end with a character. */
  boolean mayBeAdverb(char last) {
    return adverb.mayEnd(last);
  }

  /** The small words inside names: {@code van}. */
  Set<String> particles() {
    return particles;
  }

  /** Whether a word begins with a small word of names and a hyphen. */
  boolean isLinked(String key) {
    int hyphen = key.indexOf('-');
    return hyphen > 0 && particles.contains(key.substring(0, hyphen));
  }

  /**
   * The gender that a compound of a title, or a title with its article, tells, empty if none; null
   * if a word is no such.
   */
  String title(String key) {
    if (listedTitles.containsKey(key)) {
      return null;
    }
    String ending = titles.of(key, 0);
    if (ending != null) {
      return titleGenders.get(ending);
    }
    String compound = compounds.of(key, COMPOUND);
    if (compound != null) {
      return compoundGenders.get(compound);
    }
    String bare = bareTitle(key);
    return bare.isEmpty() ? null : listedTitles.getOrDefault(bare, "");
  }

  /**
   * Whether only its last part makes a word a title, which a surname can be too: {@code Nijboer}.
   */
  boolean isCompound(String key) {
    return !listedTitles.containsKey(key)
        && titles.of(key, 0) == null
        && compounds.of(key, COMPOUND) != null;
  }

  /** The title that has its article at its end, {@code ordfører|en|}; empty if a word is none. */
  String bareTitle(String key) {
    for (String article : articles) {
      if (key.endsWith(article)) {
        String bare = key.substring(0, key.length() - article.length());
        if (listedTitles.containsKey(bare) || titles.end(bare)) {
          return bare;
        }
      }
    }
    return "";
  }

  /** Whether a word ends as those that begin sentences do. */
  boolean isOpening(String word) {
    return opening.end(word);
  }

  /** Whether a verb can leave its subject out. */
  boolean dropSubjects() {
    return !droppedSubjects.isEmpty();
  }

  /** What a verb tells of a subject that it leaves out, which most tell nothing of: empty. */
  String droppedSubject(String verb) {
    String ending = dropping.of(verb, 1);
    return ending == null ? "" : droppedSubjects.get(ending);
  }
}
