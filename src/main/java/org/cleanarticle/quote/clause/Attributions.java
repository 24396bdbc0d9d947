package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;

/** Finds the attribution of a quotation in its own sentence. */
public final class Attributions {
  /** An attribution does not begin further behind its quotation than this many words. */
  private static final int REACH = 40;

  /** An attribution is not looked for before more quotations than these, which bounds the work. */
  static final int MOST_BETWEEN = 6;

  private final Clauses clauses;
  private final Paragraph paragraph;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;
  private final Inscriptions inscriptions;
  private final Owners owners;
  private final Citations citations;
  private final ClosingVerbs closing;
  private final Statements statements;

  public Attributions(Clauses clauses) {
    this.clauses = clauses;
    paragraph = clauses.paragraph();
    phrases = clauses.phrases();
    subjects = clauses.subjects();
    verbs = clauses.verbs();
    inscriptions = clauses.inscriptions();
    owners = new Owners(clauses);
    citations = new Citations(clauses);
    closing = new ClosingVerbs(clauses);
    statements = new Statements(clauses);
  }

  public NounPhrases phrases() {
    return phrases;
  }

  /** The attribution by a verb behind the quotation that ends its clause, or null. */
  public Attribution closing(int span) {
    return closing.attribution(span);
  }

  /** The attribution right behind the quotation at token {@code span}, or null. */
  public Attribution after(int span) {
    int start = behindMark(span);
    int end = Math.min(end(start), start + REACH);
    if (start >= end) {
      return null;
    }
    Token first = paragraph.at(start);
    if (first.in(WordList.INTRODUCERS)) {
      return new Attribution(Pattern.ACCORDING, phrases.introduced(start, end), start, "say");
    }
    if (first.isDash()) {
      return new Signature(clauses).behind(start, end);
    }
    Attribution stated = statements.behind(start, end);
    if (stated != null) {
      return stated;
    }
    int verb = verbs.first(start, end);
    boolean right = verb >= 0 && verbs.onlyAdverbs(start, verb);
    // parla di “clima sereno” e conferma il vertice: the next thing that somebody does, unless a
    // name behind the verb is another subject.
    boolean next =
        first.in(WordList.COORDINATORS)
            && paragraph.sentenceStart(span) < span
            && !clauses.words().knowsSpeakers();
    if (verb < 0 || next && !right) {
      return null;
    }
    if (right) {
      Mention speaker = isSay(verb) ? subjects.behind(verb, end) : null;
      if (inscriptions.is(speaker)) {
        return inscriptions.attribution(speaker, verb, kind(verb));
      }
      if (speaker == null || isClauseOf(speaker) || next && !isFullName(speaker)) {
        return null;
      }
      Attribution cited = citations.of(verb, speaker.to(), end, Pattern.LOOSE);
      return cited != null ? cited : new Attribution(Pattern.VERB_NAME, speaker, verb, kind(verb));
    }
    Mention inverted = paragraph.isComma(verb - 1) ? closing(verb, end) : null;
    if (inverted != null) {
      return new Attribution(Pattern.LOOSE, inverted, verb, kind(verb));
    }
    Mention speaker = reachingBack(subjects.before(verb, start), start);
    if (speaker != null && leads(verb, speaker, start) && paragraph.sentenceStart(span) < span) {
      return null;
    }
    if (speaker == null) {
      return null;
    }
    Attribution cited = citations.of(verb, end, Pattern.LOOSE);
    return cited != null ? cited : new Attribution(Pattern.NAME_VERB, speaker, verb, kind(verb));
  }

  private boolean isFullName(Mention mention) {
    int last = mention.to() - 1;
    return mention.isName()
        && last > mention.from()
        && paragraph.at(last - 1).isCapital()
        && paragraph.at(last).isCapital();
  }

  /** {@code To talk of “theft”, she |answers|: “…”}: a clause for what is said behind it. */
  private boolean leads(int verb, Mention subject, int start) {
    return subject.from() == start
        && paragraph.is(verb + 1, ':')
        && paragraph.isQuotation(verb + 2);
  }

  /** {@code …, said |Ann Shaw|.}: a name that ends the sentence or is set off behind its verb. */
  private Mention closing(int verb, int end) {
    boolean hearer = paragraph.at(verb).in(WordList.HEARER_VERBS);
    Mention name = isSay(verb) && !hearer ? subjects.behind(verb, end) : null;
    if (name == null || name.kind() != Mention.Kind.NAME) {
      return null;
    }
    Token next = paragraph.peek(name.to());
    boolean ends = next.isComma() || next.isStop() || name.to() >= paragraph.size();
    return ends || verbs.isTimeOrAdverb(name.to()) ? name : null;
  }

  /**
   * Behind the comma, the dash before a verb or, as in Russian, both of them that part a quotation
   * from its attribution.
   */
  private int behindMark(int span) {
    int next = paragraph.isComma(span + 1) ? span + 2 : span + 1;
    boolean dash = paragraph.peek(next).isDash() && paragraph.peek(next + 1).isVerb();
    return dash ? next + 1 : next;
  }

