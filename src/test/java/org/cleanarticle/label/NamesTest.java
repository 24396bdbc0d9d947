package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitalised words inside sentences. */
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The keeper of Kelder Lock waits                        | kelder lock
          Kelder waits for Kelder                                | kelder
          The boat is in. Keepers wait at Kelder. Nobody comes   | kelder
          He said: Wait at Kelder! Then he left? Nobody knows    | kelder
          The keeper “Wim” waits                                 |
          The keeper (Wim) waits                                 | wim
          The keeper, Wim, waits                                 | wim
          The Ox of Ur waits                                     |
          “Kelder waits                                          |
          nobody waits                                           |
          """)
  void theyAreNoFirstWordsAndNotTooShort(String line, String names) {
    Labelling labelling = Unmarked.of(line);
    List<String> found = new ArrayList<>();
    for (int word : labelling.shapes().names(0)) {
      found.add(labelling.words().text(word));
    }
    assertEquals(names == null ? "" : names, String.join(" ", found));
  }
}
