package org.cleanarticle.rule.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/** Invented pages of as many paragraphs as a test needs, no two of them the same. */
final class FerryPages {
  private static final String[] TOWNS = {"Elin", "Marrow", "Tarn", "Oldhythe", "Skerry", "Wick"};
  static final String HEAD = "<h1>Ferries stay in port as the storm grows</h1>";

  private static final CleanArticle CLEANER = new CleanArticle();

  /** A paragraph like no other. */
  static String text(int i) {
    return "The harbour master of Port "
        + TOWNS[i % TOWNS.length]
        + " said that ferry number "
        + (100 + i)
        + " would stay at its berth until the wind had dropped, whatever the islanders wished.";
  }

  static String paragraphs(int from, int to) {
    StringBuilder html = new StringBuilder();
    for (int i = from; i < to; i++) {
      html.append("<p>").append(text(i)).append("</p>\n");
    }
    return html.toString();
  }

  static List<String> texts(int from, int to) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  static Labelling label(String html) {
    byte[] page = ("<!DOCTYPE html><html lang=en><body>" + html).getBytes(StandardCharsets.UTF_8);
    return CLEANER.clean(page).explanation().labelling();
  }

  static List<String> body(Labelling labelling) {
    List<String> body = new ArrayList<>();
    for (Line line : labelling.lines()) {
      if (labelling.label(line.index()).orElseThrow().isBody()) {
        body.add(line.text());
      }
    }
    return body;
  }

  static List<String> body(String html) {
    return body(label(html));
  }

  static Mark mark(Labelling labelling, String text) {
    return labelling.lines().stream()
        .filter(line -> line.text().contains(text))
        .map(line -> labelling.marks(line.index()).get(0))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private FerryPages() {}
}
