package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.words.MarkReader;
import org.cleanarticle.quote.words.MarkScanner;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Span;
import org.cleanarticle.quote.words.Tokens;
import org.cleanarticle.quote.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts how often tokens are looked at: four times the article, about four times the looks. */
@Tag("large")
final class LinearTimeTest {
  /** Without a bound on the quotations between there are about a thousand. */
  private static final long LOOKS_EACH = 150;

  private static final Vocabulary VOCABULARY = new Vocabulary();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a” ",
        "“ ",
        "\" ",
        "''",
        "‘a ",
        "he said “so” and ",
        "according to “a” ",
        "“I see,” he said. ",
        "“I see,” Ann Shaw said. ",
        "Ann Shaw, the mayor, and ",
        "the mayor “a” ",
        "saying, “Well.” ",
        "a “b”, “c”: ",
        "“Yes?”\n",
        "Ann Shaw %d met Tom Reed %d.\n“Yes, we met at noon,” she said.\n",
        "A%d B “c”, said ",
        "The news angered Ann Shaw %d. “I see,” she said. ",
        "Department for Roads, Rivers, Ports, ",
        "Rail, Rivers and ",
        "the Farmers' Farmers' ",
        "By the sea a drover sat. “I see,” he said. ",
        "Shaw denied the claim “a” ",
        "‘We saw the boats’ sails.\n"
      })
  void looksGrowWithTheArticle(String piece) {
    long small = looks(piece, 300);
    long large = looks(piece, 1200);
    assertTrue(large <= 5 * small + 1000, piece + ": " + small + " looks, then " + large);
  }

  /** However long the sentence, only the nearest quotations are looked past for a verb. */
  @Test
  void aQuotationLooksPastFewOthers() {
    long looks = looks("“a” ", 5000);
    assertTrue(looks <= 5000 * LOOKS_EACH, looks + " looks for 5000 quotations");
  }

  /** Of many an article only titles stand between marks. */
  @Test
  void namesAreReadOnlyIfSomebodyIsAskedFor() {
    String story = "Ann Shaw met Tom Reed on the pier in Port Ellery\n".repeat(100);
    long title = looks("They saw “Big Yard”\n" + story, false);
    long speech = looks("“We saw it twice,” he said\n" + story, false);
    assertTrue(10 * title < speech, title + " looks for a title, " + speech + " for speech");
  }

  private static long looks(String piece, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(
          piece.replace("%d", Character.toString('A' + i % 26) + "n" + (char) ('a' + i / 26 % 26)));
    }
    return looks(text.toString(), true);
  }

  private static long looks(String text, boolean people) {
    List<String> paragraphs = text.lines().toList();
    Words words = new Words(VOCABULARY, "en");
    List<List<Span>> spans =
        new MarkScanner(paragraphs, new MarkReader(words.list("clippings"))).scan();
    List<Tokens> cut = new ArrayList<>();
    List<Paragraph> prose = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Tokens tokens = words.tokenizer().tokens(paragraphs.get(i), spans.get(i));
      cut.add(tokens);
      prose.add(new Paragraph(i, paragraphs.get(i), spans.get(i), tokens));
    }
    Speakers speakers = new Speakers(prose, words);
    if (people) {
      speakers.people();
    }
    new Sweep(prose, words, speakers, true).run();
    return cut.stream().mapToLong(Tokens::looks).sum();
  }
}
