package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds the subject of a verb in its sentence, before it or behind. */
final class Subjects {
  /** How many commas are looked past for the name in front of an apposition. */
  private static final int SEGMENTS = 4;

  /** How far before its second verb an infinitive may begin. */
  private static final int NEAR = 10;

  /** How far before its verb a subject may begin the sentence. */
  private static final int FAR = 25;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Verbs verbs;
  private final Asides asides;
  private final Hearers hearers;
  private final Relatives relatives;
  private final InnerSubjects inner;

  Subjects(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
    verbs = clauses.verbs();
    asides = clauses.asides();
    hearers = clauses.hearers();
    relatives = new Relatives(clauses);
    inner = new InnerSubjects(clauses);
  }

  /**
   * The subject before the verb at {@code verb}, looked for no further left than {@code from}; null
   * if there is none.
   */
  Mention before(int verb, int from) {
    int i = skipAdverbs(verb - 1, from);
    if (i < from) {
      return null;
    }
    Token token = paragraph.at(i);
    if (token.isComma()) {
      Mention found = beforeApposition(i, from);
      return found != null ? found : phrases.subject(from, i);
    }
    if (token.is(')') || token.isDash()) {
      return closing(i, from);
    }
    if (token.pronoun().equals("r")) {
      return relatives.antecedent(i, from);
    }
    boolean infinitive = token.in(WordList.INFINITIVE_MARKERS);
    if (infinitive && i > from && verbs.followsPassive(i - 1)) {
      return null;
    }
    if (token.in(WordList.CONJUNCTIONS) || infinitive) {
      Mention led = infinitive ? led(i, from) : ledAlso(verb, i, from);
      Mention found = led == null && !infinitive ? joined(i, from) : led;
      Mention same = found == null && !infinitive ? spoke(i, from) : found;
      Mention subject = same != null ? same : phrases.subject(from, i);
      Mention acting = same != null || infinitive ? null : inner.of(subject, i);
      return acting == null ? subject : acting;
    }
    Mention whom = relatives.whom(verb, from);
    if (whom != null) {
      return whom;
    }
    Mention right = phrases.endingAt(i, from);
    boolean noun = words.isNounToo(paragraph.at(verb));
    Mention leading = !noun && right != null && isGoverned(right) ? leading(i, from) : null;
    if (leading != null) {
      return leading;
    }
    // En sus conclusiones subrayó que …: where a verb needs no subject, that is none.
    if (words.dropsSubjects() && right != null && right.from() == from + 1 && isGoverned(right)) {
      return null;
    }
    // Von Shaw heißt es: where nobody is the subject, whoever is named may be.
    boolean impersonal = paragraph.peek(verb + 1).pronoun().equals("n");
    if (!words.knowsSpeakers() && !impersonal && right != null && isGoverned(right)) {
      return aroundGoverned(verb, from, right);
    }
    boolean hearer = right != null && paragraph.at(right.from()).in(WordList.OBJECT_DETERMINERS);
    if (!hearer || right.from() == from) {
      return right;
    }
    String behind = paragraph.peek(verb + 1).pronoun();
    return behind.equals("m") || behind.equals("f")
        ? phrases.startingAt(verb + 1, verb + 2)
        : phrases.subject(from, right.from());
  }

  /**
   * {@code Gegenüber der Post betonte |der Minister|}, {@code wie |er| auf Anfrage sagte}: what
   * hangs on a preposition is no subject, which stands behind the verb or before it all.
   */
  private Mention aroundGoverned(int verb, int from, Mention governed) {
    Mention behind = phrases.startingAt(verb + 1, paragraph.sentenceEnd(verb));
    return behind != null ? behind : phrases.subject(from, governed.from() - 1);
  }

  /** {@code on |Shaw’s behalf| said}: a phrase that a preposition hangs on other words. */
  private boolean isGoverned(Mention phrase) {
    Token before = paragraph.peek(phrase.from() - 1);
    return before.in(WordList.PREPOSITIONS) && !before.in(WordList.SUBORDINATORS);
  }

  /**
   * {@code |The lawsuit| that she filed on their behalf says}: what is described where the sentence
   * begins, if what stands before the verb is no subject; or null.
   */
  private Mention leading(int last, int from) {
    boolean opens = words.knowsSpeakers() && paragraph.sentenceStart(from) == from;
    for (int i = from; i < last && opens; i++) {
      opens = !paragraph.isQuotation(i) && i - from < FAR;
    }
    Mention first = opens ? phrases.startingAt(from, last) : null;
    boolean speaks =
        first != null
            && first.kind() == Mention.Kind.DESCRIPTION
            && words.canSpeak(paragraph.at(first.name()));
    return speaks ? first : null;
  }

  /** {@code led |Tom Reed| to say}: whoever is named right before an infinitive. */
  private Mention led(int to, int from) {
    return phrases.person(to, from);
  }

