package org.cleanarticle.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Quote;
import org.cleanarticle.json.ArticleJson;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;

/** What holds of every input, whatever it is. */
final class Invariants {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Invariants() {}

  static void hold(Cleaned cleaned) {
    dispositions(cleaned.explanation().labelling());
    verbatim(cleaned);
    cleaned.article().quotes().forEach(quote -> offsets(quote, cleaned.article()));
    json(cleaned);
  }

  /** Every line has a disposition, and no input line stands in two. */
  private static void dispositions(Labelling labelling) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Line line : labelling.lines()) {
      require(labelling.label(line.index()).isPresent(), "no disposition: " + line);
      for (Fragment fragment : line.fragments()) {
        require(numbers.add(fragment.number()), "twice: " + fragment);
      }
    }
  }

  /** Body paragraphs are parts of lines, and lines are their fragments, white space aside. */
  private static void verbatim(Cleaned cleaned) {
    StringBuilder lines = new StringBuilder();
    for (Line line : cleaned.explanation().labelling().lines()) {
      lines.append(letters(line.text())).append('\n');
      StringBuilder fragments = new StringBuilder();
      line.fragments().forEach(fragment -> fragments.append(letters(fragment.text())));
      require(letters(line.text()).contentEquals(fragments), "not its fragments: " + line);
    }
    for (Block block : cleaned.article().body()) {
      require(lines.indexOf(letters(block.text())) >= 0, "not verbatim: " + block);
    }
  }

  private static void offsets(Quote quote, Article article) {
    String block = article.body().get(quote.paragraph()).text();
    int from = block.offsetByCodePoints(0, quote.start());
    int to = block.offsetByCodePoints(0, quote.end());
    require(from < to && block.substring(from, to).contains(quote.text()), "offsets: " + quote);
  }

  private static void json(Cleaned cleaned) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ArticleJson(false).write(cleaned.article(), cleaned.explanation(), out);
      JsonNode tree = JSON.readTree(out.toByteArray());
      whole(tree);
      require(tree.has("headline") && tree.has("source"), "keys are missing");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No text has half a surrogate pair. */
  private static void whole(JsonNode node) {
    String text = node.asText("");
    require(StandardCharsets.UTF_8.newEncoder().canEncode(text), "half a surrogate pair: " + text);
    node.forEach(Invariants::whole);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
