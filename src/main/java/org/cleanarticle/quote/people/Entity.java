package org.cleanarticle.quote.people;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;

/** A person or body that the article names, with what the article tells of it. */
public final class Entity {
  /** More roles than these make nobody easier to find. */
  private static final int MOST_ROLES = 8;

  /** The fullest form of the name seen so far. */
  private Name form;

  /** Its text; null until somebody asks. */
  private String name;

  private final boolean person;
  private final boolean body;
  private String gender;
  private int mentions;
  private int male;
  private int female;
  private boolean speaks;
  private boolean inside;
  private boolean alive;
  private boolean christened;

  /** Whether all that is known of the name is a surname that somebody else bears. */
  private boolean namesake;

  /** Whether a role is one that only human beings have. */
  private boolean employed;

  private final List<Role> roles = new ArrayList<>(2);

  Entity(Name form, boolean person, boolean body, String gender) {
    this.form = form;
    this.person = person;
    this.body = body;
    this.gender = gender;
  }

  /** The fullest form of the name seen so far. */
  String name() {
    if (name == null) {
      name = form.text();
    }
    return name;
  }

  /** The first word of the name. */
  Token given() {
    return form.given();
  }

  /** Whether the full name ends with another of two words: {@code Ann |Mac Shaw|}. */
  boolean endsWith(Name two) {
    List<Token> all = form.words();
    int size = all.size();
    return size > 2
        && all.get(size - 1).key().equals(two.last().key())
        && all.get(size - 2).key().equals(two.given().key());
  }

  /** Whether a word is one of the name, as titles that are kept are: {@code |Pope| Francis}. */
  public boolean isCalled(Token word) {
    for (Token each : form.words()) {
      if (each.key().equals(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the last one of a full name. */
  public boolean endsWith(Token word) {
    return person && form.last().key().equals(word.key());
  }

  /** Whether the names of two end alike. */
  boolean isFamilyOf(Entity other) {
    return endsWith(other.form.last());
  }

  /** Notes another form of the name: the same given name and surname, and maybe more. */
  void fuller(Name other) {
    boolean shouted = form.isShouted();
    // Most names have two words in all of their forms.
    if (form.words().size() == 2 && other.words().size() == 2 && !shouted) {
      return;
    }
    int longer = other.length() - form.length();
    if (longer > 0 || longer == 0 && shouted) {
      form = other;
      name = null;
    }
  }

  /** Notes that the name is another form, and what stood before that is none of it. */
  void only(Name other) {
    form = other;
    name = null;
  }

  /** Whether the form of the name is that of a person: given name and surname. */
  public boolean person() {
    return person;
  }

  /** Whether this can be a body: what nothing but the form of its name tells to be a person. */
  public boolean canBeBody() {
    return body || !christened && !alive && !employed && gender().isEmpty();
  }

  /** The name begins with a known given name. */
  void christened() {
    christened = true;
  }

  /** Whether this can be a person: all that is not known as a body or place. */
  public boolean canBePerson() {
    return !body;
  }

  /**
   * Whether this is taken for a human being: by the form of the name, by a role, by pronouns, or
   * because a name that is nothing else speaks.
   */
  public boolean isHuman() {
    boolean told = speaks || alive || !roles.isEmpty() || !gender().isEmpty();
    return person || !body && inside && told;
  }

  /** Whether a full name or more than the form of the name tells that this is a human being. */
  public boolean isPerson() {
    return !body && (person || isSurelyHuman());
  }

  /** Whether more than the form of the name tells that this is a human being. */
  public boolean isSurelyHuman() {
    return speaks || alive || !gender.isEmpty() || person && !roles.isEmpty();
  }

  /**
   * Whether the article tells of something that only a human being has: a title, a known given
   * name, an age, a trade, a clause with "who". To speak is none of it, since firms speak too.
   */
  public boolean isKnownHuman() {
    return christened || alive || employed || !gender.isEmpty();
  }

  /** The same, told otherwise than by pronouns beside the name. */
  boolean isToldHuman() {
    return christened || alive || employed || !gender.isEmpty();
  }

  /** Whether the name is more than a word that begins a sentence: {@code |Officers| found}. */
  public boolean isProper() {
    return inside;
  }

  /** The name stood elsewhere than at the start of a sentence, where any word is capitalised. */
  void inside() {
    inside = true;
  }

  /** The name stood as only that of a human being does: with an age, with "who", by surname. */
  void alive() {
    alive = true;
  }

  /** The name stood beside a verb of speech. */
  void speaks() {
    speaks = true;
  }

  /** What title or given name tell, or the pronouns beside the name: m, f or empty. */
  public String gender() {
    if (!gender.isEmpty()) {
      return gender;
    }
    return male > female ? "m" : female > male ? "f" : "";
  }

  /** All that the article tells of the name is a surname that somebody else bears. */
  void namesake() {
    namesake = true;
  }

  public boolean isNamesake() {
    return namesake;
  }

  void title(String told) {
    if (!told.isEmpty()) {
      gender = told;
    }
  }

  /** A pronoun of that gender stood beside the name and nobody else's. */
  void vote(String told) {
    if (told.equals("m")) {
      male++;
    } else {
      female++;
    }
  }

  int mentions() {
    return mentions;
  }

  void mentioned() {
    mentions++;
  }

  public List<Role> roles() {
    return roles;
  }

  public boolean isIn(Term role) {
    for (Role each : roles) {
      if (each.name().equals(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a role would tell more. */
  boolean lacks(Term role) {
    return roles.size() < MOST_ROLES && !isIn(role);
  }

  /**
   * Notes a role.
   *
   * @param human whether only a human being has it
   */
  void role(Role role, boolean human) {
    roles.add(role);
    employed |= human;
  }
}
