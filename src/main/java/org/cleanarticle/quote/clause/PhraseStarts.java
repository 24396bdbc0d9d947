package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Mention.Kind;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Offices;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Reads the noun phrases of a paragraph from their beginning. */
final class PhraseStarts {
  private final Paragraph paragraph;
  private final Words words;
  private final NameReader names;
  private final PhraseWords inside;
  private final Portfolios portfolios;
  private final HumanNouns humans;
  private final Offices offices;

  PhraseStarts(Paragraph paragraph, Words words, NameReader names, PhraseWords inside) {
    this.paragraph = paragraph;
    this.words = words;
    this.names = names;
    this.inside = inside;
    portfolios = new Portfolios(paragraph, words);
    humans = words.humans();
    offices = new Offices(words);
  }

  /** The phrase that begins at {@code first} and ends before {@code to}. */
  Mention startingAt(int first, int to) {
    if (first >= to) {
      return null;
    }
    if (inside.isSpeakingPronoun(paragraph.at(first))) {
      return inside.mention(Kind.PRONOUN, first, first + 1, first);
    }
    Token next = paragraph.peek(first + 1);
    boolean alone =
        !next.isWord() || next.in(WordList.ATTACHING_PREPOSITIONS) && !next.in(WordList.OWNERS);
    if (alone && paragraph.at(first).in(WordList.STANDING_DETERMINERS)) {
      return inside.description(first, first);
    }
    Mention part = partOf(first, to);
    if (part != null) {
      return part;
    }
    int end = first;
    while (end < to && end - first < PhraseWords.LONGEST + 2 && continuesAt(end, first)) {
      end++;
    }
    if (end == first) {
      return null;
    }
    if (endsInVerb(first, end)) {
      end--;
    }
    int last = end - 1;
    Token noun = paragraph.at(last);
    int holder = offices.holder(paragraph, last, to);
    if (holder >= 0) {
      int behind = Math.min(names.end(paragraph, holder), to);
      return inside.mention(Kind.NAME, first, behind, behind - 1);
    }
    boolean somebody = noun.in(WordList.TITLES) || noun.in(WordList.UNNAMED_SPEAKERS);
    boolean common =
        words.traits().capitalNouns()
            && !words.opensSurname(paragraph.peek(first - 1))
            && !inside.isNameWordAt(last - 1)
            && !words.isGivenName(noun);
    boolean office = (somebody || common) && inside.determined(first);
    if (paragraph.at(last).isNameWord() && !office) {
      int agent = ofBody(first, end, to);
      if (agent >= 0) {
        return inside.description(first, agent);
      }
      boolean role = first == last && somebody && paragraph.sentenceStart(first) == first;
      Mention held = role ? apposed(first, end, to) : null;
      return held != null ? held : namesFrom(first, end, to);
    }
    Mention led = titled(first, last);
    if (led != null) {
      return led;
    }
    Mention apposed = apposed(first, end, to);
    if (apposed != null) {
      return apposed;
    }
    boolean bare = words.traits().noArticles() && paragraph.at(first).in(WordList.UNNAMED_SPEAKERS);
    int head = bare ? first : last;
    if (!inside.describes(first, head)) {
      boolean named = words.knowsSpeakers() ? inside.isNameWordAt(first) : isFullName(first);
      return named ? nameAt(first, last) : null;
    }
    WordList joints = portfolios.joints(last);
    int whole = portfolios.end(end, withComplement(end, to, joints), joints);
    if (portfolios.endsInName(end, whole, joints)) {
      return inside.mention(Kind.NAME, first, whole, whole - 1);
    }
    int charged = portfolios.holder(last, end, whole);
    if (charged >= 0) {
      int behind = Math.min(names.end(paragraph, charged), whole);
      return inside.mention(Kind.NAME, first, behind, behind - 1);
    }
    int clause = withComplement(end, to, WordList.ATTACHING_PREPOSITIONS);
    Mention named = whole == end ? null : apposed(first, whole, to);
    if (named == null && clause > whole && isFullName(clause + 1)) {
      named = apposed(first, clause, to);
    }
    return named != null ? named : inside.mention(Kind.DESCRIPTION, first, whole, head);
  }

