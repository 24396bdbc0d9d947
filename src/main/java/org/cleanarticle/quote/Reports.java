package org.cleanarticle.quote;

import org.cleanarticle.quote.Attribution.Pattern;

/** Finds who speaks at the end of a paragraph that leads to a quotation in the next. */
final class Reports {
  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Reports(Paragraph paragraph, Words words, NameReader names) {
    this.paragraph = paragraph;
    this.words = words;
    phrases = new NounPhrases(paragraph, words, names);
    subjects = new Subjects(paragraph, words, phrases);
  }

  /** The last report of the paragraph: {@code However, Mr X denied that …}; or null. */
  Attribution last() {
    if (paragraph.size() == 0) {
      return null;
    }
    int end = paragraph.size();
    int from = paragraph.sentenceStart(end - 1);
    boolean colon = paragraph.at(end - 1).is(":");
    Pattern pattern = colon ? Pattern.BLOCK : Pattern.NARRATED;
    for (int i = end - 1; i >= from; i--) {
      Token token = paragraph.at(i);
      if (!token.isCapital() && words.verb(token).equals("say")) {
        Mention speaker = subjects.before(i, from);
        if (speaker != null && !words.is("determiners", paragraph.peek(i - 1))) {
          return new Attribution(pattern, speaker, i, "say");
        }
      }
    }
    Mention subject = colon ? phrases.subject(from, end) : null;
    return subject == null ? null : new Attribution(pattern, subject, -1, "say");
  }
}
