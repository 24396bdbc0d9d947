package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a phrase elsewhere may be the story's own between two of its paragraphs. */
class PhraseInStoryTest {
  private static final String BEFORE =
      """
      Pilots want the old light back

      By Ada Kerwin

      4 May 2014

      The harbour board switched off the light on the mole in March, and since then two boats have \
      run onto the stones below it, both of them at night and in clear weather.

      """;

  private static final String AFTER =
      """


      The board says that the light was of no use to anybody, and that every boat of today finds \
      the way in without it, whatever the pilots may tell the papers.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Reed is a reporter for the Port Gazette and the first to hear of the plan.  | BODY
          Tom Reed is a reporter for the Port Gazette. Write to him at reed@port.example. | AUTHOR_NOTE
          Video: the camera on the mole shows how the second boat comes in too early.     | BODY
          Jobs                                                                            | SUBHEADING
          Show more                                                                       | NAVIGATION
          Werbung                                                                         | ADVERT
          """)
  void aPhraseBetweenTwoParagraphs(String line, Label label) {
    assertEquals(label, Labelled.of(BEFORE + line + AFTER).label(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board had bought the picture on its posters from Shutterstock.      | BODY
          El tribunal dijo que la noticia la había dado primero la agencia EFE.   | BODY
          The light on the mole as it was before the winter of 1998 (Shutterstock) | CAPTION
          La luz del muelle tal como era antes del invierno de 1998. EFE          | CAPTION
          """)
  void theNameOfAnAgencyEndsASentenceToo(String line, Label label) {
    assertEquals(label, Labelled.of(BEFORE + line + AFTER).label(line));
    assertEquals(label, Labelled.of(BEFORE + AFTER.strip() + "\n\n" + line + "\n").label(line));
  }

  @ParameterizedTest
  @CsvSource({
    "Tom Reed is a reporter for the Port Gazette and the first to hear of the plan.,AUTHOR_NOTE",
    "Jobs,NAVIGATION"
  })
  void theSamePhraseBelowTheStory(String line, Label label) {
    assertEquals(label, Labelled.of(BEFORE + AFTER.strip() + "\n\n" + line + "\n").label(line));
  }
}
