package org.cleanarticle.quote.words;

import java.util.Locale;

/** The lists of words that a single word is looked up in, once for all of them. */
public enum WordList {
  ADVERBS,
  ASIDES,
  ASKING_VERBS,
  ATTACHING_PREPOSITIONS,
  ATTRIBUTION_NOUNS,
  BARE_SPEAKERS,
  BODY_ARTICLES,
  BODY_NOUNS,
  COMMON_VERBS,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  COORDINATORS,
  DETERMINERS,
  HEARER_NOUNS,
  HEARER_PREPOSITIONS,
  HEARER_VERBS,
  INFINITIVE_MARKERS,
  INFINITIVES,
  INSCRIPTIONS,
  INTRODUCERS,
  NAME_COORDINATORS,
  NAME_PREPOSITIONS,
  NAMING_OPENINGS,
  NAMING_PREPOSITIONS,
  NAMING_VERBS,
  NOT_NAMES,
  OBJECT_DETERMINERS,
  ORGANISATION_WORDS,
  OWNERS,
  PASSIVE_AGENTS,
  PASSIVES,
  PAST_ROLES,
  PHRASING_NOUNS,
  PLACES,
  PLAIN_SPEECH,
  PLURAL_NOUNS,
  PORTFOLIO_PREPOSITIONS,
  PORTFOLIO_ROLES,
  POST_NOMINALS,
  PREPOSITIONS,
  PROGRAMME_PREPOSITIONS,
  PRONOUN_EVIDENCE,
  PRONOUNS,
  REDUCED_CLAUSES,
  ROLE_MODIFIERS,
  SCARE_CUES,
  SHORT_TITLES,
  SHOUTS,
  SPEAKING_NOUNS,
  SPEECH_NOUNS,
  SPEECH_PARTICIPLES,
  SPEECH_VERBS,
  STANDING_DETERMINERS,
  SUBORDINATORS,
  TERM_LINKS,
  TERM_VERBS,
  TIME_WORDS,
  TITLE_NOUNS,
  TITLE_PREPOSITIONS,
  TITLES,
  UNNAMED_SPEAKERS,
  USING_VERBS,
  WORDING_NOUNS;

  private static final WordList[] ALL = values();

  private final String file = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name of the list in the folder of a language. */
  public String file() {
    return file;
  }

  public long bit() {
    return 1L << ordinal();
  }

  /**
   * The bits of some lists.
   *
   * @param names of lists, parted by spaces; those that are none of these say nothing
   */
  static long bits(String names) {
    long bits = 0;
    for (int from = 0; from < names.length(); ) {
      int space = names.indexOf(' ', from);
      int end = space < 0 ? names.length() : space;
      for (WordList list : ALL) {
        if (list.file.length() == end - from && names.startsWith(list.file, from)) {
          bits |= list.bit();
        }
      }
      from = end + 1;
    }
    return bits;
  }
}