  /** {@code led |Tom Reed| to stand up and say}. */
  private Mention ledAlso(int verb, int conjunction, int from) {
    if (!paragraph.at(verb).in(WordList.INFINITIVES)) {
      return null;
    }
    for (int i = conjunction - 2; i > from && conjunction - i <= NEAR; i--) {
      if (paragraph.at(i).in(WordList.INFINITIVE_MARKERS)) {
        return led(i, from);
      }
    }
    return null;
  }

  /** {@code |Lopez| laughed and said}: the subject of the verb before the conjunction. */
  private Mention joined(int conjunction, int from) {
    for (int i = conjunction - 1; i > from && conjunction - i <= 2; i--) {
      Token verb = paragraph.at(i);
      boolean acts = !verb.isCapital() && verb.isVerb() || words.looksLikeVerb(verb);
      Mention subject = acts ? phrases.endingAt(i - 1, from) : null;
      if (subject != null && subject.kind() != Mention.Kind.DESCRIPTION) {
        return subject;
      }
    }
    return null;
  }

  /** {@code |Lopez| said so on Monday and added}: the subject of the verb of speech before it. */
  private Mention spoke(int conjunction, int from) {
    for (int i = conjunction - 1; i > from; i--) {
      Token verb = paragraph.at(i);
      if (verb.isSpan()) {
        return null;
      }
      boolean finite = !words.isNounToo(verb) && !verb.in(WordList.INFINITIVES);
      if (verb.verb().equals("say") && finite && !verb.isCapital()) {
        Mention subject = phrases.endingAt(skipAdverbs(i - 1, from), from);
        boolean named = subject != null && subject.kind() != Mention.Kind.DESCRIPTION;
        if (named && subject.to() >= i - 1) {
          return subject;
        }
      }
    }
    return null;
  }

