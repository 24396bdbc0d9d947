package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds the runs of capitalised words that can be names. Linear. */
final class NameReader {
  private final Words words;

  NameReader(Words words) {
    this.words = words;
  }

  /** The names of a paragraph outside its quotations, in order. */
  List<Name> read(Paragraph paragraph) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < paragraph.size()) {
      if (words.isNameWord(paragraph.at(i))) {
        int end = end(paragraph, i);
        names.add(name(paragraph, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return names;
  }

  /** Behind the last token of the run of name words that begins at {@code from}. */
  int end(Paragraph paragraph, int from) {
    int end = from + 1;
    while (end < paragraph.size()) {
      Token token = paragraph.at(end);
      if (words.isNameWord(token)) {
        end++;
      } else if (words.isParticle(token) && words.isNameWord(paragraph.peek(end + 1))) {
        end += 2;
      } else if (words.isParticle(token)
          && words.isParticle(paragraph.peek(end + 1))
          && words.isNameWord(paragraph.peek(end + 2))) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }

  /** The name that stands from {@code from} to before {@code to}. */
  Name name(Paragraph paragraph, int from, int to) {
    int core = from;
    int last = to - 1;
    if (last > from && Name.isSuffix(paragraph.at(last).text())) {
      last--;
    }
    String title = "";
    if (!words.is("organisation-words", paragraph.at(last))) {
      for (int i = last - 1; i >= from && core == from; i--) {
        if (words.isTitle(paragraph.at(i))) {
          title = words.titleGender(paragraph.at(i).key());
          core = words.keepsTitle(paragraph.at(i)) ? i : i + 1;
        }
      }
    }
    List<String> list = new ArrayList<>();
    for (int i = core; i < to; i++) {
      list.add(paragraph.at(i).text());
    }
    return new Name(paragraph.index(), from, core, to, List.copyOf(list), title);
  }

  /** Whether the form is that of a person: two to five words, none of a body or place. */
  boolean isPerson(Name name) {
    int size = name.words().size();
    if (size < 2 || size > 5) {
      return false;
    }
    String given = name.given();
    if (given.length() > 2 && isShouted(given) && !isShouted(name.words().get(size - 1))) {
      return false;
    }
    return name.words().stream()
        .noneMatch(
            w -> words.list("organisation-words").contains(w.toLowerCase(java.util.Locale.ROOT)));
  }

  private static boolean isShouted(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
  }
}
