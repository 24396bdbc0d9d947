package org.cleanarticle.rule.boilerplate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanarticle.label.CreditEnd;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;

/**
 * The notes in brackets behind a caption that say who took the picture and for whom, without a word
 * that says so: {@code (Eva Marin for The Dial)}. Places, parties and jury votes stand in brackets
 * too; so both sides must be what they are said to be, a person with a given name and a paper, a
 * station or an agency.
 */
final class CreditNotes {
  /** In words, of the person's name. */
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_NAME = 3;

  /** In characters, of a note. */
  private static final int LONGEST = 70;

  private static final String STROKE = " / ";
  private static final String COLON = ": ";
  private static final String BAR = " | ";
  private static final String COMMA = ", ";

  private final Vocabulary vocabulary;
  private final Bylines bylines;

  CreditNotes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
  }

  /** {@code Eva Marin/The Dial}: nobody sets two places or parties so close. */
  static boolean isGluedPair(String note) {
    int first = note.indexOf(' ');
    int stroke = note.indexOf('/');
    return first > 0
        && first < stroke
        && stroke < note.length() - 1
        && note.charAt(stroke - 1) != ' '
        && note.charAt(stroke + 1) != ' '
        && note.indexOf('/', stroke + 1) < 0
        && CreditEnd.isNames(note, 0, stroke)
        && CreditEnd.isNames(note, stroke + 1, note.length());
  }

  /**
   * {@code Eva Marin / The Dial}, {@code Eva Marin for The Dial}, {@code KTP News: Eva Marin}: a
   * person, a stroke or a small word, and whom the picture was taken for; or the other way round.
   * {@code Kelder Police via AFP}: what hands it on is an agency.
   */
  boolean isNameAndHouse(String note) {
    if (note.length() > LONGEST) {
      return false;
    }
    int colon = note.indexOf(COLON);
    if (colon > 0) {
      return isStation(note.substring(0, colon))
          && isPerson(note.substring(colon + COLON.length()));
    }
    int stroke = note.indexOf('/');
    if (stroke > 0) {
      boolean spaced = note.startsWith(STROKE, stroke - 1);
      return isHouse(note.substring(stroke + (spaced ? 2 : 1)))
          && isPerson(note.substring(0, spaced ? stroke - 1 : stroke));
    }
    for (int from = note.indexOf(' ') + 1; from > 0; from = note.indexOf(' ', from) + 1) {
      int to = note.indexOf(' ', from);
      if (to > 0
          && vocabulary.words("picture-channels").contains(note.substring(from, to))
          && isAgency(note.substring(to + 1))
          && CreditEnd.isNames(note, 0, from - 1)) {
        return true;
      }
      if (to > 0
          && vocabulary.words("picture-buyers").contains(note.substring(from, to))
          && isHouse(note.substring(to + 1))
          && isPerson(note.substring(0, from - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Los Angeles Times}, {@code Eva Marin, The Dial}, {@code Eva Marin | Dial}: a paper of
   * several words, or a person and whom the picture was taken for. Books and studies are named so,
   * too; so where the note stands must tell.
   */
  boolean isHouseNote(String note) {
    if (note.length() > LONGEST) {
      return false;
    }
    int bar = note.indexOf(BAR);
    if (bar > 0) {
      String house = note.substring(bar + BAR.length());
      return isPerson(note.substring(0, bar)) && CreditEnd.isNames(house, 0, house.length());
    }
    int comma = note.indexOf(COMMA);
    String house = comma < 0 ? note : note.substring(comma + COMMA.length());
    return comma < 0
        ? note.indexOf(' ') > 0 && isHouse(note) && endsAsPapers(note)
        : isPerson(note.substring(0, comma)) && isHouse(house);
  }

  /** Whether the last word is a noun that newspapers are called by. */
  private boolean endsAsPapers(String name) {
    List<String> words = Fold.tokens(name);
    return vocabulary.names("outlet-nouns").containsKey(words.get(words.size() - 1));
  }

  /** Whether this is a name of two or three words that begins with a given one. */
  private boolean isPerson(String name) {
    int words = name.isBlank() ? 0 : name.split(" ").length;
    return words >= SHORTEST_NAME && words <= LONGEST_NAME && bylines.isGiven(name);
  }

  /**
   * {@code The Dial}, {@code the Kelder Post}, {@code Kelder Post Online}, {@code AFP}, {@code
   * FenPost}.
   */
  private boolean isHouse(String name) {
    List<String> words = Fold.tokens(name);
    if (words.isEmpty() || !CreditEnd.isNames(name, 0, name.length())) {
      return false;
    }
    boolean article = vocabulary.words("any", "outlet-articles").contains(words.get(0));
    if (isAgency(name)
        || words.size() == 1 && capitals(name) > 1
        || article && Character.isUpperCase(name.charAt(0))
        || vocabulary.names("outlet-first-nouns").containsKey(words.get(0))) {
      return true;
    }
    Map<String, String> nouns = vocabulary.names("outlet-nouns");
    int first = article ? 1 : 0;
    for (int i = first + 1; i < words.size(); i++) {
      if (nouns.containsKey(words.get(i))) {
        return true;
      }
    }
    return words.size() == first + 1 && nouns.containsKey(words.get(first));
  }

  private static int capitals(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** {@code KTP News}, {@code KTP Kelder}, {@code AFP}: a station by its letters, or an agency. */
  private boolean isStation(String name) {
    int word = PictureCredits.wordEnd(name, 0);
    String first = name.substring(0, word);
    return isAgency(name)
        || word > 1
            && word < name.length()
            && first.equals(first.toUpperCase(Locale.ROOT))
            && CreditEnd.isNames(name, 0, name.length());
  }

  /** {@code AFP}, {@code AP Photo}. */
  boolean isAgency(String name) {
    int space = name.indexOf(' ');
    Map<String, String> known = vocabulary.names("agencies");
    return known.containsKey(Fold.fold(name))
        || space > 0 && known.containsKey(Fold.fold(name.substring(0, space)));
  }
}
