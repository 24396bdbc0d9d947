package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCodesTest {
  private static final String STORY =
      """
      Ferry runs aground off Tolby

      The evening ferry ran aground on the sandbank off Tolby on Friday with forty passengers on \
      board, and waited six hours for the tide to lift it off again.

      Nobody was hurt, the harbour office said, and the bar was open all the time that it took the \
      water to come back.

      """;

  private static List<String> credits(String last) {
    return Labelled.of(STORY + last + "\n").spans(Label.CREDIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mlk/rbo/plh", "szd/ agt/ zan/", "(ats/nxp)", "EFE nq/lm/jd", "dpa/abc"})
  void codesBelowTheLastParagraphAreNoBody(String codes) {
    assertEquals(List.of(codes), credits(codes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bow/stern",
        "North/South",
        "9/11",
        "http://ferry.example/tolby",
        "sea/",
        "(she/her)",
        "for him and/or her",
        "by the sea or bus/train"
      })
  void otherLinesWithSlashesAreNone(String line) {
    assertEquals(List.of(), credits(line));
  }
}
