package org.cleanarticle.quote;

import org.cleanarticle.quote.Mention.Kind;

/** Reads noun phrases of a paragraph from their end or from their beginning. */
final class NounPhrases {
  /** A phrase with more words than these is none. */
  private static final int LONGEST = 12;

  private static final int DEEPEST = 3;

  private final Paragraph paragraph;
  private final Words words;
  private final NameReader names;
  private final Openings openings;
  private final Portfolios portfolios;

  NounPhrases(Paragraph paragraph, Words words, NameReader names) {
    this.paragraph = paragraph;
    this.words = words;
    this.names = names;
    openings = new Openings(paragraph, words);
    portfolios = new Portfolios(paragraph, words);
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
    if (isSpeakingPronoun(token)) {
      return mention(Kind.PRONOUN, last, last + 1, last);
    }
    if (!token.isWord() || token.isNumber()) {
      return null;
    }
    if (words.isNameWord(token)) {
      boolean role = last > from && names.isBehindRole(paragraph, last + 1);
      return role ? description(last - 1, last) : nameEndingAt(last, from, depth);
    }
    int start = describedFrom(last, from);
    Mention noun = attachedTo(start, last + 1, from, depth);
    if (noun == null && start == last && words.is(WordList.STANDING_DETERMINERS, token)) {
      return description(last, last);
    }
    if (noun != null || !describes(start, last)) {
      return noun;
    }
    Mention pair = pair(start, last, from, depth);
    return pair != null ? pair : description(start, last);
  }

  /** {@code |The mayor and| his deputy said}: two descriptions that begin the sentence. */
  private Mention pair(int start, int last, int from, int depth) {
    boolean joined =
        start - 2 >= from && words.is(WordList.NAME_COORDINATORS, paragraph.at(start - 1));
    Mention other = joined ? endingAt(start - 2, from, depth - 1) : null;
    boolean opens = other != null && paragraph.sentenceStart(other.from()) == other.from();
    return opens && other.kind() != Kind.PRONOUN
        ? mention(Kind.GROUP, other.from(), last + 1, last)
        : null;
  }

  private Mention nameEndingAt(int last, int from, int depth) {
    int start = last;
    while (start > from
        && (isNameWordAt(start - 1) || names.isParticle(paragraph, start - 1, from))) {
      start--;
    }
    int described = start > from ? describedFrom(start, from) : start;
    Token before = paragraph.peek(described - 1);
    if (described > from && words.is(WordList.NAME_COORDINATORS, before)) {
      Mention other = endingAt(described - 2, from, depth - 1);
      if (other != null && other.isName()) {
        return mention(Kind.GROUP, other.from(), last + 1, last);
      }
    }
    Mention head = attachedTo(described, last + 1, from, depth);
    if (head == null && start == last && isPluralOpening(last)) {
      return description(last, last);
    }
    boolean person = described < start && words.isGivenName(paragraph.at(start));
    if (person && head != null && isBareTitle(head)) {
      return mention(Kind.NAME, head.from(), last + 1, last);
    }
    return head != null ? head : mention(Kind.NAME, described, last + 1, last);
  }

  /** {@code |Professor| of marine biology Ann Shaw}: no article makes it a phrase of its own. */
  private boolean isBareTitle(Mention head) {
    return head.from() == head.name() && words.isTitle(paragraph.at(head.name()));
  }

  /** {@code |Analysts| at the bank}: a noun with a capital because it begins the sentence. */
  private boolean isPluralOpening(int i) {
    Token token = paragraph.at(i);
    return paragraph.sentenceStart(i) == i
        && words.is(WordList.ATTACHING_PREPOSITIONS, paragraph.peek(i + 1))
        && words.isPlural(token)
        && words.canSpeak(token);
  }

  /** The phrase that another, from {@code start} to {@code to}, hangs on by a preposition. */
  private Mention attachedTo(int start, int to, int from, int depth) {
    if (start - 2 < from || !words.is(WordList.ATTACHING_PREPOSITIONS, paragraph.at(start - 1))) {
      return null;
    }
    boolean reduced = isReducedClause(start - 2) && start - 3 >= from;
    Mention head = endingAt(reduced ? start - 3 : start - 2, from, depth - 1);
    if (head == null || reduced && head.kind() != Kind.DESCRIPTION || head.kind() == Kind.PRONOUN) {
      return null;
    }
    return head.kind() == Kind.NAME ? head : mention(head.kind(), head.from(), to, head.name());
  }

  /** {@code a source |familiar| with the case}, {@code a man |speaking| to reporters}. */
  private boolean isReducedClause(int i) {
    Token token = paragraph.peek(i);
    return words.is(WordList.REDUCED_CLAUSES, token)
        || token.isWord() && words.looksLikeVerb(token);
  }

