package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** The search for the attribution before a quotation in its sentence, from its mark leftwards. */
final class LeadingAttribution {
  /** A verb that introduces a quotation stands no further before it than this many words. */
  private static final int NEAR = 12;

  /**
   * The words between a verb and the noun for a claim, {@code rejected the mayor’s new |claim|}.
   */
  private static final int CLAIM_WITHIN = 6;

  /** Terms have no more words, where nothing else tells them from speech. */
  private static final int LONGEST_TERM = 3;

  private final Clauses clauses;
  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;
  private final Inscriptions inscriptions;
  private final Owners owners;
  private final Citations citations;
  private final int span;
  private final int from;
  private final boolean colon;

  /** Whether a colon or comma leads to the quotation. */
  private final boolean adjacent;

  /** The verb that is nearest, if nobody is seen to speak. */
  private Attribution thing;

  /** Whose claim the sentence tells of, if no verb is found. */
  private Attribution claim;

  /**
   * @param span the token of the quotation
   */
  LeadingAttribution(Clauses clauses, Owners owners, Citations citations, int span) {
    this.clauses = clauses;
    this.owners = owners;
    this.citations = citations;
    this.span = span;
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
    subjects = clauses.subjects();
    verbs = clauses.verbs();
    inscriptions = clauses.inscriptions();
    from = clauseStart();
    colon = paragraph.is(span - 1, ':');
    adjacent = colon || paragraph.isComma(span - 1);
  }

  /** The attribution, or null. */
  Attribution find() {
    Mention label = colon ? label() : null;
    if (label != null) {
      return new Attribution(Pattern.TRANSCRIPT, label, -1, "say");
    }
    for (int i = span - 1; i >= from; i--) {
      Attribution found = words.sieves().mayAttribute(paragraph, i) ? at(i) : null;
      if (found != null) {
        return found;
      }
    }
    if (claim != null) {
      return claim;
    }
    if (thing == null && paragraph.peek(span - 2).in(WordList.SHOUTS)) {
      return new Attribution(Pattern.NOUN, owners.of(span - 2, from), -1, "say");
    }
    Attribution about = colon ? topic() : thing == null ? opinion() : null;
    return about == null ? thing : about;
  }

  /**
   * {@code Pour |Anne Morel|, la hausse est “…”}: what somebody thinks of a thing, or {@code Pour
   * |Anne Morel|, “…”}; or null.
   */
  private Attribution opinion() {
    Token before = paragraph.at(span - 1);
    boolean whole = paragraph.isComma(span - 1) && SpeechSigns.count(paragraph.quotedAt(span)) > 2;
    if (!whole && !words.list("copulas").contains(before.key()) || !endsSentence()) {
      return null;
    }
    Mention holder = holder();
    boolean one = holder != null && !words.endsAsPlural(paragraph.at(holder.name()));
    return one ? new Attribution(Pattern.NOUN, holder, -1, "say") : null;
  }

  private boolean endsSentence() {
    int end = paragraph.sentenceEnd(span);
    return (end == span + 1 || end == span + 2 && paragraph.isStop(span + 1))
        && SpeechSigns.last(paragraph.quotedAt(span)) != ',';
  }

  /** The attribution that hangs on the word at {@code i}, or null. */
  private Attribution at(int i) {
    Mention source = source(i);
    if (source != null) {
      return new Attribution(Pattern.ACCORDING, source, i, "say");
    }
    Token token = paragraph.at(i);
    Mention owner = token.in(WordList.ATTRIBUTION_NOUNS) ? owners.of(i, from) : null;
    if (owner != null && claim == null) {
      claim = new Attribution(Pattern.NOUN, owner, -1, "say");
    }
    Mention agent = agent(i);
    if (agent != null) {
      return new Attribution(Pattern.VERB_BEFORE, agent, i, verbs.kind(i));
    }
    Attribution said = says(i) || verbs.isUse(i, span) ? byVerb(i) : null;
    if (said != null && !isReduced(i, said.speaker())) {
      return isOfAnother(i) ? claimed(i) : said;
    }
    if (!verbs.isParticiple(i) || token.participle().equals("weak") && !isNear(i)) {
      return null;
    }
    Attribution cited = citations.saying(i, from);
    return cited != null ? cited : new Participles(clauses).attribution(i, from, span);
  }

