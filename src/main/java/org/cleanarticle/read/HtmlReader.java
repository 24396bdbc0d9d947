package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
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
    return text.indexOf('<') >= 0
        && HtmlSigns.of(text, vocabulary.words("html", "known-tags")).areEnough();
  }

  Page read(Decoded input) {
    Document document = Parser.htmlParser().parseInput(input.reader(), "");
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
    for (HtmlMetadata.Item item : metadata.items()) {
      add(lines, item.text(), Origin.META, Markup.meta(item.key()));
    }
    for (String author : walk.authors()) {
      add(lines, author, Origin.META, Markup.meta(HtmlMetadata.AUTHOR));
    }
    for (HtmlWalk.Found block : walk.blocks()) {
      Markup markup = new Markup(block.tag(), "", block.container(), block.linkShare());
      add(lines, block.text(), Origin.HTML, markup);
    }
    return new Page("html", input.encoding(), lines, walk.containers(), input.notices());
  }

  private HtmlWalk walk(Document document, HtmlMetadata metadata) {
    HtmlWalk walk = new HtmlWalk(words(), metadata);
    document.filter(walk);
    return walk;
  }

  private HtmlWords words() {
    HtmlWords known = words;
    if (known == null) {
      known = HtmlWords.of(vocabulary);
      words = known;
    }
    return known;
  }

  private static void add(List<Line> lines, String text, Origin origin, Markup markup) {
    int index = lines.size();
    Fragment fragment = new Fragment(index + 1, text);
    lines.add(new Line(index, text, true, origin, markup, List.of(fragment)));
  }
}
