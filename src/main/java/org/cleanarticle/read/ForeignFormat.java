package org.cleanarticle.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is written in characters but is no page: data, typeset documents, and mails whose text
 * is packed. Read as text they would pass for an article of gibberish.
 */
final class ForeignFormat {
  /** The headers of a mail are hardly longer. */
  private static final int WINDOW = 1 << 15;

  private static final Set<String> FEEDS = Set.of("<rss", "<feed", "<rdf:rdf", "<opml");
  private static final Set<String> SITEMAPS = Set.of("<urlset", "<sitemapindex");

  private ForeignFormat() {}

  /**
   * What an input is, if no page: a phrase that goes on "this …".
   *
   * @param tags names of elements of HTML, in lower case: XML that begins with one may be a page
   */
  static Optional<String> of(Decoded input, Set<String> tags) {
    String head = input.head(WINDOW);
    int from = start(head);
    if (from == head.length()) {
      return Optional.empty();
    }
    return switch (head.charAt(from)) {
      case '{' -> ofBrace(head, from, input);
      case '[' -> isNext('{', head, from) && isJson(input) ? json() : Optional.empty();
      case '%' -> found(head.startsWith("%!PS", from), "is PostScript, not text");
      case '<' -> ofTag(head, from, tags);
      default -> Mail.mayBegin(head) ? Mail.refusal(head) : Optional.empty();
    };
  }

  private static Optional<String> ofBrace(String head, int from, Decoded input) {
    if (head.startsWith("{\\rtf", from)) {
      return Optional.of("is an RTF document, not text");
    }
    return isNext('"', head, from) && isJson(input) ? json() : Optional.empty();
  }

  private static Optional<String> ofTag(String head, int from, Set<String> tags) {
    int at = Prolog.end(head);
    if (Prolog.starts(head, at, FEEDS)) {
      return Optional.of("is a feed, not an article: clean the pages that it links to");
    }
    if (Prolog.starts(head, at, SITEMAPS)) {
      return Optional.of("is a sitemap, not an article");
    }
    boolean page =
        !head.startsWith("<?xml", from)
            || Prolog.starts(head, at, HtmlSigns.STARTS)
            || Prolog.starts(head, at, NewsXml.STARTS)
            || tags.contains(name(head, at + 1));
    return found(!page, "is XML but no news document: --from html reads what text it has");
  }

  /** The name of the element that a tag opens. */
  private static String name(String head, int from) {
    int at = from;
    while (at < head.length() && Character.isLetterOrDigit(head.charAt(at))) {
      at++;
    }
    return head.substring(Math.min(from, at), at).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> json() {
    return Optional.of("is JSON, not an article: take the text out of it first (jq -r)");
  }

  private static Optional<String> found(boolean is, String what) {
    return is ? Optional.of(what) : Optional.empty();
  }

  private static int start(String head) {
    int at = 0;
    while (at < head.length() && head.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Whether a character comes next but for white space. */
  private static boolean isNext(char wanted, String head, int from) {
    int at = from + 1;
    while (at < head.length() && head.charAt(at) <= ' ') {
      at++;
    }
    return at < head.length() && head.charAt(at) == wanted;
  }

  /** All of it, value by value, is JSON, though it may break off. */
  private static boolean isJson(Decoded input) {
    try (JsonParser parser = new JsonFactory().createParser(input.reader())) {
      while (parser.nextToken() != null) {
        // Only whether it can be read is of interest.
      }
      return true;
    } catch (JsonEOFException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
