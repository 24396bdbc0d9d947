package org.cleanarticle.rule.body;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cleanarticle.label.Weights;
import org.cleanarticle.lexicon.Lexicon;

/**
 * Fits the weights that tell where a story ends ({@code words/any/end-weights.txt}) on the pages of
 * a corpus, and prints the table; on standard error it prints what the weights are worth.
 *
 * <pre>
 *   src/eval/fit-body CORPUS --ends &gt; src/main/resources/org/cleanarticle/words/any/end-weights.txt
 * </pre>
 *
 * <p>Ridge logistic regression on the gaps of the bodies that are found on the pages whose fold is
 * {@code tune}, and on {@link SilverPages}. A body is chosen by weights fitted on other outlets,
 * since only then it is as often wrong as on pages never seen. A gap is right to end the story if
 * the body cut there scores better, and counts for as much as it gains or loses.
 */
public final class FitEnds {
  private static final String ABOUT =
      """
      Log-odds per clue that a gap in the body is the end of the story; fitted by
      org.cleanarticle.rule.body.FitEnds (test scope), which says how.
      """;

  private static final double PENALTY = 6;
  private static final double SCALE = 50;
  private static final StoryEnd NEVER = new StoryEnd(weights(never()));

  /** A page with its gaps and what it scores if it is cut at each; behind them uncut. */
  private record Example(
      FitPage page, double importance, List<double[]> clues, List<Score> scores) {
    double gain(int gap) {
      return f1(scores.get(gap)) - f1(scores.get(clues.size()));
    }

    private static double f1(Score score) {
      return Double.isNaN(score.f1()) ? 0 : score.f1();
    }
  }

  private final FitBody body;
  private final List<FitBody.Inputs> inputs = new ArrayList<>();
  private final List<List<Example>> examples = new ArrayList<>();

  private FitEnds(Path corpus) throws IOException {
    body = FitBody.loaded(corpus, Lexicon.bundled());
    inputs.addAll(body.inputs());
    inputs.addAll(SilverPages.load(corpus, body));
  }

  /**
   * Fits.
   *
   * @param args the folder of the corpus
   */
  public static void main(String[] args) throws IOException {
    new FitEnds(Path.of(args[0])).fit();
  }

  private void fit() {
    FitBody.Judge judge = body.others(body.fit(page -> true, null));
    for (FitBody.Inputs some : inputs) {
      List<Example> of = new ArrayList<>();
      some.pages().forEach(page -> of.add(example(page, judge.weights(page), some.importance())));
      examples.add(of);
    }
    double[] all = fit(page -> true);
    List<StoryEnd> parts = new ArrayList<>();
    for (int part = 0; part < FitBody.PARTS; part++) {
      int left = part;
      parts.add(new StoryEnd(weights(fit(page -> FitBody.part(page) != left))));
    }
    StoryEnd fitted = new StoryEnd(weights(all));
    report(parts, fitted, new PrintStream(System.err, true, StandardCharsets.UTF_8));
    WeightTable.print(
        ABOUT,
        EndClue.values(),
        new double[][] {all},
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static Example example(FitPage page, BodyWeights weights, double importance) {
    BodyChoice choice = page.choice(weights);
    boolean[] chosen = page.choose(choice, NEVER);
    List<double[]> clues = choice.endClues();
    List<Score> scores = new ArrayList<>();
    for (Gap gap : choice.gaps()) {
      boolean[] cut = chosen.clone();
      Arrays.fill(cut, gap.from(), cut.length, false);
      scores.add(page.score(cut));
    }
    scores.add(page.score(chosen));
    return new Example(page, importance, clues, scores);
  }

  private double[] fit(Predicate<FitPage> of) {
    List<Ridge.Row> rows = new ArrayList<>();
    for (List<Example> some : examples) {
      for (Example example : some) {
        if (example.page().gold().isTuning() && of.test(example.page())) {
          double scale = example.importance() * SCALE / Math.sqrt(example.clues().size());
          for (int gap = 0; gap < example.clues().size(); gap++) {
            double gain = example.gain(gap);
            double weight = scale * Math.abs(gain);
            rows.add(new Ridge.Row(example.clues().get(gap), gain > 0, weight));
          }
        }
      }
    }
    return Ridge.fit(rows, EndClue.COUNT, PENALTY, null);
  }

  private static double[] never() {
    double[] never = new double[EndClue.COUNT + 1];
    never[EndClue.COUNT] = -99;
    return never;
  }

  private static Weights<EndClue> weights(double[] fitted) {
    return Weights.of(EndClue.class, fitted);
  }

  /** What the weights are worth on outlets that they were not fitted on, and how often they cut. */
  private void report(List<StoryEnd> parts, StoryEnd fitted, PrintStream err) {
    err.printf(Locale.ROOT, "%-34s%16s%16s%8s%8s%n", "body F1", "tune", "check", "better", "worse");
    for (int k = 0; k < inputs.size(); k++) {
      List<Score> before = new ArrayList<>();
      List<Score> after = new ArrayList<>();
      List<Score> checkBefore = new ArrayList<>();
      List<Score> checkAfter = new ArrayList<>();
      int better = 0;
      int worse = 0;
      for (Example example : examples.get(k)) {
        boolean tunes = example.page().gold().isTuning();
        StoryEnd ends = tunes ? parts.get(FitBody.part(example.page())) : fitted;
        int gap = ends.of(example.clues());
        int uncut = example.clues().size();
        (tunes ? before : checkBefore).add(example.scores().get(uncut));
        (tunes ? after : checkAfter).add(example.scores().get(gap < 0 ? uncut : gap));
        better += gap >= 0 && example.gain(gap) > 0 ? 1 : 0;
        worse += gap >= 0 && example.gain(gap) < 0 ? 1 : 0;
      }
      String tune = shown(before) + " " + shown(after);
      String check = shown(checkBefore) + " " + shown(checkAfter);
      String name = inputs.get(k).name();
      err.printf(Locale.ROOT, "  %-32s%16s%16s%8d%8d%n", name, tune, check, better, worse);
    }
  }

  private static String shown(List<Score> pages) {
    return pages.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", Score.mean(pages).f1());
  }
}
