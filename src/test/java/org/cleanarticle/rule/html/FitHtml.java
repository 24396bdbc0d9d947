package org.cleanarticle.rule.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cleanarticle.label.BlockTree;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.cleanarticle.rule.body.BodySums;
import org.cleanarticle.rule.body.FitBody;
import org.cleanarticle.rule.body.GoldPage;
import org.cleanarticle.rule.body.Ridge;
import org.cleanarticle.rule.body.Score;
import org.cleanarticle.rule.body.WeightTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Fits the weights of the lines of an HTML article ({@code words/any/html-weights.txt}) on the
 * pages of a corpus, and prints the table; on standard error it prints what they are worth.
 *
 * <pre>
 *   src/eval/fit-body CORPUS --html &gt; src/main/resources/org/cleanarticle/words/any/html-weights.txt
 * </pre>
 *
 * <p>Ridge logistic regression on the lines that are left of an article, of the pages whose fold is
 * {@code tune}; all lines of a page weigh the same together. Each page is learned three times: as
 * it is, with names that say nothing in place of those in its markup, as many programs make them
 * up, and without any. The figures for {@code tune} are cross-validated by outlet.
 */
public final class FitHtml {
  private static final String ABOUT =
      """
      Log-odds per clue that a line which is left of an article in HTML is its own;
      fitted by org.cleanarticle.rule.html.FitHtml (test scope), which says how.
      """;

  private static final List<String> SETS = List.of("newspaper", "fundus");
  private static final double PENALTY = 1;
  private static final double PAGE_WEIGHT = 50;
  private static final int MOST_WORTH = 400;
  private static final int BASE = 40;

  /** Attributes that a page must keep for its links and its metadata to be read. */
  private static final List<String> KEPT =
      List.of("href", "content", "property", "name", "type", "datetime");

  /** What becomes of the names in a page's markup. */
  private enum Names {
    AS_THEY_ARE,
    MADE_UP,
    NONE
  }

  /** What is left of the article on a page: of each line the clues, the length and what it is. */
  private static final class Example {
    private final GoldPage gold;
    private final double[][] rows;
    private final int[] lengths;
    private final List<Optional<Boolean>> truth;

    Example(GoldPage gold, double[][] rows, int[] lengths, List<Optional<Boolean>> truth) {
      this.gold = gold;
      this.rows = rows;
      this.lengths = lengths;
      this.truth = truth;
    }

    double worth(int line) {
      return Math.min(MOST_WORTH, lengths[line]) + BASE;
    }

    /** By characters; null if nothing of the body is left. */
    Score score(boolean[] foreign) {
      double kept = 0;
      double right = 0;
      double body = 0;
      for (int k = 0; k < foreign.length; k++) {
        if (truth.get(k).isPresent()) {
          boolean is = truth.get(k).orElseThrow();
          body += is ? lengths[k] : 0;
          kept += foreign[k] ? 0 : lengths[k];
          right += is && !foreign[k] ? lengths[k] : 0;
        }
      }
      return body == 0 ? null : new Score(right / kept, right / body);
    }
  }

  private final Vocabulary vocabulary = new Vocabulary();
  private final PageReader reader = new PageReader(vocabulary);
  private final NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
  private final BodySums sums = new BodySums(vocabulary);
  private final HtmlLines lines = new HtmlLines(vocabulary, sums);
  private final HtmlEdgesRule edges = new HtmlEdgesRule(vocabulary, sums);
  private final List<List<Example>> examples = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private FitHtml(Path corpus) throws IOException {
    for (String set : SETS) {
      Map<String, GoldPage> gold = GoldPage.load(corpus.resolve(set));
      for (Names change : Names.values()) {
        names.add(set + " " + change.name().toLowerCase(Locale.ROOT));
        examples.add(load(corpus.resolve(set).resolve("html"), change, gold));
      }
    }
  }

  /**
   * Fits.
   *
   * @param args the folder of the corpus
   */
  public static void main(String[] args) throws IOException {
    new FitHtml(Path.of(args[0])).fit();
  }

