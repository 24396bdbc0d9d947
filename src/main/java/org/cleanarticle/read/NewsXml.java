package org.cleanarticle.read;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Sets articles in the XML of news archives as HTML: NITF, in which The New York Times and agencies
 * keep theirs (IPTC, News Industry Text Format 3.3), the news items of Reuters' corpora, and the
 * documents of Gigaword (LDC). Names of elements alone are changed, so the order of the text stays.
 * Linear in the size of the page.
 */
final class NewsXml {
  /** What such a document begins with. */
  static final Set<String> STARTS = Set.of("<nitf", "<!doctype nitf", "<newsitem", "<doc id=");

  private static final Set<String> ROOTS = Set.of("nitf", "newsitem", "doc");

  private static final String LEFT_OUT = "-";

  /** Of a day without signs in it, {@code 20070213T000000}. */
  private static final int DAY = 8;

  private NewsXml() {}

  /**
   * Mends a page, if it is such a document.
   *
   * @param names elements with what they are in HTML
   * @return how many articles it holds; 0 if it is none
   */
  static int mend(Document page, Map<String, String> names) {
    Element first = page.body().firstElementChild();
    if (first == null || !ROOTS.contains(first.normalName())) {
      return 0;
    }
    int articles = 0;
    for (Element element : page.body().getAllElements()) {
      String name = element.normalName();
      articles += ROOTS.contains(name) ? 1 : 0;
      tell(element, name, page);
      String html = names.get(name);
      if (LEFT_OUT.equals(html)) {
        element.remove();
      } else if (html != null) {
        element.tagName(html).addClass(name);
      }
    }
    return articles;
  }

  /** Day and paper stand in attributes; the place is no line of the text. */
  private static void tell(Element element, String name, Document page) {
    if (name.equals("pubdata")) {
      meta(page, "article:published_time", day(element.attr("date.publication")));
      meta(page, "og:site_name", element.attr("name"));
    } else if (name.equals("dateline")) {
      meta(page, "news:dateline", element.text());
    } else if (name.equals("newsitem")) {
      meta(page, "article:published_time", element.attr("date"));
      element.ownerDocument().firstElementChild().attr("lang", element.attr("xml:lang"));
    }
  }

  private static String day(String date) {
    boolean bare = date.length() >= DAY && date.chars().limit(DAY).allMatch(Character::isDigit);
    return bare
        ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6, DAY)
        : date;
  }

  private static void meta(Document page, String property, String content) {
    if (!content.isEmpty()) {
      page.head().appendElement("meta").attr("property", property).attr("content", content);
    }
  }
}
