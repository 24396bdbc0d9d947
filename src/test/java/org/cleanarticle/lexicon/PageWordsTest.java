package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final PageWords words = vocabulary.pageWords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "“Sign-up!” for the Harbour's news: 1,069 readers @ work",
        "Read more:",
        "FÄHRE nach Ærø, zur Straße № 7 | Küste",
        "港のニュース iPhone 発売 @",
        "İstanbul'da 12.5 bin kişi",
        "a\u0301 combined, and \uD835\uDC00\uD835\uDC01 beyond the plane, and \uD83D\uDE00",
        "©2026 Harbour Herald / all rights"
      })
  void readsTheTokensThatFoldGives(String text) {
    assertEquals(Fold.tokens(text), words.texts(words.read(text).words()));
  }

  @Test
  void givesAWordTheSameNumberWhereverItStands() {
    int[] first = words.read("The ferry, the island").words();
    int[] second = words.read("ISLAND ferry").words();
    assertEquals(first[0], first[2]);
    assertEquals(first[3], second[0]);
    assertEquals(first[1], second[1]);
    assertEquals(3, words.size());
  }

  @Test
  void aWordIsTheSameHoweverItsLettersAreWritten() {
    int[] read = words.read("kelvin \u212Aelvin KELVIN istanbul \u0130stanbul").words();
    assertEquals(read[0], read[1]);
    assertEquals(read[0], read[2]);
    assertEquals(read[3], read[4]);
    assertTrue(words.is(read[1], WordKind.PLAIN));
  }

  @Test
  void longWordsAreToldApartToTheirLastLetter() {
    int[] read =
        words.read("harbourmasters harbourmasterz Harbourmasters fährgesellschaften").words();
    assertTrue(read[0] != read[1]);
    assertEquals(read[0], read[2]);
    assertFalse(words.is(read[3], WordKind.PLAIN));
  }

  @Test
  void severalTextsAreReadAsOneByOne() {
    List<String> texts = List.of("The ferry in 2026", "und die Fähre", "");
    PageWords.Tokens[] together = words.read(texts);
    PageWords one = vocabulary.pageWords();
    for (int i = 0; i < together.length; i++) {
      int[] alone = one.read(texts.get(i)).words();
      assertEquals(one.texts(alone), words.texts(together[i].words()));
      for (int k = 0; k < alone.length; k++) {
        assertEquals(one.kinds(alone[k]), words.kinds(together[i].words()[k]));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AGGREGATOR_OPENING, aggregators",
    "EXPORT_OPENING, export-keys",
    "HOME_OPENING, home-words",
    "ORIGIN_OPENING, origin-cues"
  })
  void theFirstWordTellsThatAnEntryMayFollow(WordKind kind, String list) {
    for (String entry : vocabulary.names(list).keySet()) {
      assertTrue(words.is(words.read(entry).words()[0], kind), entry);
    }
  }

  @Test
  void wordsThatOnlyCountAreNoPartOfARelativeDate() {
    assertTrue(vocabulary.is("hours", WordKind.RELATIVE_DATE));
    assertTrue(vocabulary.is("yesterday", WordKind.RELATIVE_DATE));
    assertFalse(vocabulary.is("a", WordKind.RELATIVE_DATE));
    assertFalse(vocabulary.is("vor", WordKind.RELATIVE_DATE));
  }

  @Test
  void saysWhereATokenBegins() {
    PageWords.Tokens tokens = words.read("“Tidal power” isn't new");
    assertEquals(List.of(1, 7, 14, 20), java.util.Arrays.stream(tokens.places()).boxed().toList());
  }

  @Test
  void keepsThousandsOfWordsApart() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("w").append(i).append(' ');
    }
    int[] all = words.read(text.toString()).words();
    for (int i = 0; i < all.length; i++) {
      assertEquals("w" + i, words.text(all[i]));
    }
    assertEquals(5000, words.size());
  }

  @Test
  void knowsEveryWordOfEveryListAndNoOther() {
    for (WordKind kind : WordKind.values()) {
      for (String entry : kind.list().isEmpty() ? List.<String>of() : entries(kind)) {
        // What no text folds to is never met.
        if (!Fold.tokens(entry).equals(List.of(entry))) {
          continue;
        }
        String word = Fold.tokens(entry).get(0);
        int found = vocabulary.wordTable().find(word, 0, word.length());
        assertTrue((vocabulary.wordTable().kinds(found) & kind.bit()) != 0, kind + " " + word);
      }
    }
    int[] made = words.read("grimbleshank").words();
    assertEquals(WordKind.PLAIN.bit(), words.kinds(made[0]));
  }

  private Iterable<String> entries(WordKind kind) {
    return kind == WordKind.RELATIVE_DATE ? List.of("hours") : vocabulary.words(kind.list());
  }

  @Test
  void knowsTheLanguagesOfSmallWords() {
    int[] read = words.read("und grimbleshank").words();
    int german = vocabulary.languages("function").indexOf("de");
    assertTrue((words.functionLanguages(read[0]) >> german & 1) != 0);
    assertEquals(0, words.functionLanguages(read[1]));
  }

  @Test
  void takesNumbersForWhatPhrasesHaveInTheirPlace() {
    int[] read = words.read("1,069 readers 12k 3rd").words();
    assertTrue(words.is(read[0], WordKind.PHRASE_WORD));
    assertTrue(words.is(read[2], WordKind.PHRASE_WORD));
    assertFalse(words.is(read[3], WordKind.PHRASE_FIRST));
    assertEquals(0, words.digits(read[1]));
    assertEquals(0, words.digits(read[3]));
    assertEquals(4, words.digits(words.read("2026").words()[0]));
  }
}