  /** Left over what may stand between subject and verb: adverbs, auxiliaries, times. */
  private int skipAdverbs(int at, int from) {
    int i = at;
    while (i >= from) {
      Token token = paragraph.at(i);
      boolean timed = i < at && token.in(WordList.PREPOSITIONS) && isTime(i + 1);
      // An article right before a verb or auxiliary is none: lo define, l'ha definito.
      boolean clitic = (i == at || words.isAdverb(paragraph.at(i + 1))) && words.isClitic(token);
      if (!words.isAdverb(token) && !isTime(i) && !timed && !clitic) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isTime(int i) {
    Token token = paragraph.peek(i);
    return token.in(WordList.TIME_WORDS)
        || token.isNumber() && paragraph.peek(i - 1).in(WordList.TIME_WORDS);
  }

  /** Whoever is named before what the bracket or dash at {@code at} closes. */
  private Mention closing(int at, int from) {
    Token closing = paragraph.at(at);
    for (int i = at - 1; i > from; i--) {
      Token token = paragraph.at(i);
      if (closing.isDash() ? token.isSame(closing) : token.is('(')) {
        Mention found = phrases.endingAt(i - 1, from);
        return found != null || !paragraph.isComma(i - 1) ? found : before(i, from);
      }
    }
    return null;
  }

  /** {@code in Columbus, |Ohio|, …}. */
  private boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && mention.to() == mention.from() + 1
        && paragraph.at(mention.name()).in(WordList.PLACES);
  }

  /** {@code Tom Reed, chief economist at the bank, |said}: the name before the commas. */
  private Mention beforeApposition(int comma, int from) {
    Mention described = null;
    int end = comma;
    for (int n = 0; n < SEGMENTS && end > from; n++) {
      int start = end;
      while (start > from && !paragraph.isComma(start - 1)) {
        start--;
      }
      int first = start;
      while (first < end
          && (paragraph.at(first).in(WordList.CONJUNCTIONS)
              || words.isAdverb(paragraph.at(first)))) {
        first++;
      }
      Mention whole = phrases.endingAt(beforeBrackets(end - 1, first), first);
      boolean place = n == 0 && whole != null && isFurtherPlace(whole, from);
      if (whole != null && isWhole(whole, first) && !place && !isPlace(whole)) {
        if (whole.isName() && !isRank(whole) || whole.kind() == Mention.Kind.PRONOUN) {
          return whole;
        }
        described = described == null || n == 1 ? whole : described;
      }
      end = start - 1;
    }
    return described;
  }

  /**
   * Whether a phrase fills its room from {@code first}, but for a time, {@code on Monday |Ann
   * Shaw|}, or the first of two things that somebody is, {@code his friend and |neighbour Ann
   * Shaw|}.
   */
  private boolean isWhole(Mention phrase, int first) {
    int start = first;
    while (start < phrase.from() && (verbs.isTimeOrAdverb(start) || isTime(start))) {
      start++;
    }
    if (phrase.from() <= start || inner.isCalled(start, phrase)) {
      return true;
    }
    int joint = phrase.from() - 1;
    boolean joined = paragraph.at(joint).in(WordList.NAME_COORDINATORS);
    Mention other = joined && phrase.isName() ? phrases.endingAt(joint - 1, start) : null;
    return other != null
        && other.kind() == Mention.Kind.DESCRIPTION
        && other.name() == joint - 1
        && other.from() <= start;
  }

  /** {@code Ann Shaw, 41, from Leeds, |West Yorkshire|, said}. */
  private boolean isFurtherPlace(Mention name, int from) {
    int start = name.from() - 1;
    while (start > from && !paragraph.isComma(start - 1)) {
      start--;
    }
    boolean behindPlace =
        start > from
            && name.kind() == Mention.Kind.NAME
            && paragraph.at(start).in(WordList.PREPOSITIONS);
    for (int i = name.from(); i < name.to() && behindPlace; i++) {
      Token token = paragraph.at(i);
      behindPlace = !token.in(WordList.TITLES) && !words.isGivenName(token);
    }
    return behindPlace;
  }

  /** {@code Ann Shaw, |Democrat| of Maine, said}, {@code |D-Maine|}: no name. */
  private boolean isRank(Mention name) {
    Token word = paragraph.at(name.from());
    boolean party = word.text().length() > 2 && word.text().charAt(1) == '-';
    return name.to() == name.from() + 1 && (party || word.in(WordList.TITLES));
  }

  /** {@code |Ann Shaw| (D), said}: past what stands in brackets behind a name. */
  private int beforeBrackets(int last, int from) {
    if (paragraph.is(last, ')')) {
      for (int i = last - 1; i > from && last - i <= NEAR; i--) {
        if (paragraph.is(i, '(')) {
          return i - 1;
        }
      }
    }
    return last;
  }

  /**
   * {@code Damals nannte |er| den Plan „…“}: a subject that has changed places with the verb, since
   * something else begins the sentence.
   *
   * @param before what stands before the verb and could be its subject; nullable
   */
  Mention swapped(int verb, Mention before) {
    int leading = paragraph.isComma(verb - 1) ? verb - 2 : verb - 1;
    if (!words.traits().verbSecond() || paragraph.isQuotation(leading)) {
      return before;
    }
    Token governing = paragraph.peek(before == null ? -1 : before.from() - 1);
    boolean none = before == null || governing.in(WordList.PREPOSITIONS);
    Token next = paragraph.peek(verb + 1);
    String pronoun = next.pronoun();
    if (pronoun.equals("n") && !isDeterminer(verb + 1)) {
      // Von der Firma heißt es, but: Auf alle Fragen heißt es.
      boolean source = governing.in(WordList.NAMING_PREPOSITIONS);
      return source ? before : null;
    }
    boolean inserted =
        paragraph.isComma(verb - 1) && paragraph.isComma(verb + 2) && pronoun.equals("f");
    // A form for women is that of the object too.
    boolean subject =
        pronoun.equals("m")
            || inserted
            || none && (pronoun.equals("f") || next.isNameWord() || next.in(WordList.TITLES));
    Mention behind = subject ? phrases.startingAt(verb + 1, paragraph.sentenceEnd(verb)) : null;
    boolean told = behind != null && behind.kind() != Mention.Kind.DESCRIPTION;
    return told ? behind : before;
  }

  /** Whether nothing but an aside stands between there: {@code évoque |de son côté| “…”}. */
  boolean isAside(int from, int to) {
    return asides.behind(from) == to;
  }

  /** The subject behind a verb: {@code said |on Monday| the mayor}. */
  Mention behind(int verb, int end) {
    boolean two = !words.verb(paragraph, verb).isEmpty();
    int start = asides.behind(two ? verb + 2 : verb + 1);
    while (start < end && verbs.isTimeBehind(start) && !isDeterminer(start)) {
      start++;
    }
    start = hearers.behind(hearers.behindPronoun(start, verbs), end);
    boolean particle =
        start + 1 < end
            && !paragraph.at(start).isNameWord()
            && words.opensSurname(paragraph.at(start));
    return phrases.startingAt(particle ? start + 1 : start, end);
  }

  /** {@code …, explained |Tom Reed|, “…”}: a subject that fills the room up to the quotation. */
  Mention inverted(int verb, int from, int span) {
    if (verb > from && !paragraph.isComma(verb - 1) || isHearers(verb)) {
      return null;
    }
    Mention speaker = behind(verb, span - 1);
    return speaker != null && (speaker.to() == span - 1 || isSetOffName(speaker)) ? speaker : null;
  }

  /**
   * {@code The plan, said |Tom Reed|, was “…”}; null if a name before the verb may be its subject.
   */
  Mention inserted(int verb, int from, int span) {
    if (verb == from || !paragraph.isComma(verb - 1) || isHearers(verb)) {
      return null;
    }
    Mention speaker = behind(verb, span - 1);
    if (speaker == null || !isSetOffName(speaker)) {
      return null;
    }
    Mention before = before(verb, from);
    return before != null && before.isName() ? null : speaker;
  }

  /** Some are pronouns too, which stand before a verb as adverbs do: {@code la}. */
  private boolean isDeterminer(int i) {
    return paragraph.at(i).in(WordList.DETERMINERS);
  }

  private boolean isHearers(int verb) {
    return paragraph.at(verb).in(WordList.HEARER_VERBS);
  }

  private boolean isSetOffName(Mention speaker) {
    return speaker.kind() == Mention.Kind.NAME && paragraph.isComma(speaker.to());
  }
}
