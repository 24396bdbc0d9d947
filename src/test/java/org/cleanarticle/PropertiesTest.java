package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Quote;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.page.Line;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every input, shown on every golden article. */
class PropertiesTest {
  private final CleanArticle cleaner = new CleanArticle();

  private Stream<DynamicTest> each(String property, Consumer<Golden> check) {
    return each(property, golden -> true, check);
  }

  private Stream<DynamicTest> each(
      String property, Predicate<Golden> which, Consumer<Golden> check) {
    return Golden.all().stream()
        .filter(which)
        .map(g -> DynamicTest.dynamicTest(property + ": " + g.name(), () -> check.accept(g)));
  }

  /** Whether the decoder had nothing to guess and nothing to repair. */
  private boolean isPlainUtf8(Golden golden) {
    return golden.clean(cleaner).article().warnings().stream()
        .noneMatch(warning -> warning.code().startsWith("encoding-"));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsAndByteOrderMarkChangeNothing() {
    return each(
        "CRLF and BOM",
        this::isPlainUtf8,
        golden -> {
          byte[] windows =
              ("\uFEFF" + golden.text().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
          assertEquals(
              Golden.json(golden.clean(cleaner).article()),
              Golden.json(cleaner.clean(windows, golden.name()).article()));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyLineThatIsNotBlankHasOneDisposition() {
    return each(
        "one disposition",
        golden -> {
          Labelling labelling = golden.clean(cleaner).explanation().labelling();
          TreeSet<Integer> numbers = new TreeSet<>();
          for (Line line : labelling.lines()) {
            assertTrue(labelling.label(line.index()).isPresent(), line.text());
            line.fragments().forEach(f -> assertTrue(numbers.add(f.number()), f.text()));
          }
          if (golden.name().endsWith(".txt")) {
            List<String> lines = golden.text().lines().toList();
            TreeSet<Integer> wanted = new TreeSet<>();
            IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .forEach(i -> wanted.add(i + 1));
            assertEquals(wanted, numbers);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> quotationsStandWhereTheOffsetsSay() {
    return each(
        "offsets",
        golden -> {
          Article article = golden.clean(cleaner).article();
          for (Quote quote : article.quotes()) {
            String block = article.body().get(quote.paragraph()).text();
            int from = block.offsetByCodePoints(0, quote.start());
            int to = block.offsetByCodePoints(0, quote.end());
            assertTrue(block.substring(from, to).contains(quote.text()), quote.text());
          }
        });
  }

  /** A body that begins with a line like a headline gives it up as one; nothing else may change. */
  @TestFactory
  Stream<DynamicTest> aCleanBodyPassesThroughWhole() {
    return each(
        "clean again",
        golden -> {
          List<String> body = texts(golden.clean(cleaner).article());
          byte[] again = String.join("\n\n", body).getBytes(StandardCharsets.UTF_8);
          Article second = cleaner.clean(again, golden.name()).article();
          List<String> whole = texts(second);
          if (second.headline() != null && !body.isEmpty()) {
            assertEquals(body.get(0), second.headline());
            whole.add(0, second.headline());
          }
          assertEquals(String.join("\n", body), String.join("\n", whole));
        });
  }

  @TestFactory
  Stream<DynamicTest> theBodyIsVerbatim() {
    return each(
        "verbatim",
        golden -> golden.name().endsWith(".txt") && isPlainUtf8(golden),
        golden -> {
          String input = letters(golden.text());
          for (String text : texts(golden.clean(cleaner).article())) {
            assertTrue(input.contains(letters(text)), text);
          }
        });
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    List<String> serial =
        Golden.all().stream().map(g -> Golden.json(g.clean(cleaner).article())).toList();
    List<String> parallel =
        Golden.all().parallelStream().map(g -> Golden.json(g.clean(cleaner).article())).toList();
    assertEquals(serial, parallel);
  }

  /** White space aside, and the hyphens of divided words. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    for (Block block : article.body()) {
      texts.add(block.text());
    }
    return texts;
  }
}
