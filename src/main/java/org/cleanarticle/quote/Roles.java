package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a name's neighbours say it is: {@code Prime Minister X}, {@code X, the mayor}. */
final class Roles {
  private static final int LONGEST = 6;

  private final Words words;

  Roles(Words words) {
    this.words = words;
  }

  /** The roles of a name, each as its noun and as the noun with the word before it. */
  Set<String> of(Paragraph paragraph, Name name) {
    Set<String> roles = new java.util.LinkedHashSet<>();
    List<String> before = new ArrayList<>();
    int start = name.core();
    while (start > 0 && name.core() - start < LONGEST && isDescribing(paragraph.at(start - 1))) {
      start--;
    }
    for (int i = start; i < name.core(); i++) {
      before.add(paragraph.at(i).key());
    }
    add(before, roles);
    if (before.stream().noneMatch(words::isPast)) {
      before.stream().filter(words::isTitleWord).map(words::fullTitle).forEach(roles::add);
    }
    if (paragraph.peek(name.to()).isComma()) {
      List<String> after = new ArrayList<>();
      int i = name.to() + 1;
      if (words.is(WordList.DETERMINERS, paragraph.peek(i))) {
        i++;
      }
      while (i < paragraph.size() && after.size() < LONGEST && isDescribing(paragraph.at(i))) {
        after.add(paragraph.at(i).key());
        i++;
      }
      Token stop = paragraph.peek(i);
      if (stop.isComma() || words.is(WordList.PREPOSITIONS, stop) || stop.isStop()) {
        add(after, roles);
      }
    }
    return roles;
  }

  private void add(List<String> phrase, Set<String> roles) {
    if (!phrase.isEmpty()) {
      String noun = phrase.get(phrase.size() - 1);
      String before = phrase.size() > 1 ? phrase.get(phrase.size() - 2) : "";
      if (!before.isEmpty()) {
        roles.add(before + " " + noun);
      }
      if (phrase.stream().noneMatch(words::isPast)) {
        roles.add(words.fullTitle(noun));
      }
    }
  }

  private boolean isDescribing(Token token) {
    return token.isWord()
        && !token.isNumber()
        && !words.is(WordList.DETERMINERS, token)
        && !words.is(WordList.PREPOSITIONS, token)
        && !words.is(WordList.CONJUNCTIONS, token)
        && !words.is(WordList.PRONOUNS, token)
        && !words.is(WordList.PRONOUN_EVIDENCE, token)
        && !words.is(WordList.ADVERBS, token)
        && !words.is(WordList.TIME_WORDS, token)
        && words.verb(token).isEmpty();
  }
}
