package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.words.LanguageVote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article whose language nobody has told. */
class LanguageVoteTest {
  private static final String GERMAN = "Der Deich wird halten, sagte sie, und wir glauben ihr. ";
  private static final String ENGLISH = "The dyke will hold, she said, and we believe her. ";

  private final LanguageVote vote = new LanguageVote(new Vocabulary());

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "en"})
  void theSmallWordsTellIt(String language) throws IOException {
    List<String> paragraphs =
        Snippet.all().stream()
            .filter(snippet -> snippet.language().equals(language))
            .flatMap(snippet -> snippet.paragraphs().stream())
            .toList();
    assertEquals(language, vote.of(paragraphs));
  }

  @Test
  void whatSaysNothingIsTakenForEnglish() {
    assertEquals("en", vote.of(List.of()));
    assertEquals("en", vote.of(List.of("17", "Xyzzy Plugh", "—")));
  }

  @Test
  void oneWordIsEnoughWhereverItStands() {
    assertEquals("de", vote.of(List.of("und")));
    assertEquals("de", vote.of(List.of("Xyzzy,UND")));
    assertEquals("de", vote.of(List.of("Xyzzy", "und Plugh")));
  }

  @Test
  void onlyTheBeginningVotes() {
    List<String> mostlyGerman = Stream.of(ENGLISH.repeat(45), GERMAN.repeat(90)).toList();
    assertEquals("en", vote.of(mostlyGerman));
    assertEquals("de", vote.of(List.of(ENGLISH.repeat(5), GERMAN.repeat(20))));
  }

  @Test
  void quotesAreFoundByTheVotedLanguage() {
    QuoteFinder finder = new QuoteFinder(new Vocabulary());
    List<String> german =
        List.of("„Der Deich wird nicht halten“, sagte die Müllerin Nora Kessler.");
    assertEquals(finder.find(german, "de").quotes(), finder.find(german, "").quotes());
    assertEquals("sagte", finder.find(german, "").quotes().get(0).verb());
  }
}
