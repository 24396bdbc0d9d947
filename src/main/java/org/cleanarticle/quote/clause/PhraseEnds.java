package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Mention.Kind;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Offices;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Reads the noun phrases of a paragraph from their end. */
final class PhraseEnds {
  private static final int DEEPEST = 3;

  private final Paragraph paragraph;
  private final Words words;
  private final NameReader names;
  private final PhraseWords inside;
  private final Portfolios portfolios;
  private final Offices offices;

  PhraseEnds(Paragraph paragraph, Words words, NameReader names, PhraseWords inside) {
    this.paragraph = paragraph;
    this.words = words;
    this.names = names;
    this.inside = inside;
    portfolios = new Portfolios(paragraph, words);
    offices = new Offices(words);
  }

  /** The phrase whose last token is {@code last} and that begins no earlier than {@code from}. */
  Mention endingAt(int last, int from) {
    return endingAt(last, from, DEEPEST);
  }

  private Mention endingAt(int last, int from, int depth) {
    if (last < from || depth == 0) {
      return null;
    }
    Token token = paragraph.at(last);
    if (inside.isSpeakingPronoun(token)) {
      return inside.mention(Kind.PRONOUN, last, last + 1, last);
    }
    if (isOneOfThem(last) && last - 2 >= from) {
      return inside.mention(Kind.DESCRIPTION, last - 2, last + 1, last - 2);
    }
    if (!token.isWord() || token.isNumber() && !words.isEpithet(token)) {
      return null;
    }
    if (token.isNameWord()) {
      boolean role = last > from && names.isBehindRole(paragraph, last + 1);
      return role ? inside.description(last - 1, last) : nameEndingAt(last, from, depth);
    }
    int described = describedFrom(last, from);
    int list = listFrom(described, last, from);
    if (list < described) {
      return inside.mention(Kind.NAME, list, last + 1, last);
    }
    int start = partFrom(described, from);
    Mention noun = attachedTo(start, last + 1, from, depth);
    if (noun == null && start == last && token.in(WordList.STANDING_DETERMINERS)) {
      return inside.description(last, last);
    }
    if (noun != null && inside.isOfBody(noun, start, last)) {
      return inside.description(noun.from(), last);
    }
    if (noun != null || !inside.describes(start, last)) {
      return noun;
    }
    Mention pair = pair(start, last, from, depth);
    return pair != null ? pair : inside.description(start, last);
  }

  /** {@code |The mayor and| his deputy said}: two descriptions that begin the sentence. */
  private Mention pair(int start, int last, int from, int depth) {
    boolean joined = start - 2 >= from && paragraph.at(start - 1).in(WordList.NAME_COORDINATORS);
    Mention other = joined ? endingAt(start - 2, from, depth - 1) : null;
    boolean opens = other != null && paragraph.sentenceStart(other.from()) == other.from();
    return opens && other.kind() != Kind.PRONOUN
        ? inside.mention(Kind.GROUP, other.from(), last + 1, last)
        : null;
  }

  private Mention nameEndingAt(int last, int from, int depth) {
    int start = last;
    while (start > from
        && (inside.isNameWordAt(start - 1)
            || names.isParticle(paragraph, start - 1, from)
            || NameReader.isNickname(paragraph, start - 1, words))) {
      start--;
    }
    int title = offices.titleBefore(paragraph, start, last);
    if (title >= from) {
      return inside.mention(Kind.NAME, describedFrom(title, from), last + 1, last);
    }
    start = names.bodyStart(paragraph, start, from);
    int described = start > from ? describedFrom(start, from) : start;
    Token before = paragraph.peek(described - 1);
    if (described > from && before.in(WordList.NAME_COORDINATORS)) {
      Mention other = endingAt(described - 2, from, depth - 1);
      if (other != null && other.isName()) {
        return inside.mention(Kind.GROUP, other.from(), last + 1, last);
      }
    }
    boolean apart = start < last && isApart(described - 2);
    Mention head = apart ? null : attachedTo(described, last + 1, from, depth);
    if (head == null && start == last && isPluralOpening(last)) {
      return inside.description(last, last);
    }
    boolean person = described < start && words.isGivenName(paragraph.at(start));
    if (person && head != null && isHeld(head, start, last + 1)) {
      return inside.mention(Kind.NAME, head.from(), last + 1, last);
    }
    return head != null ? head : inside.mention(Kind.NAME, described, last + 1, last);
  }

  /** {@code studied in |Chicago| with Ruth Mandel}: a name of one word that hangs on a verb. */
  private boolean isApart(int i) {
    return paragraph.peek(i).isNameWord()
        && paragraph.peek(i - 1).in(WordList.PREPOSITIONS)
        && !paragraph.peek(i - 2).isCapital()
        && !words.canSpeak(paragraph.peek(i - 2));
  }

  /** Whether a phrase tells the role of whoever is named from {@code start} to {@code to}. */
  private boolean isHeld(Mention head, int start, int to) {
    return isBareTitle(head)
        || portfolios.isAt(head.name())
        || portfolios.holder(head.name(), head.name() + 1, to) == start;
  }

