package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Explanation;

/**
 * Writes an article as one JSON object in UTF-8 with a line feed behind it, every key present and
 * in the order of the contract. Streamed: nothing is built up in memory. Thread-safe.
 */
public final class ArticleJson {
  private static final List<Field> EXPLAINED = explained();

  private final boolean pretty;
  private final List<Field> fields;

  /**
   * Every field of the contract.
   *
   * @param pretty over many lines for people, or compact on one line
   */
  public ArticleJson(boolean pretty) {
    this(pretty, Field.ALWAYS);
  }

  /**
   * Just some fields; a part of an object stands under its dotted name.
   *
   * @param pretty over many lines for people, or compact on one line
   * @param fields which, in the order in which they are to be written
   */
  public ArticleJson(boolean pretty, List<Field> fields) {
    this.pretty = pretty;
    this.fields = List.copyOf(fields);
  }

  /**
   * Writes an article. Fields that explain it are left out.
   *
   * @param article the article
   * @param out where to; it is not closed
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, OutputStream out) throws IOException {
    write(article, Optional.empty(), fields, out);
  }

  /**
   * Writes an article with what every line was taken for, and what the fields were read from: all
   * of that, unless this was made for some fields only.
   *
   * @param article the article
   * @param explanation how the article came about
   * @param out where to; it is not closed
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, Explanation explanation, OutputStream out) throws IOException {
    List<Field> wanted = fields.equals(Field.ALWAYS) ? EXPLAINED : fields;
    write(article, Optional.of(explanation), wanted, out);
  }

  private void write(
      Article article, Optional<Explanation> explanation, List<Field> wanted, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Generators.of(out, pretty)) {
      writeObject(wanted, article, explanation, json);
      json.writeRaw('\n');
    }
  }

  static void writeObject(
      List<Field> wanted, Article article, Optional<Explanation> explanation, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (Field field : wanted) {
      switch (field) {
        case LINES, EVIDENCE, REJECTED -> {
          if (explanation.isPresent()) {
            ExplanationJson.write(field, explanation.get(), json);
          }
        }
        case QUOTES -> writeQuotes(article.quotes(), explanation.isPresent(), json);
        default -> write(field, article, json);
      }
    }
    json.writeEndObject();
  }

  private static List<Field> explained() {
    List<Field> all = new ArrayList<>(Field.ALWAYS);
    all.addAll(List.of(Field.LINES, Field.EVIDENCE));
    return List.copyOf(all);
  }

  private static void write(Field field, Article article, JsonGenerator json) throws IOException {
    switch (field) {
      case AUTHORS -> writeStrings(field.key(), article.authors(), json);
      case DATELINE -> writeDateline(article.dateline(), json);
      case BODY -> writeStrings(field.key(), Block.texts(article.body()), json);
      case BLOCKS -> writeBlocks(article.body(), json);
      case WARNINGS -> writeWarnings(article.warnings(), json);
      case SOURCE -> {
        json.writeObjectFieldStart("source");
        json.writeStringField("path", article.source().path());
        json.writeStringField("format", article.source().format());
        json.writeStringField("encoding", article.source().encoding());
        json.writeEndObject();
      }
      default -> json.writeStringField(field.key(), Scalars.of(field, article));
    }
  }

  private static void writeBlocks(List<Block> blocks, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      json.writeStartObject();
      json.writeStringField("kind", lower(block.kind()).replace('_', '-'));
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeQuotes(List<Quote> quotes, boolean explain, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("quotes");
    for (Quote quote : quotes) {
      writeQuote(quote, explain, json);
    }
    json.writeEndArray();
  }

  private static void writeWarnings(List<Warning> warnings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("warnings");
    for (Warning warning : warnings) {
      writeWarning(warning, json);
    }
    json.writeEndArray();
  }

  private static void writeDateline(Dateline dateline, JsonGenerator json) throws IOException {
    if (dateline == null) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    json.writeStringField("place", dateline.place());
    json.writeStringField("agency", dateline.agency());
    json.writeEndObject();
  }

  private static void writeQuote(Quote quote, boolean explain, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", quote.text());
    json.writeStringField("speaker", quote.speaker());
    json.writeStringField("speakerAs", quote.speakerAs());
    json.writeStringField("verb", quote.verb());
    json.writeStringField("type", lower(quote.type()));
    json.writeNumberField("utterance", quote.utterance());
    json.writeNumberField("paragraph", quote.paragraph());
    json.writeNumberField("start", quote.start());
    json.writeNumberField("end", quote.end());
    json.writeStringField("confidence", lower(quote.confidence()));
    if (explain) {
      json.writeStringField("rule", quote.rule());
    }
    json.writeEndObject();
  }

  private static void writeWarning(Warning warning, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", warning.code());
    if (warning.field() != null) {
      json.writeStringField("field", warning.field());
    }
    json.writeStringField("message", warning.message());
    if (!warning.alternatives().isEmpty()) {
      writeStrings("alternatives", warning.alternatives(), json);
    }
    json.writeEndObject();
  }

  private static void writeStrings(String field, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
