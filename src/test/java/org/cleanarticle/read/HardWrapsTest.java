package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the width of a text does not explain is not joined. */
class HardWrapsTest {
  private static List<String> join(int width, String text) {
    List<RawLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new RawLine(lines.size() + 1, line, lines.isEmpty())));
    return new HardWraps(width)
        .join(lines, Set.of("By Ada Corwin", "by Ada Corwin")::contains).stream()
            .map(group -> group.stream().map(RawLine::text).collect(Collectors.joining(" ")))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          * the ferry leaves at seven, in rain as in snow | * and the other one at nine
          • the ferry leaves at seven, in rain as in snow | • and the other one at nine
          a) to mend the ferry before the winter begins,  | b) to sell it
          1) to mend the ferry before the winter begins,  | 12) to sell it
          """)
  void anItemBeginsALineOfItsOwn(String first, String second) {
    assertEquals(List.of(first, second), join(50, first + "\n" + second));
  }

  @Test
  void aBylineIsNoPartOfATitleThatFillsItsLine() {
    String title = "Ferry to sail at seven in rain as in the snow now";
    assertEquals(List.of(title, "By Ada Corwin"), join(50, title + "\nBy Ada Corwin"));
    assertEquals(List.of(title + " By Ada Morag"), join(50, title + "\nBy Ada Morag"));
  }

  /** In small letters it may go on with a sentence, but not below a title that has room for it. */
  @Test
  void norIsOneInSmallLettersBelowATitleWithRoomForIt() {
    String title = "Ferry to sail at seven in rain";
    assertEquals(List.of(title, "by Ada Corwin"), join(50, title + "\nby Ada Corwin"));
    assertEquals(
        List.of(title + " by Ada Corwin in her yard"),
        join(50, title + "\nby Ada Corwin\nin her yard"));
    String full = "The ferry that sails at seven has been rebuilt now";
    assertEquals(List.of(full + " by Ada Corwin"), join(50, full + "\nby Ada Corwin"));
    String two = "The ferry that sails at seven has been rebuilt in\nher old yard\n";
    assertEquals(
        List.of(two.replace('\n', ' ') + "by Ada Corwin"), join(50, two + "by Ada Corwin"));
  }

  @Test
  void theTargetOfALinkFillsNoLine() {
    String first = "Unsubscribe <https://www.ferry.example/unsubscribe>";
    assertEquals(List.of(first, "Imprint"), join(50, first + "\nImprint"));
    assertEquals(List.of(first + " from the mail"), join(50, first + "\nfrom the mail"));
  }

  @Test
  void aDrawnLinePartsTexts() {
    String drawn = "-".repeat(48);
    List<String> lines =
        List.of("The ferry leaves at seven, in rain as in the snow", drawn, "You get this mail");
    assertEquals(lines, join(50, String.join("\n", lines)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry was to be mended before the winter came | – as it had been each year.
          The ferry was to be mended before the winter came | a great deal too late.
          The ferry was to be mended (before the winter and | ice) with new planks.
          """)
  void aSentenceGoesOn(String first, String second) {
    assertEquals(List.of(first + " " + second), join(50, first + "\n" + second));
  }

  /** A wrap stood at a space, so a mark that opens a quotation is no apostrophe. */
  @Test
  void aMarkThatOpensDoesNotClingToTheWordBefore() {
    assertEquals(
        "she said 'One day' and left", Joint.unwrap(List.of("she said", "'One day' and left")));
    assertEquals("the ferrymen left", Joint.unwrap(List.of("the ferry-", "men left")));
  }

  private static List<RawLine> raw(List<List<String>> paragraphs) {
    List<RawLine> lines = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      for (int i = 0; i < paragraph.size(); i++) {
        lines.add(new RawLine(lines.size() + 1, paragraph.get(i), i == 0));
      }
    }
    return lines;
  }

  /** Each of its lines begins with a noun or a number, as often happens in German. */
  private static final List<String> GERMAN =
      List.of(
          "Das Ruder der Nordlicht lag am Morgen hinten im Becken, und",
          "Hafenmeister Thies Olsen fand Taue und Bojen zwei Ketten und",
          "40 Meter weiter im Schilf auch den Anker samt Winde und das",
          "Rettungsboot.");

  @Test
  void aTextWithFewSmallLettersAtTheBeginningsShowsItsWidthByAllItsLines() {
    List<RawLine> lines = raw(List.of(GERMAN, GERMAN));
    List<String> joined =
        HardWraps.of(lines).orElseThrow().join(lines, line -> false).stream()
            .map(group -> group.stream().map(RawLine::text).collect(Collectors.joining(" ")))
            .toList();
    assertEquals(List.of(String.join(" ", GERMAN), String.join(" ", GERMAN)), joined);
  }

  @Test
  void whereAParagraphIsLongerNothingWasWrapped() {
    List<RawLine> lines = raw(List.of(GERMAN, List.of(String.join(" ", GERMAN)), GERMAN));
    assertEquals(Optional.empty(), HardWraps.of(lines));
  }

  @Test
  void sentencesThatBreakAtLinksByChanceAtOneLengthAreNotWrapped() {
    String cut = "The board of the ferry company said on Monday that it and";
    List<List<String>> paragraphs = new ArrayList<>();
    for (String who : List.of("Tolby council", "Ada Corwin", "the pilots", "Wick harbour")) {
      String rest = " on a timetable for the winter, so that the late boat would sail every day.";
      paragraphs.add(List.of(cut, "had agreed with " + who + rest));
    }
    assertEquals(Optional.empty(), HardWraps.of(raw(paragraphs)));
  }
}
