package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle that the build makes holds just what the files say. */
class BundleTest {
  @Test
  void tablesAreThoseOfTheFiles() {
    new Vocabulary()
        .derived()
        .forEach(
            (path, table) -> {
              Map<String, String> bundled = Bundle.table(path);
              assertNotNull(bundled, path);
              assertEquals(List.copyOf(table.entrySet()), List.copyOf(bundled.entrySet()), path);
              table.forEach((key, value) -> assertEquals(value, bundled.get(key), path));
              assertFalse(bundled.containsKey("no such key"), path);
              assertNull(bundled.get("no such key"), path);
            });
  }

  /** Folding a list at the start of every run took longer than a page. */
  @Test
  void listsThatAreAskedForAsNamesAreFoldedByTheBuild() throws IOException {
    Pattern asked = Pattern.compile("\\.names\\(\"([a-z-]+)\"\\)");
    Set<String> lists = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
        asked.matcher(Files.readString(source)).results().forEach(call -> lists.add(call.group(1)));
      }
    }
    assertTrue(lists.contains("sections"));
    for (String list : lists) {
      assertNotNull(Bundle.table("names/" + list), list);
    }
  }

  @Test
  void everyPhraseIsFoundInTheTableByItsKey() throws IOException {
    List<Phrase> phrases = Lexicon.files();
    PhraseTable table = new PhraseTable(new LaidBytes(PhraseTable.lay(phrases)));
    PhraseIndex index = PhraseIndex.of(phrases);
    for (Phrase phrase : phrases) {
      PhraseIndex.Key key = PhraseIndex.Key.of(phrase);
      assertEquals(
          index.get(key.kind(), key.words()).stream().map(BundleTest::withoutExample).toList(),
          table.get(key.kind(), key.words()));
    }
    assertEquals(List.of(), table.get(PhraseIndex.Kind.WHOLE, "no such phrase anywhere"));
    assertEquals(phrases.stream().map(BundleTest::withoutExample).toList(), table.all());
  }

  @Test
  void wordsAreThoseOfTheFiles() {
    byte[] laid = WordTable.lay(new Vocabulary(), Lexicon.files());
    assertArrayEquals(laid, Bundle.entry(Bundle.WORDS).copy());
  }

  private static Phrase withoutExample(Phrase phrase) {
    return new Phrase(
        phrase.file(), phrase.line(), phrase.text(), "", phrase.exception(), phrase.pieces());
  }
}
