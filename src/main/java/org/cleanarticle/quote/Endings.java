package org.cleanarticle.quote;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/** What the ending of a word, or its first part, tells in a language. */
final class Endings {
  private final String[] adverb;
  private final String[] agent;
  private final String[] epithet;
  private final String[] opening;
  private final String[] plural;
  private final String[] verb;
  private final String[] titles;
  private final Map<String, String> titleGenders;
  private final Map<String, String> listedTitles;
  private final Set<String> particles;

  Endings(Vocabulary vocabulary, String language) {
    adverb = list(vocabulary, language, "adverb-endings");
    agent = list(vocabulary, language, "agent-endings");
    epithet = list(vocabulary, language, "epithet-endings");
    opening = list(vocabulary, language, "opening-endings");
    plural = list(vocabulary, language, "plural-endings");
    verb = list(vocabulary, language, "verb-endings");
    titles = list(vocabulary, language, "title-endings");
    titleGenders = vocabulary.table(language, "title-endings");
    listedTitles = vocabulary.table(language, WordList.TITLES.file());
    particles = new HashSet<>(vocabulary.words("name-particles"));
    particles.removeAll(vocabulary.table(language, "not-particles").keySet());
  }

  private static String[] list(Vocabulary vocabulary, String language, String name) {
    return vocabulary.table(language, name).keySet().toArray(new String[0]);
  }

  /** The bits of {@link Notes#endings}. */
  int of(String key, boolean opensPlace) {
    int bits = endsWith(key, agent) ? Notes.AGENT : 0;
    bits |= endsWith(key, epithet) ? Notes.EPITHET : 0;
    bits |= endsWith(key, plural) ? Notes.SEVERAL : 0;
    bits |= endsLikeVerb(key) ? Notes.LIKE_VERB : 0;
    bits |= endsWith(key, adverb) ? Notes.ADVERB : 0;
    bits |= opensPlace ? Notes.OPENS_PLACE : 0;
    bits |= particles.contains(key) ? Notes.PARTICLE : 0;
    int hyphen = key.indexOf('-');
    bits |= hyphen > 0 && particles.contains(key.substring(0, hyphen)) ? Notes.LINKED : 0;
    return bits;
  }

  /** The gender that a compound of a title tells, empty if none; null if a word is no such. */
  String title(String key) {
    if (titles.length == 0 || listedTitles.containsKey(key)) {
      return null;
    }
    for (String ending : titles) {
      if (key.length() > ending.length() && key.endsWith(ending)) {
        return titleGenders.get(ending);
      }
    }
    return null;
  }

  /** Whether a word ends as those that begin sentences do. */
  boolean isOpening(String word) {
    return endsWith(word, opening);
  }

  /** Whether a word ends as nouns for several people do. */
  boolean isPlural(String word) {
    return endsWith(word, plural);
  }

  private static boolean endsWith(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsLikeVerb(String key) {
    for (String ending : verb) {
      if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
        return !key.contains("-");
      }
    }
    return false;
  }
}
