package org.cleanarticle.rule.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;

/**
 * Fits the weights of the clues to the body ({@code words/any/body-weights.txt}) on the pages of a
 * corpus, and prints the table; on standard error it prints what the weights are worth, by sets.
 *
 * <pre>
 *   src/eval/fit-body CORPUS &gt; src/main/resources/org/cleanarticle/words/any/body-weights.txt
 * </pre>
 *
 * <p>Ridge logistic regression on the lines of the pages whose fold is {@code tune}, each kind of
 * line by itself. A line is body if most of its word 4-grams (or, of a short line, the line itself)
 * stand in the gold body. Lines that an earlier rule has claimed are left out, and those of the
 * standfirst count for nothing. Every page weighs the same, those of the main case (the text of the
 * article's own container) twice as much. Whole pages are learned a second time cut down to the
 * article and 3 to 15 lines of what stands about it, so that clean texts are known too.
 *
 * <p>The line {@code cross-validated} tells what the weights are worth on outlets that they were
 * not fitted on: the tune pages in {@value #PARTS} parts by outlet, each judged by weights fitted
 * on the others; the check pages by all.
 */
public final class FitBody {
  private static final String ABOUT =
      """
      Log-odds per clue of a paragraph, of a line that may be a title, of any other
      line; fitted by org.cleanarticle.rule.body.FitBody (test scope), which says how.
      """;

  public static final int PARTS = 5;
  private static final double PENALTY = 4;
  static final double MAIN_CASE = 2;

  /**
   * Added to the intercepts: a paragraph lost costs more than one too many, and a title in the text
   * is more often another article's than a sub-heading. Found by cross-validation.
   */
  private static final double[] SHIFTS = {.4, -.4, 0};

  private static final List<String> SETS = List.of("newspaper", "fundus");
  static final List<String> INPUTS = List.of("text-article", "text-browser", "text-bs4");
  private static final int LEAST_ABOUT = 3;
  private static final int MOST_ABOUT = 15;

  /** Pages of one set in one rendering. */
  record Inputs(String name, boolean isCrop, double importance, List<FitPage> pages) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final PageReader reader = new PageReader(vocabulary);
  private final NewsRules rules;
  private final SoftWords softWords = new SoftWords(vocabulary);
  private final StoryEnd ends = StoryEnd.of(vocabulary);
  private final List<Inputs> inputs = new ArrayList<>();

  FitBody(Lexicon lexicon) {
    rules = new NewsRules(lexicon, vocabulary);
  }

