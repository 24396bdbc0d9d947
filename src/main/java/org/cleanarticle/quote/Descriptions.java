package org.cleanarticle.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.Families;
import org.cleanarticle.quote.people.Firms;
import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.People;
import org.cleanarticle.quote.people.Pronouns;
import org.cleanarticle.quote.people.Roles;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.TokenTable;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Tells whom {@code the mayor}, {@code the 43-year-old} or {@code a spokesman for the port} means.
 */
final class Descriptions {
  /** How many paragraphs back somebody in a role is still at hand. */
  private static final int ROLES_BACK = 2;

  /** How many names back a body is still at hand; it also bounds the work for one mention. */
  private static final int NAMES_BACK = 40;

  /** Nouns for what is no human being, or for somebody whom nobody names. */
  private static final long NOT_HUMAN =
      WordList.UNNAMED_SPEAKERS.bit()
          | WordList.SPEECH_NOUNS.bit()
          | WordList.BODY_NOUNS.bit()
          | WordList.ORGANISATION_WORDS.bit();

  private final Words words;
  private final Speakers speakers;
  private final Roles roles;
  private final HumanNouns humans;
  private final Repetitions repetitions;
  private final Map<String, Speaker> offices = new HashMap<>();

  /** Whom a bare title meant where somebody had just been named, by the title. */
  private final Map<String, Speaker> titled = new HashMap<>();

  /** The last somebody told of at length, by the noun. */
  private final Map<String, Speaker> nameless = new HashMap<>();

  Descriptions(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
    roles = new Roles(words);
    humans = words.humans();
    repetitions = new Repetitions(words, speakers, humans);
  }

  /**
   * Whom a description means, or only how it is printed.
   *
   * @param deep whether to look back for whom it repeats
   */
  Speaker of(Mention mention, boolean deep) {
    Paragraph paragraph = speakers.paragraph(mention);
    if (words.isIndefinite(paragraph.at(mention.from()))) {
      return nameless(mention);
    }
    // Whoever says something to the subject of the sentence is not that subject.
    boolean other = deep && !paragraph.peek(mention.from() - 1).in(WordList.PASSIVE_AGENTS);
    Speaker repeated = deep ? repetitions.of(mention) : Speaker.NOBODY;
    if (repeated.known()) {
      return repeated;
    }
    Mention before = other ? speakers.subjectBefore(mention) : null;
    Speaker subject = speakers.actor(before);
    List<Term> told = roles.of(paragraph, mention);
    Speaker holder = holder(told, mention, subject.entity());
    if (holder.known()) {
      return holder;
    }
    Speaker again = other ? againNamed(mention, before, subject) : Speaker.NOBODY;
    Speaker far =
        again.entity() != null ? unlessHeld(told, mention, again) : inRole(told, mention, true);
    if (far.known()) {
      return far;
    }
    if (words.isEpithet(paragraph.at(mention.name())) || isAged(mention)) {
      Entity just = subject.entity();
      return just != null && just.isPerson()
          ? Speaker.of(just, Link.ROLE)
          : speakers.atHand(mention);
    }
    Entity relative =
        humans.isKin(paragraph.at(mention.name()))
            ? new Families(words, speakers.people()).of(paragraph, mention, speakers.last())
            : null;
    if (relative != null) {
      return Speaker.of(relative, Link.ROLE);
    }
    Speaker sole = other ? sole(mention) : Speaker.NOBODY;
    if (sole.known()) {
      return sole;
    }
    if (again.known()) {
      return again;
    }
    Speaker body = body(mention);
    Speaker firm = body.known() ? body : firm(mention);
    Speaker somebody = firm.known() ? firm : nameless(mention);
    Entity only = somebody.link() == Link.SAME_SOMEBODY && other ? introduced(mention) : null;
    if (only != null) {
      return Speaker.of(only, Link.ROLE);
    }
    return somebody.link() == Link.SAME_SOMEBODY && other ? again(mention, somebody) : somebody;
  }

