package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.article.Warning;
import org.junit.jupiter.api.Test;

/** Articles in the XML of news archives. */
class NewsXmlTest {
  private static final List<String> STORY =
      List.of(
          "The drainage board voted on Tuesday to keep the old pumping station at Marlow Fen open"
              + " until the new screens are paid for.",
          "Board members said that the station, which was built in 1931, still moved more water in"
              + " a wet week than the two electric pumps beside it.",
          "Nobody spoke against it.");
  private static final String PARAGRAPHS = "<p>" + String.join("</p>\n<p>", STORY) + "</p>";

  private static Article clean(String page) {
    return new CleanArticle().clean(page.getBytes(StandardCharsets.UTF_8)).article();
  }

  private static List<String> warnings(Article article) {
    return article.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void nitf() {
    Article article =
        clean(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
            <nitf version="-//IPTC//DTD NITF 3.3//EN">
              <head>
                <title>Pumping Station Stays Open</title>
                <docdata>
                  <doc-id id-string="18157"/>
                  <identified-content><person>Quill, Harriet</person></identified-content>
                </docdata>
                <pubdata date.publication="20070213T000000" name="The Fen Courier"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Pumping Station Stays Open</hl1></hedline>
                  <byline class="print_byline">By TOM ASHDOWN</byline>
                  <dateline>MARLOW FEN, Feb. 12</dateline>
                  <abstract><p>Board votes to keep station open; Harriet Quill comments</p></abstract>
                </body.head>
                <body.content><block class="full_text">
            """
                + PARAGRAPHS
                + "</block></body.content></body></nitf>");
    assertEquals("Pumping Station Stays Open", article.headline());
    assertEquals("By TOM ASHDOWN", article.byline());
    assertEquals("2007-02-13", article.date().toString());
    assertEquals("The Fen Courier", article.outlet());
    assertEquals(new Dateline("MARLOW FEN", null), article.dateline());
    assertEquals(STORY, Block.texts(article.body()));
  }

  @Test
  void newsItem() {
    Article article =
        clean(
            """
            <?xml version="1.0" encoding="iso-8859-1" ?>
            <newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en">
            <title>UK: Pumping station stays open.</title>
            <headline>Pumping station stays open.</headline>
            <byline>Tom Ashdown</byline>
            <dateline>MARLOW FEN, England</dateline>
            <text>
            """
                + PARAGRAPHS
                + """
                </text>
                <copyright>(c) Reuters Limited 1996</copyright>
                <metadata><codes><code code="UK"/>Pumps and drains</codes></metadata>
                </newsitem>
                """);
    assertEquals("Pumping station stays open.", article.headline());
    assertEquals(List.of("Tom Ashdown"), article.authors());
    assertEquals("1996-08-20", article.date().toString());
    assertEquals(new Dateline("MARLOW FEN, England", null), article.dateline());
    assertEquals(STORY, Block.texts(article.body()));
  }

  /** Of several documents the first is given, and the others are told of. */
  @Test
  void documents() {
    String first =
        "<DOC id=\"FEN_ENG_20070213.0001\" type=\"story\" >\n<HEADLINE>\nPumping station stays open\n"
            + "</HEADLINE>\n<DATELINE>\nMARLOW FEN, Feb 12 (AFP)\n</DATELINE>\n<TEXT>\n"
            + PARAGRAPHS
            + "\n</TEXT>\n</DOC>\n";
    Article alone = clean(first);
    assertEquals("Pumping station stays open", alone.headline());
    assertEquals(new Dateline("MARLOW FEN", "AFP"), alone.dateline());
    assertEquals(STORY, Block.texts(alone.body()));
    assertEquals(List.of("no-date"), warnings(alone));
    Article two =
        clean(
            first
                + "<DOC id=\"FEN_ENG_20070213.0002\" type=\"story\" >\n<HEADLINE>\nFerry halves its"
                + " timetable\n</HEADLINE>\n<TEXT>\n<P>The company said that passengers would be told"
                + " in good time, and that the school boat would sail.</P>\n</TEXT>\n</DOC>\n");
    assertEquals(STORY, Block.texts(two.body()));
    assertEquals(List.of("no-date", "multiple-articles"), warnings(two));
  }
}
