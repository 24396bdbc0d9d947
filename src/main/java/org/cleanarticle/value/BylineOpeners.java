package org.cleanarticle.value;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.BylineToken.Kind;

/** Tells the words that open a byline, {@code By}, {@code Text:}, also where they lost a space. */
final class BylineOpeners {
  /** In letters, of a word that another has run into: no longer one is looked through. */
  private static final int LONGEST_GLUED = 60;

  /** In words: {@code written and reported by}. */
  static final int LONGEST = 4;

  /** Beside a word that opens a byline only before whom an interview is with. */
  static final String INTERVIEW = "+";

  /** In words and commas, of whom an interview is with and what they do. */
  private static final int LONGEST_INTERVIEW = 16;

  private final NameWords words;
  private final Vocabulary vocabulary;
  private final String[] gluedOpeners;

  BylineOpeners(NameWords words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    gluedOpeners = vocabulary.words("glued-openers").toArray(new String[0]);
  }

  /** How many tokens at the start open a byline, with a colon behind them. */
  int length(List<BylineToken> item) {
    StringBuilder folded = new StringBuilder();
    int found = 0;
    for (int i = 0; i < Math.min(item.size(), LONGEST); i++) {
      if (item.get(i).is(Kind.JOINT) || i > 0 && item.get(i).is(Kind.COMMA)) {
        continue;
      }
      if (!item.get(i).is(Kind.WORD)) {
        break;
      }
      folded.append(i == 0 ? "" : " ").append(NameWords.lower(item.get(i).text()));
      boolean colon = i + 1 < item.size() && item.get(i + 1).is(Kind.COLON);
      if (words.isOpener(folded.toString(), colon)) {
        found = i + 1;
      }
    }
    if (found == 0) {
      found = interviewOpener(item);
    }
    if (found == 0) {
      found = placeOpener(item);
    }
    if (found > 0 && found < item.size() && item.get(found).is(Kind.COLON)) {
      found++;
    }
    return found;
  }

  /** Whether so many tokens at the start only tell what the box is that holds a name. */
  boolean isBoxLabel(List<BylineToken> item, int length) {
    StringBuilder folded = new StringBuilder();
    for (BylineToken token : item.subList(0, length)) {
      folded.append(folded.length() == 0 ? "" : " ").append(NameWords.lower(token.text()));
    }
    return "-".equals(vocabulary.table("byline-openers").get(folded.toString()));
  }

  /** Whether the first word stands before whom an interview is with, whatever follows. */
  boolean opensInterview(List<BylineToken> item) {
    String first = NameWords.lower(item.get(0).text());
    return INTERVIEW.equals(vocabulary.table("byline-openers").get(first));
  }

  /**
   * {@code Z Eleną Cruz, szefową portu, rozmawia James Watts}: whom the author speaks with comes
   * first.
   */
  private int interviewOpener(List<BylineToken> item) {
    if (!isCapitalised(item, 1) || !opensInterview(item)) {
      return 0;
    }
    int end = Math.min(item.size() - 1, LONGEST_INTERVIEW);
    for (int verb = 2; verb < end; verb++) {
      if (vocabulary.words("interview-verbs").contains(item.get(verb).text())) {
        boolean apart = item.get(verb - 1).is(Kind.COMMA) || isCapitalised(item, verb - 1);
        return apart && isCapitalised(item, verb + 1) ? verb + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * {@code Aus Nordvik berichtet Elena Cruz}, {@code Aus Nordvik Elena Cruz}: the place stands
   * inside of what opens the byline.
   */
  private int placeOpener(List<BylineToken> item) {
    if (item.size() < 2
        || !vocabulary.words("place-openers").contains(NameWords.lower(item.get(0).text()))
        || !isCapitalised(item, 1)
        || words.isGiven(item.get(1).text())) {
      return 0;
    }
    if (item.size() == 2) {
      return 2;
    }
    String next = item.get(2).text();
    if (words.isOpener(next, false) || vocabulary.words("byline-verbs").contains(next)) {
      return 3;
    }
    return isCapitalised(item, 2) && (words.isGiven(next) || isCapitalised(item, 3)) ? 2 : 0;
  }

  private static boolean isCapitalised(List<BylineToken> item, int at) {
    return at < item.size()
        && item.get(at).is(Kind.WORD)
        && NameWords.isCapitalised(item.get(at).text());
  }

  /** Whether a word that begins here holds an opening word and a name: {@code ByAlex}. */
  boolean opensGlued(String text, int place) {
    int end = place;
    int limit = Math.min(text.length(), place + LONGEST_GLUED);
    while (end < limit && Cursor.isLetter(text.charAt(end))) {
      end++;
    }
    return glued(text, place, text.length()) > 0 || inside(text.substring(place, end)) > 0;
  }

  /** Whether an opening word may begin at this letter, whatever stands before. */
  boolean mayOpenAt(String text, int place) {
    int end = place;
    while (end < text.length() && Cursor.isLetter(text.charAt(end))) {
      end++;
    }
    boolean goesOn = end < text.length() && BylineToken.isInner(text.charAt(end));
    return goesOn
        || words.mayOpen(NameWords.lower(text.substring(place, end)))
        || opensGlued(text, place);
  }

  /** Where an opening word begins within a word that runs into it, {@code NewsByAlex}; or 0. */
  int inside(String text) {
    int limit = Math.min(text.length(), LONGEST_GLUED);
    for (int i = 2; i + 2 < limit; i++) {
      if (Character.isUpperCase(text.charAt(i))
          && Character.isLowerCase(text.charAt(i - 1))
          && partsWords(text, i)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a section stands before an opening word within a word, or a name behind it. */
  private boolean partsWords(String text, int from) {
    int opener = glued(text, from, text.length());
    return opener > 0
        && (words.isGiven(text.substring(from + opener))
            || words.isOfMenus(text.substring(0, from))
            || vocabulary.names("sections").containsKey(NameWords.lower(text.substring(0, from))));
  }

  /** The length of the opening word that has lost its space; 0 if there is none. */
  int glued(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_GLUED);
    for (int end = from + 1; end + 1 < limit && Cursor.isLetter(text.charAt(end)); end++) {
      boolean parts =
          Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end - 1));
      if (parts && isGluedOpener(text, from, end - from)) {
        return end - from;
      }
    }
    return 0;
  }

  private boolean isGluedOpener(String text, int from, int length) {
    for (String opener : gluedOpeners) {
      if (opener.length() == length && text.regionMatches(true, from, opener, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
