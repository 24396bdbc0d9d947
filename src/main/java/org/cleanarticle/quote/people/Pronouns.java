package org.cleanarticle.quote.people;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.quote.people.Candidates.Candidate;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.HumanNouns;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Tells whom "he" and "she" mean by how near, how prominent and how talkative they were. */
public final class Pronouns {
  /** Names further back than these are forgotten; it also bounds the work for one pronoun. */
  private static final int NAMES_BACK = 40;

  private static final int PARAGRAPHS_BACK = 4;

  /** In words, of what stands behind a name before the verb of its clause. */
  private static final int LONGEST_FRONT = 8;

  // What a mention counts: 1 / (1 + FADE x sentences back); more for a subject, above all that of a
  // verb of speech, for a gender told by more than pronouns that fit, and for whoever spoke last;
  // less for what is no subject, and for names of which only the form is that of a person.
  // Set by hand on the tuning articles; the order of candidates barely changes for +-0.1 of each.
  private static final double FADE = 0.5;
  private static final double SUBJECT = 0.6;
  private static final double SAYS = 0.15;
  private static final double GENDER = 0.15;
  private static final double TALK = 0.1;
  private static final double POSSESSIVE = -0.3;
  private static final double OBJECT = -0.2;
  private static final double HOLDER = 0.55;
  private static final double UNPROVEN = -0.6;

  /** What is taken for a person for its form, speech or a pronoun beside it may still be a firm. */
  private static final double UNTOLD = -0.4;

  /** How many pronouns at the start of sentences are remembered. */
  private static final int ECHOES_BACK = 4;

  private final List<Paragraph> paragraphs;
  private final Words words;
  private final People people;
  private final HumanNouns humans;
  private final Topics topics;
  private final Namesakes namesakes;
  private final LeadingNames leading;
  private final Lives lives;
  private final SolePeople soles;
  private final SolePeople knownSoles;
  private final int[] sentencesBefore;

  /** By the name; null of those that no pronoun has asked of yet. */
  private final Standing[] standings;

  private final List<Mention> echoes = new ArrayList<>();
  private final List<Entity> echoed = new ArrayList<>();
  private int heardParagraph;
  private int heardToken;