  /**
   * {@code According to the memo, staff |deemed| vital “…”}: a participle behind what is described,
   * in a sentence that tells its source.
   */
  private boolean isReduced(int verb, Mention subject) {
    Token next = paragraph.at(verb + 1);
    return paragraph.at(from).in(WordList.INTRODUCERS)
        && paragraph.at(verb).verb().equals("call")
        && subject != null
        && subject.kind() == Mention.Kind.DESCRIPTION
        && subject.to() == verb
        && verb + 1 < span
        && next.isWord()
        && !next.isCapital()
        && !next.in(WordList.COMPLEMENTIZERS)
        && !next.in(WordList.DETERMINERS)
        && next.pronoun().isEmpty();
  }

  /**
   * {@code Shaw |rejected| Reed’s claim that it was “…”}: whether the words are those of whoever
   * claims so; but {@code dismissed the claim as “…”}.
   */
  private boolean isOfAnother(int verb) {
    if (!words.list("rejecting-verbs").contains(paragraph.at(verb).key())) {
      return false;
    }
    int noun = verb + 1;
    while (noun < span
        && noun - verb < CLAIM_WITHIN
        && !paragraph.at(noun).in(WordList.ATTRIBUTION_NOUNS)) {
      noun++;
    }
    int clause = noun + 1;
    while (clause < span && !paragraph.at(clause).in(WordList.COMPLEMENTIZERS)) {
      if (paragraph.at(clause).in(WordList.TERM_LINKS)) {
        return false;
      }
      clause++;
    }
    return noun < span - 1 && paragraph.at(noun).in(WordList.ATTRIBUTION_NOUNS);
  }

  /** To whoever owns the claim behind a verb, if it is a name; to nobody if it is not. */
  private Attribution claimed(int verb) {
    boolean named = claim != null && claim.speaker().kind() != Mention.Kind.PRONOUN;
    return named ? claim : new Attribution(Pattern.VERB_BEFORE, null, verb, verbs.kind(verb));
  }

  /** Whether a verb introduces what is said in the marks. */
  private boolean says(int i) {
    if (!verbs.isFinite(i) || isDenied(i)) {
      return false;
    }
    return verbs.kind(i).equals("weak") ? isNear(i) && !isThought(i) : !isAnswered(i);
  }

  /** {@code Wilde never |said| “…”}: the words are nobody's. */
  private boolean isDenied(int verb) {
    boolean adjacentSpan = verb == span - 1 || adjacent && verb == span - 2;
    return adjacentSpan && words.list("negations").contains(paragraph.peek(verb - 1).key());
  }

  /** {@code she |thinks| that “beaver towns” are rare}: what is thought of, and nobody's words. */
  private boolean isThought(int i) {
    Token next = paragraph.peek(span + 1);
    return i + 2 == span
        && paragraph.at(i + 1).in(WordList.COMPLEMENTIZERS)
        && SpeechSigns.count(paragraph.quotedAt(span)) <= LONGEST_TERM
        && (next.isComma() || words.isAdverb(next) || words.looksLikeVerb(next));
  }

  /** {@code she |answered| an advert for a “dog person”}: the answer is not what is told of. */
  private boolean isAnswered(int i) {
    Token before = paragraph.at(span - 1);
    boolean inside = before.in(WordList.DETERMINERS) || before.in(WordList.PREPOSITIONS);
    return inside && span - i > 2 && answers(i);
  }

