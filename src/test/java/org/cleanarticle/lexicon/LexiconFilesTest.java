package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanarticle.label.Label;
import org.junit.jupiter.api.Test;

/** Holds the phrase files that come with the program to their grammar. */
class LexiconFilesTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  /** PhraseRule tries no longer line. */
  private static final int LONGEST = 300;

  private final Lexicon lexicon = Lexicon.of(Lexicon.files());

  @Test
  void everyFileIsNamedAfterALabel() {
    List<String> files = ResourceFiles.index("lexicon");
    assertFalse(files.isEmpty());
    for (String file : files) {
      String name = file.substring(file.indexOf('/') + 1, file.length() - ".txt".length());
      assertTrue(Label.ofLexicon(name).isBoilerplate(), file);
    }
  }

  @Test
  void everyFileIsSorted() {
    List<String> faults = new ArrayList<>();
    for (String file : ResourceFiles.index("lexicon")) {
      List<String> lines = ResourceFiles.lines("lexicon/" + file);
      int first = 0;
      while (first < lines.size() && lines.get(first).startsWith("#")) {
        first++;
      }
      for (int i = first + 1; i < lines.size(); i++) {
        if (lines.get(i - 1).compareTo(lines.get(i)) >= 0) {
          faults.add(file + ":" + (i + 1) + ": " + lines.get(i));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noPhraseStandsTwiceInALanguage() {
    Map<String, Phrase> known = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (Phrase phrase : lexicon.phrases()) {
      String scope = phrase.exception() ? "!" + phrase.name() : "";
      Phrase before =
          known.putIfAbsent(
              phrase.file().substring(0, phrase.file().indexOf('/')) + scope + phrase.pieces(),
              phrase);
      if (before != null) {
        faults.add(before.where() + " = " + phrase.where() + ": " + phrase.text());
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyExampleIsItsPhraseAndHasItsLabel() {
    List<String> faults = new ArrayList<>();
    for (Phrase phrase : lexicon.phrases()) {
      if (phrase.example().isEmpty()) {
        continue;
      }
      List<String> tokens = Fold.tokens(phrase.example());
      if (!phrase.matches(tokens)) {
        faults.add(phrase.where() + " does not match its example: " + phrase.example());
      } else if (!phrase.exception()) {
        faults.addAll(otherLabel(phrase, tokens));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyWholePhraseHasItsLabel() {
    List<String> faults = new ArrayList<>();
    for (Phrase phrase : lexicon.phrases()) {
      if (phrase.isLiteral() && !phrase.exception()) {
        faults.addAll(
            otherLabel(
                phrase,
                phrase.pieces().get(0).stream()
                    .map(token -> token.equals(Phrase.NUMBER) ? "7" : token)
                    .toList()));
      }
    }
    assertEquals(List.of(), faults);
  }

  private List<String> otherLabel(Phrase phrase, List<String> tokens) {
    Optional<Phrase> found = lexicon.match(tokens);
    if (found.isPresent() && found.get().name().equals(phrase.name())) {
      return List.of();
    }
    return List.of(
        phrase.where()
            + " "
            + phrase.text()
            + " is "
            + found.map(f -> f.where() + " " + f.text()).orElse("nothing, or excepted"));
  }

  @Test
  void anOpenPhraseShowsAnExample() {
    List<String> faults =
        lexicon.phrases().stream()
            .filter(phrase -> !phrase.isLiteral() && !phrase.exception())
            .filter(phrase -> phrase.example().isEmpty())
            .map(phrase -> phrase.where() + ": " + phrase.text())
            .toList();
    assertEquals(List.of(), faults);
  }

  @Test
  void noPhraseIsProseThatResemblesOne() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("testdata", "lexicon", "prose.txt"));
    List<String> faults = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        lexicon
            .match(Fold.tokens(line))
            .ifPresent(p -> faults.add(p.where() + " " + p.text() + ": " + line));
      }
    }
    assertTrue(lines.size() > 50, "prose is missing");
    assertEquals(List.of(), faults);
  }

  /** The folder fills as goldens are written; with texts but no results something went astray. */
  @Test
  void noPhraseIsAParagraphOrTheHeadOfAGoldenArticle() throws IOException {
    List<String> faults = new ArrayList<>();
    List<Path> goldens = files(".json");
    for (Path golden : goldens) {
      for (String text : texts(new ObjectMapper().readTree(Files.readAllBytes(golden)))) {
        if (text.length() <= LONGEST) {
          lexicon
              .match(Fold.tokens(text))
              .ifPresent(p -> faults.add(golden.getFileName() + ": " + p.where() + ": " + text));
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(files(".txt").isEmpty() || !goldens.isEmpty(), "no golden results in " + ARTICLES);
  }

  private static List<Path> files(String suffix) throws IOException {
    if (!Files.isDirectory(ARTICLES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static List<String> texts(JsonNode article) {
    List<String> texts = new ArrayList<>();
    article.path("body").forEach(paragraph -> texts.add(paragraph.asText()));
    for (String field : List.of("headline", "standfirst")) {
      if (article.path(field).isTextual()) {
        texts.add(article.path(field).textValue());
      }
    }
    return texts;
  }

  @Test
  void onAPageEveryLineIsThePhraseThatTheLexiconFinds() throws IOException {
    List<String> lines = new ArrayList<>();
    lexicon.phrases().forEach(phrase -> lines.add(phrase.example()));
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".txt")) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          text.lines().forEach(lines::add);
        }
      }
    }
    PageWords words = new Vocabulary().pageWords();
    List<PageWords.Tokens> read = lines.stream().map(words::read).toList();
    PageMatcher matcher = lexicon.on(words);
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(
          lexicon.match(Fold.tokens(lines.get(i))),
          matcher.match(read.get(i).words()),
          lines.get(i));
    }
  }
}
