package org.cleanarticle.quote;

/** What reads the sentences of a paragraph, made once for all who ask. */
final class Clauses {
  private final Paragraph paragraph;
  private final Words words;
  private final Verbs verbs;
  private final NounPhrases phrases;
  private final Asides asides;
  private final Hearers hearers;
  private final Subjects subjects;
  private final Inscriptions inscriptions;

  Clauses(Paragraph paragraph, Words words, NameReader names) {
    this.paragraph = paragraph;
    this.words = words;
    verbs = new Verbs(paragraph, words);
    phrases = new NounPhrases(paragraph, words, names);
    asides = new Asides(paragraph, words, verbs);
    hearers = new Hearers(paragraph, words, phrases);
    subjects = new Subjects(this);
    inscriptions = new Inscriptions(this);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  Words words() {
    return words;
  }

  Verbs verbs() {
    return verbs;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Asides asides() {
    return asides;
  }

  Hearers hearers() {
    return hearers;
  }

  Subjects subjects() {
    return subjects;
  }

  Inscriptions inscriptions() {
    return inscriptions;
  }
}
