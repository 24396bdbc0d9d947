package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** The noun phrases of a paragraph, and those that begin its clauses. */
public final class NounPhrases {
  private final Paragraph paragraph;
  private final Words words;
  private final Openings openings;
  private final PhraseWords inside;
  private final PhraseEnds ends;
  private final PhraseStarts starts;
  private final NameReader names;

  NounPhrases(Paragraph paragraph, Words words, NameReader names) {
    this.paragraph = paragraph;
    this.words = words;
    this.names = names;
    openings = new Openings(paragraph, words);
    inside = new PhraseWords(paragraph, words);
    ends = new PhraseEnds(paragraph, words, names, inside);
    starts = new PhraseStarts(paragraph, words, names, inside);
  }

  /** The phrase whose last token is {@code last} and that begins no earlier than {@code from}. */
  Mention endingAt(int last, int from) {
    return ends.endingAt(last, from);
  }

  /** The phrase that begins at {@code first} and ends before {@code to}. */
  public Mention startingAt(int first, int to) {
    return starts.startingAt(first, to);
  }

  /** The name that ends before token {@code to}, if it is not known to be no person's; or null. */
  Mention person(int to, int from) {
    Mention named = endingAt(to - 1, from);
    boolean person =
        named != null
            && named.kind() == Mention.Kind.NAME
            && !paragraph.at(named.name()).in(WordList.ORGANISATION_WORDS)
            && !paragraph.at(named.name()).in(WordList.PLACES);
    return person ? named : null;
  }

  public boolean isSpeakingPronoun(Token token) {
    return inside.isSpeakingPronoun(token);
  }

  /**
   * {@code in the words |of one minister|, “…”}, {@code nach Angaben |von Anna Kern| „…“}, {@code
   * nach Ansicht |der Ministerin| „…“}.
   */
  Mention phraser(int noun, int span) {
    boolean determined = paragraph.peek(noun - 1).in(WordList.DETERMINERS);
    boolean governed = paragraph.peek(determined ? noun - 2 : noun - 1).in(WordList.PREPOSITIONS);
    if (!governed) {
      return null;
    }
    Token joint = paragraph.peek(noun + 1);
    boolean joined =
        joint.in(WordList.NAMING_PREPOSITIONS)
            || !determined && words.list("phrasing-joints").contains(joint.key());
    if (joined && !(words.traits().capitalNouns() && joint.in(WordList.DETERMINERS))) {
      return introduced(noun + 1, span);
    }
    // The genitive needs no preposition.
    return words.traits().capitalNouns() && joint.in(WordList.DETERMINERS)
        ? introduced(noun, span)
        : null;
  }

  /** {@code according to X}. */
  Mention introduced(int at, int end) {
    int start = at + 1;
    while (start < end && paragraph.at(start).in(WordList.PREPOSITIONS)) {
      start++;
    }
    if (isObjectOf(start)) {
      return new Mention(Mention.Kind.PRONOUN, paragraph.index(), start, start + 1, start);
    }
    Mention found = startingAt(start, end);
    if (found == null && start < end && inside.isNameWordAt(start)) {
      int behind = names.end(paragraph, start);
      return behind <= end && !paragraph.peek(behind).isPossessive()
          ? inside.mention(Mention.Kind.NAME, start, behind, behind - 1)
          : null;
    }
    boolean object =
        found == null
            ? words.isPossessor(paragraph.peek(start)) && !paragraph.peek(start + 1).isWord()
            : isObject(found);
    return object
        ? new Mention(Mention.Kind.PRONOUN, paragraph.index(), start, start + 1, start)
        : found;
  }

  /** {@code |Anna Kern| zufolge}, {@code |ihr| zufolge}. */
  Mention introducedBefore(int at, int from) {
    int last = at - 1;
    return last >= from && words.isPossessor(paragraph.at(last))
        ? new Mention(Mention.Kind.PRONOUN, paragraph.index(), last, at, last)
        : endingAt(last, from);
  }

  /** {@code volgens |haar| is …}: a pronoun before the verb, where the verb comes second. */
  private boolean isObjectOf(int i) {
    Token next = paragraph.peek(i + 1);
    return words.traits().verbSecond()
        && words.isPossessor(paragraph.peek(i))
        && (words.looksLikeVerb(next) || words.list("copulas").contains(next.key()));
  }

  /** {@code according to |him|, …}: a form of a pronoun, and not {@code his lawyer}. */
  private boolean isObject(Mention found) {
    return found.kind() == Mention.Kind.DESCRIPTION
        && found.to() == found.from() + 1
        && words.isPossessor(paragraph.at(found.from()));
  }

  /**
   * The subject of the clause that begins at {@code from}, behind what introduces it; null if none
   * is seen before {@code to}.
   */
  Mention subject(int from, int to) {
    int start = openings.behind(from, to);
    for (int i = start; i < to; i++) {
      Token token = paragraph.at(i);
      String pronoun = token.pronoun();
      if (i > from && isPreposition(i - 1) && !isSubjectForm(pronoun)) {
        while (inside.isNameWordAt(i) && i + 1 < to && inside.isNameWordAt(i + 1)) {
          i++;
        }
        continue;
      }
      if (!token.isWord()) {
        continue;
      }
      boolean begins =
          token.isNameWord() && !openings.isOpening(i) && !isDropping(i, start)
              || token.in(WordList.DETERMINERS)
              || pronoun.equals("m")
              || pronoun.equals("f")
              || pronoun.equals("p")
              || words.isPossessor(token) && !paragraph.isStop(i + 1);
      Mention found =
          begins || i == start && !openings.isOpening(i) && !isDropping(i, start)
              ? startingAt(i, to)
              : null;
      boolean object = found != null && isObject(found);
      if (found != null && !object && !paragraph.peek(found.to()).isPossessive()) {
        return found;
      }
      if (found != null) {
        i = found.to() - 1;
      }
    }
    return null;
  }

  /** {@code |Considera| que …}: a verb that begins the sentence and leaves its subject out. */
  private boolean isDropping(int i, int start) {
    return i == start
        && words.dropsSubjects()
        && words.isVerb(paragraph, i)
        && !paragraph.peek(i + 1).isCapital();
  }

  /** {@code led him out |he| said}: a form that is no object, where pronouns have such forms. */
  private boolean isSubjectForm(String pronoun) {
    return words.knowsSpeakers() && (pronoun.equals("m") || pronoun.equals("f"));
  }

  /** And not {@code sein |Gegenüber|}, where nouns have capitals. */
  private boolean isPreposition(int i) {
    Token token = paragraph.at(i);
    boolean noun =
        token.isCapital() && words.traits().capitalNouns() && paragraph.sentenceStart(i) < i;
    return !noun && token.in(WordList.PREPOSITIONS);
  }
}