  private List<Example> load(Path folder, Names change, Map<String, GoldPage> gold)
      throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    List<Example> loaded = new ArrayList<>();
    for (Path file : files) {
      GoldPage page = gold.get(file.getFileName().toString().replaceFirst("(\\.(html?|gz))+$", ""));
      if (page != null) {
        Document html = Jsoup.parse(new ByteArrayInputStream(FitBody.bytes(file)), null, "");
        html.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        String changed = change(html, change).outerHtml();
        loaded.add(example(page, changed.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return loaded;
  }

  private Example example(GoldPage gold, byte[] html) {
    try {
      Labelling before = rules.before(HtmlEdgesRule.class, reader.read(html, "html", ""));
      BlockTree tree = before.blocks(vocabulary);
      List<Integer> article = edges.article(tree, before, new ArrayList<>());
      double[][] rows = HtmlLines.rows(article, tree, before);
      lines.addText(article, sums.rows(before), rows);
      int[] lengths = article.stream().mapToInt(tree::length).toArray();
      return new Example(
          gold, rows, lengths, article.stream().map(i -> gold.isBody(tree.text(i))).toList());
    } catch (RefusedException e) {
      return new Example(gold, new double[0][], new int[0], List.of());
    }
  }

  /** Names that are made up differ where the names did that they stand for. */
  private static Document change(Document html, Names names) {
    if (names == Names.AS_THEY_ARE) {
      return html;
    }
    for (Element element : html.getAllElements()) {
      StringJoiner classes = new StringJoiner(" ");
      element.classNames().forEach(name -> classes.add("c" + Integer.toHexString(name.hashCode())));
      for (Attribute attribute : element.attributes().asList()) {
        if (!KEPT.contains(attribute.getKey())) {
          element.removeAttr(attribute.getKey());
        }
      }
      if (names == Names.MADE_UP && classes.length() > 0) {
        element.attr("class", classes.toString());
      }
    }
    return html;
  }

  private void fit() {
    double[] all = fit(gold -> true);
    List<Weights<HtmlClue>> parts = new ArrayList<>();
    for (int part = 0; part < FitBody.PARTS; part++) {
      int left = part;
      parts.add(weights(fit(gold -> part(gold) != left)));
    }
    report(parts, weights(all), new PrintStream(System.err, true, StandardCharsets.UTF_8));
    WeightTable.print(
        ABOUT,
        HtmlClue.values(),
        new double[][] {all},
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static int part(GoldPage gold) {
    return Math.floorMod(gold.outlet().hashCode() * 31 + 7, FitBody.PARTS);
  }

  private double[] fit(Predicate<GoldPage> of) {
    List<Ridge.Row> rows = new ArrayList<>();
    for (List<Example> some : examples) {
      for (Example example : some) {
        if (example.gold.isTuning() && of.test(example.gold)) {
          rows.addAll(rows(example));
        }
      }
    }
    return Ridge.fit(rows, HtmlClue.COUNT, PENALTY, null);
  }

  private static List<Ridge.Row> rows(Example example) {
    double total = 0;
    for (int k = 0; k < example.rows.length; k++) {
      total += example.worth(k);
    }
    List<Ridge.Row> rows = new ArrayList<>();
    for (int k = 0; k < example.rows.length; k++) {
      Optional<Boolean> truth = example.truth.get(k);
      if (truth.isPresent()) {
        double weight = PAGE_WEIGHT * example.worth(k) / total;
        rows.add(new Ridge.Row(example.rows[k], truth.get(), weight));
      }
    }
    return rows;
  }

  private static Weights<HtmlClue> weights(double[] fitted) {
    return Weights.of(HtmlClue.class, fitted);
  }

  /** What is left of the articles, before and after the foreign lines are gone. */
  private void report(List<Weights<HtmlClue>> parts, Weights<HtmlClue> fitted, PrintStream err) {
    err.printf(Locale.ROOT, "%-24s%16s%16s%n", "F1 of what is left", "tune", "check");
    for (int k = 0; k < examples.size(); k++) {
      StringBuilder line = new StringBuilder();
      for (boolean tunes : new boolean[] {true, false}) {
        List<Score> before = new ArrayList<>();
        List<Score> after = new ArrayList<>();
        for (Example example : examples.get(k)) {
          Score all = example.score(new boolean[example.rows.length]);
          if (all != null && example.gold.isTuning() == tunes) {
            Weights<HtmlClue> weights = tunes ? parts.get(part(example.gold)) : fitted;
            before.add(all);
            after.add(example.score(HtmlLines.foreign(example.rows, example.lengths, weights)));
          }
        }
        line.append(
            String.format(
                Locale.ROOT, "%8.4f%8.4f", Score.mean(before).f1(), Score.mean(after).f1()));
      }
      err.printf(Locale.ROOT, "  %-22s%s%n", names.get(k), line);
    }
  }
}