  /** {@code |Il sindaco Marco Lolli| respinge}: a full name, and no noun behind it; or null. */
  private Mention titled(int first, int last) {
    if (words.knowsSpeakers() || words.traits().capitalNouns() || !inside.determined(first)) {
      return null;
    }
    int given = first + 1;
    while (given < last && !inside.isNameWordAt(given)) {
      given++;
    }
    boolean full =
        given > first + 1
            && inside.isNameWordAt(given + 1)
            && words.isGivenName(paragraph.at(given));
    int end = full ? names.end(paragraph, given) : last + 1;
    return end <= last ? inside.mention(Kind.NAME, first, end, end - 1) : null;
  }

  /** {@code |Ann Shaw| sad and tired}: the name that a phrase begins with. */
  private Mention nameAt(int first, int last) {
    int end = first + 1;
    while (end <= last && inside.isNameWordAt(end)) {
      end++;
    }
    boolean owned = paragraph.peek(first - 1).isPossessive();
    return owned || paragraph.peek(end).isPossessive()
        ? null
        : inside.mention(Kind.NAME, first, end, end - 1);
  }

  /** {@code |Hundreds of| angry demonstrators}, {@code |one of| them, Ann Shaw,}. */
  private Mention partOf(int first, int to) {
    boolean part = inside.determined(first) && paragraph.peek(first + 1).in(WordList.OWNERS);
    Mention whole = part ? startingAt(first + 2, to) : null;
    boolean described =
        whole != null && (whole.kind() == Kind.DESCRIPTION || !inside.isNameWordAt(first + 2));
    return described ? inside.mention(whole.kind(), first, whole.to(), whole.name()) : null;
  }

  /** {@code the mayor of Leeds, |Ann Shaw|, …}: the name behind a description that ends there. */
  private Mention apposed(int first, int comma, int to) {
    if (comma + 1 >= to) {
      return null;
    }
    if (!paragraph.isComma(comma)) {
      return called(first, comma, to);
    }
    Token role = paragraph.at(comma + 1);
    boolean bare = !words.knowsSpeakers() && !role.isCapital() && role.in(WordList.TITLES);
    if (inside.determined(comma + 1) || bare) {
      return apposedBehindArticle(first, comma, to);
    }
    if (!inside.isNameWordAt(comma + 1)) {
      return null;
    }
    int end = names.end(paragraph, comma + 1);
    Token behind = paragraph.peek(end);
    boolean ends = behind.isComma() || behind.isStop() || behind.is(':') || end == paragraph.size();
    ends |= behind.is('(');
    ends |= isFullName(comma + 1) && behind.in(WordList.ATTACHING_PREPOSITIONS);
    boolean place = end == comma + 2 && paragraph.at(comma + 1).in(WordList.PLACES);
    return end <= to && ends && !place ? inside.mention(Kind.NAME, first, end, end - 1) : null;
  }

  /** {@code a farmer named |Ann Shaw|}. */
  private Mention called(int first, int participle, int to) {
    if (participle == first
        || !inside.isNameWordAt(participle + 1)
        || !words.list("introducing-participles").contains(paragraph.at(participle).key())) {
      return null;
    }
    int end = names.end(paragraph, participle + 1);
    return end <= to ? inside.mention(Kind.NAME, first, end, end - 1) : null;
  }

  /**
   * {@code the winner, the Italian |Ann Shaw|, …}, {@code znalazca, rybak |Jan Wilk|, …}: a known
   * given name and a name behind it.
   */
  private Mention apposedBehindArticle(int first, int comma, int to) {
    Mention second = startingAt(comma + 1, to);
    if (second == null || second.kind() != Kind.NAME || !paragraph.isComma(second.to())) {
      return null;
    }
    int given = second.name();
    while (given > comma + 1 && inside.isNameWordAt(given - 1)) {
      given--;
    }
    boolean full = false;
    for (int i = given; i < second.name(); i++) {
      full |= words.isGivenName(paragraph.at(i));
    }
    return full ? inside.mention(Kind.NAME, first, second.to(), second.name()) : null;
  }

  /** A title or a known given name, and a name behind it. */
  private boolean isFullName(int i) {
    boolean known = paragraph.peek(i).in(WordList.TITLES) || words.isGivenName(paragraph.peek(i));
    return known && inside.isNameWordAt(i + 1);
  }

  /** The noun of {@code a Ministry of Works |spokesman|}; -1 if no such phrase begins there. */
  private int ofBody(int first, int of, int to) {
    int last = of + 1;
    if (of >= to || !paragraph.at(of).in(WordList.ATTACHING_PREPOSITIONS)) {
      return -1;
    }
    while (last < to && inside.isNameWordAt(last)) {
      last++;
    }
    Mention name = inside.mention(Kind.NAME, first, of, of - 1);
    return last < to && inside.isOfBody(name, of + 1, last) ? last : -1;
  }

