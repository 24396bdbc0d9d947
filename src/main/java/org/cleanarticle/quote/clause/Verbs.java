package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells which words of a paragraph are verbs of speech where they stand. */
public final class Verbs {
  /** The kind of a verb that means speech only right behind a quotation. */
  static final String TAIL = "tail";

  /** The kind of a verb that is one of speech right behind a quotation, and weak elsewhere. */
  private static final String VIEW = "view";

  /** The adverbs between a quotation and its verb. */
  private static final int ADVERBS_WITHIN = 3;

  /** The words from a verb to what it calls something, as which it links them. */
  private static final int LINKED_WITHIN = 9;

  /** The words from a verb to a mark, if it stands behind what the verb tells of. */
  private static final int OF_WITHIN = 5;

  /**
   * The words from a verb to what a hearer is told: {@code |told| the evening paper that talks}.
   */
  private static final int HEARER_WITHIN = 8;

  /** The words from a verb for the use of words to these. */
  private static final int WORDING_WITHIN = 5;

  /** The words between a verb and what it tells: {@code reported |the next day| that}. */
  private static final int TIMED_WITHIN = 4;

  private final Paragraph paragraph;
  private final Words words;

  Verbs(Paragraph paragraph, Words words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** A speech verb that is no noun, infinitive or participle here. */
  boolean isFinite(int i) {
    if (!words.sieves().mayBeVerb(paragraph, i)) {
      return false;
    }
    Token token = paragraph.at(i);
    if (!words.verb(paragraph, i).isEmpty()) {
      return true;
    }
    boolean opening = paragraph.sentenceStart(i) == i;
    if (token.isCapital() && !opening
        || !token.isVerb()
        || token.verb().equals(TAIL) && !isBehindMarks(i)) {
      return false;
    }
    Token before = paragraph.peek(i - 1);
    boolean bare = before.in(WordList.STANDING_DETERMINERS) && speaksAlone(i);
    return (bare || !before.in(WordList.DETERMINERS) || isCalled(i))
        && !words.isPossessor(before)
        && !before.isPossessive()
        && !isPassive(before, i)
        && !(token.in(WordList.SPEECH_NOUNS) && isNounAfterAdjective(i))
        && (!words.isNounToo(token) || isVerbHere(i) && !isToldOf(i));
  }

  /** {@code Anne Leroy la |décrit| comme “…”}: an article that is here a pronoun. */
  private boolean isCalled(int i) {
    Token subject = paragraph.peek(i - 2);
    String pronoun = subject.pronoun();
    String kind = paragraph.at(i).verb();
    return (kind.equals("call") || kind.equals(VIEW))
        && words.isClitic(paragraph.peek(i - 1))
        && (subject.isNameWord()
            || subject.in(WordList.TITLES)
            || pronoun.equals("m")
            || pronoun.equals("f"));
  }

  /** {@code told the paper that |talks| were “…”}: a noun that begins what a hearer is told. */
  private boolean isToldOf(int i) {
    Token that = paragraph.peek(i - 1);
    if (!that.in(WordList.COMPLEMENTIZERS)
        || that.in(WordList.DETERMINERS) && !words.isPlural(paragraph.at(i))) {
      return false;
    }
    for (int j = i - 3; j >= 0 && i - j <= HEARER_WITHIN && paragraph.at(j + 1).isWord(); j--) {
      if (paragraph.at(j).in(WordList.HEARER_VERBS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code another |said|}, {@code another |calls| him}, {@code another |warned|: “…”}. */
  private boolean speaksAlone(int i) {
    Token verb = paragraph.at(i);
    Token next = paragraph.peek(i + 1);
    boolean calls = verb.verb().equals("call");
    return verb.in(WordList.PLAIN_SPEECH)
        || calls && (!words.isNounToo(verb) || !next.evidence().isEmpty())
        || next.isComma()
        || next.is(':')
        || next.isSpan();
  }

  /** {@code were |not| allowed}. */
  private boolean isPassive(Token before, int i) {
    return before.in(WordList.PASSIVES)
        || words.isAdverb(before) && paragraph.peek(i - 2).in(WordList.PASSIVES);
  }

  /** Whether a verb stands right behind a quotation: {@code “It is late”, |thinks| Ann Shaw}. */
  private boolean isBehindMarks(int i) {
    int mark = i - 1;
    while (i - mark <= ADVERBS_WITHIN && words.isAdverb(paragraph.peek(mark))) {
      mark--;
    }
    if (paragraph.isComma(mark) || paragraph.peek(mark).isDash()) {
      return paragraph.isQuotation(mark - 1);
    }
    return paragraph.isQuotation(mark)
        && (paragraph.endsInDash(mark)
            || ",?!".indexOf(SpeechSigns.last(paragraph.quotedAt(mark))) >= 0);
  }

  /** A verb that says what it says, wherever it stands behind words of its speaker. */
  public boolean isSaying(int i) {
    String kind = kind(i);
    return kind.equals("say") && !paragraph.at(i).isCapital();
  }

  /** How the verb at {@code i} introduces speech: {@code say}, {@code call} or {@code weak}. */
  String kind(int i) {
    String two = words.verb(paragraph, i);
    String kind = two.isEmpty() ? paragraph.at(i).verb() : two;
    if (kind.equals(VIEW)) {
      int that = i + 1;
      while (that - i <= TIMED_WITHIN && isTimed(paragraph.peek(that))) {
        that++;
      }
      boolean clause = paragraph.peek(that).in(WordList.COMPLEMENTIZERS);
      return clause || isBehindMarks(i) ? "say" : "weak";
    }
    return kind.equals(TAIL) ? "say" : kind;
  }

  /** {@code reported |the next day| that}. */
  private boolean isTimed(Token token) {
    return token.in(WordList.TIME_WORDS)
        || token.in(WordList.PREPOSITIONS)
        || token.isDefinite()
        || token.isNumber()
        || words.isAdverb(token);
  }

  /** {@code described |by X| as}: a passive that tells who acts. */
  boolean isPassive(int i) {
    // "Karin Holz sprach von einem Wettlauf" tells of what, not by whom.
    Token before = paragraph.peek(i - 1);
    boolean active =
        words.traits().capitalNouns() && (before.isCapital() || !before.pronoun().isEmpty());
    return isStrong(i)
        && !active
        && paragraph.peek(i + 1).in(WordList.PASSIVE_AGENTS)
        && !(words.isNounToo(paragraph.at(i)) && isToldOf(i));
  }

  private boolean isStrong(int i) {
    String kind = paragraph.at(i).verb();
    return kind.equals("say") || kind.equals("call");
  }

  /** {@code has been |described| as “…” by X}. */
  boolean followsPassive(int i) {
    return isStrong(i) && isPassive(paragraph.peek(i - 1), i);
  }

  boolean isParticiple(int i) {
    Token before = paragraph.peek(i - 1);
    return !paragraph.at(i).participle().isEmpty()
        && !before.in(WordList.DETERMINERS)
        && !before.isPossessive()
        && !before.in(WordList.OWNERS)
        && !paragraph.at(i).isCapital();
  }

  /** Whether the neighbours of a form that can be a noun make it a verb. */
  private boolean isVerbHere(int i) {
    Token next = paragraph.peek(i + 1);
    int before = words.isAdverb(paragraph.peek(i - 1)) ? i - 2 : i - 1;
    boolean name = paragraph.peek(before).isNameWord();
    boolean ends = next.isStop() || next.isComma() || next.text().isEmpty();
    return name && (ends || next.in(WordList.PREPOSITIONS))
        || !paragraph.peek(i - 1).pronoun().isEmpty()
        || next.isSpan()
        || next.is(':')
        || next.in(WordList.DETERMINERS)
        || words.isPossessor(next)
        || !next.pronoun().isEmpty()
        || next.isNameWord();
  }

  /**
   * {@code unfounded claim that}, {@code a Twitter comment}: a noun in a phrase with determiner.
   */
  private boolean isNounAfterAdjective(int i) {
    Token before = paragraph.peek(i - 1);
    Token next = paragraph.peek(i + 1);
    boolean calling = paragraph.at(i).verb().equals("call");
    if (calling && next.in(WordList.DETERMINERS) && !next.in(WordList.COMPLEMENTIZERS)) {
      return false;
    }
    boolean named = before.isCapital() && words.isIndefinite(paragraph.peek(i - 2));
    if (words.isAgent(before) && !named) {
      return false;
    }
    for (int j = i - 1; j >= 0 && i - j <= 3; j--) {
      Token token = paragraph.at(j);
      if (token.in(WordList.DETERMINERS) || token.isPossessive()) {
        return true;
      }
      if (!token.isWord() || token.in(WordList.PREPOSITIONS) || !token.pronoun().isEmpty()) {
        return false;
      }
    }
    return false;
  }

  boolean isTimeOrAdverb(int i) {
    Token token = paragraph.at(i);
    return words.isAdverb(token)
        || token.in(WordList.TIME_WORDS)
        || token.in(WordList.PREPOSITIONS) && paragraph.peek(i + 1).in(WordList.TIME_WORDS);
  }

  /**
   * The same behind a verb, where a preposition can be a small adverb too: {@code oświadczyła |w
   * czwartek| w Sejmie}.
   */
  boolean isTimeBehind(int i) {
    boolean governs =
        paragraph.at(i).in(WordList.PREPOSITIONS)
            && (i + 1 == paragraph.size() || !isTimeOrAdverb(i + 1));
    return isTimeOrAdverb(i) && !governs;
  }

  /** The first verb from {@code start} to before {@code end}, -1 if there is none. */
  int first(int start, int end) {
    for (int i = start; i < end; i++) {
      if (NameReader.isNickname(paragraph, i, words)) {
        continue;
      }
      if (paragraph.isQuotation(i) || paragraph.is(i, ';') || paragraph.is(i, ':')) {
        return -1;
      }
      if (!words.sieves().mayBeVerb(paragraph, i)) {
        continue;
      }
      boolean last = paragraph.isStop(i + 1) || paragraph.isComma(i + 1);
      boolean noun = paragraph.peek(i - 1).in(WordList.DETERMINERS) || i == start;
      boolean small = last && !noun && !paragraph.at(i).isCapital();
      boolean view = paragraph.at(i).verb().equals(VIEW) && !isBehindMarks(i);
      if (isFinite(i) && !view || small && words.isNounToo(paragraph.at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but adverbs and conjunctions stands there. */
  public boolean onlyAdverbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isAdverb(paragraph.at(i)) && !paragraph.at(i).in(WordList.CONJUNCTIONS)) {
        return false;
      }
    }
    return true;
  }

  /** {@code |regards| the plan as “…”}: whether what a verb calls something stands behind it. */
  boolean isLinked(int i, int span) {
    for (int j = span - 1; span - i <= LINKED_WITHIN && j > i + 1 && span - j <= 3; j--) {
      if (paragraph.at(j).in(WordList.TERM_LINKS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code |spoke| of an evening “…”}: a verb, and behind it what it tells of up to the mark. */
  boolean isOf(int i, int span) {
    int joint = i + 1;
    while (joint < span && words.isAdverb(paragraph.at(joint))) {
      joint++;
    }
    if (span - joint >= OF_WITHIN || !paragraph.peek(joint).in(WordList.NAMING_PREPOSITIONS)) {
      return false;
    }
    for (int j = joint + 1; j < span; j++) {
      Token token = paragraph.at(j);
      if (!token.isWord() || token.in(WordList.PREPOSITIONS) || token.in(WordList.CONJUNCTIONS)) {
        return false;
      }
    }
    return true;
  }

  /** {@code |used| the term “…”}: a verb for the use of words, right before them. */
  boolean isUse(int i, int span) {
    return span - i <= WORDING_WITHIN
        && paragraph.at(i).in(WordList.USING_VERBS)
        && words.isWording(paragraph, span);
  }
}
