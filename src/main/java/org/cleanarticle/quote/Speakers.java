package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.clause.Clauses;
import org.cleanarticle.quote.clause.Reports;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.People;
import org.cleanarticle.quote.people.Pronouns;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.NameReader;
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
    return new Reports(clauses(paragraph));
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

  String text(Mention mention) {
    return paragraph(mention).text(mention.from(), mention.to());
  }

  /** A verb as printed; of an auxiliary and a participle the latter: {@code s’est |dite|}. */
  String verb(Paragraph paragraph, int verb) {
    Token first = paragraph.at(verb);
    boolean two = !words.verb(first, paragraph.peek(verb + 1)).isEmpty();
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

  private Speaker named(Mention mention) {
    Entity entity = people().at(mention.paragraph(), mention.name());
    Paragraph paragraph = paragraph(mention);
    if (entity == null) {
      return new Speaker(text(mention), null, Link.ONLY_NAME);
    }
    Name name = people().name(people().before(mention.paragraph(), mention.name() + 1) - 1);
    if (paragraph.at(name.to() - 1).in(WordList.TITLES) && !entity.person()) {
      return descriptions.of(mention, true);
    }
    if (!entity.person() && isByOrigin(mention)) {
      return atHand(mention);
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

  /** Whom a word means that stands for a name just told. */
  Speaker atHand(Mention mention) {
    Speaker known = pronouns().resolve(mention, mention.from(), "", last);
    return known.known() ? known.by(Link.ROLE) : known;
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
        Speaker relative = relative(mention, kind);
        boolean unnamed = relative.known() && relative.entity() == null;
        Speaker near = unnamed ? relative : pronouns().resolve(mention, reported, kind, last);
        yield near.same(relative) || !relative.known() ? near : relative;
      }
      case "p" ->
          before.link() == Link.GROUP || before.isUnnamed()
              ? before.by(Link.PRONOUN)
              : relative(mention, "");
      case "n" -> {
        boolean led = words.knowsSpeakers() && follows(mention).isVerb();
        Entity subject = led ? actor(subjectBefore(mention)).entity() : null;
        if (subject != null && subject.canBeBody() && subject.isProper()) {
          yield Speaker.of(subject, Link.PRONOUN);
        }
        boolean thing = before.entity() != null && !before.entity().isHuman();
        yield thing ? before.by(Link.PRONOUN) : Speaker.NOBODY;
      }
      default -> Speaker.NOBODY;
    };
  }

  /** The token behind a mention. */
  private Token follows(Mention mention) {
    return paragraph(mention).peek(mention.to());
  }

  /**
   * {@code His mother wept. “He is good,” |she| said.}: whoever is told of without a name right
   * before, unless somebody spoke in the paragraph already.
   */
  private Speaker relative(Mention mention, String gender) {
    Paragraph paragraph = paragraph(mention);
    int start = paragraph.sentenceStart(mention.from());
    if (start == 0) {
      return Speaker.NOBODY;
    }
    boolean spoken =
        last.isKnown() && last.paragraph() == mention.paragraph()
            || people().before(paragraph.index(), start)
                < people().before(paragraph.index(), mention.from());
    Mention before = spoken ? null : subjectBefore(mention);
    if (before == null
        || before.paragraph() != mention.paragraph()
        || before.kind() != Mention.Kind.DESCRIPTION
        || !isOf(gender, before)) {
      return Speaker.NOBODY;
    }
    return descriptions.of(before, false).by(Link.PRONOUN);
  }

  /** Whether a description tells the gender, or begins its sentence and tells none. */
  private boolean isOf(String gender, Mention described) {
    Paragraph paragraph = paragraph(described);
    Token noun = paragraph.at(described.name());
    String told = words.titleGender(noun);
    if (!told.isEmpty() && noun.in(WordList.TITLES)) {
      return told.equals(gender);
    }
    int start = paragraph.sentenceStart(described.from());
    boolean joined = paragraph.at(start).in(WordList.COORDINATORS);
    boolean begins = described.from() == (joined ? start + 1 : start);
    boolean determined = paragraph.at(described.from()).in(WordList.DETERMINERS);
    boolean somebody = words.isAgent(noun) || noun.in(WordList.UNNAMED_SPEAKERS);
    return begins
        && determined
        && somebody
        && !words.isPlural(noun)
        && (told.isEmpty() || told.equals(gender));
  }

  /** Who acts in the sentence before that of a mention; null if that cannot be told. */
  Mention subjectBefore(Mention mention) {
    Paragraph paragraph = paragraph(mention);
    int from = paragraph.sentenceStart(mention.from());
    if (from > 0
        && paragraph.isQuotation(from - 1)
        && paragraph.sentenceStart(from - 1) == from - 1) {
      from--;
    }
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
