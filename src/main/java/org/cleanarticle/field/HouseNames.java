package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.OutletNames;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;

/**
 * The outlet's name as a page says it in its furniture, where no metadata name the outlet: {@code
 * About The Echo}, {@code Echo Newsletter}, {@code (Image: Tarrant Valley Echo)}, {@code
 * news@tarrantecho.example}. One of these may be a topic's or a person's; a name that several ways
 * of saying agree on is the outlet's. Linear in the size of the page.
 */
final class HouseNames {
  /** In characters; a line that is longer is prose. */
  private static final int LONGEST_LINE = 400;

  /** In tokens: what stands between two signs of a line. */
  private static final int LONGEST_PIECE = 9;

  private static final int MOST_WORDS = 4;

  /** So far from the top a masthead stands. */
  private static final int FIRST_LINES = 3;

  /** The words that furniture about a name begins or ends with. */
  private static final long EDGES = WordKind.HOUSE_OPENING.bit() | WordKind.HOUSE_END.bit();

  private static final String BREAKS = ",|()[]•·©_，。、！？";

  /*
   * What each way of saying a name is worth, and what must be reached. Set by hand on tune pages
   * copied without their title, whose gold tells the publisher: of the 192 names that they get in
   * all, by this class and by lines of rights, 166 are right.
   */
  private static final int SLOT = 2;
  private static final int OUTLETS_SLOT = 3;
  private static final int ADDRESS = 4;
  private static final int NOUN = 2;
  private static final int AT_TOP = 2;
  private static final int ARTICLE = 2;
  private static final int FIRST = 2;
  private static final int DATELINE = 3;
  private static final int ENOUGH = 6;

  private final Values values;
  private final Labelling labelling;
  private final OutletNouns nouns;
  private final List<Map<String, String>> common;
  private final Set<String> articles;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  /** Names alone above the headline: they count only where something else says them too. */
  private final List<Piece> alone = new ArrayList<>();

  /** Metadata stands before all that is printed. */
  private int firstVisible;

  HouseNames(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
    Vocabulary vocabulary = values.vocabulary();
    nouns = values.outletNouns();
    common =
        List.of(
            vocabulary.names("sections"),
            vocabulary.names("menu-words"),
            vocabulary.names("home-words"),
            vocabulary.names("house-closers"));
    articles = vocabulary.words("any", "outlet-articles");
  }

  /** A name in all its forms, and the ways in which it is said. */
  private static final class Candidate {
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> ways = new HashMap<>();
    private boolean sure;

    void takeAll(Candidate other) {
      marks.addAll(other.marks);
      ways.putAll(other.ways);
      sure |= other.sure;
    }

    int worth() {
      int worth = 0;
      for (int way : ways.values()) {
        worth += way;
      }
      return sure ? worth : 0;
    }
  }

  /** Where the name is said that the page says in the most ways; empty if in too few. */
  List<Mark> find() {
    int end = labelling.headline();
    for (Line line : labelling.lines()) {
      int i = line.index();
      firstVisible += line.isMeta() ? 1 : 0;
      // Below the headline, and in a menu, a name counts for the words about it alone.
      if (!line.isMeta()
          && line.text().length() <= LONGEST_LINE
          && (i < end || labelling.shapes().holdsAny(i, EDGES))
          && !labelling.hasBody(i)) {
        pieces(i, line.text(), i < end && !labelling.is(i, Label.NAVIGATION));
      }
    }
    Set<String> addresses = HouseAddresses.of(labelling);
    if (!candidates.isEmpty() || !addresses.isEmpty()) {
      for (Piece name : alone) {
        candidate(mark(name)).ways.put("top", AT_TOP);
      }
    }
    dateline();
    Candidate best = new Candidate();
    for (Map.Entry<String, Candidate> each : candidates.entrySet()) {
      Candidate candidate = each.getValue();
      String joined = addresses.isEmpty() ? "" : Fold.plain(each.getKey().replace(" ", ""));
      if (addresses.contains(joined) || addresses.contains("the" + joined)) {
        candidate.ways.put("@", ADDRESS);
        candidate.sure = true;
      }
      Candidate letters = candidates.get(OutletNames.initials(each.getKey()));
      if (letters != null) {
        candidate.takeAll(letters);
      }
      if (candidate.worth() >= ENOUGH
          && candidate.worth() > best.worth()
          && !isKnownOtherwise(candidate)) {
        best = candidate;
      }
    }
    return best.marks;
  }

