package org.cleanarticle.value;

import java.util.ArrayList;
import java.util.List;

/** The names of an item so far, written as names are. */
final class GatheredNames {
  private final NameWords words;
  private final List<BylineToken> tokens;
  private final List<FoundName> names = new ArrayList<>();
  private boolean given = true;
  private boolean mixed;

  GatheredNames(NameWords words, List<BylineToken> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  List<FoundName> all() {
    return names;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether no person's name begins with anything but a known given name. */
  boolean areGiven() {
    return given;
  }

  boolean isOne() {
    return names.size() == 1;
  }

  /** Whether a name read from words was not in capitals. */
  boolean areMixed() {
    return mixed;
  }

  /** Keeps what was read as the name of a person, which may go on to a later place. */
  void addPerson(NameCandidate candidate, int end) {
    mixed |= !candidate.capitals();
    add(tokens.get(candidate.first()).start(), end, false);
  }

  /** Keeps what was read as the names of several people, which begin at these tokens. */
  void addPeople(NameCandidate candidate, List<Integer> starts) {
    mixed |= !candidate.capitals();
    for (int k = 0; k < starts.size(); k++) {
      int next = k + 1 < starts.size() ? starts.get(k + 1) : candidate.next();
      add(tokens.get(starts.get(k)).start(), tokens.get(next - 1).end(), false);
    }
  }

  /** Keeps a given name with the surname that stands behind another's. */
  void addWithSurname(NameCandidate candidate, String surname) {
    BylineToken first = tokens.get(candidate.first());
    names.add(new FoundName(first.start(), candidate.end(), first.text() + " " + surname, false));
  }

  void addAgency(int first, int next) {
    BylineToken token = tokens.get(first);
    int start = token.start() + NameWords.elided(token.text());
    add(start, tokens.get(next - 1).end(), true);
  }

  /** An agency that helped: {@code (avec AFP)}. */
  void addAgencyInBrackets(BylineToken brackets) {
    int last = brackets.text().length() - 1;
    List<BylineToken> inside = BylineToken.of(brackets.text().substring(1, last), 0, last - 1);
    for (int i = 0; i < inside.size(); i++) {
      int agency = words.agency(inside, i);
      if (agency > 0 && i + agency == inside.size()) {
        int start = inside.get(i).start() + 1;
        String name = brackets.text().substring(start, last);
        names.add(new FoundName(brackets.start() + start, brackets.end() - 1, name, true));
        return;
      }
    }
  }

  /** Of several people one took the pictures: {@code Elena Cruz (text) and Bo Ek (photos)}. */
  void dropPictures(String role) {
    boolean brackets = role.charAt(0) == '(' && role.length() > 2;
    String word = brackets ? role.substring(1, role.length() - 1).strip() : role;
    if (names.size() > 1 && !word.isEmpty() && words.isOfPictures(word)) {
      names.remove(names.size() - 1);
    }
  }

  private void add(int start, int end, boolean agency) {
    String text = NameCase.once(source(start, end));
    given &= agency || beginsWithGiven(text);
    names.add(new FoundName(start, end, agency ? text : NameCase.normal(text, words), agency));
  }

  private boolean beginsWithGiven(String text) {
    String first = firstWord(text);
    if (words.titles().isTitle(first) && first.length() < text.length()) {
      first = firstWord(text.substring(first.length() + 1));
    }
    return words.isGiven(NameCase.normal(first, words))
        || NameWords.isUncased(first) && words.scripts().isPerson(text.replace(" ", ""));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** The words from one place to another, with single spaces; a nickname keeps to its marks. */
  private String source(int start, int end) {
    StringBuilder text = new StringBuilder();
    int before = end;
    for (BylineToken token : tokens) {
      if (token.end() > start && token.start() < end) {
        boolean closed = token.is(BylineToken.Kind.COMMA) || token.start() == before;
        text.append(text.isEmpty() || closed ? "" : " ");
        before = token.end();
        int from = Math.max(0, start - token.start());
        text.append(token.text(), from, Math.min(token.end(), end) - token.start());
      }
    }
    return text.toString();
  }
}
