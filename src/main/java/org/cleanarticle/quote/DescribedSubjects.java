package org.cleanarticle.quote;

import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells where a description is the subject of its sentence, and stands for one human being. */
final class DescribedSubjects {
  private final Words words;
  private final Speakers speakers;
  private final HumanNouns humans;

  DescribedSubjects(Words words, Speakers speakers, HumanNouns humans) {
    this.words = words;
    this.speakers = speakers;
    this.humans = humans;
  }

  /**
   * {@code Jailing |him| for a year, the judge said}: whoever is described acts on one of a gender.
   */
  boolean actsOn(String gender, Mention described) {
    Paragraph paragraph = speakers.paragraph(described);
    int start = paragraph.sentenceStart(described.from());
    for (int i = described.from() - 2; i > start; i--) {
      Token next = paragraph.at(i + 1);
      boolean object = !next.isWord() || next.in(WordList.PREPOSITIONS);
      if (object && words.pronounEvidence(paragraph, i).equals(gender)) {
        return true;
      }
    }
    return false;
  }

  /** {@code On Monday |the judge| …}: one human being, wherever in the sentence. */
  boolean isDefinite(String gender, Mention described) {
    Paragraph paragraph = speakers.paragraph(described);
    Token noun = paragraph.at(described.name());
    Token first = paragraph.at(described.from());
    return (first.isDefinite() || words.isPossessor(first))
        && words.knowsSpeakers()
        && humans.is(noun)
        && humans.fits(noun, gender);
  }

  /** {@code |One| of his victims}. */
  private boolean isPart(Paragraph paragraph, Mention described) {
    return paragraph.peek(described.from() + 1).in(WordList.OWNERS)
        && words.list("single-parts").contains(paragraph.at(described.from()).key())
        && words.canSpeak(paragraph.at(described.name()));
  }

  /** Whether a description tells the gender, or begins its sentence and tells none. */
  boolean isOf(String gender, Mention described, Mention pronoun) {
    Paragraph paragraph = speakers.paragraph(described);
    Token noun = paragraph.at(described.name());
    if (noun.in(WordList.TITLES) && !words.titleGender(noun).isEmpty()) {
      return humans.fits(noun, gender);
    }
    Token first = paragraph.at(described.from());
    boolean begins =
        described.from() == behindTime(paragraph, described.from())
            || described.paragraph() == pronoun.paragraph()
                && words.isIndefinite(first)
                && isFronted(paragraph, described);
    boolean determined =
        first.in(WordList.DETERMINERS)
            || words.isPossessor(first)
            || paragraph.peek(described.from() + 1).isPossessive();
    boolean one = humans.is(noun) || isPart(paragraph, described);
    return begins && determined && one && humans.fits(noun, gender);
  }

  /**
   * {@code In the Bell, |a drover| …}, {@code Nearby, |a drover| …}, {@code Along the road |a
   * drover| …}: whether nothing but a phrase that tells when or where stands before a subject.
   */
  private boolean isFronted(Paragraph paragraph, Mention described) {
    int from = described.from();
    int start = paragraph.sentenceStart(from);
    boolean parted = paragraph.isComma(from - 1);
    int last = parted ? from - 2 : from - 1;
    Token first = paragraph.at(start);
    boolean governs = first.in(WordList.PREPOSITIONS);
    // Along the road |a drover|; but: When |a drover| asked, Shaw laughed.
    boolean opens =
        parted
            ? governs
                || first.in(WordList.SUBORDINATORS)
                || last == start
                || words.isOpening(first.text()) && !first.in(WordList.DETERMINERS)
            : governs && last > start;
    if (!opens || last < start) {
      return false;
    }
    // To Ann Shaw, |a drover|, it was late.
    Entity named = speakers.people().at(paragraph.index(), last);
    if (named != null && named.isKnownHuman() || !paragraph.peek(described.to()).isWord()) {
      return false;
    }
    for (int i = start + 1; i < last; i++) {
      Token token = paragraph.at(i);
      boolean verb = words.looksLikeVerb(token) || token.isVerb() || !token.pronoun().isEmpty();
      if (paragraph.isComma(i) || paragraph.isQuotation(i) || verb && !parted) {
        return false;
      }
    }
    return true;
  }

  /** Where the sentence of a token goes on behind {@code And}, {@code Then} or {@code Later,}. */
  private int behindTime(Paragraph paragraph, int token) {
    int start = paragraph.sentenceStart(token);
    while (start < token
        && (paragraph.isComma(start)
            || paragraph.at(start).in(WordList.COORDINATORS)
            || paragraph.at(start).in(WordList.TIME_WORDS)
            || words.isAdverb(paragraph.at(start)))) {
      start++;
    }
    return start;
  }
}