  private Mention namesFrom(int first, int end, int to) {
    if (end + 1 < to
        && paragraph.at(end).in(WordList.NAME_COORDINATORS)
        && inside.isNameWordAt(end + 1)) {
      int second = names.end(paragraph, end + 1);
      if (second <= to && !paragraph.peek(second).isVerb()) {
        return inside.mention(Kind.GROUP, first, second, second - 1);
      }
    }
    return isOfThings(first, end)
        ? inside.description(first, first)
        : inside.mention(Kind.NAME, first, end, end - 1);
  }

  /**
   * {@code |Sales| of the pin fell}: a plural that has a capital because it begins the sentence.
   */
  private boolean isOfThings(int first, int end) {
    Token noun = paragraph.at(first);
    return end == first + 1
        && words.knowsSpeakers()
        && paragraph.sentenceStart(first) == first
        && paragraph.peek(end).in(WordList.OWNERS)
        && !inside.isNameWordAt(end + 1)
        && words.endsAsPlural(noun)
        && !words.bearsGivenName(noun);
  }

  /** Behind what hangs on a description: {@code a spokesman for the port}. */
  private int withComplement(int end, int to, WordList prepositions) {
    int result = end;
    while (result + 1 < to && paragraph.at(result).in(prepositions)) {
      int inner = result + 1;
      while (inner < to && inner - result < PhraseWords.LONGEST && continuesAt(inner, result + 1)) {
        inner++;
      }
      if (inner == result + 1) {
        break;
      }
      result = inner;
    }
    return result;
  }

  /**
   * {@code la sindaca |alza| le spalle}: a word between a noun for somebody and an article, where a
   * verb is not told from a noun.
   */
  private boolean endsInVerb(int first, int end) {
    int last = end - 1;
    boolean open = !words.knowsSpeakers() && last > first + 1 && inside.begins(first);
    return open
        && !paragraph.at(last).isCapital()
        && !humans.is(paragraph.at(last))
        && humans.is(paragraph.at(last - 1))
        && paragraph.peek(end).in(WordList.DETERMINERS)
        && !paragraph.peek(end).in(WordList.ATTACHING_PREPOSITIONS);
  }

  /** {@code der Wirt |lacht|}, but {@code der 35 Jahre |alte| Wirt}. */
  private boolean endsNoun(int at) {
    return words.traits().capitalNouns()
        && paragraph.at(at - 1).isCapital()
        && paragraph.sentenceStart(at - 1) < at - 1
        && !paragraph.at(at).isCapital()
        && !paragraph.peek(at - 2).isNumber();
  }

  /**
   * {@code a waitress |brings| the bill}: a form of one person's verb behind a noun for one, and no
   * noun that goes on, {@code a customer |services| adviser}.
   */
  private boolean isPresent(int at, int first) {
    Token token = paragraph.at(at);
    Token before = paragraph.at(at - 1);
    Token next = paragraph.peek(at + 1);
    return words.knowsSpeakers()
        && token.key().endsWith("s")
        && !token.isCapital()
        && words.isIndefinite(paragraph.at(first))
        && (before.in(WordList.UNNAMED_SPEAKERS) || before.in(WordList.SPEAKING_NOUNS))
        && !words.isAgent(token)
        && (next.in(WordList.DETERMINERS)
            || next.in(WordList.PREPOSITIONS)
            || words.isPossessor(next)
            || words.isAdverb(next));
  }

  private boolean continuesAt(int at, int first) {
    Token token = paragraph.at(at);
    if (at > first && names.isParticle(paragraph, at, first)) {
      return true;
    }
    if (at > first && NameReader.isNickname(paragraph, at, words)) {
      return true;
    }
    if (token.in(WordList.DETERMINERS) || words.isPossessor(token)) {
      return at == first;
    }
    if (at > first && endsNoun(at)) {
      return false;
    }
    Token before = paragraph.peek(at - 1);
    boolean determined =
        before.in(WordList.DETERMINERS) || words.isPossessor(before) || before.isPossessive();
    boolean verb =
        at > first && !determined && (words.looksLikeVerb(token) || isPresent(at, first));
    boolean noun =
        determined && inside.isSpeechNoun(token)
            || inside.isOwnedText(at, first)
            || portfolios.isModifier(at);
    return token.isPossessive() && at > first || noun || inside.isInside(token) && !verb;
  }
}