  private boolean answers(int verb) {
    if (!words.list("answering-verbs").contains(paragraph.at(verb).key())) {
      return false;
    }
    int object = paragraph.at(verb + 1).in(WordList.PREPOSITIONS) ? verb + 2 : verb + 1;
    boolean thing = paragraph.at(object).in(WordList.DETERMINERS) && object < span;
    for (int i = object; i < span && thing; i++) {
      Token token = paragraph.at(i);
      thing = token.isWord() && !token.in(WordList.COMPLEMENTIZERS) && token.pronoun().isEmpty();
    }
    return thing;
  }

  /** {@code according to |Ann Shaw|}, {@code in the words of |Ann Shaw|}. */
  private Mention source(int i) {
    Token token = paragraph.at(i);
    boolean introduces = token.in(WordList.INTRODUCERS);
    if (introduces && words.list("trailing-introducers").contains(token.key())) {
      return phrases.introducedBefore(i, from);
    }
    Mention speaker = introduces ? phrases.introduced(i, span) : null;
    return speaker == null && token.in(WordList.PHRASING_NOUNS)
        ? owners.phraser(i, from, span)
        : speaker;
  }

  /** {@code described by |Ann Shaw| as “…”}, {@code is described as “…” by |Ann Shaw|}. */
  private Mention agent(int i) {
    boolean passive = verbs.isPassive(i);
    if (passive) {
      return phrases.startingAt(i + 2, span);
    }
    boolean behind =
        paragraph.peek(span + 1).in(WordList.PASSIVE_AGENTS) && verbs.followsPassive(i);
    return behind ? phrases.startingAt(span + 2, paragraph.sentenceEnd(span)) : null;
  }

  /** Whether a verb that is often none of speech stands so near that it is one. */
  private boolean isNear(int i) {
    return adjacent && span - i <= NEAR
        || span - i <= 3
        || verbs.isLinked(i, span)
        || verbs.isOf(i, span)
        || subjects.isAside(i + 1, span);
  }

  private Attribution byVerb(int i) {
    Attribution cited = citations.of(i, span, Pattern.VERB_BEFORE);
    if (cited != null) {
      return cited;
    }
    String kind = verbs.kind(i);
    Mention inverted = inverted(i, kind);
    if (inverted != null) {
      return new Attribution(Pattern.VERB_BEFORE, inverted, i, kind);
    }
    Mention speaker = subjects.swapped(i, subjects.before(i, from));
    if (kind.equals("weak") && speaker != null && isTold(speaker)) {
      return null;
    }
    if (!kind.equals("call") && inscriptions.bears(i, from, speaker)) {
      return written(speaker, i);
    }
    if (owners.canSpeak(speaker) || speaker != null && speaker.to() == i && isPlain(i, speaker)) {
      return new Attribution(pattern(i, speaker), speaker, i, kind);
    }
    if (thing == null && (speaker != null || !kind.equals("weak") && span - i <= 8)) {
      thing = new Attribution(Pattern.VERB_BEFORE, null, i, kind);
    }
    return null;
  }

  /** {@code Shaw told us that |families| felt “…”}: what somebody tells of others. */
  private boolean isTold(Mention subject) {
    Token before = paragraph.peek(subject.from() - 1);
    return subject.kind() == Mention.Kind.DESCRIPTION
        && subject.from() > from
        && (before.in(WordList.COMPLEMENTIZERS) || before.verb().equals("say"));
  }

  private Mention inverted(int i, String kind) {
    if (adjacent) {
      return subjects.inverted(i, from, span);
    }
    return kind.equals("say") ? subjects.inserted(i, from, span) : null;
  }

