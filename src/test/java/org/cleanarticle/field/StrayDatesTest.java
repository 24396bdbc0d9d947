package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Cleaned;
import org.cleanarticle.Options;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.value.DateHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that stand neither in the metadata nor at the headline. */
class StrayDatesTest {
  private static final CleanArticle CLEANER = new CleanArticle();
  private static final String HEADLINE = "Ferry fares to rise as the port board runs short\n\n";
  private static final String FIRST =
      "The port board said that ferry fares would rise by a tenth before the end of the year, as it"
          + " had run short of money for the boats.\n\n";
  private static final String REST =
      """
      Islanders who take the ferry to school and to work said that they had not been asked, and that \
      the board should think again about the fares.

      The board will meet again to talk about the boats, the fares and the winter, when fewer people \
      travel to the islands and back.

      """;

  /** A story so long that nothing below it stands near the headline. */
  private static final String STORY =
      FIRST
          + REST
          + """
          The oldest of the four boats was built in the yard at the north quay, and the engineers who \
          look after it say that it has seen its last winter.

          A new boat would cost more than the islands raise in ten years, the treasurer told the \
          board, and no bank had so far shown any interest in a loan.

          A yard on the mainland has offered to mend the engine of the oldest boat at its own risk, \
          and asks to be paid only if she sails until the spring.

          Until then the old ones will have to do, and whoever wants to cross on a stormy day should \
          call the harbour office first to hear whether they sail.

          The harbour office has set up a second line for the calls of the islanders, the treasurer \
          said, and it will be open from six in the morning until the last boat is in.

          """;

  private static final String FURNITURE = "Nordvik Post\n\n";

  private static String date(String text) {
    return Objects.toString(CLEANER.clean(text.getBytes(StandardCharsets.UTF_8)).article().date());
  }

  private static String below(String lines) {
    return date(HEADLINE + FIRST + REST + lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 5 May 2022",
        "Ferries | Published 5 May 2022",
        "Ferries • Posted on 5 May 2022",
        "Port board [Published 5 May 2022]",
      })
  void aLabelledDateCountsWhereverItStands(String line) {
    assertEquals("2022-05-05", below(line + "\n"));
    assertEquals("2022-05-05", below("Nordvik Post\n\n".repeat(12) + line + "\n"));
  }

  @Test
  void aShortLineWithADateStandsBesideTheBody() {
    assertEquals("2022-05-05", below("5 May 2022\n"));
    assertEquals("2022-05-05", below("Nordvik, the port board, 5 May 2022\n"));
    assertEquals(
        "null",
        below("The old ferry to the islands made its last journey on 5 May 2022 and was sold\n"));
  }

  @Test
  void theNearestOfSeveralCounts() {
    assertEquals("2022-05-05", below("5 May 2022\n\nNordvik Post\n\n6 June 2021\n"));
    assertEquals("2021-06-06", below("6 June 2021\n\nNordvik Post\n\n5 May 2022\n"));
  }

  @Test
  void theDateOfATeaserInsideATextIsNotTheArticles() {
    String teaser = "Old boats are sold off cheaply\n23. 12. 2021 13:31\n\n";
    String more =
        """
        The oldest of the four boats was built in the yard at the north quay, and the engineers who \
        look after it say that it has seen its last winter.

        A new boat would cost more than the islands raise in ten years, the treasurer told the board, \
        and no bank had so far shown any interest in a loan.

        A yard on the mainland has offered to mend the engine of the oldest boat at its own risk, and \
        asks to be paid only if she sails until the spring.

        """;
    String last =
        """
        Until then the old ones will have to do, and whoever wants to cross on a stormy day should \
        call the harbour office first to hear whether they sail.

        The harbour office has set up a second line for the calls of the islanders, the treasurer \
        said, and it will be open from six in the morning until the last boat is in.

        Farmers on the western islands have meanwhile begun to share one lorry for their milk, since \
        each crossing will cost them as much as a day of work.

        """;
    assertEquals("null", date(HEADLINE + FIRST + REST + more + teaser + last));
  }

