package org.cleanarticle.quote.clause;

import java.util.Set;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Finds who speaks by a participle before a quotation: {@code …, saying “…”}. */
final class Participles {
  /** How far before a quotation a participle stands right before it. */
  private static final int NEAR = 3;

  /** How many words somebody is told by who acts beside the subject. */
  private static final int NEAR_NOUN = 6;

  private final Paragraph paragraph;
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;
  private final Inscriptions inscriptions;
  private final Set<String> accompanying;
  private final Set<String> openers;

  Participles(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    phrases = clauses.phrases();
    subjects = clauses.subjects();
    verbs = clauses.verbs();
    inscriptions = clauses.inscriptions();
    accompanying = words.list("accompanying-prepositions");
    openers = words.list("meanwhile-openers");
  }

  /**
   * The attribution by the participle at {@code i}, looked for no further left than {@code from}.
   */
  Attribution attribution(int i, int from, int span) {
    String kind = paragraph.at(i).participle();
    Mention bearer = phrases.endingAt(i - 1, from);
    if (!kind.equals("call") && inscriptions.bears(i, from, bearer)) {
      return inscriptions.attribution(bearer, i, kind);
    }
    Mention opening = paragraph.isComma(i - 1) ? opening(from, i) : null;
    return opening != null
        ? new Attribution(Pattern.OPENING_SAYING, opening, i, kind)
        : new Attribution(Pattern.PARTICIPLE, subject(i, from, span), i, kind);
  }

  /**
   * {@code |Ann Shaw| closed the pier, saying}: the name or pronoun that the sentence begins with,
   * if nobody else says anything in it; else null.
   */
  private Mention opening(int from, int participle) {
    Mention first = phrases.subject(from, participle);
    if (first == null
        || first.from() != from && !paragraph.isComma(first.from() - 1)
        || paragraph.sentenceStart(from) != from
        || first.kind() == Mention.Kind.DESCRIPTION
        || first.kind() == Mention.Kind.GROUP
        || NameReader.isShouted(paragraph.at(first.name()).text())) {
      return null;
    }
    for (int i = first.to(); i < participle; i++) {
      Mention other = verbs.isFinite(i) ? subjects.before(i, first.to()) : null;
      if (other != null && other.to() == i && other.kind() != Mention.Kind.DESCRIPTION) {
        return null;
      }
    }
    return first;
  }

  private Mention subject(int participle, int from, int span) {
    boolean says = paragraph.at(participle).participle().equals("say");
    if (says && participle + 2 == span && phrases.isSpeakingPronoun(paragraph.at(participle + 1))) {
      return phrases.startingAt(participle + 1, span);
    }
    Mention own = own(participle, from, span);
    if (own != null) {
      return own;
    }
    for (int i = participle - 1; i > from; i--) {
      if (verbs.isFinite(i)) {
        Mention subject = subjects.before(i, from);
        if (subject != null) {
          return subject;
        }
      }
    }
    return phrases.subject(from, participle);
  }

  /** Whoever is named right before a participle, or in the clause that ends with it; or null. */
  private Mention own(int participle, int from, int span) {
    int last = participle - 1;
    while (last > from && words.isAdverb(paragraph.at(last))) {
      last--;
    }
    Token before = paragraph.peek(last);
    if (last < from || !before.isWord() || before.in(WordList.SPEECH_NOUNS)) {
      return null;
    }
    Mention beside = accompanying(last, participle, from);
    if (beside != null) {
      return beside;
    }
    Mention direct = phrases.endingAt(last, from);
    if (direct != null && (direct.kind() != Mention.Kind.DESCRIPTION || isBeside(direct))) {
      return direct;
    }
    return span - participle <= NEAR ? ofClause(participle, from) : null;
  }

  private boolean isBeside(Mention phrase) {
    return accompanying.contains(paragraph.peek(phrase.from() - 1).key()) && canSpeak(phrase);
  }

  private boolean canSpeak(Mention phrase) {
    return phrase.kind() != Mention.Kind.DESCRIPTION || words.canSpeak(paragraph.at(phrase.name()));
  }

  /** {@code with |the crowd| chanting “…”}, {@code by |a passer-by| shouting “…”}; or null. */
  private Mention accompanying(int last, int participle, int from) {
    for (int i = last; i > from && last - i <= NEAR_NOUN; i--) {
      if (accompanying.contains(paragraph.at(i - 1).key())) {
        Mention beside = phrases.startingAt(i, participle);
        boolean speaks = beside != null && canSpeak(beside);
        return speaks && beside.to() == last + 1 ? beside : null;
      }
    }
    return null;
  }

  /** {@code as |Tom Reed| banged on the door shouting “…”}: the subject of the nearest clause. */
  private Mention ofClause(int participle, int from) {
    for (int i = participle - 2; i > from && paragraph.at(i).isWord(); i--) {
      if (openers.contains(paragraph.at(i).key())) {
        Mention subject = phrases.startingAt(i + 1, participle);
        boolean named = subject != null && subject.kind() != Mention.Kind.DESCRIPTION;
        return named && paragraph.peek(subject.to()).isWord() ? subject : null;
      }
    }
    return null;
  }
}
