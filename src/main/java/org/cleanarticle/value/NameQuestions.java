package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.value.BylineToken.Kind;

/**
 * What can be told of a candidate for a name by its words and by what stands beside it. Knows
 * nothing of the names before it.
 */
record NameQuestions(NameWords words, List<BylineToken> tokens, CandidateReader reader) {
  /** In words, of one person. */
  private static final int MOST_WORDS = 4;

  /** A shorter word by itself is a unit or an initial. */
  private static final int SHORTEST_ALONE = 3;

  private static final String ROMAN = "IVXL";

  /** Whether it is of several words that are a name rather than initials, {@code AM ET}. */
  boolean isOfSeveralWords(NameCandidate candidate) {
    return candidate.proper() >= 2 && !candidate.initials();
  }

  /** Whether it begins in capitals and goes on without. */
  boolean isBrand(NameCandidate candidate) {
    return candidate.brand() && !candidate.capitals();
  }

  /** {@code Our Obituaries Editor}: who writes for the house and is not named. */
  boolean isOfHouse(NameCandidate candidate) {
    String first = tokens.get(candidate.first()).text();
    int next = candidate.next();
    return first.length() >= SHORTEST_ALONE
        && words.isDeterminer(first)
        && !reader.isGiven(tokens.get(candidate.first()))
        && next < tokens.size()
        && tokens.get(next).is(Kind.WORD)
        && words.isRole(tokens.get(next).text());
  }

  /**
   * {@code Ein Dokument}, {@code Bulletin No. 14}, {@code Effizientes Hafenmanagement}: an article,
   * a number or an adjective, and no given name.
   */
  boolean isOfThing(NameCandidate candidate) {
    BylineToken first = tokens.get(candidate.first());
    int next = candidate.next();
    boolean numbered =
        next < tokens.size()
            && Cursor.isDigit(tokens.get(next).text().charAt(0))
            && !(next + 1 < tokens.size() && tokens.get(next + 1).is(Kind.COLON)); // A clock.
    boolean article = words.isDeterminer(first.text()) && !words.isParticle(first.text());
    return isNumbered(candidate)
        || (numbered || article || words.phrases().isPhrase(tokens, candidate))
            && !reader.isGiven(first);
  }

  /** {@code Trinity XIII}: a word and a number such as popes have. */
  private boolean isNumbered(NameCandidate candidate) {
    int last = candidate.next() - 1;
    return last == candidate.first() + 1 && isRoman(tokens.get(last).text());
  }