  /** A station's own copy has its letters in the dateline, as an agency's has the agency. */
  private void dateline() {
    Dateline dateline = DatelineReader.read(values.datelines(), labelling).value();
    if (dateline != null && dateline.agency() != null) {
      Candidate candidate = candidates.get(values.outletNames().key(dateline.agency()));
      if (candidate != null) {
        candidate.ways.put("dateline", DATELINE);
      }
    }
  }

  /** The parts of a line between brackets, bars and dots. */
  private void pieces(int line, String text, boolean aboveHeadline) {
    PageWords.Tokens tokens = labelling.tokens(line);
    int[] places = tokens.places();
    int from = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && !isBreak(text.charAt(at))) {
        continue;
      }
      while (from < places.length && (places[from] < start || isSign(tokens, from))) {
        from++;
      }
      int to = from;
      while (to < places.length && places[to] < at) {
        to++;
      }
      if (to > from && to - from <= LONGEST_PIECE) {
        // The head of a printed page goes on with its day.
        boolean whole =
            start == 0
                && (at == text.length() || labelling.shapes().holdsAny(line, WordKind.YEAR.bit()));
        piece(new Piece(line, text.substring(0, at), tokens, from, to), whole && aboveHeadline);
      }
      from = to;
      start = at + 1;
    }
  }

  private static boolean isBreak(char c) {
    boolean usual = c >= 'a' && c <= 'z' || c == ' ';
    return !usual && BREAKS.indexOf(c) >= 0;
  }

  /**
   * A part of a line.
   *
   * @param text the line as far as the part goes
   * @param from its first token
   * @param to behind its last token
   */
  private record Piece(int line, String text, PageWords.Tokens tokens, int from, int to) {}

  private void piece(Piece piece, boolean atTop) {
    PageWords known = labelling.words();
    int[] words = piece.tokens.words();
    HouseSlots.Slot opener = values.houseSlots().opener(words, piece.from, piece.to, known);
    int from = piece.from + opener.words();
    while (from < piece.to && isSign(piece.tokens, from)) {
      from++;
    }
    HouseSlots.Slot closer =
        from < piece.to
            ? values.houseSlots().closer(words, from, piece.to, known)
            : HouseSlots.Slot.NONE;
    Piece name = new Piece(piece.line, piece.text, piece.tokens, from, piece.to - closer.words());
    boolean bare = opener.words() == 0 && closer.words() == 0;
    if (bare && !atTop || !canBeName(name)) {
      return;
    }
    if (bare && !holdsNoun(name)) {
      alone.add(name);
      return;
    }
    Candidate candidate = candidate(mark(name));
    say(candidate, opener);
    say(candidate, closer);
    if (bare) {
      candidate.ways.put("top", AT_TOP);
    }
    noun(candidate, name, bare);
  }

  /** The candidate of a name, with one mark more. */
  private Candidate candidate(Mark mark) {
    String key = values.outletNames().key(labelling.text(mark));
    candidates.putIfAbsent(key, new Candidate());
    Candidate candidate = candidates.get(key);
    candidate.marks.add(mark);
    return candidate;
  }

  private static void say(Candidate candidate, HouseSlots.Slot slot) {
    if (slot.words() > 0) {
      candidate.ways.put(slot.text(), slot.outlets() ? OUTLETS_SLOT : SLOT);
      candidate.sure |= slot.outlets();
    }
  }

  /** Newspapers are called Courier and Echo, and with the article before it nothing else is. */
  private void noun(Candidate candidate, Piece name, boolean atTop) {
    boolean article = isArticle(name);
    if (holdsNoun(name)) {
      candidate.ways.put("noun", NOUN);
      candidate.sure |= atTop;
      if (article) {
        candidate.ways.put("article", ARTICLE);
      }
      if (atTop && name.line < firstVisible + FIRST_LINES) {
        candidate.ways.put("first", FIRST);
      }
    }
  }

  private boolean holdsNoun(Piece name) {
    int from = isArticle(name) ? name.from + 1 : name.from;
    int last = name.to - 1;
    if (from == name.from && isCapital(name, from) && isElided(name, word(name, from))) {
      return true;
    }
    if (last == name.from) {
      return isCapital(name, last) && nouns.isName(word(name, last));
    }
    return isCapital(name, from) && nouns.begins(word(name, from))
        || isCapital(name, last) && nouns.ends(word(name, last));
  }

  /** {@code L'Écho}: an article that has lost its vowel is no word of its own. */
  private boolean isElided(Piece name, String word) {
    int behind = name.tokens.places()[name.from] + 1;
    return word.startsWith("l")
        && behind < name.text.length()
        && isApostrophe(name.text, behind)
        && nouns.begins(word.substring(1));
  }

  private static boolean isCapital(Piece name, int token) {
    return isCapital(name.text.charAt(name.tokens.places()[token]));
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || LineShape.isIdeograph(c);
  }

  private boolean isArticle(Piece name) {
    return articles.contains(word(name, name.from));
  }

  private String word(Piece piece, int token) {
    return labelling.words().text(piece.tokens.words()[token]);
  }

  private boolean canBeName(Piece name) {
    int count = name.to - name.from;
    if (count < 1 || count > MOST_WORDS + 1) {
      return false;
    }
    boolean telling = false;
    int known = 0;
    for (int i = name.from; i < name.to; i++) {
      if (isSign(name.tokens, i)) {
        return false;
      }
      if (!telling) {
        boolean noun = isCapital(name, i) && nouns.isNoun(word(name, i));
        known += noun || i == name.from && isArticle(name) ? 1 : 0;
        telling = noun ? known > 1 : !isCommon(name.tokens.words()[i]);
      }
    }
    char first = name.text.charAt(name.tokens.places()[name.from]);
    return telling && (isCapital(first) || hasCapital(name));
  }

  private boolean hasCapital(Piece name) {
    String text = labelling.text(mark(name));
    return !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /**
   * Words of menus and little words name no outlet by themselves; two nouns of outlets do, or one
   * with its article.
   */
  private boolean isCommon(int token) {
    if (labelling.words().functionLanguages(token) != 0) {
      return true;
    }
    String word = labelling.words().text(token);
    for (Map<String, String> list : common) {
      if (list.containsKey(word)) {
        return true;
      }
    }
    return labelling.words().digits(token) == word.length();
  }

  /** Asked of those alone that are said in enough ways, since a person is told by a long look. */
  private boolean isKnownOtherwise(Candidate candidate) {
    String text = labelling.text(candidate.marks.get(0));
    return values.vocabulary().names("sections").containsKey(Fold.fold(text))
        || values.vocabulary().names("aggregators").containsKey(Fold.fold(text))
        || values.outletNames().isFirm(text)
        || values.bylines().isGiven(text);
  }

  private Mark mark(Piece name) {
    int start = name.tokens.places()[name.from];
    if (Character.isLowerCase(name.text.charAt(start))
        && isArticle(name)
        && name.to - name.from > 1) {
      start = name.tokens.places()[name.from + 1];
    }
    int last = name.tokens.places()[name.to - 1];
    int end = last;
    while (end < name.text.length() && !Character.isWhitespace(name.text.charAt(end))) {
      end++;
    }
    while (end > last + 1 && !Character.isLetterOrDigit(name.text.charAt(end - 1))) {
      end--;
    }
    if (end > last + 2 && name.text.charAt(end - 1) == 's' && isApostrophe(name.text, end - 2)) {
      end -= 2;
    }
    return new Mark(name.line, start, end, Label.OUTLET, KnownRules.OUTLET_OF_HOUSE);
  }

  private static boolean isApostrophe(String text, int at) {
    return Signs.isApostrophe(text.charAt(at));
  }

  private boolean isSign(PageWords.Tokens tokens, int token) {
    int word = tokens.words()[token];
    PageWords words = labelling.words();
    return words.length(word) == 1 && Fold.isSign(words.charAt(word, 0));
  }
}
