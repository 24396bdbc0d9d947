package org.cleanarticle.rule.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;

/**
 * Writes the clues to the headline of every line of the pages in a folder, for {@code
 * src/eval/fit-weights}, which fits the weights: file, tab, what the line is known for, tab, the
 * values, tab, the text.
 */
public final class CluesDump {
  private CluesDump() {}

  /**
   * Dumps.
   *
   * @param args {@code headline} and the folder
   */
  public static void main(String[] args) throws IOException, RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    PageReader reader = new PageReader(vocabulary);
    NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(args[1])).sorted()) {
      out.println(
          Arrays.stream(HeadlineClue.values()).map(Enum::name).collect(Collectors.joining(",")));
      for (Path file : (Iterable<Path>) files::iterator) {
        Page page = reader.read(bytes(file), "", "");
        Labelling labelling = rules.before(HeadlineRule.class, page);
        double[][] rows = new HeadlineClues(labelling).measure();
        dump(file.getFileName().toString(), labelling, rows, out);
      }
    }
    out.flush();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  private static void dump(String file, Labelling labelling, double[][] rows, PrintStream out) {
    for (int i = labelling.firstVisible(); i < rows.length; i++) {
      if (rows[i] == null) {
        continue;
      }
      List<String> values =
          Arrays.stream(rows[i]).mapToObj(v -> String.valueOf((float) v)).toList();
      String label = labelling.label(i).map(Enum::name).orElse("-");
      out.println(
          String.join("\t", file, label, String.join(",", values), labelling.line(i).text()));
    }
  }
}
