package org.cleanarticle.quote.people;

import java.util.List;
import java.util.Set;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Words;

/**
 * Tells whom a paragraph is perhaps about that goes back to somebody's youth: {@code “Shaw never
 * shouted,” said Reed. ¶ |He was born| in Leeds. “…,” he said.}
 */
final class Lives {
  /** So many words behind the pronoun may tell of a life: {@code He |also left school|}. */
  private static final int NEAR = 3;

  /** Whom an article is about is among the first names. */
  private static final int FIRST_NAMES = 8;

  private final List<Paragraph> paragraphs;
  private final Set<String> lives;
  private final People people;

  Lives(List<Paragraph> paragraphs, Words words, People people) {
    this.paragraphs = paragraphs;
    this.people = people;
    lives = words.list("life-words");
  }

  /**
   * Whom a pronoun means.
   *
   * @param found who is nearest by all that was told before
   */
  Speaker unless(Mention pronoun, String gender, Speaker found) {
    Entity near = found.entity();
    if (near == null || gender.isEmpty() || !isLife(pronoun.paragraph(), gender)) {
      return found;
    }
    Entity first = first(gender);
    boolean open = first != null && first != near && !isNamed(near, pronoun);
    if (!open) {
      return found;
    }
    return Speaker.of(first.mentions() >= near.mentions() ? first : near, Link.PRONOUN);
  }

  private boolean isLife(int index, String gender) {
    Paragraph paragraph = paragraphs.get(index);
    if (!paragraph.peek(0).pronoun().equals(gender)) {
      return false;
    }
    for (int i = 1; i <= NEAR; i++) {
      if (lives.contains(paragraph.peek(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** The first human being of a gender whom the article names; null if that is nobody. */
  private Entity first(String gender) {
    for (int i = 0; i < people.size() && i < FIRST_NAMES; i++) {
      Entity bearer = people.bearer(i);
      if (bearer.person() && Pronouns.fits(bearer, gender)) {
        return bearer;
      }
    }
    return null;
  }

  /** Whether the paragraph names somebody before the pronoun: it is about others by then. */
  private boolean isNamed(Entity somebody, Mention pronoun) {
    int last = people.before(pronoun.paragraph(), pronoun.from());
    int from = Math.max(people.first(pronoun.paragraph()), last - FIRST_NAMES);
    for (int i = from; i < last; i++) {
      if (people.bearer(i) == somebody) {
        return true;
      }
    }
    return false;
  }
}