  /**
   * Fits.
   *
   * @param args the folder of the corpus; behind it {@code --report} to fit nothing and tell what
   *     the present weights reach with all phrases and with none
   */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    if (args.length > 1 && args[1].equals("--report")) {
      Lexicon none = Lexicon.bundled().without(phrase -> true);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      loaded(corpus, Lexicon.bundled()).reportPresent("with all phrases", out);
      loaded(corpus, none).reportPresent("with all phrase files empty", out);
    } else {
      loaded(corpus, Lexicon.bundled()).fit();
    }
  }

  static FitBody loaded(Path corpus, Lexicon lexicon) throws IOException {
    FitBody fit = new FitBody(lexicon);
    fit.load(corpus);
    return fit;
  }

  private void reportPresent(String title, PrintStream to) {
    BodyWeights present = BodyWeights.of(vocabulary);
    report(title, page -> present, to);
  }

  private void fit() {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    reportPresent("as they stand", err);
    double[][] all = fit(page -> true, null);
    BodyWeights fitted = weights(all);
    report("fitted", page -> fitted, err);
    report("cross-validated", others(all), err);
    WeightTable.print(
        ABOUT, Clue.values(), all, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /**
   * Judges each tune page by weights fitted on the pages of other outlets, the others by all.
   *
   * @param all the weights fitted on all tune pages
   */
  Judge others(double[][] all) {
    BodyWeights fitted = weights(all);
    List<BodyWeights> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      parts.add(weights(fit(page -> part(page) != left, all)));
    }
    return page -> page.gold().isTuning() ? parts.get(part(page)) : fitted;
  }

  void load(Path corpus) throws IOException {
    for (String set : SETS) {
      Map<String, GoldPage> gold = GoldPage.load(corpus.resolve(set));
      for (String rendering : INPUTS) {
        load(corpus.resolve(set).resolve(rendering), set, rendering, gold);
      }
    }
  }

  private void load(Path folder, String set, String rendering, Map<String, GoldPage> gold)
      throws IOException {
    boolean main = rendering.equals(INPUTS.get(0));
    List<FitPage> pages = new ArrayList<>();
    List<FitPage> crops = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      String id = file.getFileName().toString().replaceFirst("(\\.(html?|txt|gz))+$", "");
      GoldPage there = gold.get(id);
      if (there != null) {
        byte[] bytes = bytes(file);
        FitPage page = page(set, there, bytes);
        pages.add(page);
        byte[] crop = main || !there.isTuning() ? new byte[0] : crop(page, bytes);
        if (crop.length > 0) {
          crops.add(page(set, there, crop));
        }
      }
    }
    inputs.add(new Inputs(set + "/" + rendering, false, main ? MAIN_CASE : 1, pages));
    inputs.add(new Inputs(set + "/" + rendering + " cropped", true, 1, crops));
  }

  List<Inputs> inputs() {
    return inputs;
  }

  FitPage page(String set, GoldPage gold, byte[] bytes) {
    try {
      Labelling before = rules.before(BodyRule.class, reader.read(bytes, "text", ""));
      return new FitPage(gold, before, softWords, set.equals("newspaper"));
    } catch (RefusedException e) {
      throw new IllegalStateException(gold.id(), e);
    }
  }

  public static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      boolean zipped = file.toString().endsWith(".gz");
      return zipped ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }

  /** The lines of the body, often those of the headline, and some of what stands about them. */
  private static byte[] crop(FitPage page, byte[] bytes) {
    List<Line> lines = page.before().lines();
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (page.truth(i).orElse(false)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return new byte[0];
    }
    Random random = new Random(page.gold().id().hashCode());
    int headline = page.before().headline();
    int top = headline >= 0 && headline < first && random.nextInt(3) > 0 ? headline : first;
    int from = Math.max(0, top - random.nextInt(LEAST_ABOUT, MOST_ABOUT + 1));
    int to = Math.min(lines.size() - 1, last + random.nextInt(LEAST_ABOUT, MOST_ABOUT + 1));
    List<Fragment> end = lines.get(to).fragments();
    List<String> kept =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .toList()
            .subList(lines.get(from).number() - 1, end.get(end.size() - 1).number());
    return String.join("\n", kept).getBytes(StandardCharsets.UTF_8);
  }

  /** Which part of the tune pages an outlet belongs to. */
  static int part(FitPage page) {
    return Math.floorMod(page.gold().outlet().hashCode() * 31 + 7, PARTS);
  }

  /** The weights for each kind of line, the intercept last. */
  double[][] fit(Predicate<FitPage> of, double[][] start) {
    BodyWeights.Kind[] kinds = BodyWeights.Kind.values();
    double[][] fitted = new double[kinds.length][];
    for (BodyWeights.Kind kind : kinds) {
      List<Ridge.Row> rows = new ArrayList<>();
      for (Inputs some : inputs) {
        for (FitPage page : some.pages()) {
          if (page.gold().isTuning() && of.test(page)) {
            rows.addAll(page.rows(kind, some.importance()));
          }
        }
      }
      int k = kind.ordinal();
      fitted[k] = Ridge.fit(rows, Clue.values().length, PENALTY, start == null ? null : start[k]);
      fitted[k][Clue.values().length] += SHIFTS[k];
    }
    return fitted;
  }

  static BodyWeights weights(double[][] fitted) {
    List<Weights<Clue>> byKind = new ArrayList<>();
    for (double[] some : fitted) {
      byKind.add(Weights.of(Clue.class, some));
    }
    return new BodyWeights(byKind);
  }

  /** What lines somebody chooses of a page. */
  interface Judge {
    BodyWeights weights(FitPage page);
  }

  private void report(String title, Judge judge, PrintStream err) {
    err.printf(Locale.ROOT, "%s%n%-34s%8s%8s%8s%n", title, "  body F1", "all", "tune", "check");
    for (Inputs some : inputs) {
      List<Score> tune = new ArrayList<>();
      List<Score> check = new ArrayList<>();
      for (FitPage page : some.pages()) {
        BodyChoice choice = page.choice(judge.weights(page));
        Score score = page.score(page.choose(choice, ends));
        (page.gold().isTuning() ? tune : check).add(score);
      }
      List<Score> all = new ArrayList<>(tune);
      all.addAll(check);
      if (!all.isEmpty()) {
        err.printf(
            Locale.ROOT, "  %-32s%8s%8s%8s%n", some.name(), shown(all), shown(tune), shown(check));
      }
    }
  }

  private static String shown(List<Score> pages) {
    return pages.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", Score.mean(pages).f1());
  }
}
