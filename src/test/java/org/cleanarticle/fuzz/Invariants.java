package org.cleanarticle.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cleanarticle.Cleaned;
import org.cleanarticle.Schema;
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

  /**
   * Such as {@code ``} with a space behind it, as the French set their marks; the second part of a
   * dialogue set by dashes has none.
   */
  private static final int LONGEST_MARK = 3;

  private Invariants() {}

  static void hold(Cleaned cleaned) {
    dispositions(cleaned.explanation().labelling());
    verbatim(cleaned);
    cleaned.article().quotes().forEach(quote -> offsets(quote, cleaned.article()));
    wellFormed(json(cleaned));
  }

  /**
   * The same for an input that is UTF-8 text: its body is what the input says, white space and
   * invisible characters aside, if the decoder found nothing to mend.
   */
  static void holdOfText(Cleaned cleaned, byte[] input) {
    hold(cleaned);
    boolean mended =
        cleaned.article().warnings().stream().anyMatch(w -> w.code().startsWith("encoding-"));
    if (!mended && cleaned.refusal().isEmpty()) {
      String text = normal(new String(input, StandardCharsets.UTF_8));
      String said = letters(text);
      String plain = letters(plain(text));
      for (Block block : cleaned.article().body()) {
        require(
            said.contains(letters(block.text())) || plain.contains(letters(plain(block.text()))),
            () -> "not in the input: " + block);
      }
    }
  }

  /** Without what programs set beside links in plain text: their numbers and their targets. */
  private static String plain(String text) {
    return text.replaceAll("\\[\\d{1,4}\\]|<https?:[^>\\s]*>", "");
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Every line has a disposition, and no input line stands in two; but HTML in a line of Markdown
   * may make several of it.
   */
  private static void dispositions(Labelling labelling) {
    boolean shared = labelling.page().format().equals("markdown");
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Line line : labelling.lines()) {
      require(labelling.label(line.index()).isPresent(), () -> "no disposition: " + line);
      for (Fragment fragment : line.fragments()) {
        require(numbers.add(fragment.number()) || shared, () -> "twice: " + fragment);
      }
    }
  }

  /** Body paragraphs are parts of lines, and lines are their fragments, white space aside. */
  private static void verbatim(Cleaned cleaned) {
    StringBuilder lines = new StringBuilder();
    for (Line line : cleaned.explanation().labelling().lines()) {
      lines.append(letters(line.text())).append('\n');
      StringBuilder fragments = new StringBuilder();
      line.fragments().forEach(fragment -> fragments.append(fragment.text()));
      String whole = fragments.toString();
      require(
          letters(line.text()).equals(letters(whole))
              || letters(plain(line.text())).equals(letters(plain(whole))),
          () -> "not its fragments: " + line);
    }
    for (Block block : cleaned.article().body()) {
      require(lines.indexOf(letters(block.text())) >= 0, () -> "not verbatim: " + block);
    }
  }

  /** The words of a quotation stand where it says, with nothing but its marks around them. */
  private static void offsets(Quote quote, Article article) {
    offsets(quote, article.body().get(quote.paragraph()).text());
  }

  static void offsets(Quote quote, String paragraph) {
    int from = paragraph.offsetByCodePoints(0, quote.start());
    int to = paragraph.offsetByCodePoints(0, quote.end());
    String whole = paragraph.substring(from, to);
    int before = whole.indexOf(quote.text());
    require(before >= 0 && before <= LONGEST_MARK, () -> "offsets: " + quote);
    String behind = whole.substring(before + quote.text().length());
    require(
        letters(behind).isEmpty() && behind.strip().length() <= LONGEST_MARK + 1,
        () -> "end: " + quote);
  }

  /** As the command writes it, everything explained. */
  static byte[] json(Cleaned cleaned) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ArticleJson(false).write(cleaned.article(), cleaned.explanation(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void wellFormed(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      whole(tree);
      List<String> faults = Schema.faults(new String(json, StandardCharsets.UTF_8));
      require(faults.isEmpty(), () -> "against the schema: " + faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No text has half a surrogate pair. */
  private static void whole(JsonNode node) {
    String text = node.asText("");
    require(
        StandardCharsets.UTF_8.newEncoder().canEncode(text),
        () -> "half a surrogate pair: " + text);
    node.forEach(Invariants::whole);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** What is wrong is told only if something is: to print a line takes longer than to check it. */
  static void require(boolean holds, Supplier<String> what) {
    if (!holds) {
      throw new IllegalStateException(what.get());
    }
  }
}
