package org.cleanarticle.rule.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Lines of an HTML article that nothing but their text tells from it: no element has a name. */
class HtmlLinesTest {
  private static final String TITLE = "Lighthouse keepers' cottages to be let again";

  private static final List<String> STORY =
      List.of(
          "The three cottages below the lighthouse at Garron Point will be let to families from the"
              + " spring, the harbour trust said on Monday, after standing empty for eleven years.",
          "The trust has spent the summer mending the roofs and the sea wall behind them, and has"
              + " brought in a well that no longer tastes of salt.",
          "Marion Teague, who chairs the trust, said that more than sixty people had asked about"
              + " the cottages since the scaffolding came down in August.",
          "Until 1987 the keepers rowed out to the rock every second week, and their families"
              + " tended the gardens that visitors still come to see.");

  private static final List<String> BARS =
      List.of(
          "Puzzles | Obituaries | Public notices | Jobs at sea",
          "Harbour News+ | Tide tables | Ferry times | Crossword");

  /** They stand before the last paragraph. */
  private static Labelled page(List<String> bars) {
    StringBuilder html = new StringBuilder("<html><head><title>").append(TITLE);
    html.append("</title></head><body><div><div><h1>").append(TITLE).append("</h1><div>");
    STORY.subList(0, 3).forEach(text -> html.append("<p>").append(text).append("</p>"));
    html.append("</div><div>");
    bars.forEach(text -> html.append("<div>").append(text).append("</div>"));
    html.append("</div><div><p>").append(STORY.get(3)).append("</p></div></div></div></body>");
    return Labelled.of(html.append("</html>").toString());
  }

  @Test
  void barsBetweenParagraphsGoByTheirText() {
    Labelled page = page(BARS);
    assertEquals(BARS, page.spans(Label.INSIDE_BODY));
    assertEquals(STORY, page.spans(Label.BODY));
    assertEquals("body-length", page.rule(BARS.get(0)), "the clue of a text, not of the markup");
  }

  @Test
  void nothingGoesWhereALargePartWould() {
    List<String> table =
        IntStream.range(0, 12)
            .mapToObj(i -> "Berth " + i + " | Free | Day | Night | Week")
            .toList();
    Labelled page = page(table);
    assertEquals(List.of(), page.spans(Label.INSIDE_BODY));
    assertEquals(STORY.size() + table.size(), page.spans(Label.BODY).size());
  }
}
