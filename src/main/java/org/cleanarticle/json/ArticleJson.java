package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.RejectedSpan;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Explanation;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;

/**
 * Writes an article as one JSON object in UTF-8 with a line feed behind it, every key present and
 * in the order of the contract. Streamed: nothing is built up in memory. Thread-safe.
 */
public final class ArticleJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean pretty;

  /**
   * @param pretty over many lines for people, or compact on one line
   */
  public ArticleJson(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * Writes an article.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      writeArticle(article, false, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes an article with what every line was taken for, and what the fields were read from.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, Explanation explanation, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      writeArticle(article, true, json);
      writeLines(explanation.labelling(), json);
      writeEvidence(explanation.evidence(), json);
      json.writeArrayFieldStart("rejected");
      for (RejectedSpan rejected : explanation.rejected()) {
        json.writeStartObject();
        json.writeStringField("text", rejected.text());
        json.writeNumberField("paragraph", rejected.paragraph());
        json.writeNumberField("start", rejected.start());
        json.writeNumberField("end", rejected.end());
        json.writeStringField("rule", rejected.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    if (pretty) {
      // As jq prints it: two spaces, line feeds whatever the system, no space before a colon.
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(separators)
              .withArrayIndenter(indenter)
              .withObjectIndenter(indenter);
      json.setPrettyPrinter(printer);
    }
    return json;
  }

  private static void writeArticle(Article article, boolean explain, JsonGenerator json)
      throws IOException {
    json.writeStringField("headline", article.headline());
    json.writeStringField("standfirst", article.standfirst());
    json.writeStringField("byline", article.byline());
    writeStrings("authors", article.authors(), json);
    json.writeStringField("date", text(article.date()));
    json.writeStringField("modified", text(article.modified()));
    writeDateline(article.dateline(), json);
    json.writeStringField("outlet", article.outlet());
    json.writeStringField("via", article.via());
    json.writeStringField("section", article.section());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
    writeStrings("body", article.body().stream().map(Block::text).toList(), json);
    json.writeArrayFieldStart("quotes");
    for (Quote quote : article.quotes()) {
      writeQuote(quote, explain, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Warning warning : article.warnings()) {
      writeWarning(warning, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("source");
    json.writeStringField("path", article.source().path());
    json.writeStringField("format", article.source().format());
    json.writeStringField("encoding", article.source().encoding());
    json.writeEndObject();
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

  /** One entry per input line, so that none goes missing; the metadata comes first. */
  private static void writeLines(Labelling labelling, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("lines");
    for (Line line : labelling.lines()) {
      List<Mark> marks = labelling.marks(line.index());
      for (Fragment fragment : line.fragments()) {
        json.writeStartObject();
        json.writeNumberField("line", fragment.number());
        json.writeStringField("label", marks.get(0).label().name());
        json.writeStringField("rule", marks.get(0).rule());
        if (line.isMeta()) {
          json.writeStringField("key", line.markup().key());
        }
        json.writeStringField("text", fragment.text());
        if (marks.size() > 1 && line.fragments().size() == 1) {
          writeMarks(marks, labelling, json);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** The parts of a line that says several things: {@code By X | 5 Jan 2025 | 3 min read}. */
  private static void writeMarks(List<Mark> marks, Labelling labelling, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("parts");
    for (Mark mark : marks) {
      json.writeStartObject();
      json.writeStringField("label", mark.label().name());
      json.writeStringField("rule", mark.rule());
      json.writeStringField("text", labelling.text(mark));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEvidence(List<Evidence> evidence, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("evidence");
    for (Evidence of : evidence) {
      json.writeObjectFieldStart(of.field());
      json.writeArrayFieldStart("lines");
      for (int line : of.lines()) {
        json.writeNumber(line);
      }
      json.writeEndArray();
      json.writeStringField("rule", of.rule());
      json.writeEndObject();
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

  private static String text(Object value) {
    return Objects.toString(value, null);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
