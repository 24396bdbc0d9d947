package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To measure little of the lines that cannot win must never change which one does. */
class HeadlineRuleTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata", "articles"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theLineWithTheLargestSumIsTheHeadline(Path file) throws IOException, RefusedException {
    Page page = new PageReader(vocabulary).read(Files.readAllBytes(file), "", "");
    Labelling labelling = rules.before(HeadlineRule.class, page);
    if (labelling.headline() < 0) {
      assertEquals(best(labelling), chosen(labelling));
    }
  }

  private static int chosen(Labelling labelling) {
    List<Mark> marks = new HeadlineRule(new Vocabulary()).mark(labelling);
    return marks.stream()
        .filter(mark -> mark.label() == Label.HEADLINE)
        .findFirst()
        .map(Mark::line)
        .orElse(-1);
  }

  private int best(Labelling labelling) {
    HeadlineClues clues = new HeadlineClues(labelling);
    Weights<HeadlineClue> weights = HeadlineWeights.of(vocabulary).of(labelling.page(), clues);
    double[][] rows = clues.measure();
    int best = -1;
    for (int i = 0; i < rows.length; i++) {
      double most = best < 0 ? -1 : weights.sum(rows[best]);
      best = rows[i] != null && weights.sum(rows[i]) > most ? i : best;
    }
    return best;
  }
}
