package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash opens items of a list and what somebody says. */
class BodyKindsTest {
  private static final String ABOVE =
      """
      Mössan satt kvar i isen till maj

      Av Elsa Corwin

      Det började med en mössa som blåste ut på isen och som ingen i byn ville kännas vid, fast alla \
      hade sett den förut.

      """;

  private static final String BELOW =
      """


      När våren kom sjönk den, och i juni tog färjan upp den med ankaret, mitt framför ögonen på hela \
      styrelsen för hamnen.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          – Den är inte min, säger Birgit Holm.             | PARAGRAPH
          — Den är inte min, säger Birgit Holm.             | PARAGRAPH
          – Den är inte min.~– Min är den inte heller.      | LIST_ITEM
          • Den är inte min, säger Birgit Holm.             | LIST_ITEM
          """)
  void aDashAloneOpensAnUtterance(String lines, Block.Kind kind) {
    String text = ABOVE + lines.replace("~", "\n") + BELOW;
    Block block =
        new CleanArticle().clean(text.getBytes(StandardCharsets.UTF_8)).article().body().get(1);
    assertEquals(kind, block.kind());
  }
}
