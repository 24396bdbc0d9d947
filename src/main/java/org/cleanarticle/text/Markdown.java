package org.cleanarticle.text;

import java.util.List;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.Quote;

/**
 * An article as CommonMark with a head of YAML: the fields that are one line, then headline,
 * standfirst and body with its sub-headings and lists, then the quotations, each with its speaker.
 */
public final class Markdown {
  private static final List<Field> HEAD =
      List.of(
          Field.HEADLINE,
          Field.STANDFIRST,
          Field.BYLINE,
          Field.AUTHORS,
          Field.DATE,
          Field.MODIFIED,
          Field.DATELINE,
          Field.OUTLET,
          Field.VIA,
          Field.SECTION,
          Field.URL,
          Field.LANGUAGE);

  /** What would be markup anywhere in a line. */
  private static final String MARKUP = "\\`*_[]<&~";

  /** What would be markup at the start of a line. */
  private static final String OPENING = "#+-=>|:";

  /** Dashes too: what is asked here is known to be an item of a list. */
  private static final String BULLETS = "•‣◦▪●–—*-";

  private Markdown() {}

  /**
   * The article as a document; it ends in a line feed.
   *
   * @param article the article
   * @return the document
   */
  public static String of(Article article) {
    StringBuilder out = new StringBuilder();
    writeHead(article, out);
    if (article.headline() != null) {
      out.append("\n# ").append(escaped(article.headline())).append('\n');
    }
    if (article.standfirst() != null) {
      out.append("\n**").append(escaped(article.standfirst())).append("**\n");
    }
    writeBody(article.body(), out);
    writeQuotes(article.quotes(), out);
    return out.toString();
  }

  private static void writeHead(Article article, StringBuilder out) {
    out.append("---\n");
    for (Field field : HEAD) {
      if (!field.isGiven(article)) {
        continue;
      }
      out.append(field.key()).append(':');
      if (field == Field.AUTHORS) {
        article.authors().forEach(author -> out.append("\n  - ").append(yaml(author)));
      } else {
        out.append(' ').append(yaml(PlainText.text(field, article)));
      }
      out.append('\n');
    }
    out.append("source: ").append(yaml(article.source().path())).append("\n---\n");
  }

  private static void writeBody(List<Block> body, StringBuilder out) {
    boolean inList = false;
    for (Block block : body) {
      boolean item = block.kind() == Block.Kind.LIST_ITEM;
      if (!item || !inList) {
        out.append('\n');
      }
      switch (block.kind()) {
        case SUBHEADING -> out.append("## ").append(escaped(block.text()));
        case LIST_ITEM -> out.append("- ").append(escaped(withoutBullet(block.text())));
        case PARAGRAPH -> out.append(escaped(block.text()));
      }
      out.append('\n');
      inList = item;
    }
  }

  /** Spans of one utterance stand in one block. */
  private static void writeQuotes(List<Quote> quotes, StringBuilder out) {
    if (!quotes.isEmpty()) {
      out.append("\n* * *\n");
    }
    for (int i = 0; i < quotes.size(); ) {
      int utterance = quotes.get(i).utterance();
      String speaker = null;
      StringBuilder text = new StringBuilder();
      for (; i < quotes.size() && quotes.get(i).utterance() == utterance; i++) {
        text.append(text.length() == 0 ? "" : " … ").append(quotes.get(i).text());
        speaker = speaker == null ? quotes.get(i).speaker() : speaker;
      }
      out.append("\n> ").append(escaped(text.toString())).append('\n');
      if (speaker != null) {
        out.append(">\n> — ").append(escaped(speaker)).append('\n');
      }
    }
  }

  private static String withoutBullet(String item) {
    int bullet = item.codePointAt(0);
    int behind = Character.charCount(bullet);
    return BULLETS.indexOf(bullet) >= 0 && item.startsWith(" ", behind)
        ? item.substring(behind).strip()
        : item;
  }

  /** The text with everything that would be markup made to stand for itself. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int number = leadingDigits(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opening =
          i == 0 && OPENING.indexOf(c) >= 0 || i == number && i > 0 && (c == '.' || c == ')');
      if (opening || MARKUP.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static int leadingDigits(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** A scalar in double quotes, where YAML knows the escapes of JSON. */
  static String yaml(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
