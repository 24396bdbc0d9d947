package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds speech that a dash opens at the start of a paragraph, as in Spanish, French or Polish:
 * {@code —Nos quedamos —dijo Ana—. Mañana también.} Linear.
 */
final class DashDialogue {
  private final Set<String> dashes;
  private final Set<String> verbs;
  private final Set<String> auxiliaries;

  DashDialogue(Words words) {
    dashes = words.list("dialogue-dashes");
    verbs = words.list("speech-verbs");
    auxiliaries = words.list("adverbs");
  }

  /**
   * The spoken parts of a paragraph without quotation marks, each with the dash before it unless a
   * full stop parts them.
   */
  List<Span> spans(int paragraph, String text, Tokenizer tokenizer) {
    if (dashes.isEmpty()
        || text.isEmpty()
        || Character.isLetter(text.charAt(0))
        || !isDash(text.substring(0, 1))) {
      return List.of();
    }
    Tokens tokens = tokenizer.tokens(text, List.of());
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      boolean comma = token.isComma() && open >= 0 && introducesVerb(tokens, i + 1);
      if (isDash(token.text()) || comma) {
        if (open < 0) {
          open = i;
        } else if (comma || introducesVerb(tokens, i + 1)) {
          add(paragraph, text, tokens, open, i, !comma, spans);
          open = -1;
        }
      }
    }
    if (open >= 0) {
      add(paragraph, text, tokens, open, -1, false, spans);
    }
    return spans;
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
      int paragraph,
      String text,
      Tokens tokens,
      int open,
      int close,
      boolean marked,
      List<Span> spans) {
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
              paragraph,
              start == tokens.start(open) ? start : from,
              marked ? tokens.end(close) : to,
              from,
              to,
              true,
              false));
    }
  }
}
