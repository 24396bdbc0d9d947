package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an export is parted, and that nothing else is. */
class ArticleSplitterTest {
  private static final Path EXPORTS = Path.of("testdata", "exports");
  private static final String PARAGRAPH =
      "The keeper of the pumping station told the drainage board on Tuesday that the eels had come"
          + " back.\n";

  private final Vocabulary vocabulary = new Vocabulary();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] export(String name) throws IOException {
    return Files.readAllBytes(EXPORTS.resolve(name));
  }

  private List<Part> parts(byte[] input, int piece, String format, String encoding, long maxSize) {
    ArticleSplitter splitter = new ArticleSplitter(vocabulary, format, encoding, maxSize);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < input.length && !splitter.isOver(); at += piece) {
      parts.addAll(splitter.add(Arrays.copyOfRange(input, at, Math.min(input.length, at + piece))));
    }
    parts.addAll(splitter.finish());
    return parts;
  }

  private List<Part> parts(byte[] input) {
    return parts(input, Integer.MAX_VALUE, "", "", Long.MAX_VALUE);
  }

  private List<String> texts(String input) {
    return parts(bytes(input)).stream()
        .map(part -> new String(part.bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] joined(List<Part> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(part -> all.writeBytes(part.bytes()));
    return all.toByteArray();
  }

  /** The first lines of the articles, and that no byte is lost. */
  @ParameterizedTest
  @CsvSource({
    "lexisnexis.txt, 1 of 3 DOCUMENTS, 2 of 3 DOCUMENTS, 3 of 3 DOCUMENTS",
    "lexisnexis-german.txt, Dokument 1 von 3, Dokument 2 von 3, Dokument 3 von 3",
    "nexis-uni.txt, User Name, Hedgehog count halted, Letters: The hedgehogs",
    "factiva.txt, Business, Business,",
    "factiva-french.txt, SE Régions, HD Bac de la Rance,",
    "factiva-german.txt, Lokales, 'Page 1 of 2 © 2019',",
    "factiva-codes.txt, SE Features, SE Letters,",
    "lexisnexis-wire.txt, 1 of 2 DOCUMENTS, 2 of 2 DOCUMENTS,",
    "lexisnexis-french.txt, Document 1 de 2, Document 2 de 2,",
    "nexis-pages.txt, Page 1 of 3, Page 3 of 3,",
    "proquest-headings.txt, Document 1 of 2, Document 2 of 2,",
    "nexis-german.txt, Deichschaf, Ehrenbürger,",
    "proquest.txt, ______, Document 2 of 3, Document 3 of 3",
  })
  void anExportIsPartedIntoItsArticles(String name, String first, String second, String third)
      throws IOException {
    byte[] input = export(name);
    Charset charset =
        name.equals("lexisnexis-german.txt")
            ? Charset.forName("windows-1252")
            : StandardCharsets.UTF_8;
    List<Part> parts = parts(input);
    List<String> starts = third == null ? List.of(first, second) : List.of(first, second, third);
    assertEquals(starts.size(), parts.size());
    String[] lines = new String(input, charset).split("\r?\n", -1);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      assertEquals(i + 1, part.number());
      String text = new String(part.bytes(), charset);
      assertTrue(text.strip().startsWith(starts.get(i)), text);
      assertEquals(
          text.lines().findFirst().orElseThrow(), lines[part.line() - 1], "line " + part.line());
    }
    assertArrayEquals(input, joined(parts));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 1000, 65_536})
  void thePiecesThatItComesInDoNotMatter(int piece) throws IOException {
    for (String name : List.of("lexisnexis-german.txt", "nexis-uni.txt", "proquest.txt")) {
      byte[] input = export(name);
      List<Part> expected = parts(input);
      List<Part> parts = parts(input, piece, "", "", Long.MAX_VALUE);
      assertEquals(expected.size(), parts.size());
      for (int i = 0; i < parts.size(); i++) {
        assertArrayEquals(expected.get(i).bytes(), parts.get(i).bytes());
        assertEquals(expected.get(i).line(), parts.get(i).line());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void soDoTheEndsOfLines(String end) throws IOException {
    String text = new String(export("nexis-uni.txt"), StandardCharsets.UTF_8);
    List<Part> parts = parts(bytes("\uFEFF" + text.replace("\n", end)));
    assertEquals(List.of(1, 71, 104), parts.stream().map(Part::line).toList());
    assertTrue(new String(parts.get(0).bytes(), StandardCharsets.UTF_8).endsWith("Document" + end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void textOfTwoBytesIsPartedTooAndEachPartTellsItsEncoding(String name) throws Exception {
    String text = new String(export("factiva-french.txt"), StandardCharsets.UTF_8);
    Charset charset = Charset.forName(name);
    byte[] marked = ("\uFEFF" + text).getBytes(charset);
    for (int piece : new int[] {2, 64, 1 << 16}) {
      List<Part> parts = parts(marked, piece, "", "", Long.MAX_VALUE);
      assertEquals(2, parts.size());
      for (Part part : parts) {
        assertEquals(name, Decoder.decode(part.bytes(), "").encoding());
      }
      assertTrue(Decoder.decode(parts.get(1).bytes(), "").text().startsWith("\nHD Bac"));
    }
    assertEquals(2, parts(text.getBytes(charset), 1 << 16, "", name, Long.MAX_VALUE).size());
  }

  @Test
  void oneArticleWithWhatStandsAboutItIsOne() throws IOException {
    for (String name : List.of("nexis-uni.txt", "factiva-french.txt", "proquest.txt")) {
      List<Part> parts = parts(export(name));
      byte[] last = parts.get(parts.size() - 1).bytes();
      List<Part> alone = parts(last);
      assertEquals(1, alone.size(), name);
      assertEquals("export.txt", alone.get(0).name("export.txt"));
      assertArrayEquals(last, alone.get(0).bytes());
    }
    assertEquals("export.txt#2", parts(export("factiva.txt")).get(1).name("export.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stamp-theft.txt",
        "obituary-bellfounder.txt",
        "valve-maker-warning.txt",
        "harbour-fire.txt"
      })
  void anArticleIsNotParted(String name) throws IOException {
    byte[] input = Files.readAllBytes(Path.of("testdata", "articles", name));
    assertEquals(1, parts(input).size());
    assertArrayEquals(input, parts(input).get(0).bytes());
  }

  /**
   * A text about documents, rules in it, and counted pictures: no archive has closed an article.
   */
  @Test
  void theSignsInACommonTextPartNothing() {
    String text =
        ("1 of 3 DOCUMENTS\n" + PARAGRAPH + "Source: the board\nSection: drains\n")
            + ("End of Document\n" + PARAGRAPH + "_".repeat(60) + "\nDocument 2 of 3\n")
            + ("212 words\nSource: the keeper\nSection: eels\n2 of 3 DOCUMENTS\n" + PARAGRAPH)
            + ("End of Document\n" + PARAGRAPH + "Source: a drain\n");
    assertEquals(List.of(text), texts(text));
  }

  private static String nexis(String title, String body) {
    return title
        + "\nThe Marsh Examiner\nOctober 4, 2011 Tuesday\n\nSection: LOCAL; Pg. A1\n"
        + "Length: 212 words\nByline: Dorothea Quill\n\nBody\n\n"
        + body
        + "\nClassification\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\n"
        + "Load-Date: October 5, 2011\n\nEnd of Document\n";
  }

  @Test
  void theSignsInTheTextOfAnExportPartNothing() {
    String odd =
        PARAGRAPH
            + "End of document\n\nEnd of Document\n\n"
            + ("_".repeat(60) + "\n\n3 of 9 DOCUMENTS\n\n212 words\n\n" + PARAGRAPH);
    String first = nexis("Eels return", odd);
    String second = nexis("Eels leave again", odd + odd);
    assertEquals(List.of(first, second), texts(first + second));
  }

  @Test
  void ofAnExportThatIsCutOffTheLastArticleIsGivenAsFarAsItGoes() {
    String first = nexis("Eels return", PARAGRAPH);
    String second = nexis("Eels leave again", PARAGRAPH);
    String cut = second.substring(0, second.indexOf("told the drainage board"));
    assertEquals(List.of(first, cut), texts(first + cut));
    String headless = first.substring(first.indexOf("Body"));
    assertEquals(List.of(headless, second), texts(headless + second));
    assertEquals(1, texts(first + "Eels leave").size(), "a bare headline may be anything");
  }

  @Test
  void twoExportsBehindOneAnotherAreOne() throws IOException {
    byte[] one = export("lexisnexis.txt");
    for (String other : List.of("lexisnexis.txt", "factiva.txt", "nexis-uni.txt")) {
      ByteArrayOutputStream two = new ByteArrayOutputStream();
      two.writeBytes(export(other));
      two.writeBytes(one);
      assertEquals(parts(export(other)).size() + 3, parts(two.toByteArray()).size(), other);
    }
  }

  @Test
  void htmlIsNotPartedUnlessItIsCalledText() throws IOException {
    byte[] page = bytes("<p>" + new String(export("lexisnexis.txt"), StandardCharsets.UTF_8));
    assertEquals(1, parts(page).size());
    assertEquals(3, parts(page, 1 << 16, "text", "", Long.MAX_VALUE).size());
    byte[] text = export("lexisnexis.txt");
    assertEquals(1, parts(text, 1 << 16, "html", "", Long.MAX_VALUE).size());
  }

  @Test
  void nothingIsOneEmptyArticle() {
    List<Part> parts = parts(new byte[0]);
    assertEquals(1, parts.size());
    assertEquals(0, parts.get(0).bytes().length);
  }

  @Test
  void whatIsTooLargeIsReadNoFurtherIfItIsNoExport() {
    byte[] large = bytes(PARAGRAPH.repeat(100));
    ArticleSplitter splitter = new ArticleSplitter(vocabulary, "", "", 1000);
    List<Part> parts = splitter.add(large);
    assertTrue(splitter.isOver());
    assertEquals(List.of(), splitter.finish());
    assertEquals(1, parts.size());
    assertTrue(parts.get(0).tooLarge());
    assertEquals(0, parts.get(0).number());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 500, 100_000})
  void inAnExportOnlyTheArticleThatIsTooLargeIsLeftOut(int piece) {
    String small = nexis("Eels return", PARAGRAPH);
    byte[] input =
        bytes(small + small + nexis("Eels, eels", PARAGRAPH.repeat(100)) + small + small);
    List<Part> parts = parts(input, piece, "", "", 1000);
    assertEquals(
        List.of(false, false, true, false, false), parts.stream().map(Part::tooLarge).toList());
    assertEquals(List.of(1, 2, 3, 4, 5), parts.stream().map(Part::number).toList());
    for (int i : new int[] {0, 1, 3, 4}) {
      assertEquals(small, new String(parts.get(i).bytes(), StandardCharsets.UTF_8));
    }
    assertEquals(3 * 21 + 99 + 1, parts.get(3).line());
  }

  @Test
  void theLimitHoldsForEachArticle() throws IOException {
    byte[] input = export("lexisnexis.txt");
    List<Part> parts = parts(input, 16, "", "", 1600);
    assertTrue(input.length > 1600);
    assertEquals(3, parts.size());
    assertFalse(parts.stream().anyMatch(Part::tooLarge));
  }

  /** Lines that might part something cost no more than others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "End of Document\n",
        "Load-Date: today\nEnd of Document\n",
        "Length: 2 words\nLoad-Date: today\nEnd of Document\n",
        "Document MIDEXA0020190508ef58000b2\n",
        "1 of 2 DOCUMENTS\n",
        "________________________________________\n",
        "A:",
        "\r",
      })
  void aHundredThousandSignsAreNoTrouble(String sign) {
    byte[] input = bytes(sign.repeat(100_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertArrayEquals(input, joined(parts(input, 1 << 16, "", "", Long.MAX_VALUE))));
  }
}
