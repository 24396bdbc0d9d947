package org.cleanarticle.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is measured on: the golden articles, as they are and as longer documents of their kind. */
final class Inputs {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  /** So many links stand in the menus of a page, and so many kilobytes of script: a usual page. */
  private static final int LINKS = 150;

  private static final int SCRIPTS = 20;

  private Inputs() {}

  /**
   * The documents.
   *
   * @param kind {@code text} or {@code html}
   * @param times how many articles one document holds, one behind the other
   */
  static List<byte[]> of(String kind, int times) throws IOException {
    String suffix = kind.equals("text") ? ".txt" : ".html";
    List<Path> files;
    try (Stream<Path> all = Files.list(ARTICLES)) {
      files = all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
    List<byte[]> documents = new ArrayList<>();
    for (Path file : files) {
      String one = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String document = kind.equals("text") ? text(one, times) : html(one, times);
      documents.add(document.getBytes(StandardCharsets.UTF_8));
    }
    return documents;
  }

  /** Every copy carries a number in each of its lines, so that none of them is a mere repeat. */
  private static String text(String article, int times) {
    if (times == 1) {
      return article;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      String number = " " + i + "\n";
      article.lines().forEach(line -> text.append(line).append(line.isBlank() ? "\n" : number));
    }
    return text.toString();
  }

  /**
   * An article as a page of a news site: menus before it, teasers behind it, scripts everywhere.
   */
  private static String html(String article, int times) {
    int open = article.indexOf('>', article.indexOf("<body")) + 1;
    int close = article.indexOf("</body>");
    StringBuilder page = new StringBuilder(article.substring(0, open));
    menus(page);
    for (int i = 0; i < times; i++) {
      scripts(page);
      String copy = article.substring(open, close);
      page.append(times == 1 ? copy : copy.replace("</p>", " " + i + "</p>"));
      teasers(page, i);
    }
    return page.append(article.substring(close)).toString();
  }

  private static void menus(StringBuilder page) {
    page.append(
        "<header class=\"site-header js-sticky\"><nav id=\"main-nav\"><ul class=\"menu\">\n");
    for (int i = 0; i < LINKS; i++) {
      page.append("<li class=\"menu__item menu__item--").append(i);
      page.append("\"><a class=\"menu__link\" href=\"/section/").append(i);
      page.append("?ref=nav\"><span>Section ").append(i).append("</span></a></li>\n");
    }
    page.append("</ul></nav></header>\n");
  }

  private static void scripts(StringBuilder page) {
    page.append("<script>window.__state = window.__state || {};\n");
    for (int i = 0; i < SCRIPTS; i++) {
      page.append("window.__state.slot").append(i);
      page.append(" = {\"id\":").append(i * 7919);
      page.append(",\"sizes\":[[300,250],[970,90],[728,90]],\"lazy\":true,\"targeting\":{");
      for (int k = 0; k < 20; k++) {
        page.append("\"key").append(k).append("\":\"value-").append(k * i).append("\",");
      }
      page.append("\"last\":null}};\n");
    }
    page.append("</script>\n");
  }

  private static void teasers(StringBuilder page, int copy) {
    page.append("<aside class=\"related-stories\"><h2>More from this section</h2>\n");
    for (int i = 0; i < 12; i++) {
      page.append("<div class=\"card card--teaser\"><a href=\"/story/").append(copy).append('-');
      page.append(i).append("\"><img class=\"card__image\" src=\"/img/").append(i);
      page.append(".jpg\" alt=\"\"><h3 class=\"card__title\">Council looks again at plan ");
      page.append(i).append(" for the old ferry yard</h3></a></div>\n");
    }
    page.append("</aside>\n");
  }
}
