package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it stands in a paragraph, titles and roles before it included.
 *
 * @param from its first token, titles included
 * @param core the first token behind the titles
 * @param to behind its last token
 * @param words the words behind the titles
 */
record Name(int paragraph, int from, int core, int to, List<Token> words, String title) {
  boolean single() {
    return words.size() == 1;
  }

  /** The same name with the word before it. */
  Name with(Token given) {
    List<Token> all = new ArrayList<>(words);
    all.add(0, given);
    return new Name(paragraph, from, core - 1, to, List.copyOf(all), title);
  }

  private boolean hasSuffix() {
    return words.size() > 2 && last().isSuffix();
  }

  /** The last word but for a suffix. */
  Token surname() {
    return words.get(words.size() - (hasSuffix() ? 2 : 1));
  }

  Token last() {
    return words.get(words.size() - 1);
  }

  Token given() {
    return words.get(0);
  }

  /** What forms of one name have in common: given name, surname and suffix. */
  Term key() {
    String surname = surname().key();
    String whole = hasSuffix() ? surname + last().text().replace(".", "") : surname;
    return new Term(single() ? "" : given().key(), whole);
  }

  /** Whether none of its words has a small letter. */
  boolean isShouted() {
    for (Token word : words) {
      if (!word.isShouted()) {
        return false;
      }
    }
    return true;
  }

  /** The length of its text. */
  int length() {
    int length = words.size() - 1;
    for (Token word : words) {
      length += word.text().length();
    }
    return length;
  }

  String text() {
    if (single()) {
      return given().text();
    }
    StringBuilder text = new StringBuilder();
    for (Token word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
    }
    return text.toString();
  }
}
