package org.cleanarticle.quote.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * The names of an article and whom they mean. One forward pass gives every name its bearer: a full
 * name by itself, a surname or given name by the bearer who was named most so far, a surname that
 * is told in full only later by a look back. Linear in the number of names.
 */
public final class People {
  private final Words words;
  private final NameReader reader;
  private final List<Name> names = new ArrayList<>();
  private final List<Entity> bearers = new ArrayList<>();
  private final int[] firstOfParagraph;
  private final Map<Term, Entity> byKey = new HashMap<>();
  private final Surnames surnames;
  private final RoleTable roleTable = new RoleTable();
  private final Firms firms;
  private final GluedRoles glued;
  private final BirthNames births;

  public People(List<Paragraph> paragraphs, Words words, NameReader reader) {
    this.words = words;
    this.reader = reader;
    firms = new Firms(words);
    glued = new GluedRoles(words);
    surnames = new Surnames(new CaseForms(words));
    births = new BirthNames(words, surnames);
    firstOfParagraph = new int[paragraphs.size() + 1];
    Roles roles = new Roles(words);
    Appositions appositions = new Appositions(words);
    LeadingNouns leading = new LeadingNouns(words);
    for (Paragraph paragraph : paragraphs) {
      firstOfParagraph[paragraph.index()] = names.size();
      List<Name> found = reader.isHeading(paragraph) ? List.of() : reader.read(paragraph);
      int token = 0;
      for (Name name : found) {
        described(paragraph, token, name.from());
        Entity bearer = bearer(name, paragraph);
        if (words.isGivenName(name.given())) {
          bearer.christened();
        }
        told(bearer, roles.of(paragraph, name));
        if (speaks(paragraph, name)) {
          bearer.speaks();
        }
        if (isAlive(paragraph, name, bearer)) {
          bearer.alive();
        }
        leading.told(paragraph, name, bearer);
        int head = appositions.told(paragraph, name, bearer);
        if (head >= 0) {
          told(bearer, roles.headedBy(paragraph, head));
        }
        boolean inside = paragraph.sentenceStart(name.from()) < name.from();
        if (inside || !name.title().isEmpty() || words.isGivenName(name.given())) {
          bearer.inside();
        }
        add(name, bearer);
        token = name.to();
      }
      described(paragraph, token, paragraph.size());
    }
    firstOfParagraph[paragraphs.size()] = names.size();
    ClippedNames clipped = new ClippedNames(paragraphs, words);
    SharedSurnames shared = new SharedSurnames(paragraphs, words);
    for (int i = 0; i < names.size(); i++) {
      boolean open = !bearers.get(i).person() && names.get(i).single();
      Entity later = open ? surnames.leader(names.get(i)) : null;
      if (later != null) {
        bearers.set(i, later);
      } else if (open) {
        clipped.christen(names.get(i), bearers.get(i));
        Name whole = i + 1 < names.size() ? shared.whole(names.get(i), names.get(i + 1)) : null;
        if (whole != null) {
          bearers.get(i).only(whole);
          surnames.lead(whole.surname(), bearers.get(i));
        }
      }
    }
    new GenderVotes(words).count(paragraphs, this);
  }

  /** The firm that the article tells of, see {@link Firms#only}. */
  public Entity firm() {
    return firms.only();
  }

  /** Notes what the words beside a name tell of its bearer. */
  private void told(Entity bearer, List<Term> roles) {
    for (Term role : roles) {
      if (bearer.lacks(role)) {
        bearer.role(roleTable.of(role), bearer.canBeBody() && isHumanRole(role));
      }
      firms.told(bearer, role);
    }
  }

  /** A noun for somebody, and not {@code the |operator| Northern Electric}. */
  private boolean isHumanRole(Term role) {
    Token noun = words.token(role.last());
    return words.isAgent(noun) && !noun.in(WordList.BODY_NOUNS);
  }

  private void add(Name name, Entity bearer) {
    bearer.title(name.title());
    bearer.mentioned();
    for (Role role : bearer.roles()) {
      role.named(names.size(), bearer);
    }
    names.add(name);
    bearers.add(bearer);
  }

