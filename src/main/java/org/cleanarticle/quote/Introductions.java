package org.cleanarticle.quote;

import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.People;
import org.cleanarticle.quote.people.Pronouns;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Tells when "he" or "she" is somebody whom the sentence before names for the first time in the
 * paragraph, though it is not the subject: {@code The news angered |Ann Shaw|. “…,” she said.}
 */
final class Introductions {
  /** The words from a participle to who acts: {@code beaten in the final |by|}. */
  private static final int ACTS_WITHIN = 7;

  /** How many names back somebody still was named before; it also bounds the work for one. */
  private static final int NAMES_BACK = 40;

  private final Words words;
  private final Speakers speakers;
  private final HumanNouns humans;

  Introductions(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
    humans = words.humans();
  }

  /**
   * Whom a pronoun means.
   *
   * @param named whoever is taken for it by all that was told before
   */
  Speaker of(Mention pronoun, String gender, Speaker named) {
    Paragraph paragraph = speakers.paragraph(pronoun);
    int end = speakers.saidFrom(pronoun);
    if (end == 0 || !words.knowsSpeakers()) {
      return named;
    }
    int start = paragraph.sentenceStart(end - 1);
    People people = speakers.people();
    int first = people.before(paragraph.index(), start);
    int behind = people.before(paragraph.index(), end);
    int only = -1;
    boolean several = false;
    for (int i = first; i < behind; i++) {
      Entity bearer = people.bearer(i);
      boolean human = bearer.person() && bearer.isKnownHuman() && Pronouns.fits(bearer, gender);
      if (human && isNew(paragraph, i) && !isApart(paragraph, people.name(i), first)) {
        if (acts(paragraph, start, i, first)) {
          return taken(named, bearer);
        }
        several |= only >= 0 && people.bearer(only) != bearer;
        only = i;
      }
    }
    boolean one = only >= 0 && !several;
    return one && isFree(speakers.subjectBefore(pronoun), only, gender)
        ? taken(named, people.bearer(only))
        : named;
  }

  private static Speaker taken(Speaker named, Entity newcomer) {
    return named.entity() == newcomer ? named : Speaker.of(newcomer, Link.PRONOUN);
  }

  private boolean isNew(Paragraph paragraph, int i) {
    People people = speakers.people();
    int first = Math.max(people.first(paragraph.index()), i - NAMES_BACK);
    for (int j = first; j < i; j++) {
      if (people.bearer(j) == people.bearer(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ann Shaw, who met |Tom Reed|}, {@code |Tom Reed|’s wife}. */
  private boolean isApart(Paragraph paragraph, Name name, int first) {
    if (paragraph.peek(name.to()).isPossessive()) {
      return true;
    }
    People people = speakers.people();
    boolean named = people.name(first).from() < name.from();
    for (int i = name.from() - 1; named && i > people.name(first).from(); i--) {
      if (paragraph.at(i).pronoun().equals("r")) {
        return true;
      }
    }
    return false;
  }

  /** {@code was beaten in the final by |Ann Shaw|}: whether a name is that of who acts. */
  private boolean acts(Paragraph paragraph, int start, int i, int first) {
    People people = speakers.people();
    int by = people.name(i).from() - 1;
    int from = i > first ? people.name(i - 1).to() : start;
    while (by > from && !paragraph.at(by).in(WordList.PASSIVE_AGENTS)) {
      by--;
    }
    if (!paragraph.peek(by).in(WordList.PASSIVE_AGENTS)) {
      return false;
    }
    for (int j = by - 1; j > start && by - j <= ACTS_WITHIN && !paragraph.isComma(j); j--) {
      Token before = paragraph.at(j - 1);
      boolean passive =
          before.in(WordList.PASSIVES)
              || words.isAdverb(before) && paragraph.peek(j - 2).in(WordList.PASSIVES);
      if (passive && isParticiple(paragraph.at(j))) {
        return true;
      }
    }
    return false;
  }

  /** Irregular ones have no ending of their own: {@code beaten}, {@code led}. */
  private boolean isParticiple(Token word) {
    return word.isWord()
        && !word.isCapital()
        && !word.in(WordList.DETERMINERS)
        && !word.in(WordList.PREPOSITIONS)
        && !words.isAdverb(word);
  }

  /**
   * Whether the subject of a sentence leaves open who speaks next: no person of a gender, and no
   * body.
   */
  private boolean isFree(Mention subject, int newcomer, String gender) {
    if (subject == null) {
      return true;
    }
    Paragraph paragraph = speakers.paragraph(subject);
    Name name = speakers.people().name(newcomer);
    if (subject.paragraph() == name.paragraph() && subject.from() > name.to()) {
      // That angered |Ann Shaw|, who runs the pier: what the clause tells of is no subject.
      return name.from() == paragraph.sentenceStart(name.from())
          || paragraph.peek(name.to() + 1).pronoun().equals("r");
    }
    Token word = paragraph.at(subject.name());
    Entity known = subject.kind() == Mention.Kind.NAME ? speakers.actor(subject).entity() : null;
    return switch (subject.kind()) {
      case GROUP -> false;
      case PRONOUN -> "nmf".contains(word.pronoun()) && !word.pronoun().equals(gender);
      case NAME ->
          known != null
              && (known == speakers.people().bearer(newcomer)
                  || !known.isProper() && !canAct(word)
                  || known.isPerson() && !Pronouns.fits(known, gender));
      case DESCRIPTION -> !canAct(word) || humans.is(word) && !humans.fits(word, gender);
    };
  }

  private boolean canAct(Token noun) {
    return humans.is(noun) || noun.in(WordList.BODY_NOUNS) || words.canSpeak(noun);
  }
}
