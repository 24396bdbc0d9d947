package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Field;
import org.cleanarticle.label.Explanation;

/**
 * Writes articles as rows of a table: CSV by RFC 4180 with line feeds, or TSV with the escapes
 * {@code \t}, {@code \n}, {@code \r} and {@code \\}, so that a line is a row. A cell is a text;
 * names are parted by {@code "; "}, paragraphs by a blank line, and what has parts of its own is
 * JSON. Thread-safe.
 */
public final class ArticleTable {
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final List<Field> fields;
  private final boolean tabs;
  private final CsvSchema schema;

  /**
   * A table.
   *
   * @param fields the columns; empty for all fields of the contract, objects by their parts
   * @param tabs TSV instead of CSV
   */
  public ArticleTable(List<Field> fields, boolean tabs) {
    this.fields = fields.isEmpty() ? usual() : List.copyOf(fields);
    this.tabs = tabs;
    CsvSchema comma = CsvSchema.emptySchema().withLineSeparator("\n");
    schema = tabs ? comma.withColumnSeparator('\t').withoutQuoteChar() : comma;
  }

  private static List<Field> usual() {
    List<Field> columns = new ArrayList<>();
    for (Field field : Field.ALWAYS) {
      switch (field) {
        case DATELINE -> {
          columns.add(Field.DATELINE_PLACE);
          columns.add(Field.DATELINE_AGENCY);
        }
        case SOURCE -> {
          columns.add(Field.SOURCE_PATH);
          columns.add(Field.SOURCE_FORMAT);
          columns.add(Field.SOURCE_ENCODING);
        }
        default -> columns.add(field);
      }
    }
    return columns;
  }

  /**
   * The row of column names, with its line feed.
   *
   * @return the row
   */
  public String head() {
    return row(fields.stream().map(Field::key).toList());
  }

  /**
   * Writes an article as one row.
   *
   * @param article the article
   * @param explanation how the article came about
   * @param out where to; it is not closed
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, Explanation explanation, OutputStream out) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Field field : fields) {
      cells.add(cell(field, article, explanation));
    }
    out.write(row(cells).getBytes(StandardCharsets.UTF_8));
  }

  private String row(List<String> cells) {
    StringWriter row = new StringWriter();
    try (CsvGenerator csv = CSV.createGenerator(row)) {
      csv.setSchema(schema);
      csv.writeStartArray();
      for (String cell : cells) {
        csv.writeString(tabs ? escaped(cell) : cell);
      }
      csv.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }

  private static String cell(Field field, Article article, Explanation explanation)
      throws IOException {
    return switch (field) {
      case AUTHORS -> String.join("; ", article.authors());
      case BODY -> String.join("\n\n", article.body().stream().map(Block::text).toList());
      case DATELINE, QUOTES, WARNINGS, SOURCE, BLOCKS, LINES, EVIDENCE, REJECTED ->
          json(field, article, explanation);
      default -> {
        String text = Scalars.of(field, article);
        yield text == null ? "" : text;
      }
    };
  }

  /** The value of a field as JSON. */
  private static String json(Field field, Article article, Explanation explanation)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Generators.of(out, false)) {
      boolean explains = field == Field.LINES || field == Field.EVIDENCE || field == Field.REJECTED;
      Optional<Explanation> why = explains ? Optional.of(explanation) : Optional.empty();
      ArticleJson.writeObject(List.of(field), article, why, json);
    }
    String object = out.toString(StandardCharsets.UTF_8);
    // Of {"field":value} the value.
    return object.substring(field.key().length() + 4, object.length() - 1);
  }

  /** Jackson has escapes only between quotation marks, which TSV does not have. */
  private static String escaped(String cell) {
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
