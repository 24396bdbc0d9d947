package org.cleanarticle.quote.people;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Name;
import org.cleanarticle.quote.words.Offices;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Term;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Reads what a name's neighbours say it is, {@code Prime Minister X}, {@code X, the mayor}, and
 * what a description can mean by that.
 */
public final class Roles {
  private static final int LONGEST = 6;

  /** So many small words join a title and its office: {@code de la}. */
  private static final int MOST_JOINTS = 2;

  private static final long NOT_DESCRIBING =
      WordList.DETERMINERS.bit()
          | WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.PRONOUNS.bit()
          | WordList.PRONOUN_EVIDENCE.bit()
          | WordList.ADVERBS.bit()
          | WordList.TIME_WORDS.bit();

  private final Words words;
  private final Offices offices;

  public Roles(Words words) {
    this.words = words;
    offices = new Offices(words);
  }

  /** The roles of a name, each as its noun and as the noun with the word before it; some twice. */
  public List<Term> of(Paragraph paragraph, Name name) {
    int start = name.core();
    while (start > 0 && name.core() - start < LONGEST && isDescribing(paragraph.at(start - 1))) {
      start--;
    }
    boolean behind = paragraph.isComma(name.to()) && !isFronted(paragraph, name);
    if (start == name.core() && !behind) {
      return List.of();
    }
    List<Term> roles = new ArrayList<>();
    int title = start < name.core() ? titleOfOffice(paragraph, name, start) : -1;
    if (title >= 0) {
      roles.addAll(headedBy(paragraph, title));
    }
    add(paragraph, start, name.core(), roles);
    if (!isPast(paragraph, start, name.core())) {
      for (int i = start; i < name.core(); i++) {
        if (paragraph.at(i).in(WordList.TITLES)) {
          roles.add(Term.of(words.fullTitle(paragraph.at(i))));
        }
      }
    }
    if (behind) {
      boolean determined = paragraph.peek(name.to() + 1).in(WordList.DETERMINERS);
      int from = determined ? name.to() + 2 : name.to() + 1;
      int to = from;
      while (to < paragraph.size() && to - from < LONGEST && isDescribing(paragraph.at(to))) {
        to++;
      }
      Token stop = paragraph.peek(to);
      if (stop.isComma() || stop.in(WordList.PREPOSITIONS) || stop.isStop()) {
        add(paragraph, from, to, roles);
      }
    }
    return roles;
  }

  /** {@code In |Leeds|, Minister Ann Shaw …}: what opens the sentence has no role behind it. */
  private boolean isFronted(Paragraph paragraph, Name name) {
    int start = paragraph.sentenceStart(name.from());
    int first = paragraph.peek(start + 1).in(WordList.DETERMINERS) ? start + 2 : start + 1;
    return first == name.from()
        && paragraph.at(start).in(WordList.PREPOSITIONS)
        && paragraph.peek(name.to() + 1).isCapital()
        && !words.bearsGivenName(name.given());
  }

  /** The roles that a phrase tells by its noun: {@code the fire |chief|, Ann Shaw, …}. */
  List<Term> headedBy(Paragraph paragraph, int noun) {
    int from = noun;
    while (from > 0 && noun - from < LONGEST && isDescribing(paragraph.at(from - 1))) {
      from--;
    }
    List<Term> roles = new ArrayList<>();
    add(paragraph, from, noun + 1, roles);
    return roles;
  }

  /**
   * {@code |ministro| de Obras Públicas Marta Solana}: the title that words with capitals before a
   * name belong to; -1 if there is none.
   */
  private int titleOfOffice(Paragraph paragraph, Name name, int start) {
    if (words.knowsSpeakers()) {
      return offices.title(paragraph, name.core());
    }
    if (start > name.from() || paragraph.at(name.core() - 1).in(WordList.TITLES)) {
      return -1;
    }
    int before = name.from() - 1;
    while (before > 0
        && name.from() - before <= MOST_JOINTS
        && (paragraph.at(before).in(WordList.PREPOSITIONS)
            || paragraph.at(before).in(WordList.DETERMINERS))) {
      before--;
    }
    boolean office = before < name.from() - 1 && paragraph.peek(before).in(WordList.TITLES);
    return office ? before : -1;
  }

  /** The roles that a mention may tell, with the word before the noun and without. */
  public List<Term> of(Paragraph paragraph, Mention mention) {
    if (mention.to() > mention.name() + 1) {
      return List.of();
    }
    Token noun = paragraph.at(mention.name());
    Token modifier = paragraph.peek(mention.name() - 1);
    boolean modified = mention.name() - mention.from() > 1;
    boolean plain =
        !modified
            || modifier.isCapital()
            || modifier.isNumber()
            || modifier.in(WordList.ROLE_MODIFIERS);
    List<Term> roles = new ArrayList<>();
    if (modified && !modifier.isSpan()) {
      roles.add(new Term(modifier.key(), noun.key()));
    }
    if (plain && !words.isPlural(noun)) {
      roles.add(new Term("", words.fullTitle(noun)));
    }
    return roles;
  }

  private void add(Paragraph paragraph, int from, int to, List<Term> roles) {
    if (from >= to) {
      return;
    }
    Token noun = paragraph.at(to - 1);
    if (to - from > 1) {
      roles.add(new Term(paragraph.at(to - 2).key(), noun.key()));
    }
    if (!isPast(paragraph, from, to)) {
      roles.add(Term.of(words.fullTitle(noun)));
    }
  }

  private boolean isPast(Paragraph paragraph, int from, int to) {
    for (int i = from; i < to; i++) {
      if (paragraph.at(i).in(WordList.PAST_ROLES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDescribing(Token token) {
    return token.isWord()
        && !token.isNumber()
        && !token.inAny(NOT_DESCRIBING)
        && token.verb().isEmpty();
  }
}