  /** A subject that begins right behind the quotation, or null. */
  private Mention reachingBack(Mention speaker, int start) {
    if (speaker == null || verbs.onlyAdverbs(start, speaker.from()) || isApposed(speaker, start)) {
      return speaker;
    }
    boolean named = speaker.kind() == Mention.Kind.NAME;
    boolean phrase =
        (named || speaker.kind() == Mention.Kind.DESCRIPTION) && speaker.from() - start <= 10;
    for (int i = start; i < speaker.from() && phrase; i++) {
      Token token = paragraph.at(i);
      phrase = named ? isOfTrade(token) : token.isWord() || token.isPossessive();
    }
    if (phrase && named) {
      return speaker;
    }
    if (named) {
      Mention whole = phrases.startingAt(start, speaker.to());
      return whole != null && whole.isName() && whole.to() == speaker.to() ? whole : null;
    }
    return phrase && paragraph.at(start).in(WordList.DETERMINERS)
        ? new Mention(speaker.kind(), speaker.paragraph(), start, speaker.to(), speaker.name())
        : null;
  }

  /**
   * A word that can tell what somebody is, right before the name: {@code state |planning| head}.
   */
  private boolean isOfTrade(Token token) {
    return token.isWord()
        && !token.in(WordList.PREPOSITIONS)
        && !token.in(WordList.CONJUNCTIONS)
        && !token.in(WordList.SUBORDINATORS)
        && !token.in(WordList.DETERMINERS)
        && token.pronoun().isEmpty()
        && (token.isCapital() || token.verb().isEmpty());
  }

  /**
   * {@code and concluded |his remarks| were …}: a noun for what was said, with a verb of its own.
   */
  private boolean isClauseOf(Mention noun) {
    Token next = paragraph.peek(noun.to());
    return noun.kind() == Mention.Kind.DESCRIPTION
        && paragraph.at(noun.name()).in(WordList.SPEECH_NOUNS)
        && next.isWord();
  }

  /** {@code another friend, |Ann Shaw|}. */
  private boolean isApposed(Mention name, int start) {
    Mention described = name.isName() ? phrases.startingAt(start, name.from()) : null;
    return described != null
        && described.to() == name.from() - 1
        && paragraph.isComma(name.from() - 1);
  }

  /** An attribution later in the sentence, set off by a comma: {@code …, Ann Shaw said, …}. */
  public Attribution later(int span) {
    int end = Math.min(paragraph.sentenceEnd(span), span + REACH);
    boolean joined = false;
    for (int i = span + 1; i < end; i++) {
      if (paragraph.isQuotation(i)) {
        return null;
      }
      if (paragraph.isComma(i)) {
        // The verb of another clause says nothing of this one: …, and its chairman said ….
        joined |=
            paragraph.peek(i + 1).in(WordList.COORDINATORS)
                || paragraph.peek(i + 1).in(WordList.SUBORDINATORS);
        if (paragraph.peek(i + 1).in(WordList.INTRODUCERS)) {
          return new Attribution(Pattern.ACCORDING, phrases.introduced(i + 1, end), i + 1, "say");
        }
        int verb = joined ? -1 : verbs.first(i + 1, end);
        if (verb < 0 || !isSay(verb)) {
          continue;
        }
        Mention speaker =
            verbs.onlyAdverbs(i + 1, verb)
                ? subjects.behind(verb, end)
                : subjects.before(verb, i + 1);
        if (speaker != null
            && (speaker.from() > verb || verbs.onlyAdverbs(i + 1, speaker.from()))
            && !leads(verb, speaker, i + 1)) {
          if (inscriptions.is(speaker)) {
            return inscriptions.attribution(speaker, verb, kind(verb));
          }
          return new Attribution(Pattern.LOOSE, speaker, verb, kind(verb));
        }
      }
    }
    return null;
  }

  /**
   * {@code “A”, “B” and “C”, Ann Shaw wrote}, {@code the “A” plan is “B,” Ann Shaw wrote}: for the
   * quotation at token {@code span} the attribution behind the last one of its sentence, or null.
   *
   * @param listed whether nothing stands between them but what parts the items of a list
   */
  public Attribution shared(int span, boolean listed) {
    int end = Math.min(paragraph.sentenceEnd(span), span + REACH);
    int last = span;
    int between = 0;
    for (int i = span + 1; i < end && between < MOST_BETWEEN; i++) {
      if (paragraph.isQuotation(i)) {
        last = i;
        between++;
      } else if (listed ? !parts(i) : paragraph.is(i, ';')) {
        break;
      }
    }
    boolean setOff = listed || paragraph.isComma(last + 1) || endsOpen(last);
    Attribution tail = last == span ? null : setOff ? after(last) : later(last);
    if (tail == null || tail.speaker() == null) {
      return null;
    }
    return listed || tail.kind().equals("say")
        ? new Attribution(Pattern.LOOSE, tail.speaker(), tail.verb(), tail.kind())
        : null;
  }

  /** Whether a token parts the items of a list. */
  private boolean parts(int i) {
    return paragraph.isComma(i) || paragraph.at(i).in(WordList.COORDINATORS);
  }

  /** {@code “… a great deal,” she said}: a quotation with a mark at its end that asks for more. */
  private boolean endsOpen(int span) {
    return ",?!".indexOf(SpeechSigns.last(paragraph.quotedAt(span))) >= 0;
  }

  /** The attribution before the quotation at token {@code span} in its sentence, or null. */
  public Attribution before(int span) {
    return new LeadingAttribution(clauses, owners, citations, span).find();
  }

  private boolean isSay(int verb) {
    return !kind(verb).equals("call");
  }

  private String kind(int verb) {
    return verbs.kind(verb);
  }

  private int end(int start) {
    return start >= paragraph.size() ? start : paragraph.sentenceEnd(start);
  }
}
