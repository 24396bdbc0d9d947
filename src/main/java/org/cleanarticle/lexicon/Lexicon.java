package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The phrases of all languages. A phrase without {@code ...} is found by one look-up in a hash map;
 * the others are tried only on lines that hold their first word. Immutable.
 *
 * <p>The files are {@code lexicon/<language>/<label>.txt}, one phrase a line: {@code ...} stands
 * for any words, {@code {n}} for a number, {@code !} before a phrase makes it an exception from its
 * file, and behind {@code " # "} stands an example that the tests hold it to.
 */
public final class Lexicon {
  private static final Comparator<Phrase> MOST_WORDS_FIRST =
      Comparator.comparingInt(Phrase::weight).reversed().thenComparing(Phrase::where);

  private final List<Phrase> phrases;
  private final Map<String, Phrase> literal = new HashMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byAnyWord = new HashMap<>();
  private final Map<String, List<Phrase>> exceptions = new HashMap<>();

  private Lexicon(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    for (Phrase phrase : phrases) {
      if (phrase.exception()) {
        exceptions.computeIfAbsent(phrase.file(), f -> new ArrayList<>()).add(phrase);
      } else if (phrase.isLiteral()) {
        literal.putIfAbsent(String.join(" ", phrase.pieces().get(0)), phrase);
      } else if (!phrase.pieces().get(0).isEmpty()) {
        index(byFirstWord, phrase, phrase.pieces().get(0).get(0));
      } else {
        List<String> piece =
            phrase.pieces().stream().filter(p -> !p.isEmpty()).findFirst().orElseThrow();
        index(byAnyWord, phrase, piece.get(0));
      }
    }
  }

  /** The phrases that come with the program. */
  public static Lexicon bundled() {
    List<Phrase> phrases = new ArrayList<>();
    for (String path : ResourceFiles.index("lexicon")) {
      phrases.addAll(parse(path, ResourceFiles.lines("lexicon/" + path)));
    }
    return new Lexicon(phrases);
  }

  /**
   * The phrases of one file.
   *
   * @throws IllegalArgumentException if a line is no phrase; the message names file and line
   */
  static List<Phrase> parse(String file, List<String> lines) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        phrases.add(Phrase.parse(file, i + 1, line));
      }
    }
    return phrases;
  }

  /** A lexicon of just these phrases. */
  public static Lexicon of(List<Phrase> phrases) {
    return new Lexicon(phrases);
  }

  /** The same lexicon less some phrases. */
  public Lexicon without(Predicate<Phrase> unwanted) {
    return new Lexicon(phrases.stream().filter(unwanted.negate()).toList());
  }

  /** All phrases, by file and line. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /**
   * The phrase that the whole of a line is. Of several the one without {@code ...} wins, then the
   * one with the most words, then the first by file and line.
   *
   * @param tokens the line's tokens, see {@link Fold}
   */
  public Optional<Phrase> match(List<String> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Phrase exact = literal.get(String.join(" ", tokens));
    if (exact == null && tokens.stream().anyMatch(Fold::isNumber)) {
      exact = literal.get(String.join(" ", tokens.stream().map(Lexicon::key).toList()));
    }
    if (exact != null && !isException(exact, tokens)) {
      return Optional.of(exact);
    }
    List<Phrase> found = new ArrayList<>();
    collect(byFirstWord, tokens.get(0), tokens, found);
    Set<String> asked = new HashSet<>();
    for (String token : tokens) {
      if (byAnyWord.containsKey(key(token)) && asked.add(token)) {
        collect(byAnyWord, token, tokens, found);
      }
    }
    return found.isEmpty() ? Optional.empty() : found.stream().min(MOST_WORDS_FIRST);
  }

  private void collect(
      Map<String, List<Phrase>> index, String token, List<String> tokens, List<Phrase> found) {
    List<Phrase> phrases = index.get(key(token));
    if (phrases == null) {
      return;
    }
    for (Phrase phrase : phrases) {
      if (phrase.matches(tokens) && !isException(phrase, tokens)) {
        found.add(phrase);
      }
    }
  }

  private boolean isException(Phrase phrase, List<String> tokens) {
    return exceptions.getOrDefault(phrase.file(), List.of()).stream()
        .anyMatch(e -> e.matches(tokens));
  }

  private static void index(Map<String, List<Phrase>> index, Phrase phrase, String token) {
    index.computeIfAbsent(key(token), t -> new ArrayList<>()).add(phrase);
  }

  /** All numbers share one key. */
  private static String key(String token) {
    return Fold.isNumber(token) ? Phrase.NUMBER : token;
  }
}
