package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.NameReader;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.SpeechSigns;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Attributions with a verb that no list has: {@code “He did it badly,” Shaw |shoots| back.} A whole
 * sentence that ends in a comma and is followed by a name or pronoun and a small word can be
 * nothing else.
 */
public final class UnlistedVerbs {
  /** Titles may end in a comma too, but are shorter. */
  private static final int FEWEST_WORDS = 4;

  private static final long NO_VERB =
      WordList.PREPOSITIONS.bit()
          | WordList.CONJUNCTIONS.bit()
          | WordList.DETERMINERS.bit()
          | WordList.PRONOUNS.bit();

  /** Between a verb and a full name stand no more words, where nothing tells what they are. */
  private static final int BETWEEN = 3;

  private final Words words;
  private final NameReader names;
  private final SpeechSigns signs;
  private final boolean known;

  /**
   * Reads attributions with unlisted verbs.
   *
   * @param known whether the lists are those of the article's language
   */
  public UnlistedVerbs(Words words, NameReader names, SpeechSigns signs, boolean known) {
    this.words = words;
    this.names = names;
    this.signs = signs;
    this.known = known;
  }

  /** The attribution right behind a quotation; null if there is none. */
  public Attribution behind(Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    String text = paragraph.quoted(span);
    boolean parted = paragraph.isComma(t + 1);
    if (paragraph.sentenceStart(t) != t
        || SpeechSigns.last(text) != ',' && !parted
        || !SpeechSigns.begins(text)
        || SpeechSigns.count(text) < FEWEST_WORDS
        || signs.isTitle(text)) {
      return null;
    }
    if (!known || !words.knowsSpeakers()) {
      return inverted(paragraph, parted ? t + 2 : t + 1, parted);
    }
    if (parted) {
      return null;
    }
    Token next = paragraph.peek(t + 1);
    String pronoun = next.pronoun();
    boolean personal = pronoun.equals("m") || pronoun.equals("f");
    if (!personal && !next.isNameWord()) {
      return null;
    }
    int end = personal ? t + 2 : names.end(paragraph, t + 1);
    if (!canBeVerb(paragraph.peek(end)) || hasListed(paragraph, end)) {
      return null;
    }
    Mention.Kind kind = personal ? Mention.Kind.PRONOUN : Mention.Kind.NAME;
    Mention speaker = new Mention(kind, paragraph.index(), t + 1, end, end - 1);
    return new Attribution(Pattern.LOOSE, speaker, end, "say");
  }

  /**
   * {@code “…”, |lobt| Anna Kern}, and where the words are those of no list also {@code “…,” řekl
   * |advokát| Pavel Novák}: in most languages the verb stands before the name.
   *
   * @param parted whether the comma stands behind the marks, where it can be that of a list too
   */
  private Attribution inverted(Paragraph paragraph, int verb, boolean parted) {
    if (!canBeVerb(paragraph.peek(verb)) || hasListed(paragraph, verb)) {
      return null;
    }
    int name = verb + 1;
    boolean title = known && paragraph.peek(name).in(WordList.TITLES);
    int last = known ? (title ? name + 1 : name) : name + BETWEEN;
    while (name < last && canBeBetween(paragraph.peek(name))) {
      name++;
    }
    boolean full =
        paragraph.peek(name).isNameWord()
            && words.isGivenName(paragraph.peek(name))
            && paragraph.peek(name + 1).isNameWord();
    boolean bare = !known && !parted && name == verb + 1 && paragraph.peek(name).isNameWord();
    if (!full && !bare) {
      return null;
    }
    int end = names.end(paragraph, name);
    Mention speaker = new Mention(Mention.Kind.NAME, paragraph.index(), name, end, end - 1);
    return new Attribution(Pattern.LOOSE, speaker, verb, "say");
  }

  private static boolean canBeBetween(Token token) {
    return token.isWord() && !token.isCapital() && !token.isNumber();
  }

  /**
   * {@code Ferryco |regional head Tom Reed told| the paper}: the verb is a listed one further on.
   */
  private boolean hasListed(Paragraph paragraph, int at) {
    if (paragraph.at(at).isVerb()) {
      return false;
    }
    for (int i = at + 1; i < paragraph.sentenceEnd(at); i++) {
      if (words.isVerb(paragraph, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeVerb(Token token) {
    return token.isWord()
        && !token.isCapital()
        && !token.isNumber()
        && !token.inAny(NO_VERB)
        && !words.isAgent(token);
  }
}
