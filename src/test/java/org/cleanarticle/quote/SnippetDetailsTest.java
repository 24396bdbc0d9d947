package org.cleanarticle.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.article.Quote;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * What the quotes of the snippets say beside their speakers: how the speaker and the verb are
 * printed, how sure the speaker is, and by which rule. A snippet that the table does not know yet
 * is not held to it.
 *
 * <p>{@code mvn test -Dupdate=true} writes the table anew; what has changed is then to be read.
 */
final class SnippetDetailsTest {
  private static final Path TABLE = Snippet.FOLDER.resolve("details.tsv");
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
  private static final String HEAD =
      "# snippet, number of the quote, speaker as printed, verb as printed, confidence, rule\n";

  private final QuoteFinder finder = new QuoteFinder(new Vocabulary());

  private List<String> details(Snippet snippet) {
    List<String> rows = new ArrayList<>();
    for (Quote quote : finder.find(snippet.paragraphs(), snippet.language()).quotes()) {
      rows.add(
          String.join(
              "\t",
              name(snippet),
              String.valueOf(rows.size() + 1),
              quote.speakerAs() == null ? "-" : quote.speakerAs(),
              quote.verb() == null ? "-" : quote.verb(),
              quote.confidence().name(),
              quote.rule()));
    }
    return rows;
  }

  private static String name(Snippet snippet) {
    return snippet.file().replace(".txt", " ") + snippet.language() + ": " + snippet.name();
  }

  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String row : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      if (!row.startsWith("#")) {
        String name = row.substring(0, row.indexOf('\t'));
        table.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
      }
    }
    return table;
  }

  @Test
  void quotesAreToldInFull() throws IOException {
    if (UPDATE) {
      StringBuilder table = new StringBuilder(HEAD);
      for (Snippet snippet : Snippet.all()) {
        details(snippet).forEach(row -> table.append(row).append('\n'));
      }
      Files.writeString(TABLE, table, StandardCharsets.UTF_8);
    }
    Map<String, List<String>> table = table();
    for (Snippet snippet : Snippet.all()) {
      List<String> expected = table.get(name(snippet));
      if (expected != null) {
        assertEquals(String.join("\n", expected), String.join("\n", details(snippet)));
      }
    }
  }

  @Test
  void speakerAndVerbStandInTheParagraph() throws IOException {
    for (Snippet snippet : Snippet.all()) {
      for (Quote quote : finder.find(snippet.paragraphs(), snippet.language()).quotes()) {
        String paragraph = snippet.paragraphs().get(quote.paragraph());
        assertTrue(quote.verb() == null || paragraph.contains(quote.verb()), quote.toString());
        assertTrue(
            quote.speakerAs() == null || paragraph.contains(quote.speakerAs()), quote.toString());
      }
    }
  }
}