  /** How far left the words reach that describe the one at {@code at}. */
  private int describedFrom(int at, int from) {
    int start = at;
    while (start > from && at - start < LONGEST) {
      Token token = paragraph.at(start - 1);
      if (words.is(WordList.DETERMINERS, token)) {
        return names.isBehindRole(paragraph, start - 1) ? start : start - 1;
      }
      if (!token.isPossessive() && !isInsideAt(start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Whether the word at {@code i} belongs to the noun phrase that ends behind it. */
  private boolean isInsideAt(int i) {
    Token token = paragraph.at(i);
    Token before = paragraph.peek(i - 1);
    boolean determined = words.is(WordList.DETERMINERS, before) || before.isPossessive();
    if (determined && isSpeechNoun(token)) {
      return true;
    }
    return isInside(token) && (determined || token.isCapital() || !words.looksLikeVerb(token));
  }

  /** Whether a word can stand inside a noun phrase. */
  private boolean isInside(Token token) {
    return token.isWord()
        && !words.is(WordList.PREPOSITIONS, token)
        && !words.is(WordList.CONJUNCTIONS, token)
        && words.pronoun(token).isEmpty()
        && !words.is(WordList.ADVERBS, token)
        && (token.isCapital() || words.verb(token).isEmpty() && words.participle(token).isEmpty())
        && !words.is(WordList.TIME_WORDS, token);
  }

  /** {@code the |comment|}, {@code the |volunteer|}: a noun, though a form of a verb of speech. */
  private boolean isSpeechNoun(Token token) {
    return words.is(WordList.SPEECH_NOUNS, token)
        || words.is(WordList.UNNAMED_SPEAKERS, token)
        || words.isTitle(token);
  }

  private boolean describes(int start, int last) {
    Token first = paragraph.at(start);
    Token noun = paragraph.at(last);
    return !words.is(WordList.DETERMINERS, noun)
        && (isInside(noun) || last > start && isSpeechNoun(noun))
        && (words.is(WordList.DETERMINERS, first)
            || words.isPossessor(first)
            || paragraph.peek(start + 1).isPossessive()
            || last > start + 1 && paragraph.at(last - 1).isPossessive()
            || noun.key().endsWith("s")
            || words.isTitle(noun)
            || last == start + 1 && words.isTitle(first)
            || words.is(WordList.BARE_SPEAKERS, noun));
  }

  private Mention description(int start, int last) {
    return mention(Kind.DESCRIPTION, start, last + 1, last);
  }

  /** The phrase that begins at {@code first} and ends before {@code to}. */
  Mention startingAt(int first, int to) {
    if (first >= to) {
      return null;
    }
    if (isSpeakingPronoun(paragraph.at(first))) {
      return mention(Kind.PRONOUN, first, first + 1, first);
    }
    Token next = paragraph.peek(first + 1);
    boolean alone =
        !next.isWord()
            || words.is(WordList.ATTACHING_PREPOSITIONS, next) && !words.is(WordList.OWNERS, next);
    if (alone && words.is(WordList.STANDING_DETERMINERS, paragraph.at(first))) {
      return description(first, first);
    }
    Mention part = partOf(first, to);
    if (part != null) {
      return part;
    }
    int end = first;
    while (end < to && end - first < LONGEST + 2 && continuesAt(end, first)) {
      end++;
    }
    if (end == first) {
      return null;
    }
    int last = end - 1;
    boolean office = words.isTitle(paragraph.at(last)) && determined(first);
    if (words.isNameWord(paragraph.at(last)) && !office) {
      return namesFrom(first, end, to);
    }
    Mention apposed = apposed(first, end, to);
    if (apposed != null) {
      return apposed;
    }
    if (!describes(first, last)) {
      return words.knowsSpeakers() && isNameWordAt(first) ? nameAt(first, last) : null;
    }
    WordList joints = portfolios.joints(last);
    int whole = portfolios.end(end, withComplement(end, to, joints), joints);
    if (portfolios.endsInName(end, whole, joints)) {
      return mention(Kind.NAME, first, whole, whole - 1);
    }
    int clause = withComplement(end, to, WordList.ATTACHING_PREPOSITIONS);
    Mention named = whole == end ? null : apposed(first, whole, to);
    if (named == null && clause > whole && isFullName(clause + 1)) {
      named = apposed(first, clause, to);
    }
    return named != null ? named : mention(Kind.DESCRIPTION, first, whole, last);
  }

  /** {@code |Ann Shaw| sad and tired}: the name that a phrase begins with. */
  private Mention nameAt(int first, int last) {
    int end = first + 1;
    while (end <= last && isNameWordAt(end)) {
      end++;
    }
    boolean owned = paragraph.peek(first - 1).isPossessive();
    return owned || paragraph.peek(end).isPossessive()
        ? null
        : mention(Kind.NAME, first, end, end - 1);
  }

  /** {@code |Hundreds of| angry demonstrators}, {@code |one of| them, Ann Shaw,}. */
  private Mention partOf(int first, int to) {
    boolean part = determined(first) && words.is(WordList.OWNERS, paragraph.peek(first + 1));
    Mention whole = part ? startingAt(first + 2, to) : null;
    boolean described =
        whole != null && (whole.kind() == Kind.DESCRIPTION || !isNameWordAt(first + 2));
    return described ? mention(whole.kind(), first, whole.to(), whole.name()) : null;
  }

  /** {@code the mayor of Leeds, |Ann Shaw|, …}: the name behind a description that ends there. */
  private Mention apposed(int first, int comma, int to) {
    if (!paragraph.peek(comma).isComma() || comma + 1 >= to || !isNameWordAt(comma + 1)) {
      return null;
    }
    int end = names.end(paragraph, comma + 1);
    Token behind = paragraph.peek(end);
    boolean ends = behind.isComma() || behind.isStop() || behind.is(':') || end == paragraph.size();
    ends |= isFullName(comma + 1) && words.is(WordList.ATTACHING_PREPOSITIONS, behind);
    boolean place = end == comma + 2 && words.isPlace(paragraph.at(comma + 1));
    return end <= to && ends && !place ? mention(Kind.NAME, first, end, end - 1) : null;
  }

  /** A title or a known given name, and a name behind it. */
  private boolean isFullName(int i) {
    boolean known = words.isTitle(paragraph.peek(i)) || words.isGivenName(paragraph.peek(i));
    return known && isNameWordAt(i + 1);
  }

  private boolean determined(int first) {
    return words.is(WordList.DETERMINERS, paragraph.at(first));
  }

  private Mention namesFrom(int first, int end, int to) {
    if (end + 1 < to
        && words.is(WordList.NAME_COORDINATORS, paragraph.at(end))
        && isNameWordAt(end + 1)) {
      int second = names.end(paragraph, end + 1);
      if (second <= to && !words.isVerb(paragraph.peek(second))) {
        return mention(Kind.GROUP, first, second, second - 1);
      }
    }
    return mention(Kind.NAME, first, end, end - 1);
  }

  /** Behind what hangs on a description: {@code a spokesman for the port}. */
  private int withComplement(int end, int to, WordList prepositions) {
    int result = end;
    while (result + 1 < to && words.is(prepositions, paragraph.at(result))) {
      int inner = result + 1;
      while (inner < to && inner - result < LONGEST && continuesAt(inner, result + 1)) {
        inner++;
      }
      if (inner == result + 1) {
        break;
      }
      result = inner;
    }
    return result;
  }

  private boolean continuesAt(int at, int first) {
    Token token = paragraph.at(at);
    if (at > first && names.isParticle(paragraph, at, first)) {
      return true;
    }
    if (words.is(WordList.DETERMINERS, token) || words.isPossessor(token)) {
      return at == first;
    }
    Token before = paragraph.peek(at - 1);
    boolean determined =
        words.is(WordList.DETERMINERS, before)
            || words.isPossessor(before)
            || before.isPossessive();
    boolean verb = at > first && !determined && words.looksLikeVerb(token);
    boolean noun = determined && (isSpeechNoun(token) || portfolios.isModifier(at));
    return token.isPossessive() && at > first || noun || isInside(token) && !verb;
  }

  /** {@code in the words |of one minister|, “…”}. */
  Mention phraser(int noun, int span) {
    boolean phrase =
        words.is(WordList.DETERMINERS, paragraph.peek(noun - 1))
            && words.is(WordList.PREPOSITIONS, paragraph.peek(noun - 2))
            && words.is(WordList.NAMING_PREPOSITIONS, paragraph.peek(noun + 1));
    return phrase ? introduced(noun + 1, span) : null;
  }

  /** {@code according to X}. */
  Mention introduced(int at, int end) {
    int start = at + 1;
    while (start < end && words.is(WordList.PREPOSITIONS, paragraph.at(start))) {
      start++;
    }
    return startingAt(start, end);
  }

  /**
   * The subject of the clause that begins at {@code from}, behind what introduces it; null if none
   * is seen before {@code to}.
   */
  Mention subject(int from, int to) {
    int start = openings.behind(from, to);
    for (int i = start; i < to; i++) {
      Token token = paragraph.at(i);
      if (i > from && words.is(WordList.PREPOSITIONS, paragraph.at(i - 1))) {
        while (isNameWordAt(i) && i + 1 < to && isNameWordAt(i + 1)) {
          i++;
        }
        continue;
      }
      if (!token.isWord()) {
        continue;
      }
      String pronoun = words.pronoun(token);
      boolean starts =
          words.isNameWord(token) && !openings.isOpening(i)
              || words.is(WordList.DETERMINERS, token)
              || pronoun.equals("m")
              || pronoun.equals("f")
              || pronoun.equals("p")
              || words.isPossessor(token) && !paragraph.peek(i + 1).isStop();
      Mention found = starts || i == start && !openings.isOpening(i) ? startingAt(i, to) : null;
      if (found != null && !paragraph.peek(found.to()).isPossessive()) {
        return found;
      }
      if (found != null) {
        i = found.to() - 1;
      }
    }
    return null;
  }

  boolean isSpeakingPronoun(Token token) {
    String kind = words.pronoun(token);
    return !kind.isEmpty() && !kind.equals("r");
  }

  private boolean isNameWordAt(int i) {
    return words.isNameWord(paragraph.peek(i));
  }

  private Mention mention(Kind kind, int from, int to, int name) {
    return new Mention(kind, paragraph.index(), from, to, name);
  }
}
