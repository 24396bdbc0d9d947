package org.cleanarticle.quote;

import java.util.List;

/** Lets the pronouns of the article tell the gender of those whose names do not. */
final class GenderVotes {
  private final Words words;

  GenderVotes(Words words) {
    this.words = words;
  }

  /** Counts the pronouns of each sentence that names one person and nobody else. */
  void count(List<Paragraph> paragraphs, People people) {
    for (Paragraph paragraph : paragraphs) {
      for (int from = 0; from < paragraph.size(); from = paragraph.sentenceEnd(from)) {
        int to = paragraph.sentenceEnd(from);
        int first = people.before(paragraph.index(), from);
        int last = people.before(paragraph.index(), to);
        Entity only = null;
        for (int i = first; i < last; i++) {
          Entity bearer = people.bearer(i);
          if (bearer.person()) {
            if (only != null && only != bearer) {
              only = null;
              break;
            }
            only = bearer;
          }
        }
        if (only != null) {
          vote(paragraph, people.name(first).to(), to, only);
        }
      }
    }
  }

  private void vote(Paragraph paragraph, int from, int to, Entity only) {
    for (int i = from; i < to; i++) {
      String gender = words.pronounEvidence(paragraph.at(i));
      if (!gender.isEmpty()) {
        only.vote(gender);
      }
    }
  }
}
