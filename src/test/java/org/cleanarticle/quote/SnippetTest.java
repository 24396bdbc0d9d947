package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.RejectedSpan;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the quotes of each snippet to what stands below it. */
final class SnippetTest {
  @TestFactory
  @Tag("one-by-one")
  Stream<DynamicTest> snippets() throws IOException {
    QuoteFinder finder = new QuoteFinder(new Vocabulary());
    return Snippet.all().stream()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.file() + ": " + snippet.name(), () -> check(finder, snippet)));
  }

  /** The same in one test, for the profile mutation, where each test begins from nothing. */
  @Test
  void snippetsTogether() throws IOException {
    QuoteFinder finder = new QuoteFinder(new Vocabulary());
    Snippet.all().forEach(snippet -> check(finder, snippet));
  }

  private static void check(QuoteFinder finder, Snippet snippet) {
    Quotes found = finder.find(snippet.paragraphs(), snippet.language());
    List<String> lines = new ArrayList<>();
    int quote = 0;
    int span = 0;
    for (String expected : snippet.expected()) {
      boolean speech = !expected.startsWith("no ");
      if (speech && quote < found.quotes().size()) {
        boolean numbered = expected.split("\\|", -1).length > 3;
        lines.add(line(found.quotes().get(quote++), numbered, snippet));
      } else if (!speech && span < found.rejected().size()) {
        lines.add(line(found.rejected().get(span++), snippet));
      }
    }
    found.quotes().stream().skip(quote).map(q -> line(q, false, snippet)).forEach(lines::add);
    found.rejected().stream().skip(span).map(r -> line(r, snippet)).forEach(lines::add);
    assertEquals(String.join("\n", snippet.expected()), String.join("\n", lines), snippet.name());
  }

  private static String line(Quote quote, boolean numbered, Snippet snippet) {
    String marked = marked(snippet, quote.paragraph(), quote.start(), quote.end());
    String speaker = quote.speaker() == null ? "-" : quote.speaker();
    return quote.type().name().toLowerCase(Locale.ROOT)
        + (" | " + speaker + " | " + quote.text())
        + (numbered ? " | " + quote.utterance() : "")
        + (marked.contains(quote.text()) ? "" : " | offsets give " + marked);
  }

  private static String line(RejectedSpan span, Snippet snippet) {
    String marked = marked(snippet, span.paragraph(), span.start(), span.end());
    return "no | "
        + (span.rule() + " | " + span.text())
        + (marked.contains(span.text()) ? "" : " | offsets give " + marked);
  }

  private static String marked(Snippet snippet, int paragraph, int start, int end) {
    String text = snippet.paragraphs().get(paragraph);
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