  /**
   * {@code A banner reads “…”}, which nobody says; but {@code according to |Ann Shaw|, a banner
   * reads “…”}.
   *
   * @param bearer nullable
   */
  private Attribution written(Mention bearer, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (paragraph.at(i).in(WordList.INTRODUCERS)) {
        return new Attribution(Pattern.ACCORDING, phrases.introduced(i, verb), i, "say");
      }
    }
    return inscriptions.attribution(bearer, verb, verbs.kind(verb));
  }

  /** How surely the subject of a verb before a quotation is its speaker. */
  private Pattern pattern(int verb, Mention speaker) {
    boolean near = verb == span - 1 || adjacent && span - verb <= NEAR;
    boolean named = speaker.kind() != Mention.Kind.DESCRIPTION;
    if (!near
        || !verbs.kind(verb).equals("say")
        || citations.isQuoting(verb)
        || !named && !(colon && span - verb == 2)) {
      return Pattern.VERB_BEFORE;
    }
    if (verbs.onlyAdverbs(speaker.to(), verb)) {
      return paragraph.isComma(span - 1) && !SpeechSigns.begins(paragraph.quotedAt(span))
          ? Pattern.SAID_COMMA
          : Pattern.SAID_THEN;
    }
    if (speaker.isName() && paragraph.isComma(verb - 1)) {
      return Pattern.APPOSED;
    }
    return span - verb <= 2 && speaker.kind() != Mention.Kind.GROUP
        ? Pattern.AND_SAID
        : Pattern.VERB_BEFORE;
  }

  /** {@code The polls agree – |Ann Shaw|: “…”}: a name that stands alone before the colon. */
  private Mention label() {
    boolean verb = paragraph.peek(span - 2).isVerb();
    Mention name = verb ? null : phrases.endingAt(span - 2, from);
    boolean alone = name != null && (name.from() == from || paragraph.at(name.from() - 1).isDash());
    return alone && name.kind() == Mention.Kind.NAME ? name : null;
  }

  /** Behind the last colon or semicolon of the sentence, too many quotations, or its start. */
  private int clauseStart() {
    int from = paragraph.sentenceStart(span);
    int between = 0;
    for (int i = span - 2; i > from; i--) {
      between += paragraph.isQuotation(i) ? 1 : 0;
      if (paragraph.is(i, ':') || paragraph.is(i, ';') || between > Attributions.MOST_BETWEEN) {
        return i + 1;
      }
    }
    return from;
  }

  private Attribution topic() {
    Mention holder = holder();
    Mention subject = holder != null ? holder : phrases.subject(from, span - 1);
    Mention speaker = subject == null ? null : issuer(subject);
    boolean all = speaker != null && speaker.from() == from && speaker.to() == span - 1;
    return speaker == null
        ? null
        : new Attribution(all ? Pattern.TRANSCRIPT : Pattern.COLON, speaker, -1, "say");
  }

  /** {@code eine Antwort von |Anna Holz|: “…”}: whose statement a subject is, else the subject. */
  private Mention issuer(Mention subject) {
    boolean issued =
        paragraph.peek(subject.name() + 1).in(WordList.NAMING_PREPOSITIONS)
            && words.list("statement-nouns").contains(paragraph.at(subject.name()).key());
    Mention issuer = issued ? phrases.startingAt(subject.name() + 2, span) : null;
    return issuer != null && issuer.isName() ? issuer : subject;
  }

  /** {@code Pour |Anne Morel|, la hausse …: “…”}: whose opinion a sentence begins with; or null. */
  private Mention holder() {
    boolean opens = words.list("opinion-prepositions").contains(paragraph.at(from).key());
    Mention named = opens ? phrases.introduced(from, span) : null;
    boolean person =
        named != null
            && named.kind() == Mention.Kind.NAME
            && !paragraph.at(named.name()).in(WordList.ORGANISATION_WORDS)
            && !paragraph.at(named.name()).in(WordList.PLACES);
    boolean parted = person && (paragraph.isComma(named.to()) || words.traits().verbSecond());
    return parted ? named : null;
  }

  /**
   * {@code the lighthouse |said|}, {@code |another| calls}: a subject that speaks, whatever it is.
   */
  private boolean isPlain(int verb, Mention subject) {
    return paragraph.at(verb).in(WordList.PLAIN_SPEECH)
        || paragraph.at(subject.name()).in(WordList.STANDING_DETERMINERS);
  }
}
