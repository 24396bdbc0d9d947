package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.WordList;

/** Tells whom a sentence is about though the name is not its subject. */
final class Topics {
  private final HumanNouns humans;

  Topics(HumanNouns humans) {
    this.humans = humans;
  }

  /** {@code |Ann Shaw|’s younger son was first.}: a sentence that begins with her is hers too. */
  boolean isRelated(Name name, Paragraph paragraph) {
    int noun = name.to() + 1;
    return name.from() == paragraph.sentenceStart(name.from())
        && (humans.isKin(paragraph.peek(noun)) || humans.isKin(paragraph.peek(noun + 1)));
  }

  /** {@code |Ann Shaw|’s eyes filled.}: a sentence that begins with what she has is hers too. */
  boolean isHolder(Name name, Paragraph paragraph) {
    return name.from() == paragraph.sentenceStart(name.from())
        && !humans.is(paragraph.peek(name.to() + 1))
        && !humans.is(paragraph.peek(name.to() + 2));
  }

  /**
   * {@code For |Ann Shaw|, who keeps the ferry, it is a matter of time}: the sentence is hers. A
   * title may stand between.
   */
  static boolean isTopic(Name name, Paragraph paragraph) {
    int opening = paragraph.sentenceStart(name.from());
    int before = name.from() - 1;
    while (before > opening
        && (paragraph.at(before).in(WordList.TITLES)
            || paragraph.at(before).in(WordList.DETERMINERS))) {
      before--;
    }
    return before == opening
        && before < name.from()
        && paragraph.at(before).in(WordList.PREPOSITIONS);
  }
}
