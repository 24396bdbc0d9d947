package org.cleanarticle.quote;

import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.People;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells when "he" or "she" is perhaps somebody without a name, told of after all who have one. */
final class Nameless {
  /** How many sentences back in a paragraph somebody without a name is still at hand. */
  private static final int SENTENCES_BACK = 4;

  private final Words words;
  private final Speakers speakers;
  private final HumanNouns humans;
  private final DescribedSubjects described;

  Nameless(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
    humans = words.humans();
    described = new DescribedSubjects(words, speakers, humans);
  }

  /**
   * {@code His mother wept. “He is good,” |she| said.}: whoever is told of without a name right
   * before, unless somebody spoke since.
   */
  Speaker relative(Mention mention, String gender) {
    Paragraph paragraph = speakers.paragraph(mention);
    int start = paragraph.sentenceStart(mention.from());
    if (start == 0) {
      return Speaker.NOBODY;
    }
    LastSpeaker last = speakers.last();
    People people = speakers.people();
    boolean named =
        people.before(paragraph.index(), start) < people.before(paragraph.index(), mention.from());
    Mention before = named ? null : subject(mention);
    if (before == null
        || before.paragraph() != mention.paragraph()
        || hasSpokenSince(last, before)
        || last.paragraph() == before.paragraph() && last.isKnown() && isOwned(before)
        || !described.isOf(gender, before, mention)) {
      return Speaker.NOBODY;
    }
    Entity known = apposed(before);
    return known == null
        ? speakers.actor(before).by(Link.PRONOUN)
        : Speaker.of(known, Link.PRONOUN);
  }

  /**
   * {@code |Villagers| oppose a mill which, they say, …}, {@code |The unions| struck. They say …}:
   * those who are told of in the sentence of "they" or right before it.
   */
  Speaker several(Mention they) {
    Paragraph paragraph = speakers.paragraph(they);
    int start = paragraph.sentenceStart(they.from());
    Mention told =
        start < they.from()
            ? speakers.clauses(paragraph).phrases().startingAt(start, they.from())
            : start > 0 ? speakers.subjectBefore(they) : null;
    return told != null && (told.kind() == Mention.Kind.GROUP || areSeveral(told))
        ? new Speaker(speakers.text(told), null, Link.PRONOUN)
        : Speaker.NOBODY;
  }

  /**
   * {@code |The report| warns of floods. “…,” it says}: the body or writing that is told of right
   * before, or spoke last.
   */
  Speaker thing(Mention it) {
    Mention told = words.knowsSpeakers() ? subjectOf(it) : null;
    if (told != null && told.kind() == Mention.Kind.DESCRIPTION && isThing(told)) {
      return speakers.actor(told).by(Link.PRONOUN);
    }
    LastSpeaker last = speakers.last();
    boolean near = last.isKnown() && it.paragraph() - last.paragraph() <= 1;
    boolean again = near && words.knowsSpeakers() && last.speaker().isUnnamed();
    return again && isThing(last.speaker().name())
        ? last.speaker().by(Link.PRONOUN)
        : Speaker.NOBODY;
  }

  /**
   * {@code |The lawsuit| ends what it calls “…”}: who acts in the same sentence or right before.
   */
  private Mention subjectOf(Mention it) {
    Paragraph paragraph = speakers.paragraph(it);
    int start = paragraph.sentenceStart(it.from());
    boolean thing =
        start + 1 < it.from()
            && paragraph.at(start).isDefinite()
            && isThing(paragraph.at(start + 1));
    return thing
        ? new Mention(Mention.Kind.DESCRIPTION, paragraph.index(), start, start + 2, start + 1)
        : speakers.subjectBefore(it);
  }

  private boolean isThing(Mention told) {
    Token noun = speakers.paragraph(told).at(told.name());
    return isThing(noun);
  }

  private boolean isThing(Token noun) {
    boolean speaks = noun.in(WordList.BODY_NOUNS) || noun.in(WordList.SPEECH_NOUNS);
    return speaks && !words.isPlural(noun);
  }

