package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.clause.Clauses;
import org.cleanarticle.quote.clause.Reports;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.Namesakes;
import org.cleanarticle.quote.people.People;
import org.cleanarticle.quote.people.Pronouns;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Offices;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Tells whom the mentions of an article mean, in one forward sweep. The names are read when the
 * first mention is asked for: many an article has only titles and terms between its marks.
 */
final class Speakers {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final NameReader reader;
  private final Descriptions descriptions;
  private final Nameless nameless;
  private final Introductions introductions;
  private final HumanNouns humans;
  private final Offices offices;

  /** By paragraph; null of those that nobody has asked of yet. */
  private final Clauses[] clauses;

  private LastSpeaker last = LastSpeaker.NOBODY;

  /** Null until somebody is asked for, as the next. */
  private People people;

  private Pronouns pronouns;

  Speakers(List<Paragraph> paragraphs, Words words) {
    this.paragraphs = paragraphs;
    this.words = words;
    reader = new NameReader(words);
    descriptions = new Descriptions(words, this);
    nameless = new Nameless(words, this);
    introductions = new Introductions(words, this);
    humans = words.humans();
    offices = new Offices(words);
    clauses = new Clauses[paragraphs.size()];
  }

  /** What reads a paragraph of the article. */
  Clauses clauses(Paragraph paragraph) {
    int i = paragraph.index();
    if (clauses[i] == null) {
      clauses[i] = new Clauses(paragraph, words, reader);
    }
    return clauses[i];
  }

  Reports reports(Paragraph paragraph) {
    return clauses(paragraph).reports();
  }

  NameReader reader() {
    return reader;
  }

  People people() {
    if (people == null) {
      people = new People(paragraphs, words, reader);
    }
    return people;
  }

  private Pronouns pronouns() {
    if (pronouns == null) {
      pronouns = new Pronouns(paragraphs, words, people());
    }
    return pronouns;
  }

  /** Whom a mention means; {@link Speaker#NOBODY} rather than a guess. */
  Speaker of(Mention mention) {
    return mention == null ? Speaker.NOBODY : of(mention, mention.from());
  }

  /**
   * Whom a mention means.
   *
   * @param reported the token of its paragraph where the words begin that the mention is said to
   *     have said, if they stand before it; else its own
   */
  Speaker of(Mention mention, int reported) {
    return of(mention, reported, true);
  }

  private Speaker of(Mention mention, int reported, boolean deep) {
    if (mention == null) {
      return Speaker.NOBODY;
    }
    return switch (mention.kind()) {
      case NAME -> named(mention);
      case GROUP -> new Speaker(text(mention), null, Link.GROUP);
      case PRONOUN -> pronoun(mention, reported);
      case DESCRIPTION -> descriptions.of(mention, deep);
    };
  }

  /** Remembers who spoke last. */
  void spoke(Speaker speaker, int paragraph, int token) {
    last = new LastSpeaker(speaker, paragraph, token);
  }

  LastSpeaker last() {
    return last;
  }

  Paragraph paragraph(Mention mention) {
    return paragraphs.get(mention.paragraph());
  }

  Paragraph paragraph(int index) {
    return paragraphs.get(index);
  }

  String text(Mention mention) {
    return paragraph(mention).text(mention.from(), mention.to());
  }

  /** A verb as printed; of an auxiliary and a participle the latter: {@code s’est |dite|}. */
  String verb(Paragraph paragraph, int verb) {
    Token first = paragraph.at(verb);
    boolean two = !words.verb(paragraph, verb).isEmpty();
    boolean auxiliary = two && words.isAdverb(first) && !first.isVerb();
    return paragraph.at(auxiliary ? verb + 1 : verb).text();
  }

  /** Whether a name or pronoun behind a quotation is surer than what stands before its colon. */
  boolean isSurer(Mention behind, Mention before) {
    if (behind.kind() == Mention.Kind.PRONOUN) {
      Speaker named = of(before);
      boolean person = named.entity() != null && named.entity().isPerson();
      return !person || of(behind).same(named);
    }
    return behind.isName();
  }

  /** Whom the subject of a sentence means; nobody if that is null. */
  Speaker actor(Mention mention) {
    return mention == null ? Speaker.NOBODY : of(mention, mention.from(), false);
  }