  /** Counts {@code the mayor} as a mention of whoever was called mayor last. */
  private void described(Paragraph paragraph, int from, int to) {
    if (roleTable.isEmpty()) {
      return;
    }
    for (int i = from; i + 1 < to; i++) {
      if (!words.sieves().mayBeDefinite(paragraph, i)) {
        continue;
      }
      boolean one = roleTable.mayEnd(paragraph, i + 1);
      boolean pair =
          i + 2 < to && !paragraph.isQuotation(i + 1) && roleTable.mayEnd(paragraph, i + 2);
      if ((one || pair) && paragraph.at(i).isDefinite()) {
        String noun = paragraph.at(i + 1).key();
        String second = pair ? paragraph.at(i + 2).key() : "";
        int two = roleTable.ends(second) ? inRole(new Term(noun, second), names.size()) : -1;
        int named = two < 0 ? inRole(new Term("", noun), names.size()) : two;
        int end = two < 0 ? i + 2 : i + 3;
        Token next = paragraph.peek(end);
        if (named >= 0 && !next.isCapital() && !next.in(WordList.NAMING_PREPOSITIONS)) {
          List<Token> role = List.of(words.token(paragraph.text(i + 1, end)));
          add(new Name(paragraph.index(), i, i + 1, end, role, ""), bearers.get(named));
          i = end - 1;
        }
      }
    }
  }

  /** {@code Prime Minister}: all words are titles. */
  private boolean isAllTitles(Name name) {
    for (Token word : name.words()) {
      if (!word.in(WordList.TITLES)) {
        return false;
      }
    }
    return true;
  }

  /** {@code De La Vega}, {@code Van Dam}: a surname that small words begin, with a capital. */
  private boolean isSurname(Name name) {
    int last = name.words().size() - 1;
    for (int i = 0; i < last; i++) {
      if (!words.isParticle(name.words().get(i))) {
        return false;
      }
    }
    return last > 0;
  }

  /** Whether a name begins with a given name, and not as {@code Wetterphänomen El Niño} does. */
  private boolean isChristened(Entity bearer) {
    return !words.traits().capitalNouns() || words.bearsGivenName(bearer.given());
  }

  private Entity keep(Term key, Entity entity) {
    byKey.put(key, entity);
    return entity;
  }

  private Entity bearer(Name name, Paragraph paragraph) {
    if (!name.single() && isAllTitles(name)) {
      int named = inRole(name.key(), names.size());
      if (named >= 0) {
        return bearers.get(named);
      }
    }
    Entity surnamed = isSurname(name) ? surnames.leader(name) : null;
    if (surnamed != null && isChristened(surnamed)) {
      return surnamed;
    }
    Entity doubled = name.words().size() == 2 ? surnames.leader(name) : null;
    if (doubled != null && words.bearsGivenName(doubled.given()) && doubled.endsWith(name)) {
      return doubled;
    }
    if (name.single()) {
      Entity known = surnames.leader(name);
      if (known != null) {
        return known;
      }
      // No given name holds a tab.
      String title = name.title();
      Term key = title.isEmpty() ? name.key() : new Term(title + '\t', name.surname().key());
      known = byKey.get(key);
      known = known == null ? surnames.inOtherCase(name) : known;
      return known == null ? keep(key, single(name, paragraph)) : known;
    }
    Entity born = births.bearer(name, paragraph);
    if (born != null) {
      return born;
    }
    boolean person = reader.isPerson(name) && !isBodyByArticle(name, paragraph);
    Term key = name.key();
    Entity entity = byKey.get(key);
    if (entity == null) {
      entity = person ? glued.bearer(name, paragraph, byKey) : null;
      entity = person && entity == null ? surnames.inOtherCase(name) : entity;
      if (entity == null) {
        entity = new Entity(name, person, !person, words.nameGender(name.given()));
        if (person) {
          glued.met(entity, name, paragraph);
        }
      }
      keep(key, entity);
    }
    if (!glued.isLonger(key)) {
      entity.fuller(name);
    }
    if (person) {
      surnames.lead(name, entity, words.isGivenName(name.given()));
    } else {
      surnames.unread(name);
    }
    return entity;
  }

  /** {@code Ann Shaw, |47|}, {@code Ann Shaw, |who| …}, and later {@code Shaw}. */
  private boolean isAlive(Paragraph paragraph, Name name, Entity bearer) {
    boolean comma = paragraph.isComma(name.to());
    int second = comma ? name.to() + 1 : name.to();
    if (comma && paragraph.isComma(name.to() + 2) && paragraph.at(second).isNumber()) {
      return true;
    }
    boolean bare = name.single() && !name.given().in(WordList.ORGANISATION_WORDS);
    return bearer.person() && (bare || isRelativeOfPeople(paragraph, second));
  }

  private boolean isRelativeOfPeople(Paragraph paragraph, int i) {
    return words.sieves().mayBeRelative(paragraph, i)
        && paragraph.at(i).pronoun().equals("r")
        && !words.list("thing-relatives").contains(paragraph.at(i).key());
  }

