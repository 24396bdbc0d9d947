package org.cleanarticle.rule.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRuleTest {
  /** Long enough to be a paragraph. */
  static final String STORY =
      "The keeper of the pumping station told the drainage board on Tuesday that the eels had come"
          + " back, and that nobody had asked them to.\n\n"
          + "The board has asked for a count before it decides on the new screens, which would cost"
          + " about as much as the station did when it was built.\n";

  @Test
  void aDatabaseExportNamesItsFields() {
    Labelled page =
        Labelled.of(
            """
            The Marsh Examiner

            October 4, 2011 Tuesday
            Late Edition

            Eels return to the pumping station

            BYLINE: Dorothea Quill
            SECTION: LOCAL; Pg. 3
            LENGTH: 212 words
            HIGHLIGHT: The board wants a count first
            DATELINE: WELL END

            """
                + STORY
                + """

                LOAD-DATE: October 5, 2011
                GRAPHIC: An eel, in the hands of its finder
                """);
    assertEquals(List.of("Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(List.of("LOCAL"), page.spans(Label.SECTION));
    assertEquals(List.of("The board wants a count first"), page.spans(Label.STANDFIRST));
    assertEquals(List.of("WELL END"), page.spans(Label.DATELINE));
    assertEquals(List.of("The Marsh Examiner"), page.spans(Label.OUTLET));
    assertEquals(Label.EXPORT, page.label("LENGTH"));
    assertEquals(Label.EXPORT, page.label("LOAD-DATE"));
    assertEquals(Label.CAPTION, page.label("GRAPHIC"));
  }

  @Test
  void aCodedExportNamesItsFieldsAndItsParagraphs() {
    Labelled page =
        Labelled.of(
            """
            SE Nature
            HD Eels return to the pumping station
            BY By Dorothea Quill
            WC 212 words
            PD 4 October 2011
            SN Marsh Examiner
            LA English

            """
                + "LP "
                + STORY
                + """

                TD WELL END (Reuters) - "They know the way," said the keeper, who has held the post since his father gave it up.

                IN i0 : Fisheries
                RE ukfen : Fens
                AN Document MARSHX0020111004e7a40001a
                """);
    assertEquals(List.of("Nature"), page.spans(Label.SECTION));
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals(List.of("By Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(List.of("4 October 2011"), page.spans(Label.DATE));
    assertEquals(List.of("Marsh Examiner"), page.spans(Label.OUTLET));
    List<String> body = page.spans(Label.BODY);
    assertEquals(3, body.size());
    assertTrue(body.get(0).startsWith("The keeper of the pumping station"), body.get(0));
    assertTrue(body.get(2).startsWith("\"They know the way,\""), body.get(2));
    assertEquals(List.of("WELL END (Reuters) - "), page.spans(Label.DATELINE));
    assertEquals(Label.EXPORT, page.label("AN Document"));
  }

  @Test
  void aCrawlRecordGivesItsAddressButNoDate() {
    Labelled page =
        Labelled.of(
            """
            WARC/1.0
            WARC-Type: conversion
            WARC-Target-URI: https://marsh.example/eels
            WARC-Date: 2019-02-03T04:05:06Z
            Content-Length: 812

            Eels return to the pumping station
            By Dorothea Quill
            """
                + STORY);
    assertEquals(List.of("https://marsh.example/eels"), page.spans(Label.URL));
    assertEquals(List.of(), page.spans(Label.DATE));
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals(Label.EXPORT, page.label("WARC/1.0"));
    assertEquals(Label.EXPORT, page.label("WARC-Date"));
  }

  @Test
  void aMailComesFromAnOutlet() {
    Labelled page = Labelled.of(mail("Marsh Examiner <desk@example.com>"));
    assertEquals(List.of("Marsh Examiner"), page.spans(Label.OUTLET));
    assertEquals(List.of("Tue, 4 Oct 2011 07:00:00 +0100"), page.spans(Label.DATE));
    assertEquals(Label.EXPORT, page.label("To:"));
  }

  @Test
  void aMailFromAPersonComesFromNoOutlet() {
    Labelled page = Labelled.of(mail("Peter Lund <lund@example.com>"));
    assertEquals(List.of(), page.spans(Label.OUTLET));
    assertEquals(Label.EXPORT, page.label("From:"));
  }

  private static String mail(String from) {
    return "From: "
        + from
        + """

        To: reader@example.com
        Date: Tue, 4 Oct 2011 07:00:00 +0100
        Subject: Eels return to the pumping station

        """
        + STORY;
  }

  /** As copied from the screen: each code on a line of its own, its value below. */
  private static final String CODES =
      """
      SE
      Nature
      HD
      Eels return to the pumping station
      BY
      By Dorothea Quill
      WC
      212 words
      PD
      4 October 2011
      SN
      Marsh Examiner
      LA
      English
      LP
      WELL END (Reuters) - "They know the way," said the keeper.

      TD
      %s
      Nobody had asked them to.

      The count begins in May.

      CO
      wellbd : Well Board
      IN
      i0 : Fisheries
      AN
      Document MARSHX0020111004e7a40001a
      """;

  @Test
  void codesMayStandAloneAboveTheirValues() {
    Labelled page = Labelled.of(CODES.replace("%s", STORY));
    assertEquals(List.of("Nature"), page.spans(Label.SECTION));
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals(List.of("By Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(List.of("4 October 2011"), page.spans(Label.DATE));
    assertEquals(List.of("Marsh Examiner"), page.spans(Label.OUTLET));
    assertEquals(List.of("WELL END (Reuters) - "), page.spans(Label.DATELINE));
    List<String> body = page.spans(Label.BODY);
    assertEquals("\"They know the way,\" said the keeper.", body.get(0));
    assertEquals("Nobody had asked them to.", body.get(3));
    assertEquals("The count begins in May.", body.get(4));
    assertEquals(5, body.size(), body.toString());
    assertEquals(Label.EXPORT, page.label("212 words"));
    assertEquals(Label.EXPORT, page.label("wellbd"));
    assertEquals("export CO", page.rule("CO"));
  }

  /** A table of results has short words in capitals too. */
  @Test
  void fewShortLinesInCapitalsAreNoCodes() {
    Labelled page =
        Labelled.of("Eels return to the pumping station\n\n" + STORY + "\nTD\n3\nCO\n1\n" + STORY);
    assertTrue(!page.rule("CO").startsWith("export"), page.rule("CO"));
  }

  @Test
  void whatStandsBetweenTheKeysIsTextHoweverShort() {
    Labelled page =
        Labelled.of(
            """
            The Marsh Examiner
            October 4, 2011 Tuesday
            Copyright 2011 Marsh Examiner Company All Rights Reserved
            Eels return to the pumping station
            Section: LOCAL; Pg. A1
            Length: 212 words
            Byline: Dorothea Quill

            Body

            """
                + STORY
                + """

                The count begins in May.

                Graphic

                PHOTO: An eel, in the hands of its finder. (Staff photo)

                Classification

                Language: ENGLISH
                Publication-Type: Newspaper
                Load-Date: October 5, 2011

                End of Document
                """);
    List<String> body = page.spans(Label.BODY);
    assertEquals(3, body.size(), body.toString());
    assertEquals("export-text", page.rule("The count"));
    assertEquals(Label.EXPORT, page.label("Graphic"));
    assertEquals(Label.CAPTION, page.label("PHOTO"));
  }

  @Test
  void whatStandsBehindTheKeysOfAMailIsWeighedAsElsewhere() {
    Labelled page = Labelled.of(mail("Marsh Examiner <desk@example.com>") + "\nMore news\nJobs\n");
    assertNotEquals("export-text", page.rule("The board"));
    assertTrue(!page.label("Jobs").isBody());
  }

  @Test
  void ofSeveralArticlesTheFirstIsGiven() {
    String other = CODES.replace("%s", STORY).replace("Dorothea Quill", "Peter Lund");
    Labelled page = Labelled.of(CODES.replace("%s", STORY) + "\n" + other);
    assertEquals(List.of("By Dorothea Quill"), page.spans(Label.BYLINE));
    assertEquals(5, page.spans(Label.BODY).size());
    assertEquals("export-other-article", page.rule("By Peter Lund"));
    assertEquals("export AN", page.rule("Document MARSHX"));
  }

  /** The header of a mail says some keys for each station on its way. */
  @Test
  void aKeyThatIsSaidAgainBeforeTheTextBeginsNoOtherArticle() {
    Labelled page =
        Labelled.of(
            "Return-Path: a@example.com\nReturn-Path: b@example.com\nMessage-ID: 811\n"
                + mail("Marsh Examiner <desk@example.com>"));
    assertEquals(Label.BODY, page.label("The board"));
  }

  @Test
  void anAddressIsNoOutlet() {
    Labelled page = Labelled.of(mail("desk@example.com"));
    assertEquals(List.of(), page.spans(Label.OUTLET));
    assertEquals(Label.EXPORT, page.label("From:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marsh Examiner; Oct 4, 2011; pg. 3   | Oct 4, 2011
          Marsh Examiner vom 04.10.2011, S. 3  | 04.10.2011
          Marsh Examiner, 4 October 2011       | 4 October 2011
          Marsh Examiner(Lincoln, England)     | ''
          Marsh Examiner. (Oct. 4, 2011): A3   | Oct. 4, 2011
          """)
  void aRecordNamesItsSourceBeforeDayPlaceAndPage(String source, String day) {
    Labelled page =
        Labelled.of(
            "Title: Eels return to the pumping station\nAuthor(s): Quill, Dorothea\nSource: "
                + source
                + "\nFull text: The keeper said that the eels had come back.\n\n"
                + STORY
                + "\nProQuest document ID: 811\nDatabase: Fen Newsstream\n");
    assertEquals(List.of("Marsh Examiner"), page.spans(Label.OUTLET));
    assertEquals(List.of("Quill, Dorothea"), page.spans(Label.BYLINE));
    assertEquals(day.isEmpty() ? List.of() : List.of(day), page.spans(Label.DATE));
  }

  @Test
  void theHeadlineInTheListOfContentsIsARepeat() {
    Labelled page =
        Labelled.of(
            """
            User Name: = Reading Room
            Job Number: = 811
            Search Terms: eel
            1. Eels return to the pumping station

            Eels return to the pumping station
            Marsh Examiner
            October 4, 2011 Tuesday

            """
                + STORY);
    assertEquals(List.of("Eels return to the pumping station"), page.spans(Label.HEADLINE));
    assertEquals("export-contents", page.rule("1. Eels"));
  }

  /** Facts of a book or a meeting have common keys, and too few or none that only exports have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: The Eel Year\nAuthor: Dorothea Quill\nPublisher: Fen Books\nPages: 212\n\n",
        "To: reader@example.com\nDate: 4 October 2011\n\n",
      })
  void aBoxOfFactsIsNoExport(String box) {
    Labelled page = Labelled.of("Eels return to the pumping station\n\n" + box + STORY);
    for (String line : box.lines().filter(line -> !line.isBlank()).toList()) {
      assertTrue(!page.rule(line).startsWith("export"), line + " " + page.rule(line));
    }
  }

  @Test
  void keysInsideTheTextAreText() {
    Labelled page =
        Labelled.of(
            STORY + "\nTo: the board\nSubject: eels\nDate: any day\nFrom: the keeper\n\n" + STORY);
    assertNotEquals(Label.EXPORT, page.label("To:"));
  }

  @Test
  void aLineAboveTheKeysIsTheHeadlineWhereArticlesAreCounted() {
    String header =
        """
        2 of 9 DOCUMENTS

        The Marsh Examiner

        October 4, 2011 Tuesday
        Late Edition

        CORRECTIONS

        SECTION: NEWS; Pg. 2

        LENGTH: 58 words

        """;
    String end = "\nLOAD-DATE: October 5, 2011\n";
    Labelled page = Labelled.of(header + STORY + end);
    assertEquals(List.of("CORRECTIONS"), page.spans(Label.HEADLINE));
    assertEquals("export-above-key", page.rule("CORRECTIONS"));
    Labelled bare = Labelled.of(header.replace("CORRECTIONS\n\n", "") + STORY + end);
    assertNotEquals("export-above-key", bare.rule("Late Edition"));
  }

  @Test
  void theKeysAreWrittenOnceAndHaveALabel() {
    Vocabulary vocabulary = new Vocabulary();
    for (String list : List.of("export-keys", "export-codes")) {
      Map<String, String> table = vocabulary.table("any", list);
      assertEquals(
          table.size(), Set.copyOf(table.keySet().stream().map(Fold::fold).toList()).size());
      for (Map.Entry<String, String> entry : table.entrySet()) {
        boolean code = list.equals("export-codes");
        String line = entry.getKey() + (code ? " " : ": ") + "value";
        ExportKey key = ExportKey.of(line, vocabulary).orElseThrow(() -> new AssertionError(line));
        assertEquals("value", line.substring(key.value()));
        assertEquals(entry.getValue(), key.label() + (key.sure() ? "!" : ""));
      }
    }
  }
}