  private boolean isThing(String described) {
    for (String word : described.split(" ", -1)) {
      if (isThing(words.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** Also where the noun has a capital because it begins the sentence. */
  private boolean areSeveral(Mention told) {
    Paragraph paragraph = speakers.paragraph(told);
    Token noun = paragraph.at(told.name());
    boolean begins =
        told.name() == told.from() && paragraph.sentenceStart(told.from()) == told.from();
    boolean described = told.kind() == Mention.Kind.DESCRIPTION || told.isName() && begins;
    return described && words.isPlural(noun) && words.canSpeak(noun);
  }

  /** The description that leads the sentence before that of a mention; null if none does. */
  private Mention subject(Mention mention) {
    Mention before = office(speakers.subjectBefore(mention));
    if (before == null || before.kind() != Mention.Kind.DESCRIPTION) {
      return null;
    }
    // Where a verb is not told from a noun, the first noun for somebody is the subject.
    Paragraph paragraph = speakers.paragraph(before);
    boolean read = words.knowsSpeakers() || humans.is(paragraph.at(before.name()));
    for (int i = before.from() + 1; i < before.name() && !read; i++) {
      if (humans.is(paragraph.at(i))) {
        return new Mention(before.kind(), before.paragraph(), before.from(), i + 1, i);
      }
    }
    return before;
  }

  /** {@code |The Langley MP|}: words with capitals that end in a title, and are nobody's name. */
  private Mention office(Mention subject) {
    if (subject == null || subject.kind() != Mention.Kind.NAME) {
      return subject;
    }
    Paragraph paragraph = speakers.paragraph(subject);
    Entity named = speakers.people().at(subject.paragraph(), subject.name());
    boolean held =
        paragraph.at(subject.from()).in(WordList.DETERMINERS)
            && paragraph.at(subject.to() - 1).in(WordList.TITLES)
            && (named == null || !named.person());
    int last = subject.to() - 1;
    return held
        ? new Mention(Mention.Kind.DESCRIPTION, paragraph.index(), subject.from(), last + 1, last)
        : subject;
  }

  /** {@code Shaw said. |Her sister| was ill. “…,” she said.}: it is still Shaw who speaks. */
  private boolean isOwned(Mention told) {
    return words.isPossessor(speakers.paragraph(told).at(told.from()));
  }

  private static boolean hasSpokenSince(LastSpeaker last, Mention told) {
    return last.isKnown()
        && (last.paragraph() > told.paragraph()
            || last.paragraph() == told.paragraph() && last.token() > told.from());
  }

  /**
   * Whom a pronoun means that is taken for somebody named, if somebody without a name was told of
   * since: {@code said |Reed|. A neighbour saw it. “…,” |she| said.}
   */
  Speaker since(Mention mention, String gender, Speaker named) {
    if (named.entity() == null) {
      return named;
    }
    if (hasJustSpoken(mention, gender) && !isNamedSince(mention, named.entity())) {
      return speakers.last().speaker().by(Link.PRONOUN);
    }
    Mention before = subject(mention);
    boolean leads = before != null && described.isOf(gender, before, mention);
    if (before == null
        || hasSpokenSince(speakers.last(), before)
        || isApposed(before, named.entity())
        || !leads && !described.isDefinite(gender, before)) {
      Mention other = led(mention, gender, named.entity());
      return other == null ? named : unlessTitled(other, named).by(Link.PRONOUN);
    }
    Speaker told = speakers.actor(before);
    if (told.entity() != null) {
      return told.entity() == named.entity() ? named : named.by(Link.PRONOUN);
    }
    Paragraph paragraph = speakers.paragraph(before);
    Token first = paragraph.at(before.from());
    if (words.isIndefinite(first) || !leads && described.actsOn(gender, before)) {
      return told.by(Link.PRONOUN);
    }
    Token noun = paragraph.at(before.name());
    if (named.entity().isCalled(noun)) {
      return named;
    }
    boolean bare = before.to() == before.from() + 2 && !words.isPossessor(first);
    boolean again = leads && bare && noun.in(WordList.TITLES) && named.link() == Link.CLEAR_PRONOUN;
    return named.by(again ? Link.NAMED_AGAIN : Link.PRONOUN);
  }

  /**
   * {@code “…,” said Reed. ¶ |The prisoner| wept. When the judge rose, he rose. “…,” he said.}: who
   * acts without a name in the paragraph, further back than in the sentence before, behind all that
   * is told of whoever is taken for the speaker; null if nobody does.
   */
  private Mention led(Mention mention, String gender, Entity named) {
    Paragraph paragraph = speakers.paragraph(mention);
    People people = speakers.people();
    int end = paragraph.sentenceStart(mention.from());
    for (int n = 0; n < SENTENCES_BACK && end > 0; n++) {
      int start = paragraph.sentenceStart(end - 1);
      int from = people.before(paragraph.index(), start);
      if (isNamed(named, from, people.before(paragraph.index(), end))) {
        return null;
      }
      Mention actor = paragraph.isQuotation(start) ? null : speakers.reports(paragraph).actor(end);
      if (actor != null && actor.kind() == Mention.Kind.DESCRIPTION) {
        boolean other =
            n > 0
                && described.isOf(gender, actor, mention)
                && !hasSpokenSince(speakers.last(), actor)
                && !isApposed(actor, named)
                && speakers.actor(actor).entity() != named;
        return other ? actor : null;
      }
      end = start;
    }
    return null;
  }

  /** Whoever is described, unless by an office or as a relative, which the one named may be. */
  private Speaker unlessTitled(Mention described, Speaker named) {
    Token noun = speakers.paragraph(described).at(described.name());
    Speaker told = speakers.actor(described);
    boolean open = told.entity() == null && !noun.in(WordList.TITLES);
    return open && !isOwned(described) ? told : named;
  }

  /** Whether whoever spoke last has no name, and is one of a gender. */
  private boolean hasJustSpoken(Mention mention, String gender) {
    LastSpeaker last = speakers.last();
    boolean near = last.isKnown() && mention.paragraph() - last.paragraph() <= 1;
    return near && last.speaker().isUnnamed() && isOne(last.speaker().name(), gender);
  }

  /** Whether somebody was named since the last speech, or beside it. */
  private boolean isNamedSince(Mention mention, Entity named) {
    LastSpeaker last = speakers.last();
    People people = speakers.people();
    int sentence = speakers.paragraph(last.paragraph()).sentenceStart(last.token());
    int from = people.before(last.paragraph(), sentence);
    return isNamed(named, from, people.before(mention.paragraph(), mention.from()));
  }

  private boolean isNamed(Entity somebody, int from, int to) {
    for (int i = from; i < to; i++) {
      if (speakers.people().bearer(i) == somebody) {
        return true;
      }
    }
    return false;
  }

  /** {@code |The neighbour|, retired driver Ann Shaw, told us}: a description of somebody named. */
  private boolean isApposed(Mention described, Entity named) {
    int from = namesBehind(described);
    return from >= 0 && isNamed(named, from, apposedEnd(described));
  }

  /** The human being whom a description has a name for behind its comma; null if it has none. */
  Entity apposed(Mention described) {
    int from = namesBehind(described);
    for (int i = Math.max(from, 0); from >= 0 && i < apposedEnd(described); i++) {
      Entity named = speakers.people().bearer(i);
      if (named.isHuman()) {
        return named;
      }
    }
    return null;
  }

  /** How many names stand before the comma behind a description; -1 if there is no comma. */
  private int namesBehind(Mention described) {
    boolean comma = speakers.paragraph(described).isComma(described.to());
    return comma ? speakers.people().before(described.paragraph(), described.to()) : -1;
  }

  /** How many stand before what ends the words behind that comma. */
  private int apposedEnd(Mention described) {
    Paragraph paragraph = speakers.paragraph(described);
    int end = described.to() + 1;
    while (end < paragraph.size() && paragraph.at(end).isWord()) {
      end++;
    }
    return speakers.people().before(described.paragraph(), end);
  }

  /** Whether the first noun of a description for people stands for one of a gender. */
  private boolean isOne(String described, String gender) {
    if (words.list("single-parts").contains(described)) {
      return true;
    }
    for (String word : described.split(" ", -1)) {
      Token noun = words.token(word);
      if (words.isPlural(noun) && words.canSpeak(noun)) {
        return false;
      }
      // Her ends as "speaker" does.
      if (humans.is(noun) && noun.pronoun().isEmpty() && noun.evidence().isEmpty()) {
        return humans.fits(noun, gender);
      }
    }
    return false;
  }
}