  /**
   * Whether a name is the subject of a verb of speech right behind it, behind the comma of an
   * apposition or, inverted, before it.
   */
  boolean speaks(Paragraph paragraph, Name name) {
    boolean apposed =
        paragraph.isComma(name.to())
            && paragraph.isComma(name.from() - 1)
            && words.isGivenName(name.given());
    boolean said =
        words.says(paragraph, apposed ? name.to() + 1 : name.to())
            || words.says(paragraph, name.from() - 1) && isInverted(paragraph, name);
    return said && !paragraph.peek(name.from() - 1).in(WordList.OBJECT_DETERMINERS);
  }

  /** {@code “…,” said |Ann Shaw|}, and not {@code Tom Reed, defending, said |Shaw| began late}. */
  private boolean isInverted(Paragraph paragraph, Name name) {
    Token leading = paragraph.peek(name.from() - 2);
    boolean parted = leading.isComma() || leading.isDash();
    return leading.isSpan() || parted && !isVerb(paragraph.peek(name.to()));
  }

  /** A verb, or what leads to one: {@code said Shaw |had| begun}. */
  private boolean isVerb(Token token) {
    return words.looksLikeVerb(token) || words.list("auxiliaries").contains(token.key());
  }

  /** {@code the |Northern Electric|}: no given name, and an article that people do not have. */
  private boolean isBodyByArticle(Name name, Paragraph paragraph) {
    return name.core() == name.from()
        && !words.isGivenName(name.given())
        && paragraph.peek(name.from() - 1).in(WordList.BODY_ARTICLES);
  }

  private Entity single(Name name, Paragraph paragraph) {
    boolean given = words.bearsGivenName(name.given());
    boolean body =
        name.given().in(WordList.ORGANISATION_WORDS)
            || name.given().in(WordList.PLACES)
            || name.given().in(WordList.TITLES)
            || name.given().in(WordList.UNNAMED_SPEAKERS)
            || isBodyByArticle(name, paragraph)
            || NameReader.isCallSign(name)
            || !given && isNoun(name);
    String gender = name.title().isEmpty() ? words.nameGender(name.given()) : name.title();
    Entity entity = new Entity(name, false, body, body ? "" : gender);
    if (surnames.isBorne(name)) {
      entity.namesake();
    }
    return entity;
  }

  /**
   * A word without given name that is told to be a noun: by its ending, or where every noun has a
   * capital.
   */
  private boolean isNoun(Name name) {
    return words.endsAsPlural(name.surname())
        || words.traits().capitalNouns() && name.title().isEmpty();
  }

  /** Whether a name is that of a body, and has a noun for what it is: {@code Langley |Council|}. */
  public boolean isBodyOf(int i, Token noun) {
    Name name = names.get(i);
    boolean of = name.words().size() > 2 && name.words().get(1).in(WordList.NAME_PREPOSITIONS);
    Token head = of ? name.given() : name.last();
    return !name.single() && !bearers.get(i).person() && head.key().equals(noun.key());
  }

  /**
   * Whether the article has a longer name that ends with a word, which was not understood: the word
   * alone is then hardly all that the article tells of whoever it means.
   */
  public boolean isTail(Token word) {
    return surnames.isTail(word);
  }

  /** Whether the article names two people of one surname. */
  public boolean tellsOfFamily() {
    return surnames.areShared();
  }

  /** Whom a label of a transcript means; null if the article names nobody so. */
  public Entity labelled(String label) {
    String surname = label.substring(label.lastIndexOf(' ') + 1);
    return surnames.called(surname.toLowerCase(Locale.ROOT));
  }

  /** The number of names before token {@code token} of a paragraph. */
  public int before(int paragraph, int token) {
    int low = firstOfParagraph[paragraph];
    int high = firstOfParagraph[paragraph + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of names before paragraph {@code paragraph}. */
  public int first(int paragraph) {
    return firstOfParagraph[paragraph];
  }

  public Name name(int i) {
    return names.get(i);
  }

  public Entity bearer(int i) {
    return bearers.get(i);
  }

  int size() {
    return names.size();
  }

  /** Whom the name that covers token {@code token} means; null if none stands there. */
  public Entity at(int paragraph, int token) {
    int i = before(paragraph, token + 1) - 1;
    return i >= firstOfParagraph[paragraph] && names.get(i).to() > token ? bearers.get(i) : null;
  }

  /**
   * Where somebody is named who bears a role: the last before the {@code before}th name, else the
   * first after it; -1 if nobody does.
   */
  public int inRole(Term role, int before) {
    return roleTable.nearest(role, before);
  }

  /** Whether no two bearers have that role in the article. */
  public boolean isOnlyOne(Term role) {
    return roleTable.isOnlyOne(role);
  }
}