  /**
   * {@code |Sartori| alza le spalle: “…”}: somebody known by name who begins the sentence, where a
   * verb is not told from a noun and a thing was taken for the subject; else the mention itself.
   */
  Mention leading(Mention thing) {
    Paragraph paragraph = paragraph(thing);
    int start = paragraph.sentenceStart(thing.from());
    Token noun = paragraph.at(thing.name());
    boolean open = !words.knowsSpeakers() && thing.kind() == Mention.Kind.DESCRIPTION;
    if (!open || start == thing.from() || humans.is(noun) || noun.in(WordList.BODY_NOUNS)) {
      return thing;
    }
    Entity first = people().at(thing.paragraph(), start);
    int end = first == null || !first.isHuman() ? start : reader.end(paragraph, start);
    return end == start
        ? thing
        : new Mention(Mention.Kind.NAME, thing.paragraph(), start, end, end - 1);
  }

  /** Who is described and named in one breath, {@code her brother, Tom Reed,}; null if nobody. */
  Entity apposed(Mention described) {
    return nameless.apposed(described);
  }

  private Speaker named(Mention mention) {
    Entity entity = people().at(mention.paragraph(), mention.name());
    Paragraph paragraph = paragraph(mention);
    if (entity == null) {
      return new Speaker(text(mention), null, Link.ONLY_NAME);
    }
    int named = people().before(mention.paragraph(), mention.name() + 1) - 1;
    Name name = people().name(named);
    if (!entity.person() && name.single() && isRelative(mention)) {
      return descriptions.of(mention, true);
    }
    boolean titled = paragraph.at(mention.from()).in(WordList.TITLES);
    if (titled && !entity.person() && offices.goesOn(paragraph, name.to())) {
      return new Speaker(text(mention), null, Link.NAME_PART);
    }
    if (paragraph.at(name.to() - 1).in(WordList.TITLES) && !entity.person()) {
      return descriptions.of(mention, true);
    }
    if (name.single() && entity.person() && isOneOfTwo(paragraph, mention)) {
      return new Speaker(text(mention), null, Link.SHARED_NAME);
    }
    Entity other = new Namesakes(people()).toldLast(named);
    if (other != null || name.single() && entity.isNamesake()) {
      Entity spoke = last.speaker().entity();
      boolean again = spoke != null && isRecent(mention) && spoke.endsWith(name.last());
      // His son, Tom Shaw, runs the farm. “…,” |Shaw| said.
      Mention led = other == null ? null : subjectBefore(mention);
      boolean leads = led != null && led.isName() && actor(led).entity() == other;
      return Speaker.of(leads ? other : again ? spoke : entity, Link.SHARED_NAME);
    }
    if (!entity.person() && isByOrigin(mention)) {
      Speaker told = atHand(mention);
      return told.known() ? told : new Speaker(text(mention), null, Link.SAME_SOMEBODY);
    }
    if (!entity.person() && name.single() && isNoun(mention)) {
      return new Speaker(text(mention), entity, Link.ONLY_NAME);
    }
    boolean bare = !paragraph.at(mention.from()).in(WordList.DETERMINERS);
    if (!entity.person() && name.single() && bare && people().isTail(name.given())) {
      return Speaker.of(entity, Link.NAME_PART);
    }
    if (!entity.person()) {
      return Speaker.of(entity, Speaker.link(Link.ONLY_NAME, name.words().size()));
    }
    return Speaker.of(entity, name.single() ? Link.SHORT_NAME : Link.FULL_NAME);
  }

