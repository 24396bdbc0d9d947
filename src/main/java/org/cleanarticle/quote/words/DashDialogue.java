package org.cleanarticle.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds speech that a dash opens at the start of a paragraph, as in Spanish, French or Polish:
 * {@code —Nos quedamos —dijo Ana—. Mañana también.} A dash behind a sentence opens speech too where
 * a verb of speech closes it: {@code Ana się śmieje. – Zostajemy – mówi.} Linear.
 */
public final class DashDialogue {
  private static final Set<String> ENDS = Set.of(".", "!", "?", ":", "\u2026", "...");

  /** What ends words that who says them follows right behind. */
  private static final Set<String> ASKS = Set.of("?", "!");

  private static final char HYPHEN = '-';

  private static final String LONG_DASHES = "\u2014\u2015";

  private static final String DASHES = "-\u2013" + LONG_DASHES;

  /** How far behind a verb of speech its subject ends: {@code mówi nam pani Anna}. */
  private static final int SUBJECT_REACH = 3;

  /**
   * The same behind what is said, where hearers and times come first: {@code powiedział nam w
   * czwartek rano pan Jan}.
   */
  private static final int TELLER_REACH = 8;

  /** How many paragraphs below a colon tell whether they are items. */
  private static final int ITEMS = 3;

  /** Kept, since each paragraph is searched for each: to walk through a list is slow. */
  private final List<String> dashes;

  private final Set<String> verbs;
  private final Set<String> auxiliaries;

  DashDialogue(Words words) {
    dashes = List.copyOf(words.list("dialogue-dashes"));
    verbs = words.list("speech-verbs");
    auxiliaries = words.list("adverbs");
  }

  /**
   * The spoken parts of a paragraph, each with the dash before it unless a full stop parts them,
   * and what is quoted beside them. Where the paragraph may be an item of a list, since marks quote
   * in it, a hyphen opens it or a list is led to above, somebody must be told to say it; few lists
   * have the long dash of a dialogue.
   *
   * @param marked what marks quote in it
   * @param listed whether a list is led to above
   * @param items whether this is an item of one for certain
   * @param below whether the paragraph above begins with speech behind a dash
   */
  public List<Span> spans(
      String text,
      List<Span> marked,
      boolean listed,
      boolean items,
      boolean below,
      Tokenizer tokenizer) {
    if (dashes.isEmpty() || !holdsDash(text)) {
      return marked;
    }
    Tokens tokens = tokenizer.tokens(text, List.of());
    List<Span> spoken = spoken(text, tokens);
    if (spoken.isEmpty() || isPiece(text, spoken.get(0))) {
      return marked;
    }
    boolean hyphen = text.charAt(0) == HYPHEN;
    boolean turn = !items && isLong(text) && (marked.isEmpty() || below);
    boolean item = !turn && (hyphen || listed || !marked.isEmpty());
    boolean inside = spoken.get(0).start() > 0;
    boolean speech = inside || !item || !(hyphen && listed) && isTold(tokens, spoken.get(0));
    return speech && !holdsMark(spoken.get(0), marked) ? merged(spoken, marked) : marked;
  }

