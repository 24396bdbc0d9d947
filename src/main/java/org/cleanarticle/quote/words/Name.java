package org.cleanarticle.quote.words;

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
public record Name(int paragraph, int from, int core, int to, List<Token> words, String title) {
  /** The words that stand there, without what stands between marks in them. */
  static List<Token> words(Paragraph paragraph, int from, int to) {
    if (to - from == 1) {
      return List.of(paragraph.at(from));
    }
    List<Token> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      if (!paragraph.isQuotation(i)) {
        words.add(paragraph.at(i));
      }
    }
    return List.copyOf(words);
  }

  public boolean single() {
    return words.size() == 1;
  }

  /** The same name with the word before it. */
  public Name with(Token given) {
    List<Token> all = new ArrayList<>(words);
    all.add(0, given);
    return new Name(paragraph, from, core - 1, to, List.copyOf(all), title);
  }

  private boolean hasSuffix() {
    return words.size() > 2 && last().isSuffix();
  }

  /** The last word but for a suffix. */
  public Token surname() {
    return words.get(words.size() - (hasSuffix() ? 2 : 1));
  }

  public Token last() {
    return words.get(words.size() - 1);
  }

  public Token given() {
    return words.get(0);
  }

  /** What forms of one name have in common: given name, surname and suffix. */
  public Term key() {
    String surname = surname().key();
    String whole = hasSuffix() ? surname + last().text().replace(".", "") : surname;
    return new Term(single() ? "" : given().key(), whole);
  }

  /** Whether none of its words has a small letter. */
  public boolean isShouted() {
    for (Token word : words) {
      if (!word.isShouted()) {
        return false;
      }
    }
    return true;
  }

  /** The length of its text. */
  public int length() {
    int length = words.size() - 1;
    for (Token word : words) {
      length += word.text().length();
    }
    return length;
  }

  public String text() {
    if (single()) {
      return given().text();
    }
    StringBuilder text = new StringBuilder();
    for (Token word : words) {
      text.append(text.length() == 0 || !word.isWord() ? "" : " ").append(word.text());
    }
    return text.toString();
  }
}
