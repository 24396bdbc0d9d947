package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dateline of an export, which its header and its text may both give. */
class DatelineReaderTest {
  private static final CleanArticle CLEANER = new CleanArticle();

  private static final String EXPORT =
      """
      1 of 1 DOCUMENTS

      The Island Courier

      March 4, 2011 Friday

      Ferry that would not sail is sold

      SECTION: NEWS; Pg. 1

      LENGTH: 164 words

      DATELINE: HEADER

      TEXTThe ferry Constance, which in eleven years of service has broken down on forty-one \
      Fridays and on no other day of the week, has been sold to a museum for one pound.

      Engineers never found the cause. "We changed the engine, the gearbox and the captain," said \
      Colin Babb, chief executive of the Alder Steam Packet Company.

      LOAD-DATE: March 4, 2011

      LANGUAGE: ENGLISH
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PORT ALDER               | ''                                      | PORT ALDER | none
          PORT ALDER               | PORT ALDER, March 4 (Associated Wire) - | PORT ALDER | Associated Wire
          Port Alder               | PORT ALDER, March 4 (Associated Wire) - | PORT ALDER | Associated Wire
          PORT ALDER               | SELBY HEAD, March 4 (Associated Wire) - | PORT ALDER | none
          PORT ALDER, March 4 (Island Wire) | PORT ALDER, March 4 (Associated Wire) - | PORT ALDER | Island Wire
          PORT ALDER, March 4 (Island Wire) | PORT ALDER, March 4 -                   | PORT ALDER | Island Wire
          """)
  void theTextAddsTheAgencyOfTheSamePlace(String header, String text, String place, String agency) {
    String export = EXPORT.replace("HEADER", header).replace("TEXT", text + " ");
    Dateline dateline = CLEANER.clean(export.getBytes(StandardCharsets.UTF_8)).article().dateline();
    assertEquals(new Dateline(place, agency.equals("none") ? null : agency), dateline);
  }
}
