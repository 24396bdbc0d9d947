package org.cleanarticle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Cleaned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The invariants on every input under {@code testdata}, and on thousands that are made of them by
 * chance, the same ones in every run. Who wants to search longer takes {@code src/fuzz/fuzz}.
 */
class InvariantsTest {
  private static final Path DATA = Path.of("testdata");
  private static final Path LEXICON = Path.of("src/main/resources/org/cleanarticle/lexicon/en");

  @TempDir Path scratch;

  private static List<byte[]> files(Path folder, String... suffixes) throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (suffixes.length == 0 || Stream.of(suffixes).anyMatch(file.toString()::endsWith)) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  /** Holds a target to some inputs; one that fails is kept. */
  private static void hold(String target, Consumer<byte[]> test, List<byte[]> inputs)
      throws IOException {
    for (byte[] input : inputs) {
      try {
        test.accept(input);
      } catch (RuntimeException | Error e) {
        Path kept = Path.of("target", "broken-" + target);
        Files.write(kept, input);
        throw new AssertionError(kept + " belongs into testdata/broken, in its least form", e);
      }
    }
  }

  private static void round(String target, Consumer<byte[]> test, List<byte[]> seeds, int count)
      throws IOException {
    hold(target, test, mutants(seeds, count));
  }

  private static List<byte[]> mutants(List<byte[]> seeds, int count) {
    Mutator mutator = new Mutator(seeds, count);
    return Stream.generate(mutator::next).limit(count).toList();
  }

  @Test
  void everyInputThatWeKeepHoldsThem() throws IOException {
    List<byte[]> inputs = files(DATA, ".txt", ".html", ".md", ".tsv");
    inputs.addAll(files(DATA.resolve("broken")));
    hold("kept", Targets.Article::fuzzerTestOneInput, inputs);
    hold("kept-text", Targets.Text::fuzzerTestOneInput, inputs);
    hold("kept-html", Targets.Html::fuzzerTestOneInput, inputs);
    hold("kept-markdown", Targets.Markdown::fuzzerTestOneInput, inputs);
    hold("kept-quotes", Targets.Quotes::fuzzerTestOneInput, inputs);
  }

  @Test
  void anyBytes() throws IOException {
    List<byte[]> seeds = files(DATA.resolve("broken"));
    seeds.addAll(files(DATA.resolve("articles"), ".txt", ".html"));
    round("article", Targets.Article::fuzzerTestOneInput, seeds, 600);
  }

  @Test
  void anyText() throws IOException {
    List<byte[]> seeds = files(DATA.resolve("articles"), ".txt");
    round("text", Targets.Text::fuzzerTestOneInput, seeds, 600);
  }

  @Test
  void anyHtml() throws IOException {
    List<byte[]> seeds = files(DATA, ".html");
    round("html", Targets.Html::fuzzerTestOneInput, seeds, 600);
  }

  @Test
  void anyMarkdown() throws IOException {
    List<byte[]> seeds = files(DATA, ".md");
    round("markdown", Targets.Markdown::fuzzerTestOneInput, seeds, 600);
  }

  @Test
  void anyQuotations() throws IOException {
    List<byte[]> seeds = files(DATA.resolve("quotes"));
    seeds.addAll(files(DATA.resolve("articles"), ".txt"));
    round("quotes", Targets.Quotes::fuzzerTestOneInput, seeds, 1_200);
  }

  @Test
  void anyDates() throws IOException {
    List<byte[]> seeds = files(DATA.resolve("fields"));
    round("dates", Targets.DateLine::fuzzerTestOneInput, seeds, 1_500);
  }

  @Test
  void anyRules() throws IOException {
    round("rules", Targets.Rules::fuzzerTestOneInput, files(LEXICON), 200);
  }

  /** Another reader than ours, and a strict one: what it reads must be what we wrote. */
  @Test
  void jqReadsTheSame() throws Exception {
    assumeTrue(jq("--version", Path.of("pom.xml")) == 0, "there is no jq here");
    List<byte[]> inputs = files(DATA.resolve("articles"), ".txt", ".html");
    inputs.addAll(files(DATA.resolve("broken")));
    inputs.addAll(mutants(List.copyOf(inputs), 100));
    CleanArticle cleaner = new CleanArticle();
    Path ours = scratch.resolve("ours.json");
    try (OutputStream out = Files.newOutputStream(ours)) {
      for (byte[] input : inputs) {
        Cleaned cleaned = cleaner.clean(input);
        out.write(Invariants.json(cleaned));
        out.write('\n');
      }
    }
    assertEquals(0, jq(".", ours), Files.readString(scratch.resolve("errors")));
    assertEquals(trees(ours), trees(scratch.resolve("theirs")));
  }

  private int jq(String filter, Path input) throws InterruptedException {
    try {
      return new ProcessBuilder("jq", filter, input.toString())
          .redirectOutput(scratch.resolve("theirs").toFile())
          .redirectError(scratch.resolve("errors").toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static List<JsonNode> trees(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        MappingIterator<JsonNode> all =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      return all.readAll();
    }
  }
}
