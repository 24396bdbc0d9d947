package org.cleanarticle.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Field;
import org.cleanarticle.json.ArticleJson;
import org.cleanarticle.json.ArticleTable;
import org.cleanarticle.json.NewsArticleJson;
import org.cleanarticle.text.Difference;
import org.cleanarticle.text.ExplanationTable;
import org.cleanarticle.text.Markdown;
import org.cleanarticle.text.PlainText;

/**
 * How articles are written: each by itself, and what stands around them. Only what the format needs
 * is loaded.
 */
record Rendering(ArticleWriter writer, Frame frame) {
  /** A form feed parts texts, as it parts pages. */
  private static final Frame TEXTS = new Frame("", "\f\n", "");

  private static final Frame DOCUMENTS = new Frame("", "\n", "");

  static Rendering of(Settings settings, Environment environment) {
    Settings.Look look = settings.look();
    if (look.diff() && settings.target().folder().isEmpty()) {
      Difference difference =
          new Difference(TerminalWidth.of(environment), look.colours(environment));
      return new Rendering(text(c -> difference.of(c.article(), c.explanation())), DOCUMENTS);
    }
    boolean pretty = look.pretty(settings.target(), environment);
    return switch (look.format()) {
      case JSON, NDJSON -> json(settings, pretty, environment);
      case JSONLD -> {
        NewsArticleJson json = new NewsArticleJson(pretty);
        yield array(settings, pretty, (cleaned, out) -> json.write(cleaned.article(), out));
      }
      case TEXT -> {
        PlainText plain = new PlainText(look.fields());
        yield new Rendering(text(cleaned -> plain.of(cleaned.article())), TEXTS);
      }
      case MARKDOWN -> new Rendering(text(c -> Markdown.of(c.article())), DOCUMENTS);
      case CSV, TSV -> table(look);
    };
  }

  private static Rendering json(Settings settings, boolean pretty, Environment environment) {
    Settings.Look look = settings.look();
    boolean forTheEye =
        look.explain()
            && look.layout() == Settings.Layout.AUTOMATIC
            && look.fields().isEmpty()
            && !look.array()
            && settings.target().folder().isEmpty()
            && environment.terminalOut();
    if (forTheEye) {
      ExplanationTable table =
          new ExplanationTable(TerminalWidth.of(environment), look.colours(environment));
      return new Rendering(text(c -> table.of(c.article(), c.explanation())), DOCUMENTS);
    }
    List<Field> fields = fields(look);
    ArticleJson json = new ArticleJson(pretty, fields);
    boolean explains =
        look.explain()
            || fields.contains(Field.LINES)
            || fields.contains(Field.EVIDENCE)
            || fields.contains(Field.REJECTED);
    return array(
        settings,
        pretty,
        explains
            ? (cleaned, out) -> json.write(cleaned.article(), cleaned.explanation(), out)
            : (cleaned, out) -> json.write(cleaned.article(), out));
  }

  /** The fields asked for, or all, with those that are there only on request. */
  static List<Field> fields(Settings.Look look) {
    List<Field> fields = new ArrayList<>(look.fields().isEmpty() ? Field.ALWAYS : look.fields());
    if (look.blocks() && !fields.contains(Field.BLOCKS)) {
      fields.add(Field.BLOCKS);
    }
    if (look.explain() && look.fields().isEmpty()) {
      fields.addAll(List.of(Field.LINES, Field.EVIDENCE));
    }
    return fields;
  }

  private static Rendering array(Settings settings, boolean pretty, ArticleWriter writer) {
    return settings.look().array() && settings.target().folder().isEmpty()
        ? new Rendering(
            (cleaned, out) -> writer.write(cleaned, new ElementStream(out, pretty)),
            new Frame("[\n", ",\n", "\n]\n"))
        : new Rendering(writer, Frame.NONE);
  }

  private static Rendering table(Settings.Look look) {
    ArticleTable table = new ArticleTable(look.fields(), look.format() == Format.TSV);
    return new Rendering(
        (cleaned, out) -> table.write(cleaned.article(), cleaned.explanation(), out),
        new Frame(table.head(), "", ""));
  }

  private static ArticleWriter text(Function<Cleaned, String> of) {
    return (cleaned, out) -> out.write(of.apply(cleaned).getBytes(StandardCharsets.UTF_8));
  }
}
