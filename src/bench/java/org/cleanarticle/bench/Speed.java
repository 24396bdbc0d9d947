package org.cleanarticle.bench;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints a table: megabytes of input per second of processor time for every
 * stage, and what HTML costs against jsoup's parse alone.
 */
public final class Speed {
  private static final double MEGABYTE = 1e6;

  private Speed() {}

  /**
   * @param args a regular expression that says which stages (all of them without one), then the
   *     sizes of the documents in articles: {@code whole 1 10 100}
   */
  public static void main(String[] args) throws RunnerException, IOException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("Stages.*" + (args.length > 0 ? args[0] : ""))
            .addProfiler(ProcessorTime.class)
            .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
            .forks(1)
            .warmupIterations(6)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1));
    if (args.length > 1) {
      options.param("times", java.util.Arrays.copyOfRange(args, 1, args.length));
    }
    Map<String, Double> millis = new TreeMap<>();
    StringBuilder table = new StringBuilder();
    table.append("stage        kind   articles    input MB    cpu ms    MB per cpu second\n");
    for (RunResult result : new Runner(options.build()).run()) {
      String benchmark = result.getParams().getBenchmark();
      String stage = benchmark.substring(benchmark.lastIndexOf('.') + 3);
      String kind = result.getParams().getParam("kind");
      if (stage.equals("jsoup") && !kind.equals("html")) {
        continue;
      }
      int times = Integer.parseInt(result.getParams().getParam("times"));
      double cpu = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
      double size = Inputs.of(kind, times).stream().mapToInt(d -> d.length).sum() / MEGABYTE;
      millis.put(stage + " " + kind + " " + times, cpu);
      row(table, stage, kind, times, size, cpu);
      Double jsoup = millis.get("jsoup html " + times);
      Double whole = millis.get("whole html " + times);
      if (stage.equals("jsoup") && kind.equals("html") && whole != null) {
        table.append(format("HTML end to end against jsoup's parse: %.2f%n", whole / jsoup));
      }
    }
    System.out.println("\n" + table);
  }

  private static void row(
      StringBuilder table, String stage, String kind, int times, double size, double cpu) {
    table.append(
        format(
            "%-12s %-6s %8d %11.3f %9.3f %20.2f%n",
            stage, kind, times, size, cpu, size / cpu * 1000));
  }

  private static String format(String pattern, Object... values) {
    return String.format(java.util.Locale.ROOT, pattern, values);
  }
}
