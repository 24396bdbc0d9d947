package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that say what a line is about, and what two lines have in common. */
class ContentWordsTest {
  private static ContentWords of(String... lines) throws RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    byte[] text = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader(vocabulary).read(text, "text", "UTF-8");
    assertEquals(lines.length, page.lines().size());
    return new Shapes(page, vocabulary.pageWords()).content();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The crane of the north quay | 3
          crane crane Crane           | 1
          It is so                    | 0
          in 1922 or 12 or 7          | 1
          harbours harbour harbourage | 1
          ox ape                      | 0
          起重机保留                  | 4
          起重 起重                   | 1
          起重机crane保留             | 4
          起ox重                      | 0
          """)
  void aLineHasSoMany(String line, int count) throws RefusedException {
    assertEquals(count, of(line + ".").of(0).length);
  }

  @Test
  void stemsAreSixLetters() throws RefusedException {
    ContentWords words = of("harbour pilots", "harbou", "harboxx", "pilot", "Pilote");
    assertEquals(true, words.meet(0, 1));
    assertEquals(false, words.meet(0, 2));
    assertEquals(false, words.meet(0, 3));
    assertEquals(false, words.meet(3, 4));
  }

  @Test
  void theShareIsThatOfTheLineWithFewer() throws RefusedException {
    ContentWords words =
        of("crane quay gulls paint", "gulls crane", "crane ferry fares rope bell", "moon");
    assertEquals(1, words.common(0, 1));
    assertEquals(1, words.common(1, 0));
    assertEquals(.25, words.common(0, 2));
    assertEquals(0, words.common(0, 3));
    assertEquals(true, words.meet(0, 2));
    assertEquals(false, words.meet(0, 3));
    assertEquals(false, words.meet(3, 0));
  }

  @Test
  void whatIsWrittenWithoutSpacesMeetsByPairs() throws RefusedException {
    ContentWords words = of("起重机保留", "重机", "机重", "起重机crane", "a crane there");
    assertEquals(true, words.meet(0, 1));
    assertEquals(false, words.meet(0, 2));
    assertEquals(.5, words.common(0, 3) * words.of(3).length / 4);
    assertEquals(true, words.meet(3, 4));
  }

  @Test
  void thousandsOfWordsAreToldApart() throws RefusedException {
    int many = 3_000;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < many; i++) {
      line.append(' ').append((char) ('a' + i % 26)).append(1_000 + i).append('q');
    }
    ContentWords words = of("crane", line.toString().strip(), "q crane", line + " crane");
    Set<Integer> numbers = new HashSet<>();
    for (int word : words.of(1)) {
      numbers.add(word);
    }
    assertEquals(many, numbers.size());
    assertEquals(many + 1, words.of(3).length);
    assertEquals(true, words.meet(0, 2));
    assertEquals(true, words.meet(0, 3));
    assertEquals(false, words.meet(0, 1));
    assertEquals(many + 1, words.size());
  }

  @Test
  void aSetForgetsTheOneBefore() throws RefusedException {
    ContentWords words = of("crane quay");
    int crane = words.of(0)[0];
    words.clear();
    assertEquals(false, words.holds(crane));
    assertEquals(true, words.add(crane));
    assertEquals(false, words.add(crane));
    assertEquals(true, words.holds(crane));
    words.clear();
    assertEquals(false, words.holds(crane));
    assertEquals(true, words.add(crane));
  }
}
