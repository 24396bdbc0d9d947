package org.cleanarticle.text;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.Quote;
import org.cleanarticle.label.Explanation;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/**
 * How an article came about as a table for the eye: a row for every line of the input with its
 * number, label and rule, then the fields with the lines that they were read from, then the quotes.
 */
public final class ExplanationTable {
  private static final int WIDEST_RULE = 28;
  private static final String GAP = "  ";

  private final int width;
  private final boolean colours;

  /**
   * A view for a terminal.
   *
   * @param width columns of the terminal
   * @param colours whether it knows the codes for them
   */
  public ExplanationTable(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  private record Row(String number, String label, String rule, String text, Style style) {}

  /**
   * The tables, each row on a line.
   *
   * @param article the article
   * @param explanation how the article came about
   * @return the tables
   */
  public String of(Article article, Explanation explanation) {
    StringBuilder out = new StringBuilder();
    String path = Printable.of(article.source().path());
    out.append(Style.FIELD.on(path, colours)).append('\n');
    write(lines(explanation.labelling()), out);
    out.append('\n');
    write(fields(article, explanation.evidence()), out);
    if (!article.quotes().isEmpty()) {
      out.append('\n');
      write(quotes(article.quotes()), out);
    }
    return out.toString();
  }

  private static List<Row> lines(Labelling labelling) {
    List<Row> rows = new ArrayList<>();
    for (Line line : labelling.lines()) {
      String number = Integer.toString(line.number());
      for (Mark mark : labelling.marks(line.index())) {
        Style style =
            switch (mark.label().kind()) {
              case FIELD -> Style.FIELD;
              case BODY -> Style.PLAIN;
              case BOILERPLATE -> Style.REMOVED;
            };
        rows.add(new Row(number, mark.label().name(), mark.rule(), labelling.text(mark), style));
        number = "";
      }
    }
    return rows;
  }

  private static List<Row> fields(Article article, List<Evidence> evidence) {
    List<Row> rows = new ArrayList<>();
    for (Evidence each : evidence) {
      String text = Field.of(each.field()).map(field -> PlainText.text(field, article)).orElse("");
      String line = each.lines().isEmpty() ? "" : Integer.toString(each.lines().get(0));
      rows.add(new Row(line, each.field(), each.rule(), text, Style.FIELD));
    }
    return rows;
  }

  private static List<Row> quotes(List<Quote> quotes) {
    List<Row> rows = new ArrayList<>();
    for (Quote quote : quotes) {
      String speaker = quote.speaker() == null ? "nobody named" : quote.speaker();
      rows.add(new Row("", speaker, quote.rule(), quote.text(), Style.QUOTED));
    }
    return rows;
  }

  private void write(List<Row> rows, StringBuilder out) {
    int number = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0);
    int label = widest(rows.stream().map(Row::label).toList());
    int rule = widest(rows.stream().map(Row::rule).toList());
    int rest = Math.max(10, width - number - label - rule - 3 * GAP.length());
    for (Row row : rows) {
      out.append(" ".repeat(number - row.number().length())).append(row.number());
      out.append(GAP).append(Style.NOTE.on(TextWidth.fit(row.label(), label), colours));
      out.append(GAP).append(TextWidth.fit(row.rule(), rule)).append(GAP);
      String text = TextWidth.shorten(Printable.of(row.text()), rest);
      out.append(row.style().on(text, colours)).append('\n');
    }
  }

  private static int widest(List<String> cells) {
    int widest = cells.stream().mapToInt(TextWidth::of).max().orElse(0);
    return Math.min(widest, WIDEST_RULE);
  }
}