  /** {@code |Professor| of marine biology Ann Shaw}: no article makes it a phrase of its own. */
  private boolean isBareTitle(Mention head) {
    return head.from() == head.name() && paragraph.at(head.name()).in(WordList.TITLES);
  }

  /** {@code |Analysts| at the bank}: a noun with a capital because it begins the sentence. */
  private boolean isPluralOpening(int i) {
    Token token = paragraph.at(i);
    return paragraph.sentenceStart(i) == i
        && paragraph.peek(i + 1).in(WordList.ATTACHING_PREPOSITIONS)
        && words.isPlural(token)
        && words.canSpeak(token);
  }

  /** {@code |one of| the drivers}: where a part of those that are described from {@code start}. */
  private int partFrom(int start, int from) {
    boolean part =
        start - 2 >= from
            && paragraph.at(start - 1).in(WordList.OWNERS)
            && paragraph.at(start).in(WordList.DETERMINERS)
            && words.isIndefinite(paragraph.at(start - 2));
    return part ? start - 2 : start;
  }

  /** {@code |one of them| said}. */
  private boolean isOneOfThem(int last) {
    return last >= 2
        && words.list("part-pronouns").contains(paragraph.at(last).key())
        && paragraph.at(last - 1).in(WordList.OWNERS)
        && words.isIndefinite(paragraph.at(last - 2));
  }

  /** The phrase that another, from {@code start} to {@code to}, hangs on by a preposition. */
  private Mention attachedTo(int start, int to, int from, int depth) {
    // German has one word for both: Anna Kern |von| der Post, |von| der Post geprüft.
    boolean attached = paragraph.peek(start - 1).in(WordList.ATTACHING_PREPOSITIONS);
    boolean done = !attached && paragraph.peek(start - 1).in(WordList.PASSIVE_AGENTS);
    if (start - 2 < from || !attached && !done) {
      return null;
    }
    boolean reduced = isReducedClause(start - 2) && start - 3 >= from;
    if (done && !reduced) {
      return null;
    }
    Mention head = endingAt(reduced ? start - 3 : start - 2, from, depth - 1);
    if (head == null || reduced && head.kind() != Kind.DESCRIPTION || head.kind() == Kind.PRONOUN) {
      return null;
    }
    boolean name = head.kind() == Kind.NAME && !isNoun(head, start - 1);
    return name || done ? head : inside.mention(head.kind(), head.from(), to, head.name());
  }

  /**
   * {@code l’|Office| de l’eau}: a noun with an article, that is a name only with what hangs on it.
   */
  private boolean isNoun(Mention head, int joint) {
    return !words.knowsSpeakers()
        && head.to() == joint
        && head.name() == head.from() + 1
        && paragraph.at(head.from()).isDefinite()
        && paragraph.at(joint).in(WordList.NAMING_PREPOSITIONS)
        && !paragraph.at(head.name()).isShouted()
        && !words.isGivenName(paragraph.at(head.name()));
  }

  /**
   * {@code a source |familiar| with the case}, {@code a man |speaking| to reporters}, {@code a memo
   * |seen| by the Post}.
   */
  private boolean isReducedClause(int i) {
    Token token = paragraph.peek(i);
    return token.in(WordList.REDUCED_CLAUSES) || token.isWord() && words.looksLikeVerb(token);
  }

  /** How far left the words reach that describe the one at {@code at}. */
  private int describedFrom(int at, int from) {
    int start = at;
    while (start > from && at - start < PhraseWords.LONGEST) {
      Token token = paragraph.at(start - 1);
      if (token.in(WordList.DETERMINERS)) {
        boolean joint = names.isBehindRole(paragraph, start - 1) || joinsNouns(start - 1);
        return joint ? start : start - 1;
      }
      // The state's attorney: what owns is a noun, though it may be a verb elsewhere.
      boolean owner = start < at && paragraph.at(start).isPossessive() && token.isWord();
      if (!token.isPossessive() && !owner && !isInsideAt(start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** {@code |the Rail, Maritime and| Transport union}: where what a body is for is told in full. */
  private int listFrom(int start, int last, int from) {
    boolean body = paragraph.at(last).in(WordList.BODY_NOUNS);
    int list = body && start < last ? names.listStart(paragraph, start, from) : -1;
    return list > from && paragraph.at(list - 1).isDefinite() ? list - 1 : start;
  }

  /** {@code la Ligue |des| marins}: an article that is a preposition too, behind a noun. */
  private boolean joinsNouns(int i) {
    return paragraph.at(i).in(WordList.ATTACHING_PREPOSITIONS)
        && paragraph.peek(i - 2).in(WordList.DETERMINERS)
        && paragraph.at(i - 1).isWord()
        && !words.isAdverb(paragraph.at(i - 1))
        && !words.looksLikeVerb(paragraph.at(i - 1));
  }

  /** Whether the word at {@code i} belongs to the noun phrase that ends behind it. */
  private boolean isInsideAt(int i) {
    Token token = paragraph.at(i);
    Token before = paragraph.peek(i - 1);
    boolean determined = before.in(WordList.DETERMINERS) || before.isPossessive();
    if (determined && inside.isSpeechNoun(token)) {
      return true;
    }
    return inside.isInside(token)
        && (determined || token.isCapital() || !words.looksLikeVerb(token));
  }
}
