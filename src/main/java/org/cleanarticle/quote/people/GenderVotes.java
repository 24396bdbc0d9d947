package org.cleanarticle.quote.people;

import java.util.List;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Lets the pronouns of the article tell the gender of those whose names do not. */
final class GenderVotes {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final Words words;

  GenderVotes(Words words) {
    this.words = words;
  }

  /** Counts the pronouns of each sentence that names one person and nobody else. */
  void count(List<Paragraph> paragraphs, People people) {
    for (Paragraph paragraph : paragraphs) {
      int last = people.first(paragraph.index());
      int end = people.first(paragraph.index() + 1);
      int to = 0;
      for (int from = 0; last < end; from = to) {
        to = paragraph.sentenceEnd(from);
        int first = last;
        while (last < end && people.name(last).from() < to) {
          last++;
        }
        if (first == last) {
          continue;
        }
        int only = only(people, first, last, true);
        if (only == NONE) {
          only = only(people, first, last, false);
        }
        int subject = firstPerson(people, first, last);
        if (only >= 0 && subject == only && !isPlaced(paragraph, people, only)) {
          String other = possessor(paragraph, from);
          vote(paragraph, people.name(only).to(), to, people.bearer(only), other);
        }
        boolean opens = subject >= 0 && people.name(subject).from() == from;
        String next = to < paragraph.size() ? paragraph.at(to).pronoun() : "";
        if (opens && (next.equals("m") || next.equals("f"))) {
          people.bearer(subject).vote(next);
        }
      }
    }
  }

  /** The first mention of the only person, or of the only name that can be one. */
  private static int only(People people, int first, int last, boolean fullNames) {
    int only = NONE;
    for (int i = first; i < last; i++) {
      Entity bearer = people.bearer(i);
      if (fullNames ? bearer.person() : bearer.canBePerson()) {
        if (only != NONE && people.bearer(only) != bearer) {
          return SEVERAL;
        }
        only = only == NONE ? i : only;
      }
    }
    return only;
  }

  private static int firstPerson(People people, int first, int last) {
    for (int i = first; i < last; i++) {
      if (people.bearer(i).canBePerson()) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * {@code a yard at |Corran Downs|}: where something happens, unless it is known to be somebody.
   */
  private boolean isPlaced(Paragraph paragraph, People people, int i) {
    return !people.bearer(i).isKnownHuman()
        && words
            .list("placing-prepositions")
            .contains(paragraph.peek(people.name(i).from() - 1).key());
  }

  /** {@code Shaw, who met |her| in May}: somebody else than Shaw, who would be {@code himself}. */
  private boolean isObject(Paragraph paragraph, int from, int i) {
    Token next = paragraph.peek(i + 1);
    boolean possesses =
        next.isWord()
            && !next.in(WordList.PREPOSITIONS)
            && !next.in(WordList.CONJUNCTIONS)
            && !next.in(WordList.DETERMINERS)
            && !words.isAdverb(next);
    boolean relative = paragraph.isComma(from) && paragraph.peek(from + 1).pronoun().equals("r");
    return relative && !possesses && i == from + 3 && paragraph.at(i).pronoun().isEmpty();
  }

  /**
   * {@code |Her| lawyer, Kim Shaw, said she …}: the gender of somebody else, whom pronouns behind
   * the name may mean; empty if the sentence does not begin so.
   */
  private String possessor(Paragraph paragraph, int from) {
    return words.isPossessor(paragraph.at(from)) ? words.pronounEvidence(paragraph, from) : "";
  }

  private void vote(Paragraph paragraph, int from, int to, Entity only, String other) {
    for (int i = from; i < to; i++) {
      String gender = words.pronounEvidence(paragraph, i);
      if (!gender.isEmpty() && !gender.equals(other) && !isObject(paragraph, from, i)) {
        only.vote(gender);
      }
    }
  }
}
