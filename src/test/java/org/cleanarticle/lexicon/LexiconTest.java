package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Lexicon lexicon(String... lines) {
    return Lexicon.of(Lexicon.parse("en/related.txt", List.of(lines)));
  }

  private static String match(Lexicon lexicon, String line) {
    return lexicon.match(Fold.tokens(line)).map(Phrase::text).orElse("-");
  }

  @Test
  void findsPhrasesByFirstWordByAnyWordAndWhole() {
    Lexicon lexicon = lexicon("Read more", "Read more: ...", "... in this series", "{n} more");
    assertEquals("Read more", match(lexicon, "READ MORE »"));
    assertEquals("Read more: ...", match(lexicon, "Read more: Ferries return"));
    assertEquals("... in this series", match(lexicon, "Also in this series"));
    assertEquals("{n} more", match(lexicon, "12 more"));
    assertEquals("-", match(lexicon, "Read more books"));
    assertEquals("-", match(lexicon, ""));
  }

  @Test
  void prefersTheWholePhraseThenTheLongerThenTheFirst() {
    Lexicon lexicon = lexicon("... stories", "More ...", "More ... stories", "More top stories");
    assertEquals("More top stories", match(lexicon, "More top stories"));
    assertEquals("More ... stories", match(lexicon, "More sad stories"));
    assertEquals("... stories", match(lexicon("More ...", "... stories"), "sad stories"));
    assertEquals("More ...", match(lexicon("More ...", "... news"), "More news"));
  }

  @Test
  void anExceptionHoldsForItsWholeFileOnly() {
    List<Phrase> phrases = new ArrayList<>();
    phrases.addAll(
        Lexicon.parse("en/related.txt", List.of("!... than ...", "More ...", "Rather than that")));
    phrases.addAll(Lexicon.parse("en/teaser.txt", List.of("More rain ...")));
    Lexicon lexicon = Lexicon.of(phrases);
    assertEquals("More ...", match(lexicon, "More news"));
    assertEquals("-", match(lexicon, "More people than ever took the ferry"));
    assertEquals("-", match(lexicon, "Rather than that"));
    assertEquals("More rain ...", match(lexicon, "More rain than sun"));
  }

  @Test
  void numbersInALineMatchNumbersInAPhrase() {
    assertEquals("{n} of {n}", match(lexicon("{n} of {n}"), "2 of 1,000"));
    assertEquals("{n} ...", match(lexicon("{n} ..."), "24 hours later"));
  }

  @Test
  void leavesOutUnwantedPhrases() {
    Lexicon lexicon = lexicon("More news", "Top news");
    Lexicon less = lexicon.without(phrase -> phrase.text().startsWith("More"));
    assertEquals("-", match(less, "More news"));
    assertEquals("Top news", match(less, "Top news"));
    assertEquals(1, less.phrases().size());
  }

  @Test
  void skipsCommentsAndBlankLinesAndCarriageReturns() {
    List<Phrase> phrases =
        Lexicon.parse("en/related.txt", List.of("# why\r", "\r", "Read on\r", "  ", "See also\r"));
    assertEquals(List.of("Read on", "See also"), phrases.stream().map(Phrase::text).toList());
    assertEquals("en/related.txt:5", phrases.get(1).where());
  }

  @Test
  void namesFileAndLineOfAFaultyPhrase() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Lexicon.parse("de/teaser.txt", List.of("Zum Artikel", "...")));
    assertTrue(e.getMessage().startsWith("de/teaser.txt:2: "), e.getMessage());
  }

  /** Tokens that count how often they are looked at stand in for a clock. */
  @Test
  void workGrowsWithTheLengthOfTheLine() {
    Lexicon lexicon = lexicon("... a b ... a c ...", "a ... d", "... a ... a ... a ... e", "b ...");
    long small = looks(lexicon, 1_000);
    long large = looks(lexicon, 10_000);
    assertTrue(large < 12 * small, small + " and then " + large);
  }

  private static long looks(Lexicon lexicon, int length) {
    CountingList line = new CountingList(length);
    assertTrue(lexicon.match(line).isEmpty());
    return line.looks;
  }

  /** A line of one word over and over. */
  private static final class CountingList extends java.util.AbstractList<String> {
    private final int size;
    private long looks;

    CountingList(int size) {
      this.size = size;
    }

    @Override
    public String get(int index) {
      looks++;
      return "a";
    }

    @Override
    public int size() {
      return size;
    }
  }
}
