package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.api.Test;

class MastheadTest {
  private static final String TITLE =
      "Ferry strike ends after eleven days on the northern islands\n";
  private static final String FILLER = "Timetables\n\nHarbours\n\nFares\n\nFreight\n\n";

  private static Masthead of(String text) throws RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader(vocabulary).read(bytes, "", "");
    Labelling labelling =
        new NewsRules(Lexicon.bundled(), vocabulary).before(BylineRule.class, page);
    return Masthead.of(labelling);
  }

  @Test
  void countsFromTheNearestCopyOfTheHeadline() throws RefusedException {
    Masthead masthead = of(TITLE + FILLER + TITLE + FILLER + TITLE);
    assertTrue(masthead.isKnown());
    assertEquals(0, masthead.distance(0));
    assertEquals(1, masthead.distance(1));
    // Of two that are as near the one above counts.
    Masthead even = of(TITLE + FILLER.replace("Freight\n\n", "") + TITLE);
    assertEquals(1, even.distance(1));
    assertEquals(-1, even.distance(3));
    assertEquals(-1, masthead.distance(4));
    assertEquals(1, masthead.distance(6));
  }

  @Test
  void whatSharesTheArticleIsNotCountedAboveTheHeadline() throws RefusedException {
    String story =
        "The ferry strike that cut off the northern islands for eleven days has ended after talks"
            + " that went on until the early morning, both sides said in the harbour office.\n\n";
    String shares = "Facebook\nTwitter\nEmail\nPrint\nReddit\nWhatsApp\nTumblr\nPinterest\n";
    Masthead masthead = of("Islands\n9 May 2023\n" + shares + TITLE + "\n" + story);
    assertEquals(0, masthead.distance(10));
    assertTrue(masthead.holds(1));
    assertFalse(of("Islands\n9 May 2023\n" + FILLER + FILLER + TITLE + "\n" + story).holds(1));
  }

  /** A list of titles below the article is a place for the dates of other articles. */
  @Test
  void ofACopyBelowTheArticleOnlyTheNextLinesAreNear() throws RefusedException {
    String story =
        ("The ferry strike that cut off the northern islands for eleven days has ended after talks"
                + " that went on until the early morning, both sides said in the harbour office.\n\n")
            .repeat(6);
    Masthead masthead = of(TITLE + "\nBy Ada Kern\n\n" + story + FILLER + TITLE + "\n" + FILLER);
    int copy = 12;
    assertEquals(0, masthead.distance(copy));
    for (int line = 9; line < 17; line++) {
      assertEquals(Math.abs(line - copy) <= 2, masthead.holds(line), "line " + line);
    }
  }

  /** Not as many looks for each line as the headline has copies. */
  @Test
  void manyCopiesCostNoMoreEach() throws RefusedException {
    String entry =
        TITLE
            + "By Ada Kern\n\nThe ferry strike that cut off the northern islands for eleven days has"
            + " ended after talks that went on until the early morning, both sides said.\n\n";
    long few = cost(of(entry.repeat(1_000)), 1_000);
    long many = cost(of(entry.repeat(10_000)), 10_000);
    assertTrue(many < 40 * few, many / few + " times the work for ten times the lines");
  }

  /** For three lines each. */
  private static long cost(Masthead masthead, int entries) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int sum = 0;
      for (int i = 0; i < 3 * entries; i++) {
        sum += masthead.distance(i);
      }
      // 0 and 1 and, above the next copy, -1; behind the last 2.
      assertEquals(3, sum);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      least = Math.min(least, Math.max(1, spent));
    }
    return least;
  }
}
