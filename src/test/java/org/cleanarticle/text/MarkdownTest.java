package org.cleanarticle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A plain sentence, with (some) signs! | A plain sentence, with (some) signs!
          5 * 3 _or_ [more]                    | 5 \\* 3 \\_or\\_ \\[more\\]
          # Monday                             | \\# Monday
          - so he said                         | \\- so he said
          2023. That was the year.             | 2023\\. That was the year.
          1) first                             | 1\\) first
          3.5 per cent                         | 3\\.5 per cent
          a < b && c > d                       | a \\< b \\&\\& c > d
          > quoted                             | \\> quoted
          C:\\dir                              | C:\\\\dir
          """)
  void everythingStandsForItself(String text, String escaped) {
    assertEquals(escaped, Markdown.escaped(text));
  }

  @Test
  void yamlIsQuoted() {
    assertEquals(
        "\"He said: \\\"no\\\" \\\\ \\u0007 \\u2028\"",
        Markdown.yaml("He said: \"no\" \\ \u0007 \u2028"));
  }
}
