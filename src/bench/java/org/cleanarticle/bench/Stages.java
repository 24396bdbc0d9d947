package org.cleanarticle.bench;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.field.Fields;
import org.cleanarticle.json.ArticleJson;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.quote.QuoteFinder;
import org.cleanarticle.read.Decoding;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.cleanarticle.value.DateHints;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All stages of the work on all documents, one behind the other as in a run, and the processor time
 * that each takes of its thread. In one loop and not in a benchmark for each, since all of the code
 * together takes a while until the compiler is done with it, and then they are all warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {
  /**
   * How long the stages run before anything is measured, in nanoseconds of processor time: on a
   * machine that others use the clock says little. After half of it single articles are as fast as
   * they get.
   */
  private static final long WARM_UP = 20_000_000_000L;

  @Param({"text", "html"})
  public String kind;

  @Param({"1", "10", "100"})
  public int times;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Vocabulary vocabulary = new Vocabulary();
  private final PageReader reader = new PageReader(vocabulary);
  private final NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
  private final Fields fields = new Fields(vocabulary);
  private final QuoteFinder quotes = new QuoteFinder(vocabulary);
  private final ArticleJson json = new ArticleJson(false);
  private final CleanArticle cleaner = new CleanArticle();

  private List<byte[]> inputs;
  private final List<String> texts = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();

  /** Nanoseconds of processor time in each stage; reading includes decoding. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    public long decode;
    public long read;
    public long label;
    public long fields;
    public long quotes;
    public long write;

    /** End to end: bytes in, bytes out. */
    public long whole;

    /** The measure of things for HTML: what jsoup needs to parse the same documents. */
    public long jsoup;

    /** How often all documents were done. */
    public long rounds;

    @Setup(Level.Iteration)
    public void clear() {
      decode = read = label = fields = quotes = write = whole = jsoup = rounds = 0;
    }
  }

  @Setup
  public void prepare(Blackhole sink) throws IOException, RefusedException {
    inputs = Inputs.of(kind, times);
    for (byte[] input : inputs) {
      texts.add(new String(input, StandardCharsets.UTF_8));
      articles.add(cleaner.clean(input).article());
    }
    long start = threads.getCurrentThreadCpuTime();
    while (threads.getCurrentThreadCpuTime() - start < WARM_UP) {
      all(new Spent(), sink);
    }
  }

  @Benchmark
  public void all(Spent spent, Blackhole sink) throws IOException, RefusedException {
    for (int i = 0; i < inputs.size(); i++) {
      stages(i, spent, sink);
      long start = threads.getCurrentThreadCpuTime();
      sink.consume(written(cleaner.clean(inputs.get(i)).article()));
      long end = threads.getCurrentThreadCpuTime();
      spent.whole += end - start;
      if (kind.equals("html")) {
        sink.consume(Jsoup.parse(texts.get(i)));
        spent.jsoup += threads.getCurrentThreadCpuTime() - end;
      }
    }
    spent.rounds++;
  }

  private void stages(int i, Spent spent, Blackhole sink) throws IOException, RefusedException {
    byte[] input = inputs.get(i);
    long start = threads.getCurrentThreadCpuTime();
    sink.consume(Decoding.decode(input));
    long decoded = threads.getCurrentThreadCpuTime();
    Page page = reader.read(input, "", "");
    long read = threads.getCurrentThreadCpuTime();
    Labelling labelling = rules.label(page);
    long labelled = threads.getCurrentThreadCpuTime();
    Article bare = fields.read(labelling, "", DateHints.NONE, "-").article();
    long filled = threads.getCurrentThreadCpuTime();
    List<String> body = bare.body().stream().map(Block::text).toList();
    sink.consume(quotes.find(body, Optional.ofNullable(bare.language()).orElse("")));
    long quoted = threads.getCurrentThreadCpuTime();
    sink.consume(written(articles.get(i)));
    long end = threads.getCurrentThreadCpuTime();
    spent.decode += decoded - start;
    spent.read += read - decoded;
    spent.label += labelled - read;
    spent.fields += filled - labelled;
    spent.quotes += quoted - filled;
    spent.write += end - quoted;
  }

  private byte[] written(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(article, out);
    return out.toByteArray();
  }
}
