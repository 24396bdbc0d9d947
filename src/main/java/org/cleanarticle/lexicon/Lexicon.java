package org.cleanarticle.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cleanarticle.lexicon.PhraseIndex.Kind;

/**
 * The phrases of all languages. A phrase without {@code ...} is found by one look-up in a hash map;
 * the others are tried only on lines that hold their first word. Immutable.
 *
 * <p>The files are {@code lexicon/<language>/<label>.txt}, one phrase a line: {@code ...} stands
 * for any words, {@code {n}} for a number, {@code !} before a phrase makes it an exception from its
 * file, and behind {@code " # "} stands an example that the tests hold it to.
 */
public final class Lexicon {
  /** Written out, since comparators that are put together slow every start of the command. */
  static final Comparator<Phrase> MOST_WORDS_FIRST =
      (a, b) -> {
        int byWords = Integer.compare(b.weight(), a.weight());
        return byWords != 0 ? byWords : a.where().compareTo(b.where());
      };

  private final PhraseIndex index;

  /** Whether these are the phrases whose words the page knows, see {@link WordTable}. */
  private final boolean bundled;

  /** Of the bundled phrases; made with the first page. */
  private volatile NumberedPhrases numbered;

  private Lexicon(PhraseIndex index, boolean bundled) {
    this.index = index;
    this.bundled = bundled;
  }

  /** The phrases that come with the program. */
  public static Lexicon bundled() {
    LaidBytes table = Bundle.entry(Bundle.PHRASES);
    return table == null ? of(files()) : new Lexicon(new PhraseTable(table), true);
  }

  /**
   * The same, read from the files themselves, which stand where the classes are compiled and not in
   * what is shipped.
   */
  static List<Phrase> files() {
    List<Phrase> phrases = new ArrayList<>();
    for (String path : ResourceFiles.index("lexicon")) {
      phrases.addAll(parse(path, ResourceFiles.lines("lexicon/" + path)));
    }
    return phrases;
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
    return new Lexicon(PhraseIndex.of(phrases), false);
  }

  /** The same lexicon less some phrases. */
  public Lexicon without(Predicate<Phrase> unwanted) {
    return of(phrases().stream().filter(unwanted.negate()).toList());
  }

  /**
   * All phrases, by file and line; those of the bundled lexicon are read anew at every call, and
   * without their examples.
   */
  public List<Phrase> phrases() {
    return index.all();
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
    Optional<Phrase> exact = whole(tokens);
    if (exact.isPresent()) {
      return exact;
    }
    List<Phrase> found = new ArrayList<>();
    collect(index.get(Kind.FIRST_WORD, PhraseIndex.word(tokens.get(0))), tokens, found);
    Set<String> asked = new HashSet<>();
    for (String token : tokens) {
      List<Phrase> phrases = index.get(Kind.ANY_WORD, PhraseIndex.word(token));
      if (!phrases.isEmpty() && asked.add(token)) {
        collect(phrases, tokens, found);
      }
    }
    return found.isEmpty() ? Optional.empty() : found.stream().min(MOST_WORDS_FIRST);
  }

  /** Finds the phrases on the lines of one page, whose words are all met already. */
  public PageMatcher on(PageWords words) {
    return new PageMatcher(this, words, bundled ? numbered(words.table()) : null);
  }

  private NumberedPhrases numbered(WordTable table) {
    NumberedPhrases known = numbered;
    if (known == null) {
      known = new NumberedPhrases(index, table);
      numbered = known;
    }
    return known;
  }

  private Optional<Phrase> whole(List<String> tokens) {
    String text = String.join(" ", tokens);
    Phrase exact = whole(text, holdsNumber(tokens) ? String.join(" ", keys(tokens)) : text);
    return exact == null || isException(exact, tokens) ? Optional.empty() : Optional.of(exact);
  }

  /**
   * The phrase without {@code ...} that a line is, whatever the exceptions say; null if it is none.
   *
   * @param text the line's tokens with single spaces
   * @param withNumbers the same, with what stands for a number in place of each number
   */
  Phrase whole(String text, String withNumbers) {
    List<Phrase> exact = index.get(Kind.WHOLE, text);
    if (exact.isEmpty() && !withNumbers.equals(text)) {
      exact = index.get(Kind.WHOLE, withNumbers);
    }
    return exact.isEmpty() ? null : exact.get(0);
  }

  private static List<String> keys(List<String> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      keys.add(PhraseIndex.word(token));
    }
    return keys;
  }

  private static boolean holdsNumber(List<String> tokens) {
    for (String token : tokens) {
      if (Fold.isNumber(token)) {
        return true;
      }
    }
    return false;
  }

  private void collect(List<Phrase> phrases, List<String> tokens, List<Phrase> found) {
    for (Phrase phrase : phrases) {
      if (phrase.matches(tokens) && !isException(phrase, tokens)) {
        found.add(phrase);
      }
    }
  }

  private boolean isException(Phrase phrase, List<String> tokens) {
    for (Phrase exception : index.get(Kind.EXCEPTION, phrase.file())) {
      if (exception.matches(tokens)) {
        return true;
      }
    }
    return false;
  }
}
