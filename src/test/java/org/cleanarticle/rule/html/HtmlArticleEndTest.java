package org.cleanarticle.rule.html;

import static org.cleanarticle.rule.html.FerryPages.HEAD;
import static org.cleanarticle.rule.html.FerryPages.body;
import static org.cleanarticle.rule.html.FerryPages.label;
import static org.cleanarticle.rule.html.FerryPages.mark;
import static org.cleanarticle.rule.html.FerryPages.paragraphs;
import static org.cleanarticle.rule.html.FerryPages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Labelling;
import org.junit.jupiter.api.Test;

/** Where the article of a page ends and other things begin. */
class HtmlArticleEndTest {
  @Test
  void endsWhereAnotherArticleIsAppended() {
    String next =
        "<h1>Lighthouse keeper finds a second lamp</h1><div class=byline>By Ann Reed</div>"
            + paragraphs(6, 12);
    Labelling labelling = label("<main>" + HEAD + paragraphs(0, 6) + next + "</main>");
    assertEquals(texts(0, 6), body(labelling));
    assertEquals("html-other-article", mark(labelling, "finds a second lamp").rule());
    // A heading that nobody signs is one of the article's own.
    String own = "<h1>What the islanders say about it</h1>" + paragraphs(6, 12);
    assertEquals(13, body("<main>" + HEAD + paragraphs(0, 6) + own + "</main>").size());
  }

  @Test
  void endsWhereAnUnsignedArticleSpeaksOfOtherThings() {
    String first = "<main><div class=story>" + HEAD + paragraphs(0, 6) + "</div>";
    String foreign = foreign("Bakers walk out over night work");
    assertEquals(texts(0, 6), body(first + "<div class=story>" + foreign + "</div></main>"));
    Labelling labelling = label(first + "<div class=story>" + foreign + "</div></main>");
    assertEquals("html-other-article", mark(labelling, "Bakers walk out").rule());
    // In the midst of the paragraphs it is a sub-heading,
    assertEquals(10, body("<main>" + HEAD + paragraphs(0, 6) + foreign + "</main>").size());
    // and where the heading speaks of the same, or the text does, it is the same article.
    String same = first + "<div class=story>" + foreign("Ferries and night work") + "</div></main>";
    assertEquals(10, body(same).size());
    String names = foreign.replace("Greta Holm", "Greta Holm of Port Marrow");
    assertEquals(10, body(first + "<div class=story>" + names + "</div></main>").size());
    String few = foreign.replaceAll("Greta Holm|Anders Lind|Brook", "somebody");
    assertEquals(10, body(first + "<div class=story>" + few + "</div></main>").size());
  }

  private static String foreign(String heading) {
    return "<h1>"
        + heading
        + "</h1><p>Dough was left to rise in vain as the apprentices of eleven shops walked out"
        + " over their pay for the hours before dawn.</p><p>“Nobody else gets up at one to make a"
        + " roll,” said Greta Holm, who speaks for them and has baked rye bread for ten years.</p>"
        + "<p>Flour has become so dear, replied Anders Lind, who owns three of the shops, that he"
        + " sells biscuits from Brook in tins.</p>";
  }

  @Test
  void headingsBehindTheLastSentenceLeadToOtherThings() {
    String page = "<article>" + HEAD + paragraphs(0, 6);
    Labelling labelling = label(page + "<h2>On the other islands</h2><h3>On the coast</h3>");
    assertEquals(texts(0, 6), body(labelling));
    assertEquals("html-tail", mark(labelling, "other islands").rule());
    assertEquals("html-tail", mark(labelling, "On the coast").rule());
    // A line that is set as the paragraphs are is one of the article's own.
    assertEquals(7, body(page + "<p>Old quay and new boats</p>").size());
  }
}
