package org.cleanarticle.quote.words;

import java.util.List;
import java.util.Set;
import org.cleanarticle.article.Quote;

/** Tells speech from scare quotes, titles, nicknames and terms. */
public final class SpeechSigns {
  /** So many characters of a text show mostly whether it is a title. */
  private static final int GLANCE = 40;

  /** Terms are no longer, in words. */
  private static final int LONGEST_TERM = 5;

  /** Names that people give one another are no longer, in words. */
  private static final int LONGEST_BYNAME = 4;

  /** Names that people give to things are no longer, in words. */
  private static final int LONGEST_NICKNAME = 3;

  /** A sentence of so many words is no piece of another one, wherever it stands. */
  private static final int LONG = 8;

  /** Of so many words behind {@code he said,} a quotation is a clause that the sentence goes on. */
  private static final int CLAUSE = 6;

  /** The words between what makes a term and the term. */
  private static final int NAMED_WITHIN = 7;

  private final Words words;
  private final Tokenizer tokenizer;
  private final Works works;

  public SpeechSigns(Words words, Tokenizer tokenizer) {
    this.words = words;
    this.tokenizer = tokenizer;
    works = new Works(words, this);
  }

  /** How many words a text has. */
  public static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = MarkReader.isSpace(text.charAt(i));
      if (!space && !inside) {
        count++;
      }
      inside = !space;
    }
    return count;
  }

  /** Whether a text begins and ends like a sentence. */
  public static boolean isSentence(String text) {
    return begins(text) && ends(text) && count(text) >= 2;
  }

  /**
   * Whether a span is a sentence of its paragraph, also if the full stop stands behind the marks,
   * as most languages have it: {@code Er nickte. „Wir machen weiter“.}
   */
  public boolean isSentence(Paragraph paragraph, int span) {
    String text = paragraph.quoted(span);
    if (isSentence(text)) {
      return true;
    }
    int t = paragraph.tokenOf(span);
    return paragraph.sentenceStart(t) == t
        && paragraph.sentenceEnd(t) == t + 2
        && paragraph.isStop(t + 1)
        && begins(text)
        && count(text) >= 2
        && !isTitle(text);
  }

  /** Whether a span is a sentence of several words. */
  public boolean isClause(Paragraph paragraph, int span) {
    return count(paragraph.quoted(span)) >= 4 && isSentence(paragraph, span);
  }

  static boolean ends(String text) {
    return ".!?,\u2026\u2014".indexOf(last(text)) >= 0;
  }

  /** The last character of a text but for the marks of what it quotes. */
  public static char last(String text) {
    int last = text.length() - 1;
    while (last > 0 && Mark.isMark(text.charAt(last))) {
      last--;
    }
    return text.charAt(last);
  }

  public static boolean begins(String text) {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || !Character.isLetter(first);
  }

  /** Whether all long words of a text are capitalised, as in the title of a work. */
  public boolean isTitle(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == '!' || last == '?' && count(text) > 3) {
      return false;
    }
    int cut = text.indexOf(' ', GLANCE);
    if (cut > 0 && capitals(text.substring(0, cut)) < 0) {
      return false;
    }
    return capitals(text) >= 2;
  }

  /**
   * {@code mit der Bibel auf den Markt}: nouns have capitals there, and the first word has none.
   */
  public boolean isPiece(String text) {
    return words.traits().capitalNouns() && !begins(text);
  }

  /** The number of words with a capital; -1 if there are words as no title has them. */
  private int capitals(String text) {
    int capitals = 0;
    Tokens tokens = tokenizer.tokens(text, List.of());
    for (int i = 0; i < tokens.size(); i++) {
      Token word = tokens.at(i);
      if (word.is('!') && tokens.end(i) < text.length()) {
        return -1;
      }
      if (word.isWord() && !word.isPossessive()) {
        boolean function =
            word.in(WordList.PREPOSITIONS)
                || word.in(WordList.DETERMINERS)
                || word.in(WordList.CONJUNCTIONS);
        boolean small = Character.isLowerCase(word.text().codePointAt(0));
        if (small && !function) {
          return -1;
        }
        capitals += small ? 0 : 1;
      }
    }
    return capitals;
  }

  /** Why a span is no speech whoever stands beside it, or null. */
  public String rejects(Paragraph paragraph, int span) {
    int t = paragraph.tokenOf(span);
    Token before = paragraph.peek(t - 1);
    if (isByname(paragraph, t)) {
      return "nickname";
    }
    int cue = before.isComma() ? t - 2 : t - 1;
    if (paragraph.peek(cue).in(WordList.SCARE_CUES) && !isOfOneself(paragraph, cue)) {
      return "term";
    }
    String text = paragraph.quoted(span);
    if (before.in(WordList.TITLE_NOUNS) && begins(text) && !isCalled(paragraph, t)) {
      return "title";
    }
    if (works.isTitle(paragraph, t)) {
      return "title";
    }
    boolean term = isNamed(paragraph, t) || isNickname(paragraph, t) || isWord(paragraph, t);
    return term || isGrade(paragraph, t) || isBrand(paragraph, t) ? "term" : null;
  }

  /** {@code Ann |“Red”| Shaw}: a few words with a capital between two of a name. */
  static boolean isByname(Paragraph paragraph, int t) {
    if (!paragraph.isQuotation(t) || t == 0 || !paragraph.isNameWord(t + 1)) {
      return false;
    }
    String text = paragraph.quotedAt(t);
    return paragraph.isNameWord(t - 1)
        && begins(text)
        && !ends(text)
        && count(text) <= LONGEST_BYNAME;
  }

  /** {@code il se |dit| “prêt”}, {@code elle s’est |dit| “prête”}: what somebody calls himself. */
  private boolean isOfOneself(Paragraph paragraph, int verb) {
    Set<String> reflexives = words.list("reflexives");
    return reflexives.contains(paragraph.peek(verb - 1).key())
        || words.isAdverb(paragraph.peek(verb - 1))
            && reflexives.contains(paragraph.peek(verb - 2).key());
  }

  /** {@code an |“amber”| warning}, {@code its |“buy”| rating}: nobody’s words. */
  private boolean isGrade(Paragraph paragraph, int t) {
    return words.list("graded-nouns").contains(paragraph.peek(t + 1).key())
        && words.list("grades").contains(words.token(paragraph.quotedAt(t)).key());
  }

  /**
   * {@code the hinge, which the firm has branded |“Zig”|}: the name that somebody gave to a thing.
   */
  private boolean isBrand(Paragraph paragraph, int t) {
    String text = paragraph.quotedAt(t);
    if (!paragraph.peek(t - 1).verb().equals("call")
        || !begins(text)
        || ends(text) && last(text) != ','
        || count(text) > LONGEST_NICKNAME) {
      return false;
    }
    int subject = t - 2;
    int from = Math.max(paragraph.sentenceStart(t), t - NAMED_WITHIN);
    while (subject > from && words.isAdverb(paragraph.at(subject))) {
      subject--;
    }
    for (int i = subject - 1; i >= from && paragraph.at(i).isWord(); i--) {
      Token relative = paragraph.at(i);
      boolean thing = words.list("thing-relatives").contains(relative.key());
      if (thing && !relative.in(WordList.COMPLEMENTIZERS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code says the word |“bespoke”| is dead}: the word itself, whatever is told of it. */
  private boolean isWord(Paragraph paragraph, int t) {
    return words.isWording(paragraph, t)
        && paragraph.peek(t - 2).isDefinite()
        && paragraph.peek(t - 3).verb().equals("say")
        && count(paragraph.quotedAt(t)) == 1
        && words.list("auxiliaries").contains(paragraph.peek(t + 1).key());
  }

  /** {@code known to everybody as “the gate”}, {@code what people call “the gate”}. */
  private boolean isNamed(Paragraph paragraph, int t) {
    Token before = paragraph.peek(t - 1);
    boolean general = before.in(WordList.NAMING_VERBS);
    if (!general && !before.in(WordList.TERM_LINKS)
        || count(paragraph.quotedAt(t)) > LONGEST_TERM) {
      return false;
    }
    WordList cue = general ? WordList.NAMING_OPENINGS : WordList.TERM_VERBS;
    int from = Math.max(paragraph.sentenceStart(t), t - NAMED_WITHIN);
    for (int i = t - 2; i >= from && !paragraph.isComma(i); i--) {
      if (paragraph.at(i).in(cue)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Neighbours |call| it “the snake”}: what several people name a thing, by an article. */
  private boolean isNickname(Paragraph paragraph, int t) {
    int verb = paragraph.peek(t - 1).in(WordList.NAMING_VERBS) ? t - 1 : t - 2;
    if (!paragraph.peek(verb).in(WordList.NAMING_VERBS) || paragraph.at(verb).isCapital()) {
      return false;
    }
    String text = paragraph.quotedAt(t);
    int first = text.indexOf(' ');
    boolean article = first > 0 && words.token(text.substring(0, first)).isDefinite();
    if (!article || count(text) > LONGEST_NICKNAME) {
      return false;
    }
    int subject = verb - 1;
    while (subject > 0 && words.isClitic(paragraph.at(subject))) {
      subject--;
    }
    Token several = paragraph.peek(subject);
    return several.isWord()
        && !several.in(WordList.INFINITIVE_MARKERS)
        && !words.isAdverb(several)
        && !words.bearsGivenName(several)
        && !words.bearsGivenName(paragraph.peek(subject - 1));
  }

  /** {@code the warden had |called| “Russian roulette”}: what somebody calls a thing, no title. */
  private boolean isCalled(Paragraph paragraph, int t) {
    Token auxiliary = paragraph.peek(t - 2);
    Token subject = paragraph.peek(t - 3);
    String text = paragraph.quotedAt(t);
    return paragraph.peek(t - 1).verb().equals("call")
        && words.isAdverb(auxiliary)
        && !auxiliary.in(WordList.PASSIVES)
        && (words.isAgent(subject) || subject.isNameWord())
        && count(text) > 1
        && !isTitle(text);
  }

  /** How a span stands that has an attribution in its sentence. */
  public Quote.Type type(Paragraph paragraph, int span, Attribution attribution) {
    int t = paragraph.tokenOf(span);
    String text = paragraph.quoted(span);
    Token before = paragraph.peek(t - 1);
    boolean starts = paragraph.sentenceStart(t) == (before.isDash() ? t - 1 : t);
    boolean setOff = before.is(':') || before.isComma() || before.in(WordList.COMPLEMENTIZERS);
    boolean introduced = before.is(':') && begins(text);
    boolean direct =
        switch (attribution.pattern()) {
          case VERB_NAME, NAME_VERB, ELIDED, ACCORDING, SIGNATURE ->
              starts || begins(text) && setOff || isSentence(text) && count(text) >= LONG;
          case LOOSE -> starts && begins(text) && count(text) > 1;
          case SAID_THEN, SAID_COMMA ->
              isSentence(text) && (setOff || count(text) >= LONG)
                  || introduced && (ends(text) || count(text) > 1)
                  || before.isComma() && begins(text) && count(text) >= CLAUSE;
          case APPOSED,
              AND_SAID,
              VERB_BEFORE,
              NOUN,
              WRITTEN,
              OPENING_SAYING,
              PARTICIPLE,
              COLON,
              TRANSCRIPT ->
              isSentence(text) && (setOff || count(text) >= LONG) || introduced && count(text) > 1;
          default -> true;
        };
    return direct ? Quote.Type.DIRECT : Quote.Type.MIXED;
  }

  /**
   * {@code sprach von einem „Schritt ins Leere“}: where all nouns have capitals, that is no title.
   */
  private boolean isSpokenOf(Paragraph paragraph, int verb, int t) {
    return words.traits().capitalNouns()
        && verb >= 0
        && t - verb <= (words.isAdverb(paragraph.peek(verb + 1)) ? 4 : 3)
        && !paragraph.at(verb).verb().equals("call")
        && (paragraph.peek(t - 1).in(WordList.NAMING_PREPOSITIONS)
            || paragraph.peek(t - 2).in(WordList.NAMING_PREPOSITIONS));
  }

  /**
   * Whether a verb stands so near that what follows is no title: {@code shouted “Out Now”}, {@code
   * said, “Law and Order”}, {@code called him “Little Bear”}, {@code chants of “Out Now”}; but not
   * {@code sang “The Water Is Wide”}.
   */
  public boolean introduces(Paragraph paragraph, Attribution attribution, int t) {
    int verb = attribution.verb();
    String right = paragraph.peek(t - 1).verb();
    boolean called = paragraph.peek(t - 2).in(WordList.SHOUTS) || isSpokenOf(paragraph, verb, t);
    if (words.list("performing-verbs").contains(paragraph.peek(t - 1).key())) {
      return false;
    }
    if (called || right.equals("say") || right.equals("weak")) {
      return true;
    }
    if (verb < 0 || verb >= t) {
      return false;
    }
    if (!attribution.kind().equals("call")) {
      return verb == t - 1
          || verb == t - 2 && (paragraph.is(t - 1, ':') || paragraph.isComma(t - 1));
    }
    for (int i = verb + 1; i < t; i++) {
      Token token = paragraph.at(i);
      boolean named =
          token.isNameWord() || !token.evidence().isEmpty() || token.in(WordList.PREPOSITIONS);
      if (!named) {
        return false;
      }
    }
    return verb < t - 1;
  }
}
