package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Markup;
import org.cleanarticle.page.Origin;
import org.cleanarticle.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML to page: one parse, one walk; only where hardly any text is found, that of the scripts is
 * walked too. What the document says of itself comes first, as lines of origin META; then its
 * blocks. The fragments are numbered through: HTML has no lines of its own.
 */
final class HtmlReader {
  /** With fewer characters of prose than this a page may wait for its scripts to show the text. */
  private static final int LITTLE_PROSE = 100;

  private static final String LANGUAGE = "html:lang";

  /** The language of a page that does not tell it. */
  private static final String LIKELIEST = "en";

  private final Vocabulary vocabulary;

  /** Read with the first page: a text has no need of them. */
  private volatile HtmlWords words;

  HtmlReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a text is HTML rather than text that mentions tags. */
  boolean recognises(Decoded input) {
    if (HtmlSigns.isDocument(input)) {
      return true;
    }
    String text = input.text();
    return text.indexOf('<') >= 0 && HtmlSigns.of(text, knownTags()).areEnough();
  }

  /** The elements of HTML, in lower case. */
  Set<String> knownTags() {
    return vocabulary.words("html", "known-tags");
  }

  /**
   * Reads a page.
   *
   * @param header what was sent with it; the page itself goes before
   */
  Page read(Decoded input, List<FrontMatter.Entry> header) {
    Document document = Parser.htmlParser().parseInput(input.reader(), "");
    int articles = NewsXml.mend(document, vocabulary.table("html", "news-xml"));
    Decoded told = articles > 1 ? input.noting("multiple-articles") : input;
    return read(document, List.of(), header, "html", told, 1);
  }

  /**
   * Reads Markdown that has been set as HTML, line by line.
   *
   * @param matter what the text says of itself
   * @param html its blocks, on the lines on which they stand in the input
   * @param firstLine the number of its first line
   */
  Page read(List<FrontMatter.Entry> matter, String html, Decoded input, int firstLine) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return read(parser.parseInput(html, ""), matter, List.of(), "markdown", input, firstLine);
  }

  private Page read(
      Document document,
      List<FrontMatter.Entry> matter,
      List<FrontMatter.Entry> header,
      String format,
      Decoded input,
      int firstLine) {
    HtmlMetadata metadata = new HtmlMetadata(words());
    HtmlWalk walk = walk(document, metadata);
    if (walk.prose() < LITTLE_PROSE) {
      String scripted = ScriptedText.of(metadata.scripts());
      if (!scripted.isEmpty()) {
        document.body().appendElement("div").attr("itemprop", "articleBody").html(scripted);
        metadata = new HtmlMetadata(words());
        walk = walk(document, metadata);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (FrontMatter.Entry entry : matter) {
      int number = firstLine + entry.line();
      add(lines, number, entry.text(), Origin.META, Markup.meta(entry.key()));
    }
    for (HtmlMetadata.Item item : metadata.items()) {
      add(lines, 0, item.text(), Origin.META, Markup.meta(item.key()));
    }
    for (FrontMatter.Entry entry : header) {
      add(lines, 0, entry.text(), Origin.META, Markup.meta(entry.key()));
    }
    for (String author : walk.authors()) {
      add(lines, 0, author, Origin.META, Markup.meta(HtmlMetadata.AUTHOR));
    }
    String letter = "";
    for (int i = 0; i < walk.blocks().size(); i++) {
      HtmlWalk.Found block = walk.blocks().get(i);
      if (isDropCap(walk.blocks(), i)) {
        letter = block.text();
        continue;
      }
      Markup markup = new Markup(block.tag(), "", block.container(), block.linkShare());
      int number = block.number() == 0 ? 0 : firstLine - 1 + block.number();
      add(lines, number, withLetter(letter, block.text(), metadata), Origin.HTML, markup);
      letter = "";
    }
    return new Page(format, input.encoding(), lines, walk.containers(), input.notices());
  }

  /** Whether a block is the large first letter of the paragraph in the next one. */
  private static boolean isDropCap(List<HtmlWalk.Found> blocks, int i) {
    String next = i + 1 < blocks.size() ? blocks.get(i + 1).text() : "";
    return !next.isEmpty() && DropCap.begins(blocks.get(i).text(), next, next.length());
  }

  private String withLetter(String letter, String text, HtmlMetadata metadata) {
    if (letter.isEmpty()) {
      return text;
    }
    String language = "";
    for (HtmlMetadata.Item item : metadata.items()) {
      language = item.key().equals(LANGUAGE) ? item.text() : language;
    }
    int hyphen = language.indexOf('-');
    String base = hyphen < 0 ? language : language.substring(0, hyphen);
    return DropCap.join(letter, text, base.isEmpty() ? LIKELIEST : base, vocabulary);
  }

  private HtmlWalk walk(Document document, HtmlMetadata metadata) {
    HtmlWalk walk = new HtmlWalk(words(), metadata);
    document.filter(walk);
    return walk;
  }

  HtmlWords words() {
    HtmlWords known = words;
    if (known == null) {
      known = HtmlWords.of(vocabulary);
      words = known;
    }
    return known;
  }

  /** What has no number of its own is numbered through. */
  private static void add(List<Line> lines, int number, String text, Origin origin, Markup markup) {
    int index = lines.size();
    Fragment fragment = new Fragment(number == 0 ? index + 1 : number, text);
    lines.add(new Line(index, text, true, origin, markup, List.of(fragment)));
  }
}
