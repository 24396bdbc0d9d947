package org.cleanarticle.quote.people;

import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells which names lead their sentence or a clause of it. */
final class LeadingNames {
  /** The words of a role before a name. */
  private static final int LONGEST_ROLE = 4;

  private final Words words;

  LeadingNames(Words words) {
    this.words = words;
  }

  /** {@code |Ann Shaw| asked Penn whether …}: it is Penn who speaks next. */
  boolean asks(Paragraph paragraph, Name name) {
    return paragraph.peek(name.to()).in(WordList.ASKING_VERBS)
        && paragraph.peek(name.to() + 1).isNameWord();
  }

  /**
   * {@code Ann Shaw left, but |Tom Reed| stayed}, {@code Ann Shaw left the pier and |Tom Reed|
   * stayed}: it leads a clause of equal weight.
   */
  boolean contrasts(Paragraph paragraph, Name name) {
    Token next = paragraph.peek(name.to());
    if (!words.looksLikeVerb(next) && !next.isVerb()) {
      return false;
    }
    int leading = roleStart(paragraph, name) - 1;
    Token before = paragraph.peek(leading);
    Token parted = paragraph.peek(leading - 1);
    return parted.isComma()
        ? words.list("contrasts").contains(before.key())
        : before.in(WordList.COORDINATORS) && parted.isWord() && !parted.isCapital();
  }

  /** Whether a name is none that hangs on another word or on a clause within the sentence. */
  boolean canLead(Paragraph paragraph, Name name) {
    int sentence = paragraph.sentenceStart(name.from());
    int leading = name.from() - 1;
    boolean opens = leading < sentence + 1;
    Token before = paragraph.peek(leading);
    Token after = paragraph.peek(name.to());
    boolean joined = !opens && before.in(WordList.CONJUNCTIONS) && !paragraph.isComma(leading - 1);
    return !joined
        && !after.isPossessive()
        && !endsSentence(name, paragraph)
        && !before.is('(')
        && !after.in(WordList.TITLES)
        && (opens || !before.in(WordList.SUBORDINATORS) && !isVerb(paragraph, leading))
        && !before.in(WordList.PREPOSITIONS)
        && (opens || !before.isVerb() || isSwapped(paragraph, sentence, leading));
  }

  /** And not {@code After the |hearing| Ann Shaw left.} */
  private boolean isVerb(Paragraph paragraph, int i) {
    return words.looksLikeVerb(paragraph.at(i)) && !paragraph.peek(i - 1).in(WordList.DETERMINERS);
  }

  /** {@code Dann stellte |Anna Kern| um}: the subject behind a verb that an adverb leads to. */
  private boolean isSwapped(Paragraph paragraph, int sentence, int verb) {
    return verb == sentence + 1
        && words.traits().verbSecond()
        && words.isAdverb(paragraph.at(sentence));
  }

  /** A subject has a verb behind it: {@code sold by |Ann Shaw|.} has none. */
  private static boolean endsSentence(Name name, Paragraph paragraph) {
    int end = paragraph.sentenceEnd(name.from());
    return name.from() > 0
        && (name.to() == end || name.to() == end - 1 && paragraph.isStop(end - 1));
  }

  /** {@code while |party spokeswoman| Ann Shaw stayed}: where the words for a role begin. */
  private int roleStart(Paragraph paragraph, Name name) {
    int start = name.from();
    Token role = paragraph.peek(start - 1);
    boolean held = role.in(WordList.TITLES) || role.in(WordList.UNNAMED_SPEAKERS);
    while (held && name.from() - start < LONGEST_ROLE && isOfRole(paragraph.peek(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isOfRole(Token word) {
    return word.isWord()
        && !word.in(WordList.PREPOSITIONS)
        && !word.in(WordList.CONJUNCTIONS)
        && !words.list("contrasts").contains(word.key());
  }
}
