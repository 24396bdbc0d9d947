package org.cleanarticle.rule.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We shall keep the ford open.”~That is carved over the ferryman's door.",
        "Edda Quill wrote:~“The eels came back. Nobody had asked them to.”",
        "Edda Quill on the marsh radio: “The eels are back.”",
        "“Are they back?” Jonas Birch asked.~“All of them,” Edda Quill replied.~“Since"
            + " when?”~“Since May.”",
        "Pumps ‘safe until spring’, says keeper Edda Quill",
        "»Die Aale sind zurück«, sagte Edda Quill.",
        "”The eels are back,” Edda Quill said.",
        "``The eels are back,'' Edda Quill said.",
        "Edda Quill said: “The pumps are old.~“The money was there.~“Now it is gone.”~The board"
            + " denied it."
      })
  void linesThatQuoteAreAllBody(String lines) {
    List<String> text = List.of(lines.split("~", -1));
    Labelled page = Labelled.of(String.join("\n\n", text));
    assertEquals(List.of(), page.spans(Label.HEADLINE));
    assertEquals(text, page.spans(Label.BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keeper calls eels ‘a gift’",
        "‘A gift’: keeper on eels",
        "“A gift” from the marsh"
      })
  void aHeadlineOverProseStays(String headline) {
    Labelled page =
        Labelled.of(
            headline
                + "\n\nThe keeper of the pumping station called the eels “a gift” on Tuesday, and"
                + " said that nobody had asked them to come back.\n\n"
                + "The board has asked for a count of the eels before it decides on new screens.\n");
    assertEquals(List.of(headline), page.spans(Label.HEADLINE));
  }

  @Test
  void aBylineBetweenMakesItAnArticle() {
    Labelled page =
        Labelled.of(
            "“The eels are back.”\n\nBy Edda Quill\n\nThe keeper of the pumping station counted"
                + " four hundred eels on Tuesday, more than in any year before.\n");
    assertEquals(List.of("“The eels are back.”"), page.spans(Label.HEADLINE));
  }
}
