package org.cleanarticle.rule.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.rule.Labelled;
import org.junit.jupiter.api.Test;

/** The address above an article that somebody passes on. */
class AddressRuleTest {
  private static final String ADDRESS = "https://www.fenpost.example/news/2011/05/12/eels-return";
  private static final String STORY =
      """

      Eels return to the pumping station
      By Edda Quill

      The keeper of the pumping station counted four hundred eels on Tuesday, more than in any year.

      The board has asked for a count of the eels before it decides on new screens for the station.

      Fishermen said that they had seen nothing of the kind and would leave their nets at home.
      """;

  private static List<String> addresses(String text) {
    return Labelled.of(text).spans(Label.URL);
  }

  @Test
  void itStandsAtTheTopAlone() {
    assertEquals(List.of(ADDRESS), addresses(ADDRESS + "\n" + STORY));
    assertEquals(List.of(ADDRESS), addresses("Have you seen this?\n" + ADDRESS + "\n" + STORY));
  }

  @Test
  void aMailsHeaderMayStandAboveIt() {
    String header = "From: Ken <ken@oldmill.example>\nTo: desk@fenpost.example\nSubject: eels\n\n";
    assertEquals(List.of(ADDRESS), addresses(header + ADDRESS + "\n" + STORY));
  }

  @Test
  void aHomePageAndAnAddressBelowOrInASentenceAreNone() {
    assertEquals(List.of(), addresses("https://www.fenpost.example/\n" + STORY));
    assertEquals(List.of(), addresses("https://www.fenpost.example/?find=eels\n" + STORY));
    assertEquals(List.of(), addresses(STORY + "\n" + ADDRESS + "\n"));
    assertEquals(List.of(), addresses("Seen on " + ADDRESS + "\n" + STORY));
  }

  @Test
  void elsewhereAnAddressLeadsAwayAndASentenceMayBeginWithOne() {
    String sentence =
        "https://fenpost.example was offline for six hours, and nobody in the fens saw it.";
    Labelled page = Labelled.of(STORY + "\n" + sentence + "\n\nhttps://fenpost.example/eels\n");
    assertEquals("address-alone", page.rule("https://fenpost.example/eels"));
    assertEquals(Label.BODY, page.label(sentence));
  }

  @Test
  void belowTheOpeningAHostAloneLeadsAwayToo() {
    String hosts = "www.fenharbour.example, www.eels.example/nets";
    Labelled page = Labelled.of(STORY + "\n" + hosts + "\n\nThe nets are kept at home.\n");
    assertEquals("address-alone", page.rule(hosts));
    assertNotEquals("address-alone", Labelled.of(hosts + "\n" + STORY).rule(hosts));
    String sentence = "www.fenharbour.example has counted the eels since the spring of last year.";
    assertEquals(Label.BODY, Labelled.of(STORY + "\n" + sentence + "\n").label(sentence));
    String end = "www.fenharbour.example.";
    assertNotEquals("address-alone", Labelled.of(STORY + "\n" + end + "\n").rule(end));
  }
}
