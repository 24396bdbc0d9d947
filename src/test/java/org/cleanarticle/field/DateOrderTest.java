package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Warning;
import org.junit.jupiter.api.Test;

/** Numeric dates in languages that put the day first. */
class DateOrderTest {
  private static final String GERMAN =
      """
      Fähre nach Elinsund liegt weiter fest

      %s

      Die Fähre nach Elinsund bleibt bis auf Weiteres im Hafen, weil der Rumpf einen Riss hat.

      Auf der Insel wird das Brot seit Montag von einem Fischer gebracht, der zweimal am Tag fährt.

      Wann das Schiff wieder ablegt, weiß im Hafenamt von Marrow niemand, auch nicht der Kapitän.
      """;

  private static final String FRENCH =
      """
      Le bac d'Elinsund reste à quai

      %s

      Le bac d'Elinsund ne quittera pas le port cette semaine, car la coque est fendue à l'avant.

      Sur l'île, c'est un pêcheur qui apporte le pain depuis lundi, deux fois par jour et par tous
      les temps.

      Personne au bureau du port de Marrow ne sait quand le bateau repartira, pas même le capitaine.
      """;

  private static Article article(String text, String date) {
    byte[] input = text.replace("%s", date).getBytes(StandardCharsets.UTF_8);
    return new CleanArticle().clean(input).article();
  }

  private static void assertDate(String day, List<String> others, Article article) {
    assertEquals(day, Objects.toString(article.date()));
    List<String> given =
        article.warnings().stream()
            .filter(warning -> warning.code().equals("date-ambiguous"))
            .map(Warning::alternatives)
            .flatMap(List::stream)
            .toList();
    assertEquals(others, given);
  }

  @Test
  void whereDatesHaveDotsOneWithoutThemIsInDoubt() {
    assertDate("2021-08-05", List.of(), article(GERMAN, "05.08.2021"));
    assertDate("2021-08-05", List.of("2021-05-08"), article(GERMAN, "05/08/2021"));
  }

  @Test
  void anotherDateOfThePageMakesItCertain() {
    assertDate("2021-08-05", List.of(), article(GERMAN, "05/08/2021, geändert am 5. August 2021"));
  }

  @Test
  void whereDatesHaveSlashesTheDayIsFirst() {
    assertDate("2021-08-05", List.of(), article(FRENCH, "05/08/2021"));
  }
}
