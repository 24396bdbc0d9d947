package org.cleanarticle.quote.people;

import java.util.List;
import java.util.Set;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Words;

/**
 * Tells given names from the ranks that are spelt like them: {@code |Col| Shaw} is called so where
 * the article gives no other given name to a Shaw.
 */
final class ClippedNames {
  private final List<Paragraph> paragraphs;
  private final Set<String> ranks;

  ClippedNames(List<Paragraph> paragraphs, Words words) {
    this.paragraphs = paragraphs;
    ranks = words.list("rank-like-names");
  }

  /** Gives the bearer of a surname alone what stands before it, if that can be a given name. */
  void christen(Name name, Entity bearer) {
    if (name.core() == name.from() || ranks.isEmpty() || !name.text().equals(bearer.name())) {
      return;
    }
    Token rank = paragraphs.get(name.paragraph()).at(name.core() - 1);
    if (ranks.contains(rank.key())) {
      bearer.only(name.with(rank));
    }
  }
}
