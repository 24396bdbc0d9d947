package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Words;

/** What reads the sentences of a paragraph, made once for all who ask. */
public final class Clauses {
  private final Paragraph paragraph;
  private final Words words;
  private final Verbs verbs;
  private final NounPhrases phrases;
  private final Asides asides;
  private final Hearers hearers;
  private final Subjects subjects;
  private final Inscriptions inscriptions;
  private final Reports reports;

  public Clauses(Paragraph paragraph, Words words, NameReader names) {
    this.paragraph = paragraph;
    this.words = words;
    verbs = new Verbs(paragraph, words);
    phrases = new NounPhrases(paragraph, words, names);
    asides = new Asides(paragraph, words, verbs);
    hearers = new Hearers(paragraph, words, phrases);
    subjects = new Subjects(this);
    inscriptions = new Inscriptions(this);
    reports = new Reports(this);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  Words words() {
    return words;
  }

  public Verbs verbs() {
    return verbs;
  }

  public NounPhrases phrases() {
    return phrases;
  }

  public Asides asides() {
    return asides;
  }

  public Hearers hearers() {
    return hearers;
  }

  Subjects subjects() {
    return subjects;
  }

  Inscriptions inscriptions() {
    return inscriptions;
  }

  public Reports reports() {
    return reports;
  }
}
