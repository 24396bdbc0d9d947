package org.cleanarticle.quote;

import org.cleanarticle.quote.Attribution.Pattern;

/** Finds who speaks by a participle before a quotation: {@code …, saying “…”}. */
final class Participles {
  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;

  Participles(Paragraph paragraph, Words words, NounPhrases phrases, Subjects subjects) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    verbs = new Verbs(paragraph, words);
  }

  /**
   * The attribution by the participle at {@code i}, looked for no further left than {@code from}.
   */
  Attribution attribution(int i, int from, int span) {
    String kind = words.participle(paragraph.at(i));
    Mention opening = paragraph.peek(i - 1).isComma() ? opening(from, i) : null;
    return opening != null
        ? new Attribution(Pattern.OPENING_SAYING, opening, i, kind)
        : new Attribution(Pattern.PARTICIPLE, subject(i, from, span), i, kind);
  }

  /**
   * {@code |Ann Shaw| closed the pier, saying}: the name or pronoun that the sentence begins with,
   * if nobody else says anything in it; else null.
   */
  private Mention opening(int from, int participle) {
    Mention first = phrases.subject(from, participle);
    if (first == null
        || first.from() != from && !paragraph.at(first.from() - 1).isComma()
        || paragraph.sentenceStart(from) != from
        || first.kind() == Mention.Kind.DESCRIPTION
        || first.kind() == Mention.Kind.GROUP
        || NameReader.isShouted(paragraph.at(first.name()).text())) {
      return null;
    }
    for (int i = first.to(); i < participle; i++) {
      Mention other = verbs.isFinite(i) ? subjects.before(i, first.to()) : null;
      if (other != null && other.to() == i && other.kind() != Mention.Kind.DESCRIPTION) {
        return null;
      }
    }
    return first;
  }

  private Mention subject(int participle, int from, int span) {
    if (participle + 2 == span && phrases.isSpeakingPronoun(paragraph.at(participle + 1))) {
      return phrases.startingAt(participle + 1, span);
    }
    Token before = paragraph.peek(participle - 1);
    if (participle > from && before.isWord() && !words.is(WordList.SPEECH_NOUNS, before)) {
      Mention direct = phrases.endingAt(participle - 1, from);
      if (direct != null && direct.kind() != Mention.Kind.DESCRIPTION) {
        return direct;
      }
    }
    for (int i = participle - 1; i > from; i--) {
      if (verbs.isFinite(i)) {
        Mention subject = subjects.before(i, from);
        if (subject != null) {
          return subject;
        }
      }
    }
    return phrases.subject(from, participle);
  }
}
