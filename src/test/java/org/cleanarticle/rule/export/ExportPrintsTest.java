package org.cleanarticle.rule.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** Exports as archives print them: what stands about the article, and where it ends. */
class ExportPrintsTest {
  /** As Nexis Uni prints it: the title first, headings without values, and the end said. */
  private static final String NEXIS =
      """
      Eels return to the pumping station
      The Marsh Examiner
      October 4, 2011 Tuesday

      Copyright 2011 Marsh Examiner Company All Rights Reserved

      Section: LOCAL; Pg. A1
      Length: 212 words

      Body


      %s
      End of Document

      The count begins in May.

      Graphic

      An eel, in the hands of its finder

      Classification

      Language: ENGLISH

      Publication-Type: Newspaper

      Load-Date: October 5, 2011

      End of Document
      """
          .replace("%s", ExportRuleTest.STORY);

  private static final String CONTENTS =
      """
      Job Number: = 811

      Documents (2)

      1. Eels return to the pumping station
      Client/Matter: -None-
      Narrowed by:
      News Sources: The Marsh Examiner
      2. The keeper of the pumping station is asked to count the eels, and asks in turn who is to count him
      Client/Matter: -None-
      Narrowed by:
      News Sources: The Marsh Examiner

      """;

  @Test
  void whatStandsAboveTheArticleIsTheArchives() {
    Labelled page = Labelled.of(CONTENTS + NEXIS);
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals("export-contents", page.rule("Eels return"));
    for (String line : List.of("Documents (2)", "News Sources", "2. The keeper")) {
      assertEquals("export-head", page.rule(line));
      assertEquals(Label.EXPORT, page.label(line));
    }
    assertEquals(List.of("The Marsh Examiner"), page.spans(Label.OUTLET));
    assertEquals(List.of("October 4, 2011 Tuesday"), page.spans(Label.DATE));
  }

  @Test
  void aSignOfTheArchiveInTheTextIsText() {
    Labelled page = Labelled.of(NEXIS);
    List<String> body = page.spans(Label.BODY);
    assertEquals(List.of("End of Document", "The count begins in May."), body.subList(2, 4));
  }

  @Test
  void whatStandsUnderTheWordForPicturesIsACaption() {
    Labelled page = Labelled.of(NEXIS);
    assertEquals(List.of("An eel, in the hands of its finder"), page.spans(Label.CAPTION));
    Labelled german = Labelled.of(NEXIS.replace("Graphic\n", "Grafik\n"));
    assertEquals(List.of("An eel, in the hands of its finder"), german.spans(Label.CAPTION));
    assertEquals(Label.EXPORT, german.label("Grafik"));
  }

  /** ProQuest has set its keys as headings too. */
  @Test
  void whatStandsUnderAHeadingAboveTheTextIsNoText() {
    String record =
        """
        Eels return to the pumping station

        Publication info

        Marsh Examiner ; Well End [Well End]04 Oct 2011: 3.

        Abstract

        The keeper said that the eels had come back.

        Full text

        %s
        Abstract

        That is what the board called the plans, and the keeper what he called the board.

        Publication title: Marsh Examiner

        ProQuest document ID: 811

        Last updated: 2011-10-05
        """
            .replace("%s", ExportRuleTest.STORY);
    Labelled page = Labelled.of(record);
    assertEquals("export-heading", page.rule("Publication info"));
    assertEquals("export-heading", page.rule("The keeper said"));
    assertEquals(3, page.spans(Label.BODY).size(), page.spans(Label.BODY).toString());
    assertEquals(List.of("Abstract"), page.spans(Label.SUBHEADING));
  }

  @Test
  void whatStandsBelowTheArticleIsTheArchives() {
    Labelled page = Labelled.of(NEXIS + "\nBibliography\n\n" + ExportRuleTest.STORY);
    assertEquals("export-tail", page.rule("Bibliography"));
    assertEquals(4, page.spans(Label.BODY).size());
  }

  private static final String FACTIVA =
      """
      Nature
      Eels return to the pumping station
      By Dorothea Quill
      212 words
      4 October 2011
      07:12 AM
      Marsh Examiner
      MARSHX
      Late
      A1
      English
      (c) 2011 Marsh Examiner Company

      %s
      The count begins in May.

      Document MARSHX0020111004e7a40001a

      Search Summary
      Date 01/01/2011 to 31/12/2011
      """
          .replace("%s", ExportRuleTest.STORY);

  /** Without codes only the number at the end tells that it is Factiva's. */
  @Test
  void anArticleOfFactivaWithoutCodesIsToldByItsNumber() {
    Labelled page = Labelled.of(FACTIVA);
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals(List.of("By Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(List.of("4 October 2011"), page.spans(Label.DATE));
    assertEquals(List.of("Marsh Examiner"), page.spans(Label.OUTLET));
    for (String line : List.of("212 words", "07:12", "MARSHX", "Late", "A1", "English")) {
      assertEquals(Label.EXPORT, page.label(line), line);
    }
    assertEquals(3, page.spans(Label.BODY).size());
    assertEquals("export-tail", page.rule("Search Summary"));
    Labelled other = Labelled.of(FACTIVA.replace("Document MARSHX00", "Document MARSHY00"));
    assertEquals(List.of("Eels return to the pumping station"), other.spans(Label.HEADLINE));
    assertNotEquals("export document source", other.rule("Marsh Examiner"));
  }

  @Test
  void theAddressOfAnArticleIsGiven() {
    Labelled page =
        Labelled.of(NEXIS.replace("Language: E", "URL: http://marsh.example/eels\n\nLanguage: E"));
    assertEquals(List.of("http://marsh.example/eels"), page.spans(Label.URL));
  }

  @Test
  void placesThatAreShortenedLikeCodesMakeNoExport() {
    Labelled page =
        Labelled.of(
            "SE Marsh News\nSC Marsh News\nWC Marsh News\n\n"
                + "Eels return to the pumping station\n\nBy Dorothea Quill\n\n"
                + ExportRuleTest.STORY);
    assertEquals(List.of(), page.spans(Label.EXPORT));
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals(2, page.spans(Label.BODY).size());
  }
}
