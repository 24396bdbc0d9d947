package org.cleanarticle.quote.words;

import java.util.Map;

/**
 * Answers for most words at their sight that they are in none of the lists that a rule looks for.
 * The long ones of them are read for it when so much was asked that it is worth the while, which a
 * run of a few articles does not do; until then nothing is ruled out. Thread-safe.
 */
public final class Sieves {
  /** The questions of a dozen articles. */
  private static final int WORTH_READING = 2000;

  private final Words words;
  private final Endings endings;
  private final Sieve definites = new Sieve(Sieve.SMALL);
  private final Sieve evidence = new Sieve(Sieve.SMALL);
  private final Sieve particles = new Sieve(Sieve.SMALL);
  private final Sieve relatives = new Sieve(Sieve.SMALL);

  /** Need not be exact: whoever asks meanwhile asks again. */
  private int asked;

  /** Null until the lists are read. */
  private volatile Read read;

  Sieves(Words words, Endings endings) {
    this.words = words;
    this.endings = endings;
    evidence.addAll(words.list(WordList.PRONOUN_EVIDENCE.file()));
    particles.addAll(endings.particles());
    addAll(definites, words, WordList.DETERMINERS, "definite");
    addAll(relatives, words, WordList.PRONOUNS, "r");
  }

  /** Adds the words of a list that have a value. */
  private static void addAll(Sieve sieve, Words words, WordList list, String value) {
    for (Map.Entry<String, String> entry : words.table(list.file()).entrySet()) {
      if (entry.getValue().equals(value)) {
        sieve.add(entry.getKey());
      }
    }
  }

  /** Whether a token of a paragraph may begin a noun phrase for someone already spoken of. */
  public boolean mayBeDefinite(Paragraph paragraph, int i) {
    return definites.allow(paragraph, i);
  }

  /** Whether a token may be a form of a pronoun that tells a gender. */
  boolean mayBeEvidence(Paragraph paragraph, int i) {
    return evidence.allow(paragraph, i);
  }

  /** Whether a token may be a small word inside names. */
  boolean mayBeParticle(Paragraph paragraph, int i) {
    return particles.allow(paragraph, i);
  }

  /** Whether a token may be a relative pronoun. */
  public boolean mayBeRelative(Paragraph paragraph, int i) {
    return relatives.allow(paragraph, i);
  }

  /** Whether a token of a paragraph may be a verb of speech or the first word of one. */
  public boolean mayBeVerb(Paragraph paragraph, int i) {
    Read sieves = read();
    return sieves == null || sieves.verbs.allow(paragraph, i);
  }

  /** Whether an attribution before a quotation may hang on a token of its sentence. */
  public boolean mayAttribute(Paragraph paragraph, int i) {
    Read sieves = read();
    return sieves == null || sieves.attributing.allow(paragraph, i);
  }

  /** Whether a token may be one of the small words that headings have too, or no small word. */
  boolean mayBeFunction(Paragraph paragraph, int i) {
    Read sieves = read();
    return sieves == null
        || sieves.functions.allow(paragraph, i)
        || endings.mayBeAdverb(paragraph.last(i));
  }

  private Read read() {
    Read known = read;
    if (known == null && ++asked > WORTH_READING) {
      known = new Read(words);
      read = known;
    }
    return known;
  }

  /** What was read. */
  private static final class Read {
    private final Sieve verbs;
    private final Sieve attributing;
    private final Sieve functions;

    Read(Words words) {
      verbs = sieve(words, WordList.SPEECH_VERBS);
      attributing =
          sieve(
              words,
              WordList.SPEECH_VERBS,
              WordList.SPEECH_PARTICIPLES,
              WordList.INTRODUCERS,
              WordList.ATTRIBUTION_NOUNS,
              WordList.PHRASING_NOUNS,
              WordList.USING_VERBS);
      functions =
          sieve(
              words,
              WordList.PREPOSITIONS,
              WordList.DETERMINERS,
              WordList.CONJUNCTIONS,
              WordList.ADVERBS);
    }

    private static Sieve sieve(Words words, WordList... lists) {
      Sieve sieve = new Sieve(Sieve.LARGE);
      for (WordList list : lists) {
        sieve.addAll(words.list(list.file()));
      }
      return sieve;
    }
  }
}