  private static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (ROMAN.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /** Whether it is a full name in one word, of a script without capitals. */
  boolean isFullWord(NameCandidate candidate) {
    return candidate.proper() == 1 && reader.isPerson(candidate.first());
  }

  /** Whether one word may be a name by itself, by the word and by what stands beside it. */
  boolean isAlone(NameCandidate candidate) {
    return candidate.proper() == 1
        && candidate.next() == candidate.first() + 1
        && !candidate.glued()
        && mayBeAlone(tokens.get(candidate.first()), candidate.end())
        && !isBehindAddress(candidate)
        && !isCallSign(candidate)
        && isBeforeNothing(candidate);
  }

  private boolean mayBeAlone(BylineToken word, int end) {
    return end - word.start() >= SHORTEST_ALONE
        && !words.isOfCalendar(word.text())
        && (!words.isOfMenus(word.text()) || reader.isGiven(word));
  }

  private boolean isBehindAddress(NameCandidate candidate) {
    return candidate.first() > 0 && tokens.get(candidate.first() - 1).is(Kind.OTHER);
  }

  /** {@code WQRS 11}: a station in capitals and its number. */
  private boolean isCallSign(NameCandidate candidate) {
    return candidate.capitals()
        && candidate.next() < tokens.size()
        && Cursor.isDigit(tokens.get(candidate.next()).text().charAt(0));
  }

  /** Behind a known given name may stand what leads to a date, {@code Elena on July 27}. */
  private boolean isBeforeNothing(NameCandidate candidate) {
    int next = candidate.next();
    if (next >= tokens.size()) {
      return true;
    }
    boolean last = next + 1 == tokens.size();
    return !tokens.get(next).is(Kind.WORD) && !isRestOfBrand(tokens.get(next))
        || NameWords.isUncased(tokens.get(next).text()) && reader.isLabel(next)
        || last
            && reader.isGiven(tokens.get(candidate.first()))
            && tokens.get(next).isPreposition();
  }

  /** {@code BR24}, which may well be the rest of a name in capitals. */
  private static boolean isRestOfBrand(BylineToken token) {
    return token.is(Kind.OTHER) && Character.isLetter(token.text().charAt(0));
  }

  /** {@code Elena Cruz’s second novel}: the line speaks of what is hers. */
  boolean isPossessive(NameCandidate candidate) {
    String last = tokens.get(candidate.next() - 1).text();
    return last.endsWith("'s") || last.endsWith("\u2019s");
  }

  /** Whether what was read goes on in small letters, as the name of an institution does. */
  boolean runsOn(NameCandidate candidate) {
    int next = candidate.next();
    return next < tokens.size()
        && tokens.get(next).is(Kind.WORD)
        && !words.isRole(tokens.get(next).text())
        && !reader.joins(next);
  }

  /**
   * {@code Elena Cruz, The Courier}.
   *
   * @param certain whether the names before are; beside others it may be a particle
   */
  boolean hasArticle(NameCandidate candidate, boolean certain) {
    String article = tokens.get(candidate.first()).text();
    return words.isOutletArticle(article) && (certain || !words.isParticle(article));
  }

  /**
   * {@code Priya and Anand Raman}: two given names are joined before the surname that ends the
   * item.
   */
  boolean sharesSurname(NameCandidate candidate) {
    int joint = candidate.first() + 1;
    return candidate.proper() == 1
        && candidate.next() == joint
        && joint + 3 == tokens.size()
        && reader.joins(joint)
        && reader.isGiven(tokens.get(candidate.first()))
        && reader.isGiven(tokens.get(joint + 1))
        && tokens.get(joint + 2).is(Kind.WORD)
        && isPlainSurname(tokens.get(joint + 2).text());
  }

  private boolean isPlainSurname(String word) {
    return NameWords.isCapitalised(word)
        && !NameWords.isCapitals(word)
        && !words.isRole(word)
        && !words.isDesk(word);
  }

  /** Whether it can be the name of one person. */
  boolean isOfOne(NameCandidate candidate) {
    return candidate.proper() <= MOST_WORDS && !isOfTwo(candidate);
  }

  /** {@code Elena Cruz Omar Haddad}: two given names, a surname behind each. */
  private boolean isOfTwo(NameCandidate candidate) {
    int first = candidate.first();
    return candidate.proper() == MOST_WORDS
        && candidate.next() == first + MOST_WORDS
        && isGiven(first)
        && !isGiven(first + 1)
        && isGiven(first + 2)
        && !isGiven(first + 3)
        && !tokens.get(first).text().equals(tokens.get(first + 2).text());
  }

  /**
   * The tokens at which names begin that have lost what parted them, {@code Elena Cruz Jan Peter
   * Holm}: each begins with a known given name. None if not all the words read are such names.
   */
  List<Integer> startsOfSeveral(NameCandidate candidate) {
    List<Integer> starts = new ArrayList<>();
    int start = candidate.first();
    for (int i = start + 1; i <= candidate.next(); i++) {
      if (i == candidate.next() || isGiven(i) && !isGiven(i - 1)) {
        if (!isGiven(start) || i - start < 2 || i - start > MOST_WORDS) {
          return List.of();
        }
        starts.add(start);
        start = i;
      }
    }
    return starts;
  }

  /** Whether {@code , Jr.} stands at a token. */
  boolean isSuffix(int comma) {
    return comma + 1 < tokens.size()
        && tokens.get(comma).is(Kind.COMMA)
        && tokens.get(comma + 1).is(Kind.WORD)
        && words.isNameSuffix(tokens.get(comma + 1).text());
  }

  private boolean isGiven(int word) {
    return words.isGiven(tokens.get(word).text());
  }
}