  @Test
  void aListOfDatesIsOneOfOtherArticles() {
    String menu = "Nordvik Post\n\n".repeat(40);
    String one = menu + "5 May 2022\n\n" + FIRST + REST;
    assertEquals("2022-05-05", date(HEADLINE + one));
    String more = "Nordvik Post\n\n".repeat(8);
    assertEquals("2022-05-05", date(HEADLINE + menu + "5 May 2022\n\n" + more + FIRST + REST));
    String list = "Old boats are sold 5 May 2022\n\nNew quay opens 6 May 2022\n\n";
    assertEquals("null", date(HEADLINE + menu + list + more + FIRST + REST));
  }

  @Test
  void theBodyMayEndWithItsDate() {
    assertEquals("2022-05-05", below("Elena Kruse, 5 May 2022"));
    assertEquals(
        "null", below("The board will meet on the islands, it said, on Thursday 5 May 2022"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.3.2022 -      | 2022-03-03
          3 March 2022 –  | 2022-03-03
          3 March 2022 —  | 2022-03-03
          3 March 2022 ·  | 2022-03-03
          (3 March 2022)  | 2022-03-03
          (3 March 2022 - | null
          3 March 2022 and| null
          3 March 2022    | null
          On 3 March 2022 -| null
          """)
  void theBodyMayOpenWithItsDate(String opening, String date) {
    assertEquals(date, date(HEADLINE + opening + " " + FIRST + REST));
  }

  /** An element named as a date, so deep, behind the article. */
  private static String named(String open, String line) {
    return date(
        "<html><body><article><h1>"
            + HEADLINE
            + "</h1><p>"
            + (FIRST + REST).strip().replace("\n\n", "</p><p>")
            + "</p></article>"
            + open
            + line
            + "</body></html>");
  }

  @Test
  void htmlMayNameAnElementAsADate() {
    assertEquals("2022-05-05", named("<div class=date><div><p>", "5 May 2022"));
    assertEquals("2022-05-05", named("<div class=byline><p>", "Nordvik 5 May 2022"));
    assertEquals("2022-05-25", named("<div class=date><p>", "25/05/22"), "of our time");
    assertEquals("null", named("<div class=other><p>", "25/05/22"));
  }

  @Test
  void theLabelMayComeBehindADateThatIsAnnounced() {
    String open = "<footer><p>";
    assertEquals("2022-05-05", named(open, "Dieser Artikel wurde am 5. Mai 2022 veröffentlicht"));
    assertEquals(
        "null", named(open, "Was hier am 5. Mai 2022 zu lesen war, wurde einmal veröffentlicht"));
  }

  /** Day, rule and number of the line, or why there is none. */
  private static String told(Options options, String text) {
    Cleaned cleaned = new CleanArticle(options).clean(text.getBytes(StandardCharsets.UTF_8));
    for (Evidence evidence : cleaned.explanation().evidence()) {
      if (evidence.field().equals("date")) {
        String day = cleaned.article().date().toString();
        return day + " " + evidence.rule() + " " + evidence.lines().get(0);
      }
    }
    return cleaned.article().warnings().get(0).code();
  }

  private static String told(String text) {
    return told(Options.NONE, text);
  }

  private static String farBelow(int lines, String text) {
    return told(HEADLINE + STORY + FURNITURE.repeat(lines) + text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 5 May 2022                                             | 2022-05-05 date-near-body 23
          7 | 5 May 2022                                             | 2022-05-05 date-near-body 33
          8 | 5 May 2022                                             | no-date
          2 | Harbour, ferries, quays, boats and so on, 5 May 2022   | 2022-05-05 date-near-body 23
          2 | One - two - three - four five six, seven 5 May 2022 at | 2022-05-05 date-near-body 23
          2 | One two three four five six, seven eight 5 May 2022 at | no-date
          9 | Published: 5 May 2022                                  | 2022-05-05 date-label-elsewhere 37
          9 | Updated: 5 May 2022                                    | no-date
          """)
  void farBelowAStoryADateIsNearOrLabelled(int lines, String line, String told) {
    assertEquals(told, farBelow(lines, line));
  }

  @Test
  void theLabelMayStandAloneAboveItsDate() {
    assertEquals("2022-05-05 date-label-elsewhere 38", farBelow(9, "Published:\n5 May 2022"));
    assertEquals("no-date", farBelow(9, "Updated\n5 May 2022"));
    assertEquals("no-date", farBelow(9, "The quay\n5 May 2022"));
    assertEquals("no-date", farBelow(9, "Published\nOn the quay, 5 May 2022"));
  }

  @Test
  void ofTwoTheOneNearerToTheStoryCounts() {
    String first = "5 May 2022\n\n" + FURNITURE + "6 June 2021";
    assertEquals("2022-05-05 date-near-body 23", farBelow(2, first));
    String second = "6 June 2021\n\n" + FURNITURE + "5 May 2022";
    assertEquals("2021-06-06 date-near-body 23", farBelow(2, second));
    String labelled = "6 June 2021\n\n" + FURNITURE + "Published: 5 May 2022";
    assertEquals("2022-05-05 date-label-elsewhere 27", farBelow(2, labelled));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Elena Kruse, 5 May 2022                                       | 2022-05-05 date-signs-body 19
          Elena Kruse, secretary, the ferry board, Nordvik, 5 May 2022  | 2022-05-05 date-signs-body 19
          Elena Kruse, secretary of the port board, Nordvik, 5 May 2022 | no-date
          Elena Kruse, 5 May 2022, Nordvik                              | no-date
          Elena Kruse, 4 May 2022, 5 May 2022                           | no-date
          Updated: 5 May 2022                                           | no-date
          """)
  void aStoryMayBeSignedWithItsDate(String signature, String told) {
    assertEquals(told, told(HEADLINE + STORY + signature));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-05-04", "2022-05-05"})
  void noDateIsLaterThanTheCopy(String copied) {
    DateHints hints =
        new DateHints(Optional.empty(), Optional.of(PartialDate.parse(copied)), Optional.empty());
    Options options = Options.NONE.withDates(hints);
    boolean late = copied.equals("2022-05-04");
    String text = HEADLINE + STORY;
    assertEquals(
        late ? "no-date" : "2022-05-05 date-near-body 23",
        told(options, text + FURNITURE.repeat(2) + "5 May 2022\n"));
    assertEquals(
        late ? "no-date" : "2022-05-05 date-signs-body 19",
        told(options, text + "Elena Kruse, 5 May 2022"));
    assertEquals(
        late ? "no-date" : "2022-05-05 date-opens-body 3",
        told(options, HEADLINE + "5 May 2022 - " + STORY));
  }

  /** A page of HTML with a head under the headline and lines below the story. */
  private static String html(String head, String foot, String... lines) {
    return "<html><body><article><h1>"
        + HEADLINE.strip()
        + "</h1>"
        + head
        + "<p>"
        + STORY.strip().replace("\n\n", "</p><p>")
        + "</p></article>"
        + foot
        + "<p>"
        + String.join("</p><p>", lines)
        + "</p></body></html>";
  }

  private static String htmlBelow(String foot, int lines, String date) {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      all.add("Nordvik " + "abcdefghijkl".charAt(i));
    }
    all.add(date);
    return told(html("", foot, all.toArray(String[]::new)));
  }

  @Test
  void inHtmlADateIsNearOrNamedWithinReach() {
    assertEquals("2022-05-05 date-near-body 17", htmlBelow("<footer>", 7, "5 May 2022"));
    assertEquals("no-date", htmlBelow("<footer>", 8, "5 May 2022"));
    String named = "<footer class=date>";
    assertEquals("2022-05-05 date-named-by-html 17", htmlBelow(named, 7, "5 May 2022"));
    assertEquals("no-date", htmlBelow(named, 8, "5 May 2022"));
  }

  @Test
  void theNameStandsAtMostTwoElementsAbove() {
    assertEquals(
        "2022-05-25 date-named-by-html 10", told(html("", "<div class=date><div>", "25/05/22")));
    assertEquals("no-date", told(html("", "<div class=date><div><div>", "25/05/22")));
  }

  @Test
  void aShortYearIsOfOurTimeBesideTheHeadline() {
    assertEquals("2022-05-25 date-near-body 2", told(html("<div><p>25/05/22</div>", "")));
    assertEquals("2022-05-25 date-near-body 3", told(html("<div><p>Ferry<p>25/05/22</div>", "")));
    assertEquals("no-date", told(html("<div><p>Ferry<p>Nordvik<p>25/05/22</div>", "")));
    assertEquals("no-date", told(html("<div><p>05/06/22</div>", "")), "either may be the day");
  }
}
