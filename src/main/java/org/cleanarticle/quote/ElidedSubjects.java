package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.clause.Reports;
import org.cleanarticle.quote.clause.Verbs;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Tells where a verb of speech has no subject of its own, since whoever spoke just before goes on:
 * {@code Y agregó: “…”}, {@code “…”, agregó.}
 */
final class ElidedSubjects {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final Speakers speakers;

  ElidedSubjects(List<Paragraph> paragraphs, Words words, Speakers speakers) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.speakers = speakers;
  }

  /** The verb right behind a quotation that leaves its subject out, -1 if there is none. */
  int verb(Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    if (!words.dropsSubjects() || paragraph.sentenceStart(t) != t) {
      return -1;
    }
    int verb = verbBehind(paragraph, t);
    boolean alone = verb >= 0 && endsWithoutSubject(paragraph, verb + 1);
    return alone ? verb : -1;
  }

  /**
   * Whoever the verb that begins the sentence of a quotation leaves out, {@code Aseguró que está
   * «lista»}; {@link Speaker#NOBODY} if it is another verb.
   */
  Speaker speaker(Quotation previous, Paragraph paragraph, int span, Attribution attribution) {
    int verb = attribution.verb();
    int start = paragraph.sentenceStart(paragraph.tokenOf(span));
    boolean begins =
        attribution.pattern() == Pattern.VERB_BEFORE
            && verb >= start
            && opensWithout(paragraph, start, verb);
    return begins && words.dropsSubjects()
        ? speaker(previous, paragraph, span, verb)
        : Speaker.NOBODY;
  }

  /**
   * {@code |Aseguró| que …}, {@code |Considera| que … y acusa a …}, {@code |En su alegato subrayó|
   * que …}: whether no subject stands before a verb.
   */
  private boolean opensWithout(Paragraph paragraph, int start, int verb) {
    boolean clause = paragraph.peek(verb + 1).in(WordList.COMPLEMENTIZERS);
    boolean bare =
        verbs(paragraph).onlyAdverbs(start, verb) || paragraph.at(start).in(WordList.PREPOSITIONS);
    boolean opens =
        words.isVerb(paragraph, start) && paragraph.peek(start + 1).in(WordList.COMPLEMENTIZERS);
    return clause && bare || opens;
  }

  /** Whoever the sentence before is about; {@link Speaker#NOBODY} rather than a guess. */
  Speaker speaker(Quotation previous, Paragraph paragraph, int span, int verb) {
    String told = words.droppedSubject(paragraph.at(verb));
    int from = paragraph.sentenceStart(paragraph.tokenOf(span));
    boolean first = from == 0;
    if (first && paragraph.index() == 0) {
      return Speaker.NOBODY;
    }
    Paragraph before = first ? paragraphs.get(paragraph.index() - 1) : paragraph;
    int end = first ? before.size() : from;
    Speaker actor = end == 0 ? Speaker.NOBODY : actor(before, end, previous, told);
    Mention described = end == 0 || actor.known() ? null : speakers.reports(before).actor(end);
    return actor.known() || described != null && described.kind() == Mention.Kind.DESCRIPTION
        ? actor
        : clear(paragraph, verb, told);
  }

  /** Whoever a pronoun in the place of the subject would clearly mean. */
  private Speaker clear(Paragraph paragraph, int verb, String told) {
    Mention left = new Mention(Mention.Kind.PRONOUN, paragraph.index(), verb, verb + 1, verb);
    Speaker clear = told.equals("p") ? Speaker.NOBODY : speakers.clear(left, told);
    return clear.known() ? clear.by(Speaker.Link.PRONOUN) : clear;
  }

  /** Who speaks or acts in the sentence that ends before token {@code end}. */
  private Speaker actor(Paragraph before, int end, Quotation previous, String told) {
    Reports reports = speakers.reports(before);
    Mention saying = reports.speaker(end);
    Mention actor = saying == null ? reports.actor(end) : saying;
    if (actor == null) {
      boolean here = previous != null && previous.paragraph() == before;
      return here && canBe(previous.speaker(), told) ? previous.speaker() : Speaker.NOBODY;
    }
    boolean described = actor.kind() == Mention.Kind.DESCRIPTION;
    Entity apposed = described ? speakers.apposed(actor) : null;
    Speaker subject =
        apposed == null ? speakers.of(actor) : Speaker.of(apposed, Speaker.Link.FULL_NAME);
    Entity entity = subject.entity();
    boolean sure = entity == null ? isSomebody(actor) : saying != null || entity.isSurelyHuman();
    return sure && canBe(subject, told) ? subject : Speaker.NOBODY;
  }

  private boolean isSomebody(Mention described) {
    Token noun = paragraphs.get(described.paragraph()).at(described.name());
    return words.isAgent(noun) || noun.in(WordList.UNNAMED_SPEAKERS);
  }

  /** Whether a speaker is one human being of the gender that a verb tells. */
  private static boolean canBe(Speaker speaker, String told) {
    Entity entity = speaker.entity();
    if (entity == null) {
      return speaker.isSomebody() && !told.equals("p");
    }
    String gender = entity.gender();
    boolean fits = told.isEmpty() || gender.isEmpty() || told.equals(gender);
    return entity.isHuman() && fits;
  }

  /** Whether the verb of a quotation leaves its speaker to be that of the one before it. */
  boolean repeats(Quotation previous, Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    if (previous == null || !previous.speaker().known()) {
      return false;
    }
    int from = paragraph.sentenceStart(t);
    if (isParted(previous, paragraph, from, t)) {
      return true;
    }
    return isRightBefore(previous, paragraph, from)
        && (from < t ? leads(paragraph, from, t, verbs(paragraph)) : trails(paragraph, t));
  }

  /**
   * {@code “Chi vuole”, |ha concluso|, “sa dove trovarmi”}: a verb between two pieces of speech.
   */
  private boolean isParted(Quotation previous, Paragraph paragraph, int from, int t) {
    int before = previous.token();
    boolean inside =
        words.dropsSubjects()
            && previous.paragraph() == paragraph
            && before >= from
            && before < t
            && previous.isDirect()
            && paragraph.isComma(t - 1);
    int verb = inside ? verbBehind(paragraph, before) : -1;
    return verb >= 0 && verb < t && endsWithoutSubject(paragraph, verb + 1);
  }

  /** {@code |Y agregó:| “…”}: a verb before the colon, and before it only what joins sentences. */
  private boolean leads(Paragraph paragraph, int from, int t, Verbs verbs) {
    int verb = t - 2;
    return verb >= from
        && paragraph.is(t - 1, ':')
        && verbs.isSaying(verb)
        && verbs.onlyAdverbs(from, verb);
  }

  /** {@code “…”, |agregó.|}: a verb that ends the sentence. */
  private boolean trails(Paragraph paragraph, int t) {
    int verb = verbBehind(paragraph, t);
    return verb >= 0
        && (words.dropsSubjects()
            ? endsWithoutSubject(paragraph, verb + 1)
            : ends(paragraph, verb + 1));
  }

  /** The verb of speech behind a quotation, its comma and small adverbs; -1 if there is none. */
  private int verbBehind(Paragraph paragraph, int t) {
    boolean parted = paragraph.isComma(t + 1) || paragraph.peek(t + 1).isDash();
    int verb = parted ? t + 2 : t + 1;
    while (verb < paragraph.size() && isSmallAdverb(paragraph.at(verb))) {
      verb++;
    }
    boolean saying = verb < paragraph.size() && verbs(paragraph).isSaying(verb);
    return saying ? verb : -1;
  }

  private Verbs verbs(Paragraph paragraph) {
    return speakers.clauses(paragraph).verbs();
  }

  private static boolean ends(Paragraph paragraph, int at) {
    return at >= paragraph.size() || paragraph.isStop(at);
  }

  /**
   * Whether nothing behind a verb can be its subject, {@code en rueda de prensa}, up to where the
   * clause ends: neither a word before the first preposition, nor an article or a name behind a
   * noun.
   */
  private boolean endsWithoutSubject(Paragraph paragraph, int from) {
    int start = speakers.clauses(paragraph).asides().behind(from);
    if (isSaidBehind(paragraph, start)) {
      return false;
    }
    boolean governed = false;
    boolean noun = false;
    for (int i = start; !endsClause(paragraph, i); i++) {
      Token token = paragraph.at(i);
      boolean hears = i == start && !token.isCapital() && token.in(WordList.HEARER_NOUNS);
      if (token.in(WordList.PREPOSITIONS) || hears) {
        governed = true;
        noun = false;
      } else if (token.in(WordList.DETERMINERS) && noun) {
        return false;
      } else if (!words.isAdverb(token) && !token.in(WordList.TIME_WORDS)) {
        boolean name = token.isNameWord() && !paragraph.at(i - 1).isNameWord();
        boolean begins = name || token.in(WordList.DETERMINERS);
        if (!governed || noun && begins) {
          return false;
        }
        noun = !token.in(WordList.DETERMINERS);
      }
    }
    return true;
  }

  /** {@code “…”, dijo a EFE |Ana Ruiz|}. */
  private boolean isSaidBehind(Paragraph paragraph, int start) {
    int end = start < paragraph.size() ? paragraph.sentenceEnd(start) : start;
    return speakers.clauses(paragraph).hearers().behind(start, end) > start;
  }

  private boolean endsClause(Paragraph paragraph, int i) {
    return ends(paragraph, i)
        || paragraph.isComma(i)
        || paragraph.isQuotation(i)
        || paragraph.at(i).in(WordList.COORDINATORS);
  }

  /** Not {@code “…,” |Will| said}. */
  private boolean isSmallAdverb(Token token) {
    return words.isAdverb(token) && !token.isCapital();
  }

  /** In the sentence before, or at the end of the paragraph above. */
  private static boolean isRightBefore(Quotation previous, Paragraph paragraph, int from) {
    if (from > 0) {
      return previous.paragraph() == paragraph
          && previous.token() >= paragraph.sentenceStart(from - 1);
    }
    Paragraph above = previous.paragraph();
    return above.index() == paragraph.index() - 1
        && previous.token() >= above.sentenceStart(above.size() - 1);
  }
}