  public Pronouns(List<Paragraph> paragraphs, Words words, People people) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.people = people;
    humans = words.humans();
    topics = new Topics(humans);
    soles = new SolePeople(people, false);
    knownSoles = new SolePeople(people, true);
    standings = new Standing[people.size()];
    namesakes = new Namesakes(people);
    leading = new LeadingNames(words);
    lives = new Lives(paragraphs, words, people);
    sentencesBefore = new int[paragraphs.size() + 1];
    for (Paragraph paragraph : paragraphs) {
      int sentences = paragraph.sentence(paragraph.size());
      sentencesBefore[paragraph.index() + 1] = sentencesBefore[paragraph.index()] + sentences;
    }
  }

  /**
   * Whom a pronoun or epithet means.
   *
   * @param reported where, in the paragraph of the mention, the words begin that he or she says:
   *     nobody speaks of himself there by name; the token of the mention if there are none
   * @param gender m, f, or empty if it tells none
   * @param last who spoke last
   */
  public Speaker resolve(Mention mention, int reported, String gender, LastSpeaker last) {
    hearEchoes(mention, last);
    return lives.unless(mention, gender, meant(mention, reported, gender, last));
  }

  /** The only human being of a gender among so many first names, see {@link SolePeople#of}. */
  public Entity sole(String gender, int before) {
    return knownSoles.of(gender, before);
  }

  /** Reads the pronouns that begin sentences up to a mention: whoever they mean stays at hand. */
  private void hearEchoes(Mention mention, LastSpeaker last) {
    for (; heardParagraph <= mention.paragraph(); heardParagraph++, heardToken = 0) {
      Paragraph paragraph = paragraphs.get(heardParagraph);
      boolean here = heardParagraph == mention.paragraph();
      int to = here ? mention.from() : paragraph.size();
      for (; heardToken < to; heardToken = paragraph.sentenceEnd(heardToken)) {
        echo(paragraph, heardToken, last);
      }
      if (here) {
        return;
      }
    }
  }

  private boolean isPersonal(Token token) {
    String kind = token.pronoun();
    return kind.equals("m") || kind.equals("f");
  }

  private void echo(Paragraph paragraph, int start, LastSpeaker last) {
    // But he said so.
    int at = paragraph.at(start).in(WordList.COORDINATORS) ? start + 1 : start;
    if (at >= paragraph.size() || !isPersonal(paragraph.at(at))) {
      return;
    }
    String gender = paragraph.at(at).pronoun();
    Mention echo = new Mention(Mention.Kind.PRONOUN, paragraph.index(), at, at + 1, at);
    LastSpeaker before = last.isBefore(paragraph.index(), at) ? last : LastSpeaker.NOBODY;
    Speaker meant = lives.unless(echo, gender, meant(echo, at, gender, before));
    if (meant.link() == Link.CLEAR_PRONOUN) {
      echoes.add(echo);
      echoed.add(meant.entity());
    }
  }

  private Speaker meant(Mention mention, int reported, String gender, LastSpeaker last) {
    Entity object = object(mention);
    Candidates candidates = new Candidates(gender, object);
    int before = people.before(mention.paragraph(), mention.from());
    addNames(mention, reported, before, candidates);
    addEchoes(mention, candidates);
    Speaker speaker = last.speaker();
    boolean recent = last.isKnown() && mention.paragraph() - last.paragraph() <= PARAGRAPHS_BACK;
    double talk = recent ? near(last.paragraph(), last.token(), mention) + SUBJECT + TALK : 0;
    if (recent && speaker.entity() != null) {
      int sentence = sentence(last.paragraph(), last.token());
      candidates.add(speaker.entity(), talk + gender(speaker.entity()), false, sentence);
    }
    Candidate best = candidates.best();
    boolean unnamed =
        !gender.isEmpty()
            && speaker.isSomebody()
            && mention.paragraph() - last.paragraph() <= 1
            && canBe(speaker.name(), gender);
    if (unnamed && (best == null || talk > best.score())) {
      return speaker.by(Link.PRONOUN);
    }
    if (best == null) {
      Speaker later = later(mention, gender, before, object);
      Entity sole = later.known() ? null : soles.of(gender, before);
      return sole == null || sole == object ? later : Speaker.of(sole, Link.PRONOUN);
    }
    Candidate newcomer = candidates.newcomer(best);
    if (newcomer != null && newcomer.bearer().isToldHuman()) {
      return Speaker.of(newcomer.bearer(), Link.PRONOUN);
    }
    boolean clear = candidates.isClear(best, best.bearer() == speaker.entity());
    boolean since = unnamed && sentence(last.paragraph(), last.token()) > best.latest();
    clear &= !best.bearer().isNamesake() && !since;
    return Speaker.of(best.bearer(), clear ? Link.CLEAR_PRONOUN : Link.PRONOUN);
  }

  /** And not {@code her |father|} of a woman: whether the words of a description fit a gender. */
  private boolean canBe(String described, String gender) {
    for (String word : described.split(" ", -1)) {
      Token noun = words.token(word);
      if (humans.isKin(noun)) {
        return humans.fits(noun, gender);
      }
    }
    return true;
  }

  /** Those whom the text names before the mention, less whom the reported words name. */
  private void addNames(Mention mention, int reported, int before, Candidates candidates) {
    for (int i = before - 1; i >= 0 && i >= before - NAMES_BACK; i--) {
      Name name = people.name(i);
      if (mention.paragraph() - name.paragraph() > PARAGRAPHS_BACK) {
        return;
      }
      boolean told = name.paragraph() == mention.paragraph() && name.from() >= reported;
      Entity bearer = people.bearer(i);
      if (candidates.allow(bearer) && !(told && !isOwner(name)) && !isOfClause(mention, name)) {
        boolean near = mention.paragraph() - name.paragraph() <= 1;
        Standing standing = standing(i);
        double score = near(name.paragraph(), name.from(), mention) + standing.prominence();
        int sentence = sentence(name.paragraph(), name.from());
        candidates.add(bearer, score, near && standing.subject(), sentence);
        candidates.doubt(bearer, standing.shared(), sentence);
      }
    }
  }

  /**
   * {@code In Anlehnung an |Hartmut Rasch| fragte er}: whom the clause names before its verb is not
   * who acts in it.
   */
  private boolean isOfClause(Mention pronoun, Name name) {
    Paragraph paragraph = paragraphs.get(pronoun.paragraph());
    int verb = pronoun.from() - 1;
    boolean before =
        !words.knowsSpeakers()
            && name.paragraph() == pronoun.paragraph()
            && verb - name.to() <= LONGEST_FRONT
            && paragraph.sentenceStart(verb) <= name.from()
            && paragraph.at(verb).isVerb();
    for (int i = name.to(); i < verb && before; i++) {
      before = !paragraph.isComma(i) && !paragraph.isQuotation(i);
    }
    return before;
  }

  /** Those whom pronouns before the mention clearly mean. */
  private void addEchoes(Mention mention, Candidates candidates) {
    for (int i = echoes.size() - 1; i >= 0 && i >= echoes.size() - ECHOES_BACK; i--) {
      Mention echo = echoes.get(i);
      if (mention.paragraph() - echo.paragraph() <= 1) {
        Entity bearer = echoed.get(i);
        double near = near(echo.paragraph(), echo.from(), mention);
        int sentence = sentence(echo.paragraph(), echo.from());
        candidates.add(bearer, near + SUBJECT + gender(bearer), true, sentence);
      }
    }
  }

  private boolean isOwner(Name name) {
    return paragraphs.get(name.paragraph()).peek(name.to()).isPossessive();
  }

  /** {@code he told |Shaw|}: who cannot be the one that the pronoun before means; or null. */
  private Entity object(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    for (int i = mention.to(); i < mention.to() + 3 && i < paragraph.size(); i++) {
      Entity entity = people.at(mention.paragraph(), i);
      if (entity != null || !paragraph.at(i).isWord()) {
        return entity;
      }
    }
    return null;
  }

  /**
   * A pronoun before the name: the first one named after it in its paragraph, or in the next one if
   * the article has named nobody yet.
   */
  private Speaker later(Mention mention, String gender, int from, Entity object) {
    for (int i = from; i < people.size() && i < from + 5; i++) {
      if (people.name(i).paragraph() > mention.paragraph() + (from == 0 ? 1 : 0)) {
        break;
      }
      Entity bearer = people.bearer(i);
      if (bearer.person() && bearer != object && fits(bearer, gender)) {
        return Speaker.of(bearer, Link.PRONOUN);
      }
    }
    return Speaker.NOBODY;
  }

  public static boolean fits(Entity bearer, String gender) {
    String told = bearer.gender();
    return bearer.isHuman() && (told.equals(gender) || told.isEmpty() || gender.isEmpty());
  }

  /** What a name counts for pronouns, however near they are. */
  private record Standing(double prominence, boolean subject, boolean shared) {}

  private Standing standing(int i) {
    if (standings[i] == null) {
      boolean subject = isSubject(i);
      boolean shared = namesakes.toldLast(i) != null;
      standings[i] = new Standing(prominence(i, subject), subject, shared);
    }
    return standings[i];
  }

  private double prominence(int i, boolean subject) {
    Name name = people.name(i);
    Paragraph paragraph = paragraphs.get(name.paragraph());
    Entity bearer = people.bearer(i);
    double proven =
        gender(bearer)
            + (bearer.isSurelyHuman() ? 0 : UNPROVEN)
            + (bearer.isKnownHuman() ? 0 : UNTOLD);
    if (isOwner(name)) {
      boolean holder = topics.isHolder(name, paragraph);
      return proven + (topics.isRelated(name, paragraph) ? SUBJECT : holder ? HOLDER : POSSESSIVE);
    }
    if (Topics.isTopic(name, paragraph)) {
      return proven + SUBJECT;
    }
    if (paragraph.peek(name.from() - 1).in(WordList.PREPOSITIONS)) {
      return proven + OBJECT;
    }
    if (!subject) {
      return proven;
    }
    return proven + (people.speaks(paragraph, name) ? SUBJECT + SAYS : SUBJECT);
  }

  /** Whether a name stands beside a verb of speech, or is the first to lead its sentence. */
  private boolean isSubject(int i) {
    Name name = people.name(i);
    Paragraph paragraph = paragraphs.get(name.paragraph());
    int sentence = paragraph.sentenceStart(name.from());
    if (paragraph.peek(name.from() - 1).in(WordList.ASKING_VERBS)) {
      return true;
    }
    if (leading.asks(paragraph, name)) {
      return false;
    }
    if (people.speaks(paragraph, name)) {
      return true;
    }
    if (leading.contrasts(paragraph, name)) {
      return true;
    }
    if (!canLead(i) || isPersonal(paragraph.at(sentence))) {
      return false;
    }
    for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
      Name before = people.name(j);
      if (before.paragraph() != name.paragraph() || before.from() < sentence) {
        return true;
      }
      if (people.bearer(j).isHuman() && canLead(j)) {
        return false;
      }
    }
    return true;
  }

  private boolean canLead(int i) {
    Name name = people.name(i);
    return leading.canLead(paragraphs.get(name.paragraph()), name);
  }

  private static double gender(Entity entity) {
    return entity.gender().isEmpty() ? 0 : GENDER;
  }

  /** How near a token is to a mention: 1 in its sentence. */
  private double near(int paragraph, int token, Mention mention) {
    int back = sentence(mention.paragraph(), mention.from()) - sentence(paragraph, token);
    return 1 / (1 + FADE * back);
  }

  /** The number of sentences before that of a token. */
  private int sentence(int paragraph, int token) {
    return sentencesBefore[paragraph] + paragraphs.get(paragraph).sentence(token);
  }
}
