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
   * The spoken parts of a paragraph without quotation marks, each with the dash before it unless a
   * full stop parts them.
   */
  public List<Span> spans(String text, Tokenizer tokenizer) {
    if (dashes.isEmpty() || !holdsDash(text)) {
      return List.of();
    }
    Tokens tokens = tokenizer.tokens(text, List.of());
    List<Span> spans = new ArrayList<>();
    int open = opening(tokens);
    if (open < 0) {
      return List.of();
    }
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      boolean comma = token.isComma() && open >= 0 && introducesVerb(tokens, i + 1);
      if (isDash(token.text()) || comma) {
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

  private boolean holdsDash(String text) {
    for (String dash : dashes) {
      if (text.contains(dash)) {
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
