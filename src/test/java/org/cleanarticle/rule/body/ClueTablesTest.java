package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.cleanarticle.rule.head.HeadlineClue;
import org.cleanarticle.rule.head.HeadlineClues;
import org.cleanarticle.rule.head.HeadlineRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every clue of every line of a few invented pages. The weights were fitted on what the clues say,
 * so a clue that says something else spoils them, and no golden article need show it.
 *
 * <p>{@code mvn test -Dupdate=true} writes the tables anew; each value that has changed is then to
 * be held against the page.
 */
class ClueTablesTest {
  private static final Path FOLDER = Path.of("testdata", "clues");
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".clues")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyClueIsAsItWasFitted(Path file) throws IOException, RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    Page page = new PageReader(vocabulary).read(Files.readAllBytes(file), "", "");
    NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
    Labelling titles = rules.before(HeadlineRule.class, page);
    Labelling body = rules.before(BodyRule.class, page);
    double[][] rows = new Clues(body, new SoftWords(vocabulary)).measure();
    String tables =
        "## The headline\n"
            + table(titles, new HeadlineClues(titles).measure(), HeadlineClue.values())
            + "\n## The body\n"
            + table(body, rows, Clue.values())
            + ends(
                body, new BodyChoice(body, BodyWeights.of(vocabulary), rows, Set.of(), Set.of()));
    Path expected = FOLDER.resolve(file.getFileName().toString().replaceAll("\\.\\w+$", ".clues"));
    if (UPDATE) {
      Files.writeString(expected, tables, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), tables);
  }

  /** Each gap as the line behind it, and under it its clues; nothing if the body has no gap. */
  private static String ends(Labelling labelling, BodyChoice choice) {
    double[][] rows = new double[labelling.lines().size()][];
    for (int k = 0; k < choice.gaps().size(); k++) {
      rows[choice.gaps().get(k).to()] = choice.endClues().get(k);
    }
    String table = table(labelling, rows, EndClue.values());
    return table.isEmpty() ? "" : "\n## The end\n" + table;
  }

  /** Each line that is measured, and under it its clues that are not 0. */
  private static String table(Labelling labelling, double[][] rows, Enum<?>[] clues) {
    DecimalFormat decimal =
        new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == null) {
        continue;
      }
      StringJoiner values = new StringJoiner(", ", "  ", "\n");
      for (int k = 0; k < clues.length; k++) {
        if (rows[i][k] != 0) {
          values.add(clues[k] + " " + decimal.format(rows[i][k]));
        }
      }
      table.append(labelling.line(i).text()).append('\n').append(values);
    }
    return table.toString();
  }
}
