package org.cleanarticle.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Quote;
import org.cleanarticle.label.Explanation;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.page.Line;

/**
 * The input with what became of it: lines that were left out with a {@code -} and their rule at the
 * margin, fields with a {@code =} and their name, and below each paragraph its quotations with a
 * {@code "} and their speakers. With colours what was left out is dimmed and struck, too, and
 * quotations stand out.
 */
public final class Difference {
  private static final int MARGIN = 24;
  private static final int LEAST_TEXT = 16;

  private final int text;
  private final boolean colours;

  /**
   * A view for a terminal.
   *
   * @param width columns of the terminal
   * @param colours whether it knows the codes for them
   */
  public Difference(int width, boolean colours) {
    text = Math.max(LEAST_TEXT, width - MARGIN - 3);
    this.colours = colours;
  }

  /**
   * The view, each of its lines at most as wide as the terminal.
   *
   * @param article the article
   * @param explanation how the article came about
   * @return the view
   */
  public String of(Article article, Explanation explanation) {
    StringBuilder out = new StringBuilder();
    String path = Printable.of(article.source().path());
    out.append(Style.FIELD.on(path, colours)).append('\n');
    Labelling labelling = explanation.labelling();
    int paragraph = 0;
    for (Line line : labelling.lines()) {
      if (line.isMeta() && labelling.is(line.index(), Label.METADATA)) {
        // Nothing of the page itself, and it decided nothing.
        continue;
      }
      if (line.afterBlank() && !line.isMeta()) {
        out.append('\n');
      }
      for (Part part : parts(line, labelling)) {
        if (part.isBody()) {
          writeBody(part.text(), quotes(article, paragraph), out);
          paragraph++;
        } else {
          write(part.sign(), part.margin(), part.text(), part.style(), out);
        }
      }
    }
    return out.toString();
  }

  /** A line, or what one mark covers of it, or what none covers. */
  private record Part(Label label, String rule, String text) {
    boolean isBody() {
      return label != null && label.isBody();
    }

    boolean isField() {
      return label != null && label.kind() == Label.Kind.FIELD;
    }

    char sign() {
      return isField() ? '=' : '-';
    }

    String margin() {
      return isField() ? label.name().toLowerCase(Locale.ROOT) : rule;
    }

    Style style() {
      return isField() ? Style.FIELD : Style.REMOVED;
    }
  }

  private static List<Part> parts(Line line, Labelling labelling) {
    List<Mark> marks = new ArrayList<>(labelling.marks(line.index()));
    marks.sort(Comparator.comparingInt(Mark::start));
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      addRest(line, at, mark.start(), parts);
      parts.add(new Part(mark.label(), mark.rule(), labelling.text(mark).strip()));
      at = mark.end();
    }
    addRest(line, at, line.text().length(), parts);
    return parts;
  }

  private static void addRest(Line line, int from, int to, List<Part> parts) {
    String rest = line.text().substring(from, to).strip();
    if (!rest.isEmpty()) {
      parts.add(new Part(null, "", rest));
    }
  }

  private static List<Quote> quotes(Article article, int paragraph) {
    return article.quotes().stream().filter(quote -> quote.paragraph() == paragraph).toList();
  }

  private void writeBody(String body, List<Quote> quotes, StringBuilder out) {
    int[] characters = Printable.of(body).codePoints().toArray();
    Style[] styles = new Style[characters.length];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = Style.PLAIN;
    }
    for (Quote quote : quotes) {
      for (int i = quote.start(); i < Math.min(quote.end(), styles.length); i++) {
        styles[i] = Style.QUOTED;
      }
    }
    writeRows(' ', "", characters, styles, out);
    for (Quote quote : quotes) {
      String speaker = quote.speaker() == null ? "nobody named" : quote.speaker();
      String said = TextWidth.shorten(Printable.of(quote.text()), text);
      write('"', speaker, said, Style.QUOTED, out);
    }
  }

  private void write(char sign, String margin, String line, Style style, StringBuilder out) {
    int[] characters = Printable.of(line).codePoints().toArray();
    Style[] styles = new Style[characters.length];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = style;
    }
    writeRows(sign, margin, characters, styles, out);
  }

  /** Breaks a line into rows at blanks, or where a word is wider than the row. */
  private void writeRows(
      char sign, String margin, int[] characters, Style[] styles, StringBuilder out) {
    int from = 0;
    String note = margin;
    do {
      int to = rowEnd(characters, from);
      out.append(sign).append(' ');
      StringBuilder row = new StringBuilder();
      writeRow(characters, styles, from, to, row);
      String beside = TextWidth.fit(Printable.of(note), MARGIN);
      out.append(row.length() == 0 ? beside.stripTrailing() : Style.NOTE.on(beside, colours));
      out.append(row.length() == 0 ? "" : " ").append(row).append('\n');
      from = to;
      while (from < characters.length && characters[from] == ' ') {
        from++;
      }
      note = "";
    } while (from < characters.length);
  }

  private int rowEnd(int[] characters, int from) {
    int used = 0;
    int blank = -1;
    for (int i = from; i < characters.length; i++) {
      used += TextWidth.of(characters[i]);
      if (characters[i] == ' ') {
        blank = i;
      }
      if (used > text) {
        return blank > from ? blank : Math.max(i, from + 1);
      }
    }
    return characters.length;
  }

  private void writeRow(int[] characters, Style[] styles, int from, int to, StringBuilder out) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && styles[end] == styles[at]) {
        end++;
      }
      out.append(styles[at].on(new String(characters, at, end - at), colours));
      at = end;
    }
  }
}
