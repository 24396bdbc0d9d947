package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands above an HTML page that was saved with the header it came with: of HTTP, of a record
 * of a crawl (WARC), of a mail, or one above the other.
 *
 * @param end where the page begins; 0 if there is no such header
 * @param entries what records and mails say of the page. HTTP tells just how it was sent: its date
 *     is that of the copy
 */
record TransferHeader(int end, List<FrontMatter.Entry> entries) {
  /** Headers are hardly longer. */
  private static final int WINDOW = 1 << 15;

  private static final String PREFIX = "header:";

  /** What the record of a crawl begins with. */
  private static final String RECORD = "WARC/";

  private static final String PAGE_RECORD = "\nWARC-Type: response";

  private static final TransferHeader NONE = new TransferHeader(0, List.of());

  static TransferHeader of(Decoded input) {
    String head = input.head(WINDOW);
    List<FrontMatter.Entry> entries = new ArrayList<>();
    boolean html = false;
    int at = 0;
    while (true) {
      boolean http = head.startsWith("HTTP/", at);
      boolean marked = http || head.startsWith(RECORD, at) || head.startsWith("From ", at);
      int from = marked ? Mail.next(head, at) : at;
      int end = from;
      while (end < head.length() && Mail.isHeader(head, end)) {
        int next = Mail.behindHeader(head, end);
        int colon = head.indexOf(':', end);
        String name = head.substring(end, colon).toLowerCase(Locale.ROOT);
        String value = Whitespace.fold(head.substring(colon + 1, next));
        html |= name.equals("content-type") && isHtml(value);
        if (!http && !value.isEmpty()) {
          entries.add(new FrontMatter.Entry(0, PREFIX + name, value));
        }
        end = next;
      }
      int page = behindBlank(head, end);
      if (end == from || page == end || page >= head.length()) {
        return NONE;
      }
      if (head.charAt(page) == '<') {
        return html ? new TransferHeader(page, List.copyOf(entries)) : NONE;
      }
      at = page;
    }
  }

  /** Where the next record of a crawl begins behind the page; -1 if none does. */
  int nextRecord(Decoded input) {
    if (!input.head(RECORD.length()).equals(RECORD)) {
      return -1;
    }
    String text = input.text();
    int at = text.indexOf("\n" + RECORD, end);
    while (at >= 0 && !text.startsWith("WARC-", Mail.next(text, at + 1))) {
      at = text.indexOf("\n" + RECORD, at + 1);
    }
    return at;
  }

  /**
   * Whether a record from some place on is a page's, and not what a crawl says of the first one.
   */
  static boolean holdsPage(Decoded input, int from) {
    return input.text().indexOf(PAGE_RECORD, from) >= 0;
  }

  private static boolean isHtml(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
  }

  private static int behindBlank(String head, int from) {
    int at = from;
    while (at < head.length() && head.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
