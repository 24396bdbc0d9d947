package org.cleanarticle.read;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;

/** Bytes to page, by whatever format they are in. Thread-safe. */
public final class PageReader {
  private final TextReader text;
  private final HtmlReader html;
  private final MarkdownReader markdown;

  public PageReader(Vocabulary vocabulary) {
    text = new TextReader(vocabulary);
    html = new HtmlReader(vocabulary);
    markdown = new MarkdownReader(html);
  }

  /** Reads an input that is one article, see {@link #read(Part, String, String)}. */
  public Page read(byte[] input, String format, String encoding) throws RefusedException {
    return read(Part.whole(input), format, encoding);
  }

  /**
   * Reads an article; the lines of a text are counted from where it begins in the input.
   *
   * @param format {@code text}, {@code html} or {@code markdown}, or empty to recognise it by its
   *     content
   * @param encoding IANA name that overrules detection, or empty
   * @throws RefusedException if the bytes are no text, or text of another kind
   */
  public Page read(Part input, String format, String encoding) throws RefusedException {
    Decoded decoded = Decoder.decode(input.bytes(), encoding);
    // Who says what the input is may be right about it.
    Optional<String> foreign =
        format.isEmpty() ? ForeignFormat.of(decoded, html.knownTags()) : Optional.empty();
    if (foreign.isPresent()) {
      throw new RefusedException(foreign.get());
    }
    if (format.isEmpty() || format.equals("html")) {
      TransferHeader header = TransferHeader.of(decoded);
      if (header.end() > 0) {
        int next = header.nextRecord(decoded);
        Decoded page =
            next < 0
                ? decoded.behind(header.end())
                : decoded.part(
                    header.end(),
                    next,
                    TransferHeader.holdsPage(decoded, next) ? "multiple-articles" : "");
        return html.read(page, header.entries());
      }
    }
    return switch (format.isEmpty() ? format(decoded) : format) {
      case "html" -> html.read(decoded, List.of());
      case "markdown" -> markdown.read(decoded, input.line());
      default -> text.read(decoded, input.line());
    };
  }

  /** Markdown may hold HTML in number, HTML hardly ever Markdown. */
  private String format(Decoded input) {
    if (HtmlSigns.isDocument(input)) {
      return "html";
    }
    MarkdownSigns signs = MarkdownSigns.of(input.text());
    if (!signs.areManifold() && html.recognises(input)) {
      return "html";
    }
    return signs.areEnough() ? "markdown" : "text";
  }

  /** A page without lines, for an input that was refused. */
  public static Page nothing() {
    return new Page("text", "UTF-8", List.of(), List.of(), List.of());
  }
}
