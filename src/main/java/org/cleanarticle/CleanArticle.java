package org.cleanarticle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Warning;
import org.cleanarticle.field.Fields;
import org.cleanarticle.label.Explanation;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.UserRules;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.quote.QuoteFinder;
import org.cleanarticle.quote.Quotes;
import org.cleanarticle.read.ArticleSplitter;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.Part;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;

/**
 * Cleans news articles.
 *
 * <pre>{@code
 * CleanArticle cleaner = new CleanArticle();
 * Article article = cleaner.clean(Files.readAllBytes(path)).article();
 * System.out.println(article.headline());
 * }</pre>
 *
 * <p>Immutable, thread-safe and worth keeping: what it reads of its lexicons serves all articles.
 * It does no input or output, asks no clock and no network, and never throws on content.
 */
public final class CleanArticle {
  private final Options options;
  private final Vocabulary vocabulary = new Vocabulary();
  private final PageReader reader;
  private final NewsRules rules;
  private final Fields fields;
  private final QuoteFinder quotes;

  /** Finds out all by itself. */
  public CleanArticle() {
    this(Options.NONE);
  }

  /**
   * With what the user knows better.
   *
   * @param options what is known of the inputs, and what is wanted otherwise
   * @throws RuleException if a rule of the user's cannot be used
   */
  public CleanArticle(Options options) {
    this(options, Lexicon.bundled());
  }

  /**
   * With a lexicon other than the bundled one.
   *
   * @param options what is known of the inputs, and what is wanted otherwise
   * @param lexicon the phrases to know
   * @throws RuleException if a rule of the user's cannot be used
   */
  public CleanArticle(Options options, Lexicon lexicon) {
    this.options = options;
    reader = new PageReader(vocabulary);
    rules = new NewsRules(lexicon, vocabulary, userRules(options));
    fields = new Fields(vocabulary);
    quotes = new QuoteFinder(vocabulary);
  }

  private static UserRules userRules(Options options) {
    return options.rules().isEmpty() && options.disabled().isEmpty()
        ? UserRules.NONE
        : RuleCatalogue.userRules(options);
  }

  /**
   * Cleans an input that has no name.
   *
   * @param input the bytes of a text or an HTML page, of any encoding
   * @return what was found in it; never null
   */
  public Cleaned clean(byte[] input) {
    return clean(input, "-");
  }

  /**
   * Cleans one input. Time and memory are linear in its size. Of an archive export that holds
   * several articles the first is given; {@link #cleanAll} gives all.
   *
   * @param input the bytes of a text or an HTML page, of any encoding
   * @param path the input's name, for the article's source
   * @return what was found in it; never null
   */
  public Cleaned clean(byte[] input, String path) {
    return clean(Part.whole(input), path);
  }

  /**
   * Cleans all articles of an archive export; any other input is one article.
   *
   * @param input the bytes of a text or an HTML page, of any encoding
   * @param path the input's name; of several articles each has its number behind it: {@code
   *     export.txt#3}
   * @return what was found, in order, at least one
   */
  public List<Cleaned> cleanAll(byte[] input, String path) {
    ArticleSplitter splitter = splitter(Long.MAX_VALUE);
    List<Part> parts = new ArrayList<>();
    if (input.length > 0) {
      parts.addAll(splitter.add(input));
    }
    parts.addAll(splitter.finish());
    List<Cleaned> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(clean(part, part.name(path)));
    }
    return all;
  }

  /**
   * Parts one input into its articles while it is read, each to be given to {@link #clean(Part,
   * String)}.
   *
   * @param maxSize the largest article in bytes
   * @return a splitter for one input; not thread-safe
   */
  public ArticleSplitter splitter(long maxSize) {
    return new ArticleSplitter(vocabulary, options.format(), options.encoding(), maxSize);
  }

  /**
   * Cleans one article of an input.
   *
   * @param part the article's bytes, and where they begin
   * @param path the article's name, for its source
   * @return what was found in it; never null
   */
  public Cleaned clean(Part part, String path) {
    try {
      Page page = reader.read(part, options.format(), options.encoding());
      return article(page, path, Optional.empty());
    } catch (RefusedException e) {
      return article(PageReader.nothing(), path, Optional.of(e.getMessage()));
    }
  }

  private Cleaned article(Page page, String path, Optional<String> refusal) {
    Labelling labelling = rules.label(page);
    Fields.Read read = fields.read(labelling, options.language(), options.dates(), path);
    Article bare = read.article();
    Quotes found =
        quotes.find(Block.texts(bare.body()), bare.language() == null ? "" : bare.language());
    List<Warning> warnings = new ArrayList<>(bare.warnings());
    for (String code : found.warnings()) {
      warnings.add(Warnings.ofQuotes(code));
    }
    Article article = bare.with(found.quotes(), warnings);
    return new Cleaned(
        article, new Explanation(labelling, read.evidence(), found.rejected()), refusal);
  }
}