  /**
   * Whether a paragraph leads to a list of items behind dashes: it ends with a colon, and not with
   * {@code he said:} or {@code dijo Ana:}.
   */
  public boolean leadsToList(String text, Tokenizer tokenizer) {
    if (dashes.isEmpty() || !text.endsWith(":")) {
      return false;
    }
    Tokens tokens = tokenizer.tokens(text, List.of());
    int colon = tokens.size() - 1;
    for (int i = Math.max(0, colon - 1 - SUBJECT_REACH); i < colon; i++) {
      if (verbs.contains(tokens.at(i).key())
          && (i == colon - 1 || hasSubject(tokens, i, SUBJECT_REACH))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the paragraphs below one that leads to a list are items, though a long dash opens them:
   * there are several, nobody asks or is told to speak in them.
   */
  public boolean areItems(List<String> paragraphs, int lead, Tokenizer tokenizer) {
    int end = Math.min(paragraphs.size(), lead + 1 + ITEMS);
    int i = lead + 1;
    while (i < end && isOpened(paragraphs.get(i))) {
      String text = paragraphs.get(i);
      Tokens tokens = tokenizer.tokens(text, List.of());
      List<Span> spoken = spoken(text, tokens);
      if (spoken.isEmpty() || text.indexOf('?') >= 0 || isTold(tokens, spoken.get(0))) {
        return false;
      }
      i++;
    }
    return i - lead > 2;
  }

  /**
   * Whether all of a paragraph is no sentence but a piece of one: {@code – dwa koce;}. What is said
   * ends with a full stop, or with who says it.
   */
  private static boolean isPiece(String text, Span first) {
    if (first.start() > 0 || first.end() < text.length()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last)
        || last == ';'
        || last == ','
        || Character.isLowerCase(text.charAt(first.textStart()));
  }

  private static boolean isLong(String text) {
    return LONG_DASHES.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a dash opens the speech that a paragraph begins with. */
  public static boolean opens(String text, List<Span> spans) {
    return isOpened(text) && !spans.isEmpty() && spans.get(0).start() == 0;
  }

  /** Whether a dash opens a quotation. */
  public static boolean isSpoken(Paragraph paragraph, int span) {
    Span spoken = paragraph.spans().get(span);
    return DASHES.indexOf(paragraph.text().charAt(spoken.start())) >= 0;
  }

  /** Whether a dash opens a paragraph. */
  public static boolean isOpened(String text) {
    return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a verb behind the first words has somebody for its subject: {@code – mówi Anna}. */
  private boolean isTold(Tokens tokens, Span first) {
    int i = 0;
    while (i < tokens.size() && (tokens.start(i) < first.end() || tokens.at(i).isComma())) {
      i++;
    }
    if (!introducesVerb(tokens, i)) {
      return false;
    }
    while (!verbs.contains(tokens.at(i).key())) {
      i++;
    }
    return hasSubject(tokens, i, TELLER_REACH);
  }

  /** Whether somebody stands close behind a verb, and not behind a preposition. */
  private boolean hasSubject(Tokens tokens, int verb, int reach) {
    int end = Math.min(tokens.size(), verb + 1 + reach);
    for (int i = verb + 1; i < end && tokens.at(i).isWord(); i++) {
      if (isSomebody(tokens.at(i)) && !tokens.at(i - 1).in(WordList.PREPOSITIONS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(Token token) {
    return startsUpper(token)
        || token.in(WordList.TITLES)
        || token.in(WordList.UNNAMED_SPEAKERS)
        || !token.pronoun().isEmpty();
  }

  /** Whether the words behind a dash begin with a mark: {@code – “Come in,” she said.} */
  private static boolean holdsMark(Span spoken, List<Span> marked) {
    for (Span span : marked) {
      if (span.start() < spoken.textStart() && span.end() > spoken.textStart()) {
        return true;
      }
    }
    return false;
  }

  /** Both in their order, less the marks inside of what is spoken. */
  private static List<Span> merged(List<Span> spoken, List<Span> marked) {
    List<Span> all = new ArrayList<>();
    int next = 0;
    for (Span span : spoken) {
      while (next < marked.size() && marked.get(next).end() <= span.start()) {
        all.add(marked.get(next++));
      }
      while (next < marked.size() && marked.get(next).start() < span.end()) {
        next++;
      }
      all.add(span);
    }
    all.addAll(marked.subList(next, marked.size()));
    return all;
  }

  private List<Span> spoken(String text, Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    int open = opening(tokens);
    if (open < 0) {
      return List.of();
    }
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      boolean comma = token.isComma() && open >= 0 && introducesVerb(tokens, i + 1);
      if (open >= 0 && asks(tokens, i)) {
        add(text, tokens, open, i + 1, false, spans);
        open = -1;
      } else if (isDash(token.text()) || comma) {
        if (open < 0) {
          open = i;
        } else if (comma || introducesVerb(tokens, i + 1)) {
          add(text, tokens, open, i, !comma, spans);
          open = -1;
        }
      }
    }
    if (open >= 0) {
      add(text, tokens, open, -1, false, spans);
    }
    return spans;
  }

  /** {@code – När kommer båten|?| frågar Anna.} */
  private boolean asks(Tokens tokens, int i) {
    return ASKS.contains(tokens.at(i).text())
        && i + 1 < tokens.size()
        && Character.isLowerCase(tokens.at(i + 1).text().charAt(0))
        && introducesVerb(tokens, i + 1);
  }

  private boolean holdsDash(String text) {
    for (String dash : dashes) {
      int at = text.indexOf(dash);
      if (at >= 0 && (text.charAt(at) != HYPHEN || at == 0 || text.contains(" - "))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The dash that opens the first speech: one at the start of the paragraph, or the last behind a
   * sentence before one that a verb of speech follows; -1 if there is none.
   */
  private int opening(Tokens tokens) {
    int open = tokens.size() > 0 && isDash(tokens.at(0).text()) ? 0 : -1;
    for (int i = 1; i < tokens.size() - 1 && open != 0; i++) {
      if (!isDash(tokens.at(i).text())) {
        continue;
      }
      if (ENDS.contains(tokens.at(i - 1).text()) && startsUpper(tokens.at(i + 1))) {
        open = i;
      } else if (introducesVerb(tokens, i + 1)) {
        return open;
      } else {
        open = -1;
      }
    }
    return open == 0 ? 0 : -1;
  }

  private static boolean startsUpper(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private boolean isDash(String text) {
    return dashes.contains(text);
  }

  /** Whether a verb of speech stands here, perhaps behind an auxiliary. */
  private boolean introducesVerb(Tokens tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + 4; i++) {
      if (verbs.contains(tokens.at(i).key())) {
        return true;
      }
      if (!auxiliaries.contains(tokens.at(i).key())) {
        return false;
      }
    }
    return false;
  }

  /** Adds what stands behind the dash {@code open} to {@code close}, or to the end if it is -1. */
  private static void add(
      String text, Tokens tokens, int open, int close, boolean marked, List<Span> spans) {
    int from = tokens.end(open);
    int start = tokens.start(open);
    int to = close < 0 ? text.length() : tokens.start(close);
    while (from < to
        && !Character.isLetterOrDigit(text.charAt(from))
        && text.charAt(from) != '¿'
        && text.charAt(from) != '¡') {
      start = MarkReader.isSpace(text.charAt(from)) ? start : from + 1;
      from++;
    }
    while (to > from && MarkReader.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(
          new Span(
              start == tokens.start(open) ? start : from,
              marked ? tokens.end(close) : to,
              from,
              to,
              true,
              false));
    }
  }
}
