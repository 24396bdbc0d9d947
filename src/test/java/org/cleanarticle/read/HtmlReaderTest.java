package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Container;
import org.cleanarticle.page.Hint;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader(new Vocabulary());

  private static Decoded decoded(String text) {
    return new Decoded(text, "UTF-8", List.of());
  }

  private Page read(String html) {
    return reader.read(decoded(html), List.of());
  }

  private boolean recognises(String text) {
    return reader.recognises(decoded(text));
  }

  private List<String> texts(String html) {
    return read(html).lines().stream().filter(l -> !l.isMeta()).map(Line::text).toList();
  }

  private static Set<Hint> hints(Page page, Line line) {
    return page.containers().get(line.markup().container()).hints();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          <p>Ferries stay <b>in</b> port.</p><p>Wind is up.</p> @ Ferries stay in port.|Wind is up.
          <div>Ferries stay<p>in port</p>until noon</div> @ Ferries stay|in port|until noon
          <p>One<br>line.<br><br>Next<br> <br>third</p> @ One line.|Next|third
          <p>A<script>var x = "<p>no</p>";</script><style>p{}</style>B</p> @ AB
          <p>Save <a href=x><svg><path d=z /><text>icon</text></svg>the bridge</a> now</p> @ Save the bridge now
          <form>Name <input value=Ann><select><option>Mr</select><textarea>note</textarea></form>x @ Name|x
          <iframe>frame</iframe><p>text</p><object><p>no</p></object> @ text
          <ul><li>One<ul><li>Two</li></ul></li><li>Three</ul> @ One|Two|Three
          <table><tr><td>Home<td>2<tr><td>Away<td>1</table> @ Home|2|Away|1
          <p>Fish &amp; chips &lt;b&gt; &#8211; &nbsp; 3&euro;</p> @ Fish & chips <b> – 3€
          <p>bad &#xD800; pair &#xDFFF;</p> @ bad � pair �
          <p>soft&shy;ly&#8203; spoken</p> @ softly spoken
          <p>never <i>closed <p>at <b>all @ never closed|at all
          <pre>First line~of it.~~Second.</pre> @ First line of it.|Second.
          plain words without any tag @ plain words without any tag
          <a href=x><div>Card</div></a><span><h2>Head</h2></span> @ Card|Head
          <my-box>own</my-box><my-box>tags</my-box> @ own|tags
          """)
  void makesBlocks(String html, String expected) {
    assertEquals(List.of(expected.split("\\|")), texts(html.replace('~', '\n')));
  }

  private static final String PARAGRAPH =
      "The harbour master said that no ferry would leave its berth until the wind had dropped. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          {"id":7,"body":"<p class=\\"a\\">TEXT\\u003c/p\\u003e","tags":["x"]}
          load.push([1,"\\u003cp\\u003eTEXT\\u003c/p\\u003e"])
          load.push([1,"{\\"state\\":{\\"body\\":\\"<p>TEXT</p>\\"}}"])
          """)
  void readsTheTextOutOfScriptsWhereThePageHasNone(String code) {
    String text = PARAGRAPH.repeat(6).strip();
    String script = "<div id=app></div><script>" + code.replace("TEXT", text) + "</script>";
    assertEquals(List.of(text), texts(script));
    List<String> shown = texts("<p>" + text + "</p>" + script.replace("ferry", "boat"));
    assertEquals(List.of(text), shown, "a text that the page shows goes before its copies");
  }

  @Test
  void readsTemplatesAndTakesTheRicherOfTwo() {
    String text = PARAGRAPH.repeat(6).strip();
    assertEquals(
        List.of(text),
        texts(
            "<script type='text/template'><p>"
                + text.substring(0, 400)
                + "</p></script><script type='text/template'><p>"
                + text
                + "</p></script><script>var css = 'p{}'; var menu = [\"<p>Home</p>\"];</script>"));
  }

  @Test
  void whatIsShownWithoutScriptsIsHidden() {
    Page page = read("<div><noscript><p>Please turn scripts on.</p></noscript><p>Text.</p></div>");
    Line line = page.lines().get(0);
    assertEquals("Please turn scripts on.", line.text());
    int noscript = page.containers().get(line.markup().container()).parent();
    assertTrue(page.containers().get(noscript).hints().contains(Hint.HIDDEN));
  }

  @Test
  void setsApartWhatIsNotShownAndLetsTheSentenceGoOn() {
    Page page =
        read(
            "<p>The mayor <span class='sr-only'>opens in a new tab</span>resigned. "
                + "<span class=caption>Photo: Ann Reed</span></p>");
    assertEquals(
        List.of("opens in a new tab", "Photo: Ann Reed", "The mayor resigned."),
        page.lines().stream().map(Line::text).toList());
    assertTrue(hints(page, page.lines().get(0)).contains(Hint.HIDDEN));
    assertTrue(hints(page, page.lines().get(1)).contains(Hint.CAPTION));
    assertFalse(hints(page, page.lines().get(2)).contains(Hint.HIDDEN));
  }

  @Test
  void measuresBlocks() {
    Page page =
        read(
            "<article class='story-body x7'><h2><span>Storm</span></h2>"
                + "<p>ten chars! <a href=/a>ten chars!</a></p><ul><li><p>item</p></li></ul>"
                + "<div class='ad-12 ad-345'></div></article>");
    assertEquals(
        List.of("h2", "p", "li"), page.lines().stream().map(l -> l.markup().tag()).toList());
    assertEquals(0.5, page.lines().get(1).markup().linkShare(), 1e-9);
    assertEquals(
        List.of("body", "article", "h2", "p", "ul", "li", "p"),
        page.containers().stream().map(Container::tag).toList());
    assertEquals(
        List.of(-1, 0, 1, 1, 1, 4, 5), page.containers().stream().map(Container::parent).toList());
    assertEquals("article.story-body.x#", page.containers().get(1).signature());
    assertEquals(Set.of(Hint.ARTICLE, Hint.BODY_NAME), page.containers().get(1).hints());
  }

  @ParameterizedTest
  @CsvSource({
    "'<nav>x</nav>', FURNITURE NAVIGATION",
    "'<aside>x</aside>', FURNITURE",
    "'<div id=comments>x</div>', COMMENTS",
    "'<h2 class=page__comment>x<p>y</p></h2>', COMMENTS",
    "'<h1 class=page__comment>x<p>y</p></h1>', ''",
    "'<div class=\"wp-caption\">x</div>', CAPTION",
    "'<figcaption>x</figcaption>', CAPTION",
    "'<figcaption>x<h2>y</h2></figcaption>', CAPTION",
    "'<figcaption>x<h1>y</h1></figcaption>', ''",
    "'<figure>x<div><h1>y</h1></div></figure>', ''",
    "'<div style=\"color:red; DISPLAY : none\">x</div>', HIDDEN",
    "'<div hidden>x</div>', HIDDEN",
    "'<div aria-hidden=true>x</div>', HIDDEN",
    "'<div aria-hidden=false>x</div>', ''",
    "'<div itemprop=articleBody>x</div>', ARTICLE_BODY",
    "'<div property=\"schema:articleBody\">x</div>', ARTICLE_BODY",
    "'<blockquote class=twitter-tweet>x</blockquote>', EMBED",
    "'<div data-testid=\"shareBar\">x</div>', FURNITURE SHARE",
    "'<main>x</main>', MAIN",
    "'<p class=byline>x</p>', BYLINE",
    "'<div class=\"barrier\">x</div>', ''",
    "'<div class=\"has-sidebar no-ads\">x</div>', ''",
  })
  void readsHints(String html, String expected) {
    Page page = read(html);
    Line shown = page.lines().stream().filter(line -> !line.isMeta()).findFirst().orElseThrow();
    Set<Hint> hints = hints(page, shown);
    List<String> names = hints.stream().sorted().map(Hint::name).toList();
    assertEquals(expected, String.join(" ", names));
  }

  @Test
  void putsMetadataAheadAndNumbersEverything() {
    Page page =
        read(
            "<html lang=en-GB><head><title> Quay  wall\ngives way - The Beacon</title>"
                + "<meta property=og:title content='Quay wall gives way'>"
                + "<meta NAME=Author content='Ann Reed'><meta name=viewport content=x>"
                + "<meta itemprop=datePublished content=2024-03-02>"
                + "<link rel='canonical nofollow' href=https://beacon.example/quay>"
                + "<meta name=description content=' '></head><body>"
                + "<span itemprop=author itemscope>By <b itemprop=name>Ben Ashe</b>, editor</span>"
                + "<time datetime=2024-03-02T08:00Z>2 March</time>"
                + "<abbr class='published x' title=2024-03-03>yesterday</abbr>"
                + "<span class=updated title=2024-03-04></span><span title=2024-03-05></span>"
                + "<abbr class=published></abbr>"
                + "<p>Text.</p></body></html>");
    assertEquals(
        List.of(
            "html:lang=en-GB",
            "title=Quay wall gives way - The Beacon",
            "og:title=Quay wall gives way",
            "meta:author=Ann Reed",
            "itemprop:datePublished=2024-03-02",
            "link:canonical=https://beacon.example/quay",
            "itemprop:author=Ben Ashe",
            "time:datetime=2024-03-02T08:00Z",
            "time:datetime=2024-03-03",
            "time:updated=2024-03-04"),
        page.lines().stream()
            .filter(Line::isMeta)
            .map(l -> l.markup().key() + "=" + l.text())
            .toList());
    for (int i = 0; i < page.lines().size(); i++) {
      assertEquals(i, page.lines().get(i).index());
      assertEquals(i + 1, page.lines().get(i).number());
    }
    assertEquals("By Ben Ashe, editor2 Marchyesterday", page.lines().get(10).text());
  }

  @Test
  void survivesDeepNesting() {
    int depth = 100_000;
    String deep = "<div>".repeat(depth) + "core" + "</div>".repeat(depth) + "<p>after</p>";
    assertEquals(List.of("core", "after"), texts(deep));
    assertEquals(List.of("core"), texts("<b>".repeat(depth) + "core"));
    assertEquals(List.of("core"), texts("<span class=caption>".repeat(3_000) + "core"));
  }

  @Test
  void survivesHugeAttributes() {
    String words = "share-bar-12 ".repeat(100_000);
    Page page = read("<div class='" + words + "' style='" + " ".repeat(1_000_000) + "'>x</div>");
    assertTrue(hints(page, page.lines().get(0)).contains(Hint.SHARE));
    assertTrue(page.containers().get(1).signature().length() <= 210);
    assertEquals(List.of("x"), texts("<div id='" + "a-".repeat(500_000) + "'>x</div>"));
  }

  @Test
  void emptyInputsHaveNoLines() {
    for (String html :
        List.of("", " \n ", "<html></html>", "<!-- <p>x</p> -->", "<p> &nbsp; </p>")) {
      assertEquals(List.of(), texts(html));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE html><p>x | true
          '  <!-- saved from url=(0040) --> <HTML lang=en>' | true
          <?xml version="1.0"?><!doctype html PUBLIC "-//W3C//DTD XHTML"> | true
          <p>A fragment.</p> | true
          <div class="story"><p>x</p></div> | true
          <?xml version="1.0"?><rss><item><title>x</title></item></rss> | false
          The <p> element starts a paragraph. It ends with </p>. | false
          <p> is a tag that every beginner meets first. | false
          <Sam> hello there <Ann> hello Sam | false
          5 < 6 and 7 > 6 | false
          Write <!doctype html> at the top. | false
          <!-- saved --> <?xml version="1.0"?> <!DOCTYPE html> | true
          '' | false
          """)
  void recognisesHtml(String text, boolean expected) {
    assertEquals(expected, recognises(text));
  }

  @Test
  void recognisesLooseMarkupAndIsLinearInOpenBrackets() {
    String loose = "Storm warning\n" + "<b>Wind</b> is up. <i>Rain</i> too. <br>".repeat(6);
    assertTrue(recognises(loose));
    assertFalse(recognises("<".repeat(5_000_000)));
  }
}
