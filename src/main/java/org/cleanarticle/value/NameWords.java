package org.cleanarticle.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;

/** What a single word of a byline can be. Reads its lists when they are first asked for. */
final class NameWords {
  /** A role that a longer word may end in: Chefredakteur, Landeskorrespondentin. */
  private static final int SHORTEST_ENDING = 8;

  private static final int LONGEST_AGENCY = 4;

  /** In words, with the profession: {@code Film and Music Editor}. */
  private static final int LONGEST_BEAT = 4;

  private static final List<String> GIVEN = List.of("given-female", "given-male", "given-names");

  private final Vocabulary vocabulary;
  private final ScriptNames scripts;
  private final GluedNames glued;
  private final NameTitles titles;
  private final PaperNames papers;
  private final NounPhrases phrases;

  /** Read when a line is first asked for one: to walk through a list is slower than to keep it. */
  private volatile String[] professions;

  private volatile Set<String> agencyOpenings;

  NameWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    scripts = new ScriptNames(vocabulary);
    glued = new GluedNames(this, vocabulary);
    titles = new NameTitles(vocabulary);
    papers = new PaperNames(this, vocabulary);
    phrases = new NounPhrases(vocabulary);
  }

  /** Names in scripts without capitals. */
  ScriptNames scripts() {
    return scripts;
  }

  /** Newspapers that look like names. */
  PaperNames papers() {
    return papers;
  }

  /** Nouns that look like names. */
  NounPhrases phrases() {
    return phrases;
  }

  /** What stands before names. */
  NameTitles titles() {
    return titles;
  }

  /** What is glued to names. */
  GluedNames glued() {
    return glued;
  }

  /**
   * Whether words open a byline; they are in lower case, the last may be cut off.
   *
   * @param colon whether a colon follows, without which some words say something else
   */
  boolean isOpener(String words, boolean colon) {
    String condition = vocabulary.table("byline-openers").get(words);
    return condition != null
        && !condition.equals(BylineOpeners.INTERVIEW)
        && (colon || !condition.equals(":"));
  }

  /** Whether a word in lower case opens a byline, perhaps with more words. */
  boolean mayOpen(String word) {
    return vocabulary.is(word, WordKind.BYLINE_OPENING);
  }

  /** Whether a word is a month or a weekday, which no one is called by alone. */
  boolean isOfCalendar(String word) {
    String lower = lower(stripStop(word));
    return isWeekday(word) || vocabulary.words("months").contains(lower);
  }

  /** Length of an article that runs into a word, as in {@code l'AFP}; 0 if there is none. */
  static int elided(String word) {
    boolean elided =
        word.length() > 3
            && (word.charAt(0) == 'l' || word.charAt(0) == 'L')
            && Signs.isApostrophe(word.charAt(1));
    return elided ? 2 : 0;
  }

  boolean isWeekday(String word) {
    return vocabulary.words("weekdays").contains(lower(stripStop(word)));
  }

  /** Whether a word joins the name before it with the one that {@code next} begins. */
  boolean isJoint(String word, String next) {
    String condition = vocabulary.table("name-joints").get(lower(word));
    return condition != null && (condition.isEmpty() || isGiven(next));
  }

  boolean isRole(String word) {
    String lower = lower(stripStop(word));
    Set<String> roles = vocabulary.words("byline-roles");
    if (roles.contains(lower)) {
      return true;
    }
    for (int i = 2; i <= lower.length() - SHORTEST_ENDING; i++) {
      if (roles.contains(lower.substring(i))) {
        return true;
      }
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && roles.contains(lower.substring(hyphen + 1));
  }

  /**
   * Whether a word is of a role, or what its bearer writes about, {@code Home Affairs Editor}: such
   * words are surnames as well, unless the role ends with a profession.
   */
  boolean isRole(List<BylineToken> tokens, int at) {
    return isRole(tokens.get(at).text()) || isBeat(tokens, at);
  }

  /** {@code |Film| and Music Editor}; {@code Elena Cruz |Film|}, all of which is no name. */
  boolean isBeat(List<BylineToken> tokens, int beat) {
    if (!vocabulary.words("beat-surnames").contains(lower(tokens.get(beat).text()))) {
      return false;
    }
    int end = Math.min(tokens.size(), beat + LONGEST_BEAT);
    for (int i = beat + 1; i < end && tokens.get(i).is(BylineToken.Kind.WORD); i++) {
      if (isProfession(tokens.get(i).text())) {
        return true;
      }
    }
    return beat > 1 && beat + 1 == tokens.size() && isBehindName(tokens, beat);
  }

  private boolean isBehindName(List<BylineToken> tokens, int at) {
    String surname = tokens.get(at - 1).text();
    return isCapitalised(surname)
        && !isGiven(surname)
        && isGiven(NameCase.normal(tokens.get(at - 2).text(), this));
  }

  /** Whether a word says what its bearer does. */
  boolean isProfession(String word) {
    String lower = lower(word);
    for (String profession : professions()) {
      if (lower.endsWith(profession)) {
        return true;
      }
    }
    return false;
  }

  private String[] professions() {
    String[] known = professions;
    if (known == null) {
      known = vocabulary.words("professions").toArray(new String[0]);
      professions = known;
    }
    return known;
  }

  /** Whether its bearer takes or draws pictures and writes nothing. */
  boolean isPictureRole(String word) {
    return vocabulary.words("picture-roles").contains(lower(stripStop(word)));
  }

  /** Whether a word in brackets behind a name, or a role, says that its bearer did the pictures. */
  boolean isOfPictures(String word) {
    return isPictureRole(word) || vocabulary.words("picture-nouns").contains(lower(word));
  }

  /** {@code Contributions}, behind the authors: who follows only helped them. */
  boolean isContribution(String word) {
    return vocabulary.words("contribution-words").contains(lower(word));
  }

  /** Whether a word makes a group of writers of a name. */
  boolean isDesk(String word) {
    String lower = lower(word);
    Set<String> desks = vocabulary.words("desk-words");
    int hyphen = lower.lastIndexOf('-');
    return desks.contains(lower) || hyphen > 0 && desks.contains(lower.substring(hyphen + 1));
  }

  /** Whether a noun that newspapers are called by is a surname as well: {@code Emily Post}. */
  boolean isDeskSurname(String word) {
    return vocabulary.words("desk-surnames").contains(lower(word));
  }

  /** Whether a word takes a role away from its bearer: {@code Ex}. */
  boolean isPastRole(String lower) {
    return vocabulary.words("past-roles").contains(lower);
  }

  /** {@code Md}, with which many names begin. */
  boolean isShortGiven(String word) {
    return vocabulary.words("any", "short-given-names").contains(stripStop(word));
  }

  /** Whether a word is a place and no given name, as many outlets begin: {@code Houston}. */
  boolean isPlace(String word) {
    return vocabulary.words("places").contains(lower(word)) && !isGiven(word);
  }

  /** Whether a place may be a person: {@code Israel Barlow}. */
  boolean isNameOfPlace(String word) {
    return vocabulary.words("name-places").contains(lower(word));
  }

  /** Whether a word may end the name of an outlet: {@code Gazette}, {@code Post-Dispatch}. */
  boolean isOutletNoun(String word) {
    String lower = lower(word);
    return vocabulary
        .names("outlet-nouns")
        .containsKey(lower.substring(lower.lastIndexOf('-') + 1));
  }

  /** Whether a word is known to be a person's given name. */
  boolean isGiven(String word) {
    if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    for (String list : GIVEN) {
      if (vocabulary.words(list).contains(word)) {
        return true;
      }
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && isGiven(word.substring(0, hyphen));
  }

  /** Whether a word is of menus, sections and places. */
  boolean isOfMenus(String word) {
    return vocabulary.words("menu-words").contains(lower(word));
  }

  /** {@code Published}, before a date. */
  boolean isDateLabel(String word) {
    return vocabulary.table("date-labels").containsKey(lower(word));
  }

  /** {@code Elena Cruz on}: what stands before a day in a sentence. */
  boolean leadsToDate(String word) {
    return vocabulary.words("date-leads").contains(word);
  }

  /** {@code Ella’s}, {@code TODAY'S}: no name ends so. */
  static boolean isPossessive(String word) {
    String end = word.length() < 3 ? "" : word.substring(word.length() - 2);
    return end.equalsIgnoreCase("\u2019s") || end.equalsIgnoreCase("'s");
  }

  /** An article that may open the name of an outlet: {@code The}. */
  boolean isOutletArticle(String word) {
    return vocabulary.words("any", "outlet-articles").contains(lower(word));
  }

  /** {@code our}, before a role. */
  boolean isDeterminer(String word) {
    return vocabulary.words("determiners").contains(lower(word));
  }

  /** {@code Jr.}, which may stand behind a comma and is part of the name. */
  boolean isNameSuffix(String word) {
    return vocabulary.words("any", "name-suffixes").contains(lower(stripStop(word)));
  }

  boolean isParticle(String word) {
    return vocabulary.words("any", "name-particles").contains(lower(word));
  }

  /** Whether a word in capitals would be a particle in small letters: VAN could be van or Van. */
  boolean isOfEitherCase(String capitals) {
    return capitals.length() > 2
        && isParticle(capitals)
        && !isGiven(capitals.charAt(0) + lower(capitals.substring(1)));
  }

  /** How many tokens from {@code at} on are the name of a news agency, or 0. */
  int agency(List<BylineToken> tokens, int at) {
    String first = stripStop(tokens.get(at).text());
    if (!agencyOpenings().contains(first.substring(elided(first)))) {
      return 0;
    }
    Set<String> agencies = vocabulary.words("any", "agencies");
    int found = 0;
    StringBuilder name = new StringBuilder();
    for (int i = at; i < Math.min(tokens.size(), at + LONGEST_AGENCY); i++) {
      BylineToken token = tokens.get(i);
      if (!token.is(BylineToken.Kind.WORD)) {
        break;
      }
      String word = stripStop(token.text());
      name.append(name.isEmpty() ? word.substring(elided(word)) : " " + word);
      if (agencies.contains(name.toString())) {
        found = i - at + 1;
      }
    }
    return found;
  }

  /** The first words of the names of agencies. */
  private Set<String> agencyOpenings() {
    Set<String> known = agencyOpenings;
    if (known == null) {
      known = new HashSet<>();
      for (String agency : vocabulary.words("any", "agencies")) {
        int space = agency.indexOf(' ');
        known.add(space < 0 ? agency : agency.substring(0, space));
      }
      agencyOpenings = known;
    }
    return known;
  }

  /** Whether a word begins with a capital, or its script has none. */
  static boolean isCapitalised(String word) {
    char first = word.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    // O'Neil, d'Souza, 't Hooft, and al-Rashid.
    int inner = Math.max(word.indexOf('\''), Math.max(word.indexOf('\u2019'), word.indexOf('-')));
    return inner >= 0
        && inner <= 2
        && inner + 1 < word.length()
        && Character.isUpperCase(word.charAt(inner + 1));
  }

  /** Whether the word's script knows no capitals. */
  static boolean isUncased(String word) {
    char first = word.charAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isLowerCase(first)
        && !Character.isTitleCase(first);
  }

  boolean isNamePrefix(String word) {
    return vocabulary.words("any", "name-prefixes").contains(word);
  }

  /** Whether a word in capitals behind a name in normal case is the name of an outlet. */
  static boolean isCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    // Two letters are initials.
    return letters > 2 && !word.equals("III");
  }

  static String stripStop(String word) {
    return word.length() > 2 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** The word without a full stop that ends a sentence rather than a short form. */
  static String stripName(String word) {
    return word.length() > 3 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** The word in small letters, character by character whatever stands beside them. */
  static String lower(String word) {
    int capital = 0;
    while (capital < word.length() && isSmall(word.charAt(capital))) {
      capital++;
    }
    if (capital == word.length()) {
      return word;
    }
    char[] lower = word.toCharArray();
    for (int i = capital; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  private static boolean isSmall(char c) {
    return Character.toLowerCase(c) == c;
  }
}
