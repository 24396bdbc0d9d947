package org.cleanarticle.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints a table for each kind and size of documents: megabytes of input
 * per second of processor time and the share of the whole for every stage, and what HTML costs
 * against jsoup's parse alone.
 */
public final class Speed {
  private static final double MEGABYTE = 1e6;
  private static final List<String> STAGES =
      List.of("decode", "read", "label", "fields", "quotes", "write", "whole", "jsoup");

  /** In seconds. */
  private static final int MEASURED = 8;

  private Speed() {}

  /**
   * @param args the sizes of the documents in articles, 1, 10 and 100 without them
   */
  public static void main(String[] args) throws RunnerException, IOException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("Stages.*")
            .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC")
            .forks(1)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.seconds(MEASURED));
    if (args.length > 0) {
      options.param("times", args);
    }
    StringBuilder tables = new StringBuilder();
    for (RunResult result : new Runner(options.build()).run()) {
      table(result, tables);
    }
    System.out.println("\n" + tables);
  }

  private static void table(RunResult result, StringBuilder tables) throws IOException {
    String kind = result.getParams().getParam("kind");
    int times = Integer.parseInt(result.getParams().getParam("times"));
    List<byte[]> inputs = Inputs.of(kind, times);
    double size = inputs.stream().mapToInt(input -> input.length).sum() / MEGABYTE;
    tables.append(
        format(
            "%d documents of %s, %d article%s and %.1f KB each%n",
            inputs.size(), kind, times, times == 1 ? "" : "s", 1000 * size / inputs.size()));
    @SuppressWarnings("rawtypes") // So JMH gives it.
    Map<String, Result> counted = result.getSecondaryResults();
    double rounds = counted.get("rounds").getScore();
    double whole = counted.get("whole").getScore() / rounds;
    for (String stage : STAGES) {
      double nanos = counted.get(stage).getScore() / rounds;
      if (nanos > 0) {
        tables.append(
            format(
                "  %-8s %10.3f ms %9.2f MB per cpu second %6.1f %% of the whole%n",
                stage, nanos / 1e6, size / nanos * 1e9, 100 * nanos / whole));
      }
    }
    double jsoup = counted.get("jsoup").getScore() / rounds;
    if (jsoup > 0) {
      tables.append(format("  end to end against jsoup's parse: %.2f%n", whole / jsoup));
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