  /** {@code lâche |le régleur|}: whoever a pronoun there would clearly mean. */
  private Speaker again(Mention mention, Speaker somebody) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    boolean alone = mention.name() == mention.from() && words.traits().noArticles();
    boolean two = mention.name() == mention.from() + 1 && first.isDefinite();
    boolean bare = (alone || two) && mention.to() == mention.name() + 1;
    if (!bare || !humans.is(noun) || humans.isKin(noun) || noun.inAny(NOT_HUMAN)) {
      return somebody;
    }
    String told = words.table("gendered-articles").getOrDefault(first.key(), "");
    Speaker clear = speakers.clear(mention, told.isEmpty() ? words.titleGender(noun) : told);
    return clear.known() && isAlone(mention, clear) ? clear.by(Link.ROLE) : somebody;
  }

  /** Whether nobody else who may be meant is named in the paragraph or in the one before. */
  private boolean isAlone(Mention mention, Speaker named) {
    People people = speakers.people();
    int before = people.before(mention.paragraph(), mention.from());
    int above = people.first(Math.max(0, mention.paragraph() - 1));
    for (int i = before - 1; i >= above && i >= before - NAMES_BACK; i--) {
      Entity other = people.bearer(i);
      if (other != named.entity() && Pronouns.fits(other, named.entity().gender())) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code el joven |de 19 años|}, {@code the grandfather |of four|}: somebody just named, by the
   * age or the children.
   */
  private boolean isAged(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    int behind = mention.name() + 1;
    if (behind + 1 < mention.to() && paragraph.at(behind).in(WordList.OWNERS)) {
      // And not: the father of one of the boys.
      return !paragraph.peek(behind + 2).in(WordList.OWNERS)
          && words.list("family-counts").contains(paragraph.at(behind + 1).key());
    }
    int last = mention.to() - 1;
    return last > mention.name() + 1
        && last - mention.name() <= 3
        && paragraph.at(last - 1).isNumber()
        && words.list("years-of-age").contains(paragraph.at(last).key());
  }

  /** {@code la |capitana|}: the only woman of whom the article tells, and nothing else of her. */
  private Speaker sole(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token noun = paragraph.at(mention.name());
    boolean bare = mention.to() == mention.name() + 1 && mention.name() == mention.from() + 1;
    boolean told = bare && paragraph.at(mention.from()).isDefinite() && noun.in(WordList.TITLES);
    String gender = told ? words.titleGender(noun) : "";
    Entity only = gender.isEmpty() ? null : speakers.sole(mention, gender);
    return only != null && only.roles().isEmpty() ? Speaker.of(only, Link.ROLE) : Speaker.NOBODY;
  }

  /**
   * {@code The council}: the body that the article named with that noun, {@code Langley Town
   * Council}, if it named one so.
   */
  private Speaker body(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token noun = paragraph.at(mention.name());
    boolean bare = mention.to() == mention.name() + 1 && mention.name() == mention.from() + 1;
    boolean told = bare && paragraph.at(mention.from()).isDefinite();
    if (!told || !noun.in(WordList.ORGANISATION_WORDS) || words.isPlural(noun)) {
      return Speaker.NOBODY;
    }
    People people = speakers.people();
    int before = people.before(mention.paragraph(), mention.from());
    Entity only = null;
    for (int i = before - 1; i >= 0 && i >= before - NAMES_BACK; i--) {
      Entity named = people.isBodyOf(i, noun) ? people.bearer(i) : null;
      if (only != null && named != null && only != named) {
        return new Speaker(speakers.text(mention), null, Link.SAME_SOMEBODY);
      }
      only = named == null ? only : named;
    }
    return only == null ? Speaker.NOBODY : Speaker.of(only, Link.ROLE);
  }

  /**
   * {@code |Ann Shaw| carries the water home. “…,” the grandmother said.}: the only human being
   * whom the text names in the paragraph of a description or in the one before; null if there are
   * none or several, or if somebody else spoke meanwhile.
   */
  private Entity introduced(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    LastSpeaker last = speakers.last();
    boolean spoken = last.isKnown() && last.paragraph() >= mention.paragraph() - 1;
    boolean bare = first.isDefinite() && mention.to() == mention.name() + 1;
    if (!bare
        || mention.isOwned(paragraph)
        || paragraph.at(mention.name() - 1).isShouted()
        || noun.inAny(NOT_HUMAN)
        || !words.isAgent(noun)
        || words.list("agent-like-things").contains(noun.key())) {
      return null;
    }
    // An article that tells the gender leaves nobody else: la sindacalista.
    String told = words.table("gendered-articles").getOrDefault(first.key(), "");
    boolean article = !told.isEmpty();
    String gender = article ? told : words.titleGender(noun);
    People people = speakers.people();
    Entity only = null;
    int above = people.first(Math.max(0, mention.paragraph() - 1));
    int before = people.before(mention.paragraph(), mention.from());
    for (int i = before - 1; i >= above && i >= before - NAMES_BACK; i--) {
      Entity named = people.bearer(i);
      boolean other = article && !Pronouns.fits(named, gender);
      if (only != null && named != only && named.isHuman() && !other) {
        return null;
      }
      only = named.isHuman() && !other ? named : only;
    }
    boolean human = only != null && only.isKnownHuman();
    boolean held = !article && noun.in(WordList.TITLES) && human && !only.roles().isEmpty();
    boolean fits = human && !held && Pronouns.fits(only, gender);
    return fits && (!spoken || last.speaker().entity() == only) ? only : null;
  }

  /** {@code The company}: the only firm that the article tells of. */
  private Speaker firm(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token noun = paragraph.at(mention.name());
    // To read all names is worth it only for a noun that can mean a firm.
    boolean bare = mention.to() == mention.name() + 1 && mention.name() == mention.from() + 1;
    boolean told = bare && paragraph.at(mention.from()).isDefinite() && Firms.is(words, noun);
    Entity firm = told ? speakers.people().firm() : null;
    return firm != null && firm.canBeBody() ? Speaker.of(firm, Link.ROLE) : Speaker.NOBODY;
  }

  /** {@code The spokesman}, and {@code a spokesman for the port} told of before by that noun. */
  private Speaker nameless(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    int length = mention.to() - mention.from();
    Link told = isOfFamily(first, noun) ? Link.SAME_SOMEBODY : unnamed(first, noun);
    Link link = Speaker.link(told, length);
    Speaker speaker = new Speaker(speakers.text(mention), null, link);
    boolean one = noun.in(WordList.TITLES) || noun.in(WordList.UNNAMED_SPEAKERS);
    if (one && words.isIndefinite(first) && length > 2) {
      nameless.put(noun.key(), speaker);
    }
    boolean again = one && first.isDefinite() && length == 2;
    Speaker known = again ? nameless.get(noun.key()) : null;
    Speaker named = again && known == null ? titled.get(noun.key()) : null;
    return named != null ? named : known == null ? speaker : known.by(Link.SAME_SOMEBODY);
  }

  /**
   * Whom the article names close by with a role that a mention tells: {@code the |Utah governor|}.
   *
   * @param actor who acts in the sentence before; nullable
   */
  private Speaker holder(List<Term> roles, Mention mention, Entity actor) {
    LastSpeaker last = speakers.last();
    Speaker before = last.speaker();
    boolean recent = mention.paragraph() - last.paragraph() <= ROLES_BACK;
    boolean other = actor != null && actor.isHuman();
    for (Term role : roles) {
      if (actor != null && actor.isIn(role)) {
        return Speaker.of(actor, Link.CLEAR_ROLE);
      }
      if (!other && recent && before.entity() != null && before.entity().isIn(role)) {
        return before.by(Link.CLEAR_ROLE);
      }
    }
    return inRole(roles, mention, false);
  }

  /**
   * {@code Shaw ran. “…,” the fire chief said.}: whoever was just named, unless somebody else alone
   * has that role of two words, be it that the article tells so only later.
   */
  private Speaker unlessHeld(List<Term> roles, Mention mention, Speaker named) {
    People people = speakers.people();
    int before = people.before(mention.paragraph(), mention.from());
    for (Term role : roles) {
      int i = people.inRole(role, before);
      boolean one = i >= 0 && role.isLong() && people.isOnlyOne(role);
      if (one && people.bearer(i) != named.entity()) {
        return Speaker.of(people.bearer(i), Link.ROLE);
      }
    }
    return named;
  }

  /** Who is named with a role so near, or else alone has it in the article so far. */
  private Speaker inRole(List<Term> roles, Mention mention, boolean far) {
    People people = speakers.people();
    int before = people.before(mention.paragraph(), mention.from());
    for (Term role : roles) {
      int i = people.inRole(role, before);
      boolean near =
          i >= 0 && Math.abs(people.name(i).paragraph() - mention.paragraph()) <= ROLES_BACK;
      if (near || far && i >= 0 && i < before && people.isOnlyOne(role)) {
        return Speaker.of(people.bearer(i), Link.ROLE);
      }
    }
    return Speaker.NOBODY;
  }

  /** {@code |her father|}, in an article that names several of a family: perhaps one of them. */
  private boolean isOfFamily(Token first, Token noun) {
    return humans.isKin(noun) && words.isPossessor(first) && speakers.people().tellsOfFamily();
  }

  private Link unnamed(Token first, Token noun) {
    boolean one = words.isAgent(noun) || noun.in(WordList.UNNAMED_SPEAKERS);
    boolean several = words.isPlural(noun) || noun.in(WordList.BODY_NOUNS);
    boolean definite =
        first.isDefinite() || first.key().equals(noun.key()) && words.traits().noArticles();
    if (several || !one && !definite) {
      return Link.DESCRIPTION;
    }
    return definite ? Link.SAME_SOMEBODY : Link.SOMEBODY;
  }

  /**
   * Whom {@code the minister}, {@code the company} or {@code the official} means if it is another
   * word for whoever the sentence before was about; {@link Speaker#NOBODY} if it is not.
   *
   * @param before the subject of that sentence; null if there is none, and nobody is {@code
   *     subject}
   */
  private Speaker againNamed(Mention mention, Mention before, Speaker subject) {
    Paragraph paragraph = speakers.paragraph(mention);
    Token noun = paragraph.at(mention.name());
    boolean bare = mention.to() == mention.name() + 1 && !mention.isOwned(paragraph);
    if (!paragraph.at(mention.from()).isDefinite() || !bare || humans.isText(noun)) {
      return Speaker.NOBODY;
    }
    boolean unnamed = noun.in(WordList.UNNAMED_SPEAKERS);
    boolean body = noun.in(WordList.BODY_NOUNS);
    if (subject.isUnnamed()) {
      boolean longer = subject.name().length() > mention.length(paragraph);
      Token head = speakers.paragraph(before).at(before.name());
      boolean same = head.isSame(noun) || unnamed && humans.isListed(head);
      boolean alike = subject.isSomebody() ? same : body && head.in(WordList.BODY_NOUNS);
      String told = words.titleGender(head);
      String gender = words.titleGender(noun);
      boolean other = !told.isEmpty() && !gender.isEmpty() && !told.equals(gender);
      if (!longer || !alike || other) {
        return Speaker.NOBODY;
      }
      return subject.by(subject.isSomebody() ? Link.SAME_SOMEBODY : subject.link());
    }
    Entity entity = subject.entity();
    if (entity == null || unnamed || !(body ? entity.canBeBody() : entity.canBePerson())) {
      return Speaker.NOBODY;
    }
    if (!body && (!words.isAgent(noun) || words.isPlural(noun) || !entity.isHuman())) {
      return Speaker.NOBODY;
    }
    String gender = words.titleGender(noun);
    boolean fits = gender.isEmpty() || entity.gender().isEmpty() || gender.equals(entity.gender());
    Speaker named = fits ? Speaker.of(entity, Link.NAMED_AGAIN) : Speaker.NOBODY;
    boolean title = fits && noun.in(WordList.TITLES);
    boolean office = title && mention.name() - mention.from() > 1;
    if (title && !office) {
      titled.put(noun.key(), Speaker.of(entity, Link.ROLE));
    }
    Speaker known = office ? offices.putIfAbsent(office(mention), named) : null;
    return known == null ? named : known;
  }

  /** {@code The |prime minister|}: an office of two words, which one person holds. */
  private String office(Mention mention) {
    Paragraph paragraph = speakers.paragraph(mention);
    return TokenTable.key(paragraph.text(mention.from() + 1, mention.to()));
  }
}
