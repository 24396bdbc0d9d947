package org.cleanarticle.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.quote.Speaker.Link;

/**
 * Tells whom the mentions of an article mean, in one forward sweep. The names are read when the
 * first mention is asked for: many an article has only titles and terms between its marks.
 */
final class Speakers {
  /** How many paragraphs back somebody in a role is still at hand. */
  private static final int ROLES_BACK = 2;

  private final List<Paragraph> paragraphs;
  private final Words words;
  private final NameReader reader;
  private final Roles roles;
  private final Map<String, Speaker> offices = new HashMap<>();

  /** The last somebody told of at length, by the noun. */
  private final Map<String, Speaker> nameless = new HashMap<>();

  private LastSpeaker last = LastSpeaker.NOBODY;

  /** Null until somebody is asked for, as the next. */
  private People people;

  private Pronouns pronouns;

  Speakers(List<Paragraph> paragraphs, Words words) {
    this.paragraphs = paragraphs;
    this.words = words;
    reader = new NameReader(words);
    roles = new Roles(words);
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
      case DESCRIPTION -> described(mention, deep);
    };
  }

  /** Remembers who spoke last. */
  void spoke(Speaker speaker, int paragraph, int token) {
    last = new LastSpeaker(speaker, paragraph, token);
  }

  String text(Mention mention) {
    return paragraphs.get(mention.paragraph()).text(mention.from(), mention.to());
  }

  /** A verb as printed; of an auxiliary and a participle the latter: {@code s’est |dite|}. */
  String verb(Paragraph paragraph, int verb) {
    Token first = paragraph.at(verb);
    boolean two = !words.verb(first, paragraph.peek(verb + 1)).isEmpty();
    boolean auxiliary = two && words.isAdverb(first) && !words.isVerb(first);
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

  private Speaker actor(Mention mention) {
    return mention == null ? Speaker.NOBODY : of(mention, mention.from(), false);
  }

  private Speaker named(Mention mention) {
    Entity entity = people().at(mention.paragraph(), mention.name());
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    if (entity == null) {
      return new Speaker(text(mention), null, Link.ONLY_NAME);
    }
    Name name = people().name(people().before(mention.paragraph(), mention.name() + 1) - 1);
    if (words.isTitle(paragraph.at(name.to() - 1)) && !entity.person()) {
      return described(mention, true);
    }
    if (!entity.person() && isByOrigin(mention)) {
      Speaker known = pronouns().resolve(mention, mention.from(), "", last);
      return known.known() ? known.by(Link.ROLE) : known;
    }
    if (!entity.person() && name.single() && isNoun(mention)) {
      return new Speaker(text(mention), entity, Link.ONLY_NAME);
    }
    Link link =
        !entity.person() ? Link.ONLY_NAME : name.single() ? Link.SHORT_NAME : Link.FULL_NAME;
    return new Speaker(entity.name(), entity, link);
  }

  /** {@code der |Verein|}, {@code l’|Office| de l’eau}: a noun with its article, and no name. */
  private boolean isNoun(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token noun = paragraph.at(mention.name());
    return mention.name() == mention.from() + 1
        && words.isDefinite(paragraph.at(mention.from()))
        && !words.isPossessor(paragraph.at(mention.from()))
        && !noun.isShouted()
        && (mention.to() > mention.name() + 1 || words.has("capital-nouns"));
  }

  /** {@code la |Lyonnaise|}: whoever was just told of, by where she comes from. */
  private boolean isByOrigin(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    String key = paragraph.at(mention.name()).key();
    boolean determined =
        mention.name() == mention.from() + 1 && words.isDefinite(paragraph.at(mention.from()));
    boolean origin = false;
    for (String ending : determined ? words.list("origin-endings") : Set.<String>of()) {
      origin |= key.endsWith(ending);
    }
    return origin;
  }

  private Speaker pronoun(Mention mention, int reported) {
    Token token = paragraphs.get(mention.paragraph()).at(mention.from());
    String kind = words.pronoun(token);
    Speaker before = last.speaker();
    return switch (kind.isEmpty() ? words.pronounEvidence(token) : kind) {
      case "m", "f" -> {
        Speaker relative = relative(mention, kind);
        boolean unnamed = relative.known() && relative.entity() == null;
        Speaker near = unnamed ? relative : pronouns().resolve(mention, reported, kind, last);
        yield near.same(relative) || !relative.known() ? near : relative;
      }
      case "p" ->
          before.link() == Link.GROUP || before.isUnnamed()
              ? before.by(Link.PRONOUN)
              : Speaker.NOBODY;
      case "n" -> {
        boolean led = words.knowsSpeakers() && words.isVerb(follows(mention));
        Entity subject = led ? actor(subjectBefore(mention)).entity() : null;
        if (subject != null && subject.canBeBody() && subject.isProper()) {
          yield new Speaker(subject.name(), subject, Link.PRONOUN);
        }
        boolean thing = before.entity() != null && !before.entity().isHuman();
        yield thing ? before.by(Link.PRONOUN) : Speaker.NOBODY;
      }
      default -> Speaker.NOBODY;
    };
  }

  /** The token behind a mention. */
  private Token follows(Mention mention) {
    return paragraphs.get(mention.paragraph()).peek(mention.to());
  }

  /**
   * {@code His mother wept. “He is good,” |she| said.}: whoever is told of without a name right
   * before, unless somebody spoke in the paragraph already.
   */
  private Speaker relative(Mention mention, String gender) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    int start = paragraph.sentenceStart(mention.from());
    boolean spoken =
        last.isKnown() && last.paragraph() == mention.paragraph()
            || people().before(paragraph.index(), start)
                < people().before(paragraph.index(), mention.from());
    Mention before = spoken || start == 0 ? null : subjectBefore(mention);
    if (before == null
        || before.paragraph() != mention.paragraph()
        || before.kind() != Mention.Kind.DESCRIPTION
        || !isOf(gender, before)) {
      return Speaker.NOBODY;
    }
    return described(before, false).by(Link.PRONOUN);
  }

  /** Whether a description tells the gender, or begins its sentence and tells none. */
  private boolean isOf(String gender, Mention described) {
    Paragraph paragraph = paragraphs.get(described.paragraph());
    Token noun = paragraph.at(described.name());
    String told = words.titleGender(noun);
    if (!told.isEmpty() && words.isTitle(noun)) {
      return told.equals(gender);
    }
    int start = paragraph.sentenceStart(described.from());
    boolean joined = words.is(WordList.COORDINATORS, paragraph.at(start));
    boolean begins = described.from() == (joined ? start + 1 : start);
    boolean determined = words.is(WordList.DETERMINERS, paragraph.at(described.from()));
    boolean somebody = words.isAgent(noun) || words.is(WordList.UNNAMED_SPEAKERS, noun);
    return begins
        && determined
        && somebody
        && !words.isPlural(noun)
        && (told.isEmpty() || told.equals(gender));
  }

  /**
   * @param deep whether to look back for whom the description repeats
   */
  private Speaker described(Mention mention, boolean deep) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    Speaker holder = words.isIndefinite(first) ? Speaker.NOBODY : holder(mention, deep);
    if (holder.known()) {
      return holder;
    }
    if (words.isEpithet(noun) && !words.isIndefinite(first)) {
      Speaker known = pronouns().resolve(mention, mention.from(), "", last);
      return known.known() ? new Speaker(known.name(), known.entity(), Link.ROLE) : known;
    }
    Speaker before = deep ? againNamed(mention) : Speaker.NOBODY;
    Speaker firm = before.known() ? before : firm(mention);
    return firm.known() ? firm : nameless(mention);
  }

  /** {@code The company}: the only firm that the article tells of. */
  private Speaker firm(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token noun = paragraph.at(mention.name());
    // To read all names is worth it only for a noun that can mean a firm.
    boolean bare = mention.to() == mention.name() + 1 && mention.name() == mention.from() + 1;
    boolean told = bare && words.isDefinite(paragraph.at(mention.from())) && Firms.is(words, noun);
    Entity firm = told ? people().firm() : null;
    return firm != null && firm.canBeBody()
        ? new Speaker(firm.name(), firm, Link.ROLE)
        : Speaker.NOBODY;
  }

  /** {@code The spokesman}, and {@code a spokesman for the port} told of before by that noun. */
  private Speaker nameless(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    Speaker speaker = new Speaker(text(mention), null, unnamed(first, noun));
    boolean one = words.isTitle(noun) || words.is(WordList.UNNAMED_SPEAKERS, noun);
    int length = mention.to() - mention.from();
    if (one && words.isIndefinite(first) && length > 2) {
      nameless.put(noun.key(), speaker);
    }
    boolean again = one && words.isDefinite(first) && length == 2;
    Speaker known = again ? nameless.get(noun.key()) : null;
    return known == null ? speaker : known.by(Link.SAME_SOMEBODY);
  }

  /** Whom the article names with the role that a mention tells: {@code the |Utah governor|}. */
  private Speaker holder(Mention mention, boolean deep) {
    List<Term> roles = this.roles.of(paragraphs.get(mention.paragraph()), mention);
    Entity actor = deep ? actor(subjectBefore(mention)).entity() : null;
    boolean recent = mention.paragraph() - last.paragraph() <= ROLES_BACK;
    boolean other = actor != null && actor.isHuman();
    for (Term role : roles) {
      if (actor != null && actor.isIn(role)) {
        return new Speaker(actor.name(), actor, Link.CLEAR_ROLE);
      }
      Speaker before = last.speaker();
      if (!other && recent && before.entity() != null && before.entity().isIn(role)) {
        return before.by(Link.CLEAR_ROLE);
      }
    }
    Speaker near = inRole(roles, mention, false);
    if (near.known()) {
      return near;
    }
    Speaker again = deep ? againNamed(mention) : Speaker.NOBODY;
    return again.entity() != null ? again : inRole(roles, mention, true);
  }

  /** Who is named with a role so near, or else alone has it in the article so far. */
  private Speaker inRole(List<Term> roles, Mention mention, boolean far) {
    int before = people().before(mention.paragraph(), mention.from());
    for (Term role : roles) {
      int i = people.inRole(role, before);
      boolean near =
          i >= 0 && Math.abs(people().name(i).paragraph() - mention.paragraph()) <= ROLES_BACK;
      if (near || far && i >= 0 && i < before && people.isOnlyOne(role)) {
        Entity holder = people().bearer(i);
        return new Speaker(holder.name(), holder, Link.ROLE);
      }
    }
    return Speaker.NOBODY;
  }

  private Link unnamed(Token first, Token noun) {
    boolean one = words.isAgent(noun) || words.is(WordList.UNNAMED_SPEAKERS, noun);
    boolean several = words.isPlural(noun) || words.is(WordList.BODY_NOUNS, noun);
    if (several || !one && !words.isDefinite(first)) {
      return Link.DESCRIPTION;
    }
    return words.isDefinite(first) ? Link.SAME_SOMEBODY : Link.SOMEBODY;
  }

  /**
   * Whom {@code the minister}, {@code the company} or {@code the official} means if it is another
   * word for whoever the sentence before was about; {@link Speaker#NOBODY} if it is not.
   */
  private Speaker againNamed(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token noun = paragraph.at(mention.name());
    if (!words.isDefinite(paragraph.at(mention.from())) || mention.to() > mention.name() + 1) {
      return Speaker.NOBODY;
    }
    Mention before = subjectBefore(mention);
    Speaker subject = actor(before);
    boolean unnamed = words.is(WordList.UNNAMED_SPEAKERS, noun);
    boolean body = words.is(WordList.BODY_NOUNS, noun);
    if (subject.isUnnamed()) {
      boolean longer = subject.name().length() > mention.length(paragraph);
      Token head = paragraphs.get(before.paragraph()).at(before.name());
      boolean alike = subject.isSomebody() ? unnamed : body && words.is(WordList.BODY_NOUNS, head);
      String told = words.titleGender(head);
      String gender = words.titleGender(noun);
      boolean other = !told.isEmpty() && !gender.isEmpty() && !told.equals(gender);
      if (!longer || !alike || other) {
        return Speaker.NOBODY;
      }
      return subject.by(unnamed ? Link.SAME_SOMEBODY : subject.link());
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
    Speaker named = fits ? new Speaker(entity.name(), entity, Link.NAMED_AGAIN) : Speaker.NOBODY;
    boolean office = fits && words.isTitle(noun) && mention.name() - mention.from() > 1;
    Speaker known = office ? offices.putIfAbsent(office(mention), named) : null;
    return known == null ? named : known;
  }

  /** {@code The |prime minister|}: an office of two words, which one person holds. */
  private String office(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    return TokenTable.key(paragraph.text(mention.from() + 1, mention.to()));
  }

  /** Who acts in the sentence before that of a mention; null if that cannot be told. */
  private Mention subjectBefore(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    int from = paragraph.sentenceStart(mention.from());
    if (from > 0
        && paragraph.at(from - 1).isSpan()
        && paragraph.sentenceStart(from - 1) == from - 1) {
      from--;
    }
    if (from > 0) {
      return new Reports(paragraph, words, reader).actor(from);
    }
    if (paragraph.index() == 0) {
      return null;
    }
    Paragraph above = paragraphs.get(paragraph.index() - 1);
    return above.size() == 0 ? null : new Reports(above, words, reader).actor(above.size());
  }
}
