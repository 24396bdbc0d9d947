package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {
  private final PageReader reader = new PageReader(new Vocabulary());

  private Page read(String text, String format) {
    try {
      return reader.read(text.getBytes(StandardCharsets.UTF_8), format, "UTF-8");
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(Line line) {
    String tag = line.isMeta() ? line.markup().key() : line.markup().tag();
    return line.number() + " " + tag + " " + line.text();
  }

  /** The number, element and text of each line. */
  private List<String> lines(String text) {
    return read(text, "markdown").lines().stream().map(MarkdownReaderTest::shown).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          # Storm~~Ferries **stay** in *port*. @ 1 h1 Storm|3 p Ferries stay in port.
          Storm~=====~~Wind~---- @ 1 h1 Storm|4 h2 Wind
          See [the map](https://a.example/m "Map"), [x]: and <https://a.example>. @ 1 p See the map, [x]: and https://a.example.
          ![A quay](/q.jpg)~~*Photo: Ann Lee* @ 3 p Photo: Ann Lee
          - One~- Two~  - Three @ 1 li One|2 li Two|3 li Three
          1. One~2. Two @ 1 li One|2 li Two
          1904. A year of storms. @ 1 li 1904. A year of storms.
          > We saw it.~> All of it. @ 1 p We saw it.|2 p All of it.
          One\\_two \\[three\\] AT&amp;T & 3 < 4 @ 1 p One_two [three] AT&T & 3 < 4
          A~~***~~B~~* * *~~C @ 1 p A|5 p B|9 p C
          A  ~B~~C @ 1 p A B|4 p C
          ~~    Four spaces in. @ 3 p Four spaces in.
          ```~Ferry  timetable~Noon~``` @ 2 pre Ferry timetable Noon
          <div class="related-stories">~~Storms of old~~</div>~~C @ 3 p Storms of old|7 p C
          A <b>bold~move</b> and `x < y` @ 1 p A bold|2 p move and x < y
          # The keeper of the pumping station tells the board that the eels are back~and asks for a count~~C @ 1 h1 The keeper of the pumping station tells the board that the eels are back and asks for a count|4 p C
          # The keeper of the pumping station tells the board that the eels are back~and asks for~a count @ 1 h1 The keeper of the pumping station tells the board that the eels are back|2 p and asks for a count
          # The keeper of the pumping station~and asks for a count~~C @ 1 h1 The keeper of the pumping station|2 p and asks for a count|4 p C
          # Eels~~- Author: [[Ida Fenn]]~- **Published:** 2 March 2022~- Kind: eels~~C @ 3 meta:author Ida Fenn|4 article:published_time 2 March 2022|5 front-matter:kind eels|1 h1 Eels|7 p C
          # Eels~~Author: Ida Fenn~~URL: https://a.example/e~~Date: 2 March 2022~~## Eels @ 3 meta:author Ida Fenn|5 og:url https://a.example/e|7 meta:date 2 March 2022|1 h1 Eels|9 h2 Eels
          # Eels~~- Fish: eels~- Place: drain~- Author: Ida Fenn~~C @ 1 h1 Eels|3 li Fish: eels|4 li Place: drain|5 li Author: Ida Fenn|7 p C
          # Eels~~- Author: Ida Fenn~- Date: 2 March 2022~~C @ 1 h1 Eels|3 li Author: Ida Fenn|4 li Date: 2 March 2022|6 p C
          [~~### Next~~Ferry sold~~](/next)~~C @ 3 h3 Next|5 p Ferry sold|9 p C
          - [![](/a.jpg)~~  Ferry sold~~  ](/next (old)) for~- B @ 3 p Ferry sold|5 p for|6 li B
          A [bracket left open~~B ](/c) @ 1 p A [bracket left open|3 p B ](/c)
          """)
  void readsTheMarks(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), lines(text.replace('~', '\n')), text);
  }

  @Test
  void knowsWhatIsLinked() {
    Page page = read("[Storm](/a)\n\nHalf [a link](/b)\n\n[\n\n### Next\n\n](/c)\n\nB", "markdown");
    List<Double> shares = page.lines().stream().map(line -> line.markup().linkShare()).toList();
    assertEquals(List.of(1.0, 5 / 9.0, 1.0, 0.0), shares);
  }

  /** Lines broken to fit a width are one paragraph, others are paragraphs. */
  @Test
  void joinsLinesThatWereBrokenToFit() {
    String wrapped =
        """
        The ferry company said on Monday that its winter timetable would be
        halved from November, and that [the school boat][1] alone would sail
        on every morning of the week.

        [1]: https://a.example/boat
        """;
    assertEquals(1, lines(wrapped).size(), wrapped);
    String lines = "# Storm\nBy Ann Lee\n3 May 2024\nFerries stay in port until the wind drops.";
    assertEquals(
        List.of(
            "1 h1 Storm",
            "2 p By Ann Lee",
            "3 p 3 May 2024",
            "4 p Ferries stay in port until the wind drops."),
        lines(lines));
  }

  @Test
  void readsWhatStandsAboveTheText() {
    String clip =
        """
        ---
        title: "Ferry \\"halved\\""
        author:
          - "[[Ann Lee]]"
          - 'Bo O''Dell'
        tags: [ferry, storm]

        published: 2024-05-03

        ---

        Ferries stay in port.
        """;
    assertEquals(
        List.of(
            "2 title Ferry \"halved\"",
            "4 meta:author Ann Lee",
            "5 meta:author Bo O'Dell",
            "6 front-matter:tags ferry",
            "6 front-matter:tags storm",
            "8 article:published_time 2024-05-03",
            "12 p Ferries stay in port."),
        lines(clip));
    String fetched =
        """
        Title: Ferry halved | Courier

        URL Source: https://a.example/f

        Published Time: 2024-05-03T08:00

        Markdown Content:
        Ferries stay in port.
        """;
    assertEquals(
        List.of(
            "1 title Ferry halved | Courier",
            "3 og:url https://a.example/f",
            "5 article:published_time 2024-05-03T08:00",
            "8 p Ferries stay in port."),
        lines(fetched));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          # Ferry halved~~It sails no more. @ markdown
          ~  ~# Ferry halved~It sails no more. @ markdown
          Ferry halved~~## Storm~~It blew.~~## Calm~~It did not. @ markdown
          ---~title: Ferry halved~---~It sails no more. @ markdown
          Title: Ferry halved~~Markdown Content:~It sails no more. @ markdown
          See [the map](https://a.example/m) and [the quay](/q). @ markdown
          **Ferry halved**~~[Map](/map) @ markdown
          **Ferry halved**~~**By Ann Lee**~~**Storm.** It sails no more. @ markdown
          ## Storm~~<p>It blew</p><p>all day</p>~~![](data:image/png;base64,AAAA) [Map](/map) @ markdown
          # 3 Ferry halved~~It sails no more. @ text
          #Ferry #Storm~~It sails no more. @ text
          Ferry halved~~It sails no more.~~# Ferry~~# Storm @ text
          Ferry halved~~Topics~# Ferry~## Storm~## Calm @ text
          “Bl**dy ferry,” he said. “F***ing storm. S**t. D**n it. H**l.” @ text
          2 ** 3 ** 4 ** 5 ** 6 ** 7 @ text
          A [sic] (B) [C](see below) [D](E) @ text
          One link alone: [the map](https://a.example/m). @ text
          ---~Ferry halved~---~It sails no more. @ text
          ---~Note: the ferry~sails no more, they say.~---~Storm. @ text
          Title: Ferry halved~~It sails no more. @ text
          <!doctype html><p># Ferry</p>~~## Storm~~[a](/a) [b](/b) @ html
          <p>Ferry halved</p>~# Storm~[a](/a) @ html
          """)
  void recognisesMarkdown(String text, String expected) {
    assertEquals(expected, read(text.replace('~', '\n'), "").format(), text);
  }
}
