package org.cleanarticle.rule.head;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.api.Test;

/** Which weights the lines of a page are given. */
class HeadlineWeightsTest {
  private static final String TITLE = "Growers sit up all night with their apple trees";

  private static final List<String> PLACES =
      List.of("Ambrey", "Quarrin", "Vessel", "Skerry", "Marrow", "Estmere", "Tolland", "Elin");

  private static final List<String> SECTIONS =
      List.of("Fairs", "Mills", "Chapels", "Schools", "Bridges", "Inns", "Wells", "Farms");

  private static final String STORY =
      TITLE
          + "\n\nWhen the frost came back in April, Ida Pellow lit two hundred small fires between"
          + " her apple trees and sat up with them until the sun rose.\n\nGrowers in the valley"
          + " have done so for as long as anybody there remembers, but the paraffin for one night"
          + " now costs as much as a picker earns in a month.\n";

  private final Vocabulary vocabulary = new Vocabulary();
  private final HeadlineWeights weights = HeadlineWeights.of(vocabulary);

  private void assertKind(HeadlineWeights.Kind kind, String text) throws RefusedException {
    Page page = new PageReader(vocabulary).read(text.getBytes(StandardCharsets.UTF_8), "text", "");
    Labelling labelling =
        new NewsRules(Lexicon.bundled(), vocabulary).before(HeadlineRule.class, page);
    HeadlineClues clues = new HeadlineClues(labelling);
    assertSame(weights.of(kind), weights.of(page, clues));
  }

  private static String menu() {
    StringBuilder menu = new StringBuilder();
    for (String place : PLACES) {
      for (String section : SECTIONS) {
        menu.append(place).append(' ').append(section).append('\n');
      }
    }
    return menu.toString();
  }

  @Test
  void aWholePageWithoutItsTitleHasItsOwn() throws RefusedException {
    assertKind(HeadlineWeights.Kind.UNTITLED_PAGE, menu() + STORY);
  }

  @Test
  void aPageWithItsTitleIsLikeAnyText() throws RefusedException {
    assertKind(HeadlineWeights.Kind.TEXT, TITLE + " | The Orchard Post\n" + menu() + STORY);
  }

  @Test
  void aPartOfAPageIsLikeAnyText() throws RefusedException {
    assertKind(HeadlineWeights.Kind.TEXT, STORY);
  }
}
