package org.cleanarticle.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Options;
import org.cleanarticle.RuleException;
import org.cleanarticle.RuleFile;
import org.cleanarticle.article.Quote;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.QuoteFinder;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundDate;

/**
 * What is fuzzed: by {@code src/fuzz/fuzz}, where Jazzer calls each by the name that it asks for,
 * and by the tests here. Each is called once before, so that loading and instrumenting the classes
 * is not held against the first input.
 */
public final class Targets {
  private static final byte[] ARTICLE =
      """
      Harbour fire

      By Ann Lee

      12 March 2024, 10:15 GMT

      A fire broke out at the harbour on Monday, police said. “Nobody was hurt,” said Ann Lee.
      """
          .getBytes(StandardCharsets.UTF_8);

  private Targets() {}

  /** Bytes of any kind. */
  public static final class Article {
    private static final CleanArticle CLEANER = new CleanArticle();

    private Article() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      Invariants.hold(CLEANER.clean(input));
    }
  }

  /** Bytes that are taken for text. */
  public static final class Text {
    private static final CleanArticle CLEANER =
        new CleanArticle(Options.NONE.withFormat("text").withEncoding("UTF-8"));

    private Text() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      Invariants.holdOfText(CLEANER.clean(input), input);
    }
  }

  /** Bytes that are taken for HTML. */
  public static final class Html {
    private static final CleanArticle CLEANER =
        new CleanArticle(Options.NONE.withFormat("html").withEncoding("UTF-8"));

    private Html() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      Invariants.hold(CLEANER.clean(input));
    }
  }

  /** Bytes that are taken for Markdown. */
  public static final class Markdown {
    private static final CleanArticle CLEANER =
        new CleanArticle(Options.NONE.withFormat("markdown").withEncoding("UTF-8"));

    private Markdown() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      Invariants.hold(CLEANER.clean(input));
    }
  }

  /** Paragraphs, one a line, with white space folded as every reader of pages folds it. */
  public static final class Quotes {
    private static final QuoteFinder FINDER = new QuoteFinder(new Vocabulary());

    private Quotes() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      List<String> paragraphs =
          new String(input, StandardCharsets.UTF_8)
              .lines()
              .map(line -> String.join(" ", line.strip().split("\\s+", -1)))
              .filter(line -> !line.isEmpty())
              .toList();
      for (Quote quote : FINDER.find(paragraphs, "").quotes()) {
        Invariants.offsets(quote, paragraphs.get(quote.paragraph()));
      }
    }
  }

  /** A line of text with dates in it. */
  public static final class DateLine {
    private static final Dates DATES = new Dates(new Vocabulary());

    private DateLine() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput(ARTICLE);
    }

    public static void fuzzerTestOneInput(byte[] input) {
      String text = new String(input, StandardCharsets.UTF_8);
      int end = 0;
      for (FoundDate date : DATES.find(text)) {
        Invariants.require(date.start() >= end && date.end() > date.start(), date::toString);
        Invariants.require(date.end() <= text.length(), date::toString);
        end = date.end();
      }
    }
  }

  /** A file of phrases; what is wrong with it is told, and what is right with it works. */
  public static final class Rules {
    private Rules() {}

    public static void fuzzerInitialize() {
      fuzzerTestOneInput("sign up now".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
      RuleFile file = new RuleFile("fuzz/sign-up.txt", new String(input, StandardCharsets.UTF_8));
      try {
        CleanArticle cleaner = new CleanArticle(Options.NONE.withRules(List.of(file)));
        Invariants.hold(cleaner.clean(ARTICLE));
      } catch (RuleException e) {
        Invariants.require(e.getMessage().contains("fuzz/sign-up.txt"), e::getMessage);
      }
    }
  }
}
