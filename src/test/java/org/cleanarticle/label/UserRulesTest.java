package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.lexicon.UserPhrases;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;
import org.cleanarticle.rule.NewsRules;
import org.junit.jupiter.api.Test;

/** Phrases of a user's own, and rules to be done without. */
class UserRulesTest {
  private static final String PAGE =
      """
      Crane on the north quay to be kept

      By Maud Ellery

      Sign up to our newsletter

      The harbour board said on Monday that the crane on the north quay would be kept.

      Tide tables are printed by the chandler

      It has stood idle for forty years, and the gulls nest in its cabin.
      """;

  private static final String TIDES = "ADVERT mine/advert.txt:1";

  private static List<Phrase> phrases(String name, String text) {
    return UserPhrases.read("mine/" + name + ".txt", text);
  }

  private static Labelling label(UserRules rules, String text) throws RefusedException {
    Vocabulary vocabulary = new Vocabulary();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Page page = new PageReader(vocabulary).read(bytes, "", "");
    return new NewsRules(Lexicon.bundled(), vocabulary, rules).label(page);
  }

  private static String rule(Labelling labelling, String start) {
    for (int i = 0; i < labelling.lines().size(); i++) {
      if (labelling.line(i).text().startsWith(start)) {
        return labelling.marks(i).get(0).label() + " " + labelling.marks(i).get(0).rule();
      }
    }
    throw new AssertionError(start);
  }

  @Test
  void aPhraseGivesItsLabel() throws RefusedException {
    UserRules rules = new UserRules(phrases("advert", "Tide tables ..."), Set.of());
    assertEquals(TIDES, rule(label(rules, PAGE), "Tide tables"));
    assertFalse(rule(label(UserRules.NONE, PAGE), "Tide tables").startsWith("ADVERT"));
  }

  @Test
  void whatIsKeptIsPartOfTheBodyWhateverOtherPhrasesSay() throws RefusedException {
    List<Phrase> both = new ArrayList<>(phrases("advert", "Tide tables ..."));
    both.addAll(phrases("keep", "Tide tables ...\nSign up to our newsletter"));
    Labelling page = label(new UserRules(both, Set.of()), PAGE);
    assertEquals("SUBHEADING mine/keep.txt:1", rule(page, "Tide tables"));
    assertEquals("SUBHEADING mine/keep.txt:2", rule(page, "Sign up"));
    Labelling without = label(UserRules.NONE, PAGE);
    assertTrue(rule(without, "Sign up").startsWith("SIGN_UP en/sign-up.txt:"));
  }

  @Test
  void aLineOfThousandsOfLettersIsNoPhrase() throws RefusedException {
    UserRules rules = new UserRules(phrases("advert", "Tide tables ..."), Set.of());
    String line = "Tide tables " + "x".repeat(5_000 - 12);
    assertEquals(TIDES, rule(label(rules, line + "\n\n" + PAGE), "Tide tables x"));
    assertFalse(rule(label(rules, line + "x\n\n" + PAGE), "Tide tables x").equals(TIDES));
  }

  @Test
  void metadataAreLeftAlone() throws RefusedException {
    UserRules rules = new UserRules(phrases("advert", "Tide tables"), Set.of());
    String html = "<html><head><title>Tide tables</title></head><body><p>Tide tables</p></body>";
    Labelling page = label(rules, html);
    assertEquals("HEADLINE metadata title", rule(page, "Tide tables"));
    assertEquals(List.of("Tide tables"), page.all(Label.ADVERT).stream().map(page::text).toList());
  }

  @Test
  void rulesAreDoneWithoutByNameByFamilyByFileAndByPlace() {
    UserRules rules =
        new UserRules(List.of(), Set.of("repeat", "metadata", "en/share.txt", "en/tags.txt:3"));
    assertTrue(rules.isDisabled("repeat"));
    assertTrue(rules.isDisabled("metadata title"));
    assertTrue(rules.isDisabled("metadata"));
    assertFalse(rules.isDisabled("repeated"));
    assertFalse(rules.isDisabled("other metadata"));
    assertFalse(rules.isDisabled(" metadata"));
    assertFalse(UserRules.NONE.isDisabled("repeat"));
  }

  @Test
  void phrasesThatAreNotWantedAreGone() {
    Lexicon lexicon = Lexicon.of(phrases("advert", "Tide tables ...\nRopes for sale"));
    assertEquals(2, UserRules.NONE.without(lexicon).phrases().size());
    assertEquals(1, without("mine/advert.txt:2", lexicon));
    assertEquals(0, without("mine/advert.txt", lexicon));
    assertEquals(2, without("mine/share.txt", lexicon));
  }

  private static int without(String name, Lexicon lexicon) {
    return new UserRules(List.of(), Set.of(name)).without(lexicon).phrases().size();
  }
}
