package org.cleanarticle.quote.people;

import java.util.List;
import java.util.Set;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Gives a given name the surname of the name that it is joined to: {@code |Ann| and Peter Shaw}, in
 * an article that tells of relatives, since {@code Madonna and Guy Ritchie} share none.
 */
final class SharedSurnames {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final Set<String> kin;

  /** Whether the article tells of relatives; null until that is asked. */
  private Boolean family;

  SharedSurnames(List<Paragraph> paragraphs, Words words) {
    this.paragraphs = paragraphs;
    this.words = words;
    kin = words.list("kin-nouns");
  }

  /**
   * The whole name of whoever has a given name alone; null if it is joined to none that tells it.
   *
   * @param next the name behind it
   */
  Name whole(Name given, Name next) {
    boolean joined =
        given.paragraph() == next.paragraph()
            && given.title().isEmpty()
            && next.from() == given.to() + 1
            && next.words().size() == 2
            && paragraphs.get(given.paragraph()).at(given.to()).in(WordList.NAME_COORDINATORS);
    if (!joined
        || !words.isGivenName(given.given())
        || !words.isGivenName(next.given())
        || !isOfFamily()) {
      return null;
    }
    List<Token> both = List.of(given.given(), next.surname());
    return new Name(given.paragraph(), given.from(), given.core(), given.to(), both, "");
  }

  private boolean isOfFamily() {
    if (family == null) {
      family = false;
      for (Paragraph paragraph : paragraphs) {
        for (int i = 0; i < paragraph.size() && !family; i++) {
          family = kin.contains(paragraph.at(i).key());
        }
      }
    }
    return family;
  }
}