  /** {@code the elder |Mrs Shaw|}, {@code der ältere |Kern|}: one of two who share a surname. */
  private boolean isOneOfTwo(Paragraph paragraph, Mention mention) {
    for (int i = mention.from(); i < mention.name(); i++) {
      if (words.list("age-adjectives").contains(paragraph.at(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last speech is no more than two paragraphs back. */
  private boolean isRecent(Mention mention) {
    return mention.paragraph() - last.paragraph() <= 2;
  }

  /** Whom a word means that stands for a name just told. */
  Speaker atHand(Mention mention) {
    Speaker known = pronouns().resolve(mention, mention.from(), "", last);
    return known.known() ? known.by(Link.ROLE) : known;
  }

  /** Whom a pronoun of a gender would clearly mean there; nobody if that is not clear. */
  Speaker clear(Mention mention, String gender) {
    LastSpeaker named = last.speaker().entity() == null ? LastSpeaker.NOBODY : last;
    Speaker known = pronouns().resolve(mention, mention.from(), gender, named);
    boolean told = !gender.isEmpty() && !words.knowsSpeakers();
    boolean only = told && known.entity() != null && sole(mention, gender) == known.entity();
    boolean clear = known.link() == Link.CLEAR_PRONOUN || only;
    return clear ? known : Speaker.NOBODY;
  }

  /** The only one of a gender whom the article names before a mention; null if there is none. */
  Entity sole(Mention mention, String gender) {
    return pronouns().sole(gender, people().before(mention.paragraph(), mention.from()));
  }

  /** {@code der |Verein|}, {@code l’|Office| de l’eau}: a noun with its article, and no name. */
  private boolean isNoun(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    Token noun = paragraph.at(mention.name());
    return mention.name() == mention.from() + 1
        && paragraph.at(mention.from()).isDefinite()
        && !words.isPossessor(paragraph.at(mention.from()))
        && !noun.isShouted()
        && (mention.to() > mention.name() + 1 || words.traits().capitalNouns());
  }

  /** {@code ihr |Onkel|}: somebody's relative, where nouns have capitals as names have. */
  private boolean isRelative(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    Token first = paragraph.at(mention.from());
    boolean determined = first.in(WordList.DETERMINERS) || words.isPossessor(first);
    return words.traits().capitalNouns()
        && mention.name() == mention.from() + 1
        && determined
        && humans.isKin(paragraph.at(mention.name()));
  }

  /** {@code la |Lyonnaise|}: whoever was just told of, by where she comes from. */
  private boolean isByOrigin(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    return mention.name() == mention.from() + 1
        && paragraph.at(mention.from()).isDefinite()
        && words.endsAsOrigin(paragraph.at(mention.name()));
  }

  private Speaker pronoun(Mention mention, int reported) {
    Token token = paragraph(mention).at(mention.from());
    String kind = token.pronoun();
    Speaker before = last.speaker();
    return switch (kind.isEmpty() ? token.evidence() : kind) {
      case "m", "f" -> {
        Speaker relative = nameless.relative(mention, kind);
        boolean unnamed = relative.known() && relative.entity() == null;
        Speaker near = unnamed ? relative : pronouns().resolve(mention, reported, kind, last);
        Speaker told =
            near.same(relative) || !relative.known()
                ? nameless.since(mention, kind, near)
                : relative;
        yield told.entity() == null ? told : introductions.of(mention, kind, told);
      }
      case "p" -> {
        Speaker told = nameless.relative(mention, "");
        boolean again = !told.known() && (before.link() == Link.GROUP || before.isUnnamed());
        yield again ? before.by(Link.PRONOUN) : told.known() ? told : nameless.several(mention);
      }
      case "n" -> {
        boolean led = words.knowsSpeakers() && follows(mention).isVerb();
        Entity subject = led ? actor(subjectBefore(mention)).entity() : null;
        if (subject != null && subject.canBeBody() && subject.isProper()) {
          yield Speaker.of(subject, Link.PRONOUN);
        }
        boolean thing = before.entity() != null && !before.entity().isHuman();
        yield thing ? before.by(Link.PRONOUN) : nameless.thing(mention);
      }
      case "" -> words.list("possessives").contains(token.key()) ? atHand(mention) : Speaker.NOBODY;
      default -> Speaker.NOBODY;
    };
  }

  /** The token behind a mention. */
  private Token follows(Mention mention) {
    return paragraph(mention).peek(mention.to());
  }

  /**
   * Where the sentence of a mention begins, with what is quoted before it: what stands before in
   * the paragraph was told before.
   */
  int saidFrom(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    int from = paragraph.sentenceStart(mention.from());
    boolean quoted =
        from > 0
            && paragraph.isQuotation(from - 1)
            && paragraph.sentenceStart(from - 1) == from - 1;
    return quoted ? from - 1 : from;
  }

  /** The description that begins the sentence before that of a mention; null if none does. */
  Mention leads(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    int end = saidFrom(mention);
    int start = end == 0 ? 0 : paragraph.sentenceStart(end - 1);
    int first = paragraph.at(start).in(WordList.COORDINATORS) ? start + 1 : start;
    Mention led = first < end ? clauses(paragraph).phrases().startingAt(first, end) : null;
    return led != null && led.kind() == Mention.Kind.DESCRIPTION ? led : null;
  }

  /** Who acts in the sentence before that of a mention; null if that cannot be told. */
  Mention subjectBefore(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    int from = saidFrom(mention);
    if (from > 0) {
      return reports(paragraph).actor(from);
    }
    if (paragraph.index() == 0) {
      return null;
    }
    Paragraph above = paragraphs.get(paragraph.index() - 1);
    return above.size() == 0 ? null : reports(above).actor(above.size());
  }
}
