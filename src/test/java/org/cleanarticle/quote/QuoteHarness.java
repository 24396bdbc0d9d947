package org.cleanarticle.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cleanarticle.article.Quote;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Measures quotations without the rest of the program: {@code QuoteHarness FOLDER [LANGUAGE]} reads
 * each text of a folder, a line being a paragraph, and writes the quotes as the command does, with
 * the rule of each.
 */
final class QuoteHarness {
  private QuoteHarness() {}

  public static void main(String[] args) throws IOException {
    QuoteFinder finder = new QuoteFinder(new Vocabulary());
    ObjectMapper mapper = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      files = list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      List<String> paragraphs =
          Files.readString(file).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      ObjectNode article = mapper.createObjectNode();
      article.putObject("source").put("path", file.toString());
      ArrayNode quotes = article.putArray("quotes");
      for (Quote quote : finder.find(paragraphs, args.length > 1 ? args[1] : "").quotes()) {
        quotes
            .addObject()
            .put("text", quote.text())
            .put("speaker", quote.speaker())
            .put("speakerAs", quote.speakerAs())
            .put("verb", quote.verb())
            .put("type", quote.type().name().toLowerCase(Locale.ROOT))
            .put("utterance", quote.utterance())
            .put("paragraph", quote.paragraph())
            .put("start", quote.start())
            .put("end", quote.end())
            .put("confidence", quote.confidence().name().toLowerCase(Locale.ROOT))
            .put("rule", quote.rule());
      }
      out.println(mapper.writeValueAsString(article));
    }
    out.flush();
  }
}
