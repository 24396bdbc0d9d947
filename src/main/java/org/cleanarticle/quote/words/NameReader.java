package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the runs of capitalised words that can be names. Linear. */
public final class NameReader {
  private static final long FUNCTION =
      WordList.PREPOSITIONS.bit() | WordList.DETERMINERS.bit() | WordList.CONJUNCTIONS.bit();

  private static final long NO_PERSON =
      WordList.ORGANISATION_WORDS.bit() | WordList.PLACES.bit() | WordList.TITLES.bit();

  /** Names of places are no longer. */
  private static final int LONGEST_PLACE = 3;

  private static final String VOWELS = "AEIOUY";

  private final Words words;
  private final Trades trades;
  private final NameOpenings openings;
  private final BodyNames bodies;
  private final Offices offices;
  private final Set<String> placeNouns;

  public NameReader(Words words) {
    this.words = words;
    trades = new Trades(words);
    openings = new NameOpenings(words);
    bodies = new BodyNames(words);
    offices = new Offices(words);
    placeNouns = words.list("place-nouns");
  }

  /** The names of a paragraph outside its quotations, in order. */
  public List<Name> read(Paragraph paragraph) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < paragraph.size()) {
      if (paragraph.isNameWord(i) || trades.opensSurname(paragraph, i)) {
        int end = end(paragraph, i);
        names.add(name(paragraph, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return names;
  }

  /** A line whose words are all capitalised and no sentence: its names run into one another. */
  public boolean isHeading(Paragraph paragraph) {
    int size = paragraph.size();
    boolean stops = size > 0 && paragraph.isStop(size - 1);
    if (size < (stops ? 6 : 3) || size > 30) {
      return false;
    }
    int allowed = stops ? 0 : size / 8;
    int small = contents(paragraph, allowed);
    int between = 0;
    for (int i = 0; i < size && small <= allowed; i++) {
      if (isContent(paragraph, i)) {
        continue;
      }
      Token token = paragraph.at(i);
      if (token.isSpan()) {
        return false;
      }
      boolean plain = token.isWord() && !token.isCapital() && !token.isNumber();
      boolean function = plain && (token.inAny(FUNCTION) || words.isAdverb(token));
      small += plain && !function ? 1 : 0;
      between += plain ? 1 : 0;
    }
    // "Ann Shaw was still inside." is a sentence.
    return small <= allowed && !(stops && 2 * between >= size - 1);
  }

  /**
   * How many small words that headings do not have a line has at its sight, counted until there are
   * more than {@code allowed}: most lines have, and need not be looked up.
   */
  private int contents(Paragraph paragraph, int allowed) {
    int contents = 0;
    for (int i = 0; i < paragraph.size() && contents <= allowed; i++) {
      contents += isContent(paragraph, i) ? 1 : 0;
    }
    return contents;
  }

  /**
   * Where the name of a body begins that the name words from {@code start} on end, if more than
   * name words stands in it; else {@code start}.
   */
  public int bodyStart(Paragraph paragraph, int start, int from) {
    return bodies.start(paragraph, start, from);
  }

  /** Where the list begins that the name words from {@code start} on end; -1 if they end none. */
  public int listStart(Paragraph paragraph, int start, int from) {
    return bodies.listStart(paragraph, start, from);
  }

  /** Whether a token is at its sight a small word that headings do not have. */
  private boolean isContent(Paragraph paragraph, int i) {
    return !words.sieves().mayBeFunction(paragraph, i);
  }

  /** Behind the last token of the run of name words that begins at {@code from}. */
  public int end(Paragraph paragraph, int from) {
    int end = from + 1;
    while (end < paragraph.size()) {
      int joined = bodies.end(paragraph, from, end);
      if (paragraph.isNameWord(end)) {
        end++;
      } else if (joined > end) {
        end = joined;
      } else if (isNickname(paragraph, end, words)) {
        end++;
      } else if (!mayJoin(paragraph, end) || isBehindRole(paragraph, end)) {
        break;
      } else if (isLoneParticle(paragraph, end) && isSurname(paragraph, end + 1)) {
        end += 2;
      } else if (areParticles(paragraph, end) && isSurname(paragraph, end + 2)) {
        end += 3;
      } else if (joinsName(paragraph, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** {@code Ann |“Red”| Shaw}: what stands within the name of one human being. */
  public static boolean isNickname(Paragraph paragraph, int i, Words words) {
    return SpeechSigns.isByname(paragraph, i)
        && words.bearsGivenName(paragraph.at(i - 1))
        && !paragraph.at(i - 1).inAny(NO_PERSON)
        && !paragraph.at(i + 1).inAny(NO_PERSON);
  }

  /** Whether a name can go on behind token {@code i}, which is told at its sight. */
  private static boolean mayJoin(Paragraph paragraph, int i) {
    boolean sign = paragraph.is(i, ',') || paragraph.is(i, '.');
    return !sign && (mayBeCapital(paragraph, i + 1) || mayBeCapital(paragraph, i + 2));
  }

  private static boolean mayBeCapital(Paragraph paragraph, int i) {
    return i < paragraph.size() && !paragraph.isSmall(i);
  }

  private static boolean isSurname(Paragraph paragraph, int i) {
    return paragraph.isNameWord(i) && !paragraph.at(i).in(WordList.ORGANISATION_WORDS);
  }

  /** Whether a name that begins at {@code from} or behind it goes on with the small word there. */
  public boolean isParticle(Paragraph paragraph, int i, int from) {
    if (i <= from || !words.isParticle(paragraph, i)) {
      return false;
    }
    int first = i - 1 > from && areParticles(paragraph, i - 1) ? i - 1 : i;
    boolean two = first < i || areParticles(paragraph, i);
    int last = two ? first + 1 : i;
    return (two || isLoneParticle(paragraph, i))
        && (paragraph.isNameWord(first - 1) || trades.opensSurname(paragraph, first))
        && isSurname(paragraph, last + 1)
        && !isBehindRole(paragraph, first);
  }

  /**
   * Whether the word before token {@code i} is a role with an article, {@code eine Sprecherin |von|
   * Nordheim}, or before one, {@code Sprecherin |des| Landkreises}: what hangs on that is no part
   * of a name, though names have such words; but {@code Mme |Le| Goff} is one.
   */
  public boolean isBehindRole(Paragraph paragraph, int i) {
    // Most names are followed by this question, and the noun is the word that is looked up already.
    Token noun = paragraph.peek(i - 1);
    return (noun.in(WordList.TITLES) || noun.in(WordList.UNNAMED_SPEAKERS))
        && !paragraph.peek(i).isCapital()
        && (paragraph.peek(i - 2).in(WordList.DETERMINERS)
            || paragraph.peek(i).in(WordList.DETERMINERS));
  }

  /**
   * Whether a surname begins with the two small words at {@code i}, {@code Ursula |von der| Aue};
   * behind a surname they tell where its bearer works, {@code Karl Wegner |von der| Werft}.
   */
  private boolean areParticles(Paragraph paragraph, int i) {
    return words.isParticle(paragraph, i)
        && words.isParticle(paragraph, i + 1)
        && (!paragraph.peek(i - 2).isNameWord() || words.isGivenName(paragraph.peek(i - 1)));
  }

  /**
   * A small word that joins a name alone, and neither {@code sagte Wegner |der| DW} nor {@code Karl
   * Wegner |von| Greenpeace}.
   */
  private boolean isLoneParticle(Paragraph paragraph, int i) {
    return words.isParticle(paragraph, i)
        && !(words.traits().capitalNouns() && paragraph.at(i).in(WordList.DETERMINERS))
        && !trades.isAffiliation(paragraph, i)
        && !trades.isHearing(paragraph, i);
  }

  /** {@code Bank |of| England}, {@code Secretary |of| State}. */
  private boolean joinsName(Paragraph paragraph, int i) {
    if (!paragraph.isNameWord(i + 1)) {
      return false;
    }
    Token before = paragraph.at(i - 1);
    boolean office = before.in(WordList.TITLES) && paragraph.at(i).in(WordList.TITLE_PREPOSITIONS);
    boolean body =
        before.in(WordList.ORGANISATION_WORDS) && paragraph.at(i).in(WordList.NAME_PREPOSITIONS);
    return office || body;
  }

  /** The name that stands from {@code from} to before {@code to}. */
  Name name(Paragraph paragraph, int from, int to) {
    int core = openings.behind(paragraph, from, to);
    int last = to - 1;
    if (last > from && paragraph.at(last).isSuffix()) {
      last--;
    }
    String title = "";
    boolean body = paragraph.at(last).in(WordList.ORGANISATION_WORDS);
    for (int i = core; i < last && !body; i++) {
      // Names with lists in them are those of bodies.
      body = paragraph.isComma(i);
    }
    if (!body) {
      for (int i = last - 1; i >= core; i--) {
        if (paragraph.at(i).in(WordList.TITLES)) {
          title = words.titleGender(paragraph.at(i));
          boolean office = paragraph.at(i + 1).in(WordList.TITLE_PREPOSITIONS);
          boolean kept = office || words.keepsTitle(paragraph.at(i));
          core = kept ? i : trades.isRankOfTwo(paragraph, i, last) ? i + 2 : i + 1;
          break;
        }
      }
    }
    if (!body) {
      core = Math.max(core, givenName(paragraph, core, last));
      core = offices.behind(paragraph, core, last);
      core = trades.behindRank(paragraph, core, last);
      core = trades.behindOffice(paragraph, core, last);
      core +=
          openings.isOrigin(paragraph, core, last) || trades.isAt(paragraph, core, last) ? 1 : 0;
    }
    int end = to;
    while (end - core > 2 && paragraph.at(end - 1).in(WordList.POST_NOMINALS)) {
      end--;
    }
    return new Name(paragraph.index(), from, core, to, Name.words(paragraph, core, end), title);
  }

  /**
   * Where a known given name stands behind words that are none: {@code Fox News' Chris Wallace}.
   */
  private int givenName(Paragraph paragraph, int from, int last) {
    for (int i = last - 1; i > from; i--) {
      if (words.isGivenName(paragraph.at(i))) {
        int start = i;
        while (start > from && words.isGivenName(paragraph.at(start - 1))) {
          start--;
        }
        boolean known =
            start == from
                || paragraph.at(from).in(WordList.ORGANISATION_WORDS)
                || isAgency(paragraph.at(from)) && !paragraph.at(last).isShouted();
        return known || last - start >= 1 && last - from >= 3 ? start : from;
      }
    }
    return from;
  }

  /**
   * {@code PAP}, {@code BBC}: capitals without stops, which no given name is in that are no
   * initials.
   */
  private static boolean isAgency(Token word) {
    String text = word.text();
    return word.isShouted() && text.length() > 2 && text.indexOf('.') < 0;
  }

  /** Whether the form is that of a person: two to five words, none of a body or place. */
  public boolean isPerson(Name name) {
    int size = name.words().size();
    if (size < 2 || size > 5 || isPlaceOfWords(name) || isOffice(name)) {
      return false;
    }
    if (isShoutedOpening(name) || isPeople(name) || isNounPhrase(name) || isPlace(name)) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Token word = name.words().get(i);
      boolean headline = i > 0 && i < size - 1 && words.isVerbOrAdverb(word);
      boolean given = i == 0 && words.isGivenName(word);
      if (headline || word.isComma() || word.in(WordList.ORGANISATION_WORDS) && !given) {
        return false;
      }
    }
    return true;
  }

  /** A place of two words or more: {@code New York}. */
  private boolean isPlaceOfWords(Name name) {
    boolean opens = name.words().size() <= LONGEST_PLACE && name.given().notes().opensPlace();
    return opens && words.list(WordList.PLACES.file()).contains(TokenTable.key(name.text()));
  }

  /** {@code Prime Minister}, {@code Duke of York}: a title, and no given name before it. */
  private boolean isOffice(Name name) {
    boolean title = words.isOffice(name.last());
    boolean place = name.words().size() > 2 && name.given().in(WordList.TITLES);
    boolean of = place && name.words().get(1).in(WordList.TITLE_PREPOSITIONS);
    boolean member = title && name.words().size() == 2 && name.last().in(WordList.POST_NOMINALS);
    return member || (title || of) && !words.isGivenName(name.given());
  }

  /**
   * {@code NATO Summit}, but neither {@code ANN Shaw}, as some papers begin an article, nor {@code
   * D.K. Shaw}.
   */
  private boolean isShoutedOpening(Name name) {
    if (!name.given().isShouted() || name.last().isShouted()) {
      return false;
    }
    String given = name.given().text();
    return given.length() > 2
        && given.indexOf('.') < 0
        && !words.isGivenName(
            words.token(given.charAt(0) + given.substring(1).toLowerCase(Locale.ROOT)));
  }

  /** {@code Grenze zur Ukraine}: where every noun has a capital, a small word joins two of them. */
  private boolean isNounPhrase(Name name) {
    boolean joined = false;
    for (Token word : name.words()) {
      joined |= !word.isCapital();
    }
    return joined
        && words.traits().capitalNouns()
        && name.title().isEmpty()
        && !words.isGivenName(name.given());
  }

  /**
   * {@code Benwari State}, {@code Mount Tilga}: a noun for places, and no given name before it;
   * {@code Autobahn A100}: a number.
   */
  private boolean isPlace(Name name) {
    String last = name.last().text();
    if (Character.isDigit(last.charAt(last.length() - 1))) {
      return true;
    }
    if (!name.title().isEmpty() || words.bearsGivenName(name.given())) {
      return false;
    }
    return placeNouns.contains(name.last().key()) || placeNouns.contains(name.given().key());
  }

  /** {@code Palestinian Christians}. */
  private boolean isPeople(Name name) {
    return name.given().in(WordList.PLACES)
        && !words.isGivenName(name.given())
        && words.endsAsPlural(name.surname());
  }

  /** {@code KZQV}, {@code BBC}: a few capitals that nobody can pronounce. */
  public static boolean isCallSign(Name name) {
    if (!name.given().isShouted() || !name.title().isEmpty()) {
      return false;
    }
    String text = name.given().text();
    if (text.length() < 3) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z' || VOWELS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has no small letter. */
  public static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }
}
