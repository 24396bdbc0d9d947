package org.cleanarticle.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.cleanarticle.label.NewsRules;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.quote.QuoteFinder;
import org.cleanarticle.read.Decoding;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.value.DateHints;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One stage of the work at a time, each on what the stages before it made of all documents, and the
 * whole of it. Reading includes decoding.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {
  @Param({"text", "html"})
  public String kind;

  @Param("1")
  public int times;

  private final Vocabulary vocabulary = new Vocabulary();
  private final PageReader reader = new PageReader(vocabulary);
  private final NewsRules rules = new NewsRules(Lexicon.bundled(), vocabulary);
  private final Fields fields = new Fields(vocabulary);
  private final QuoteFinder quotes = new QuoteFinder(vocabulary);
  private final ArticleJson json = new ArticleJson(false);
  private final CleanArticle cleaner = new CleanArticle();

  private List<byte[]> inputs;
  private List<String> texts;
  private final List<Page> pages = new ArrayList<>();
  private final List<Labelling> labellings = new ArrayList<>();
  private final List<Article> bare = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();

  @Setup
  public void prepare() throws IOException, RefusedException {
    inputs = Inputs.of(kind, times);
    texts = inputs.stream().map(input -> new String(input, StandardCharsets.UTF_8)).toList();
    for (byte[] input : inputs) {
      Page page = reader.read(input, "", "");
      Labelling labelling = rules.label(page);
      pages.add(page);
      labellings.add(labelling);
      bare.add(fields.read(labelling, "", DateHints.NONE, "-").article());
      articles.add(cleaner.clean(input).article());
    }
  }

  @Benchmark
  public void a_decode(Blackhole sink) throws RefusedException {
    for (byte[] input : inputs) {
      sink.consume(Decoding.decode(input));
    }
  }

  @Benchmark
  public void b_read(Blackhole sink) throws RefusedException {
    for (byte[] input : inputs) {
      sink.consume(reader.read(input, "", ""));
    }
  }

  @Benchmark
  public void c_label(Blackhole sink) {
    for (Page page : pages) {
      sink.consume(rules.label(page));
    }
  }

  @Benchmark
  public void d_fields(Blackhole sink) {
    for (Labelling labelling : labellings) {
      sink.consume(fields.read(labelling, "", DateHints.NONE, "-"));
    }
  }

  @Benchmark
  public void e_quotes(Blackhole sink) {
    for (Article article : bare) {
      List<String> body = article.body().stream().map(Block::text).toList();
      sink.consume(quotes.find(body, Optional.ofNullable(article.language()).orElse("")));
    }
  }

  @Benchmark
  public void f_write(Blackhole sink) throws IOException {
    for (Article article : articles) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      json.write(article, out);
      sink.consume(out);
    }
  }

  /** End to end: bytes in, bytes out. */
  @Benchmark
  public void g_whole(Blackhole sink) throws IOException {
    for (byte[] input : inputs) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      json.write(cleaner.clean(input).article(), out);
      sink.consume(out);
    }
  }

  /** The measure of things for HTML: what jsoup needs to parse the same documents. */
  @Benchmark
  public void h_jsoup(Blackhole sink) {
    for (String text : texts) {
      sink.consume(Jsoup.parse(text));
    }
  }
}
