package org.cleanarticle.quote.clause;

import java.util.Set;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * What a role says it is in charge of, where the same preposition can tell who hears it: {@code dit
 * l’adjoint |aux finances|}, {@code dit le maire aux journalistes}.
 */
final class Portfolios {
  private final Paragraph paragraph;
  private final Words words;

  Portfolios(Paragraph paragraph, Words words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** What joins the noun at token {@code noun} and its complement. */
  WordList joints(int noun) {
    return isAt(noun) ? WordList.PORTFOLIO_PREPOSITIONS : WordList.NAMING_PREPOSITIONS;
  }

  /** Whether the role at token {@code role} has its portfolio behind it. */
  boolean isAt(int role) {
    if (!paragraph.at(role).in(WordList.PORTFOLIO_ROLES)
        || !paragraph.peek(role + 1).in(WordList.PORTFOLIO_PREPOSITIONS)) {
      return false;
    }
    boolean determined = paragraph.peek(role + 2).in(WordList.DETERMINERS);
    Token noun = paragraph.peek(determined ? role + 3 : role + 2);
    return noun.isWord() && !noun.isCapital() && !noun.in(WordList.HEARER_NOUNS);
  }

  /** Where a portfolio ends for a clause of its own: {@code au maire |chargée| des écoles}. */
  int end(int from, int to, WordList joints) {
    int end = isPortfolio(joints) ? from : to;
    while (end < to && !paragraph.at(end).in(WordList.REDUCED_CLAUSES)) {
      end++;
    }
    return end;
  }

  /** {@code the head for |finance Ann Shaw|}: a full name behind a word of the portfolio. */
  boolean endsInName(int from, int to, WordList joints) {
    for (int i = from + 2; i + 1 < to && isPortfolio(joints); i++) {
      boolean full = words.isGivenName(paragraph.at(i)) && paragraph.at(i + 1).isNameWord();
      if (full && !paragraph.at(i - 1).isCapital()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the full name of whoever is in a role begins, {@code le chef de service |Paul| Morel}, in
   * the complement of the role from {@code from} to before {@code to}; -1 if the complement holds
   * none, or one of its own: {@code le père du chanteur Paul Morel}, {@code l’école Paul Morel}.
   */
  int holder(int role, int from, int to) {
    if (!paragraph.at(role).in(WordList.TITLES)) {
      return -1;
    }
    // Nouns that the name behind them is the name of.
    Set<String> bearers = words.list("name-bearers");
    if (bearers.isEmpty()) {
      return -1;
    }
    for (int i = from + 1; i + 1 < to; i++) {
      Token token = paragraph.at(i);
      boolean full = words.isGivenName(token) && paragraph.at(i + 1).isNameWord();
      if (full && token.isNameWord()) {
        return i > from + 1 && !paragraph.at(i - 1).in(WordList.DETERMINERS) ? i : -1;
      }
      if (token.isCapital() || words.isAgent(token) || bearers.contains(token.key())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPortfolio(WordList joints) {
    return joints == WordList.PORTFOLIO_PREPOSITIONS;
  }

  /** {@code la |prima| cittadina}: a word before a role that is another one elsewhere. */
  boolean isModifier(int i) {
    return paragraph.at(i).in(WordList.ROLE_MODIFIERS) && paragraph.peek(i + 1).in(WordList.TITLES);
  }
}
