package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of HTML and Markdown that are not meant to be read: each is an article or clearly none, and
 * four times the page costs about four times the time.
 */
class HostileMarkupTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final List<String> STORY =
      List.of(
          "The harbour master said that no ferry would leave until the wind had dropped.",
          "Islanders who had waited since the morning were given soup and blankets in the hall.",
          "The last storm of this kind had sunk two boats and taken the roof off the fish market.");

  private static final String ARTICLE =
      "<h1>Ferries stay in port as the storm grows</h1><p>"
          + String.join("</p><p>", STORY)
          + "</p>";

  private static final String MARKDOWN =
      "# Ferries stay in port as the storm grows\n\n" + String.join("\n\n", STORY) + "\n\n";

  private static String numbered(String pattern, int count) {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, count).forEach(i -> all.append(pattern.replace("#", Integer.toString(i))));
    return all.toString();
  }

  private static Arguments page(String name, int size, IntFunction<String> page) {
    return Arguments.of(name, size, page);
  }

  /** Pages that hold the story, with how large each is to be. */
  static Stream<Arguments> stories() {
    return Stream.of(
        page("nested boxes", 100_000, n -> "<div>".repeat(n) + ARTICLE),
        page("nested spans", 100_000, n -> "<span>".repeat(n) + "</span>".repeat(n) + ARTICLE),
        page("boxes never closed", 20_000, n -> numbered("<div class=box#>x", n) + ARTICLE),
        page("nested tables", 30_000, n -> "<table><tr><td>".repeat(n) + ARTICLE),
        page("lists never closed", 10_000, n -> "<ul><li>".repeat(n) + ARTICLE),
        page("attributes", 200_000, n -> "<div" + numbered(" a#=1", n) + ">" + ARTICLE),
        page(
            "one class of many words",
            1_000_000,
            n -> "<p class='" + "ab ".repeat(n) + "'>" + ARTICLE),
        page("open brackets", 200_000, n -> ARTICLE + "<div>" + "<".repeat(n)),
        page("comments never closed", 100_000, n -> ARTICLE + "<!-- ".repeat(n)),
        page("white space", 2_000_000, n -> ARTICLE + "<p>" + " \n".repeat(n / 2)),
        page("nested JSON", 200_000, n -> "<!DOCTYPE html>" + script("[".repeat(n)) + ARTICLE),
        page(
            "titles and headings",
            16_000,
            n ->
                numbered("<meta property=og:title content='Tide tables of pier # | Courier'>", n)
                    + ARTICLE
                    + numbered("<h1>Tide tables of pier #</h1>", n)),
        page(
            "articles under main headings",
            8_000,
            n ->
                ARTICLE
                    + "<p>"
                    + String.join("</p><p>", STORY).repeat(2)
                    + "</p>"
                    + numbered(
                        "<div><h1>Ferries stay in port on day #</h1></div><div><p>On day # "
                            + String.join(" On day # ", STORY)
                            + " On day # "
                            + String.join(" On night # ", STORY)
                            + "</p></div>",
                        n)),
        page(
            "authors inside authors",
            50_000,
            n -> "<i itemprop=author>".repeat(n) + "</i>".repeat(n) + ARTICLE));
  }

  /** Markdown whose signs are not meant to be read, below the story. */
  static Stream<Arguments> markdown() {
    return Stream.of(
        page("nested quotations", 50_000, n -> MARKDOWN + "> ".repeat(n) + "noon"),
        page("nested items", 50_000, n -> MARKDOWN + "- ".repeat(n) + "noon"),
        page("nested emphasis", 200_000, n -> MARKDOWN + "*a **b ".repeat(n / 7)),
        page("asterisks", 500_000, n -> MARKDOWN + "a*".repeat(n / 2)),
        page("links and emphasis", 200_000, n -> MARKDOWN + "[a](/b) *x* ".repeat(n / 12)),
        page("open brackets", 200_000, n -> MARKDOWN + "[".repeat(n)),
        page("links never closed", 100_000, n -> MARKDOWN + "[a](<b".repeat(n / 6)),
        page("pictures in pictures", 100_000, n -> MARKDOWN + "![".repeat(n) + "](/a)".repeat(n)),
        page("code never closed", 20_000, n -> MARKDOWN + numbered("`a``b# ", n)),
        page("references", 50_000, n -> MARKDOWN + numbered("[a#]: /b\n", n) + "[a7]".repeat(n)),
        page("boxes never closed", 20_000, n -> MARKDOWN + "<div class=box>\n\nx\n\n".repeat(n)),
        page("ends of links", 200_000, n -> MARKDOWN + "](".repeat(n / 2)),
        page("boxed links", 20_000, n -> MARKDOWN + "[\n\nx\n".repeat(n) + "](/a)\n".repeat(n)),
        page("rules", 200_000, n -> MARKDOWN + "---\n".repeat(n)));
  }

  private static String script(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  /** Pages of one kind of thing, in which nobody could find an article. */
  static Stream<Arguments> others() {
    return Stream.of(
        page("entities", 1_000_000, n -> "<p>" + "&amp;".repeat(n / 2) + "&nosuch;".repeat(n / 2)),
        page("no space", 3_000_000, n -> "<p>" + "x".repeat(n)),
        page("one table", 60_000, n -> "<table>" + numbered("<tr><td>row #<td>free", n / 2)),
        page("line breaks", 50_000, n -> "<p>" + "a few words<br>".repeat(n)),
        page(
            "an application",
            20_000,
            n ->
                "<div id=root></div><script>x=1</script>".repeat(n / 20)
                    + "<noscript>You need to enable JavaScript to run this app.</noscript>"),
        page("frames", 50_000, n -> "<frameset>" + "<frame src=a>".repeat(n)),
        page("scripts", 50_000, n -> "<script>x(\"<p>a\")</script>".repeat(n)),
        page(
            "strings in strings",
            500_000,
            n -> "<script>x(\"" + "\\\\\\\"a\\\\\\\":".repeat(n / 8)),
        page(
            "long strings",
            20_000,
            n -> "<script>x=[" + ("\"<p>" + "ab ".repeat(200) + "\",").repeat(n / 20)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"stories", "markdown"})
  void findsTheStory(String name, int size, IntFunction<String> page) {
    Article article = LinearTime.clean(size, page);
    List<String> body = article.body().stream().map(block -> block.text()).toList();
    assertTrue(body.containsAll(STORY), name + ": " + body.size() + " paragraphs");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void isDoneWithTheOthers(String name, int size, IntFunction<String> page) {
    Article article = LinearTime.clean(size, page);
    boolean told =
        article.warnings().stream()
            .anyMatch(w -> List.of("no-body", "no-headline", "not-an-article").contains(w.code()));
    assertTrue(told, name + " passes for an article");
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void readsFragmentsAsPages(String fragment) {
    Article article = clean(fragment);
    assertEquals("Ferries stay in port as the storm grows", article.headline());
    assertEquals(STORY, article.body().stream().map(block -> block.text()).toList());
  }

  static Stream<String> fragments() {
    return Stream.of(
        ARTICLE,
        "<article>" + ARTICLE,
        "</div></body></html>" + ARTICLE,
        "<tr><td>" + ARTICLE + "</td></tr>",
        ARTICLE.replace("</p>", "").replace("<p>", "<P\n>"));
  }

  private static Article clean(String page) {
    return CLEANER.clean(page.getBytes(StandardCharsets.UTF_8)).article();
  }
}
