package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cleanarticle.CleanArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever passes an article on in a mail dates the mail, not the article. */
class ForwardedMailTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final String STORY =
      """
      Aale kehren nach vierzig Jahren zum Schöpfwerk zurück
      Von Dorothea Quill
      %s

      Der Wärter des Schöpfwerks hat dem Deichverband gesagt, dass die Aale nach vierzig Jahren \
      zurückgekehrt sind und dass niemand sie darum gebeten hat.

      Der Verband will sie zählen lassen, bevor er über neue Gitter für das Schöpfwerk entscheidet, \
      die so viel kosten würden wie einst der ganze Bau.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4. Oktober 2011 | 2011-10-04
          Deichland       | 2011-10-06T08:14
          """)
  void theArticlesOwnDayCounts(String printed, String date) {
    String head =
        """
        Von: Ida Fenn <ida@post.example>
        Datum: Do., 6. Okt. 2011 um 08:14 Uhr
        Betreff: Fwd: Aale
        An: Ludwig <ludwig@post.example>

        """;
    byte[] page = (head + STORY.replace("%s", printed)).getBytes(StandardCharsets.UTF_8);
    assertEquals(date, Objects.toString(CLEANER.clean(page).article().date()));
  }
}
