package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.page.Page;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown to page, as converters and clippers of web pages write it: set as HTML, and read as
 * such. The dialect is CommonMark 0.31, without code by indentation, which in a news article is
 * none, and with the front matter that clippers write. The lines keep their numbers.
 */
final class MarkdownReader {
  /** Deeper quotations, lists and emphasis are text, so that no input makes the work deep. */
  private static final int DEEPEST = 100;

  private final HtmlReader html;

  MarkdownReader(HtmlReader html) {
    this.html = html;
  }

  /**
   * Reads a text.
   *
   * @param firstLine the number of its first line
   */
  Page read(Decoded input, int firstLine) {
    String text = input.text();
    FrontMatter matter = FrontMatter.of(text, html.words().frontMatterKeys());
    String plain = matter.blanked(text);
    PropertyList properties = PropertyList.of(plain, html.words().frontMatterKeys());
    List<FrontMatter.Entry> entries = new ArrayList<>(matter.entries());
    entries.addAll(properties.entries());
    plain = WrappedHeadings.joined(properties.blanked(plain));
    Node document = Dialect.PARSER.parse(LongParagraphs.tamed(BoxedLinks.tagged(plain)));
    return html.read(entries, MarkdownHtml.of(document), input, firstLine);
  }

  /** Made with the first text of this kind: few inputs are. */
  private static final class Dialect {
    static final Parser PARSER =
        Parser.builder()
            .enabledBlockTypes(MarkdownHtml.BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
  }
}
