package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Dateline;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.article.Source;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.OutletNames;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.DateHints;

/** Reads the fields of the article off the labelled lines. Thread-safe. */
public final class Fields {
  private final Vocabulary vocabulary;
  private final Values values;

  public Fields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    values = new Values(vocabulary);
  }

  /**
   * The article but for its quotes, with the evidence for each field.
   *
   * @param language BCP 47 tag that the user gave, or empty
   * @param hints what the user knows of the dates
   * @param path the input's name
   */
  public Read read(Labelling labelling, String language, DateHints hints, String path) {
    List<Block> body = body(labelling);
    TextFields texts = new TextFields(labelling);
    Collector fields = new Collector();
    String headline = fields.take("headline", new HeadlineReader(vocabulary, labelling).read());
    String standfirst = fields.take("standfirst", texts.printed(Label.STANDFIRST));
    String outlet = fields.take("outlet", new OutletReader(values, labelling).read());
    String via = fields.take("via", new ViaReader(vocabulary, labelling).read());
    String section = fields.take("section", section(texts.read(Label.SECTION), outlet));
    String url = fields.take("url", texts.read(Label.URL));
    List<String> paragraphs = Block.texts(body);
    String tag =
        language.isEmpty()
            ? fields.take("language", new LanguageReader(vocabulary).read(labelling, paragraphs))
            : language;
    DateReader days = new DateReader(values, labelling, paragraphs, tag == null ? "" : tag, hints);
    PartialDate published = fields.take("date", days.published());
    PartialDate modified = fields.take("modified", days.modified());
    AuthorReader people = new AuthorReader(values, labelling);
    String byline = fields.take("byline", people.byline());
    List<String> authors = fields.take("authors", people.authors());
    Dateline dateline = fields.take("dateline", DatelineReader.read(values.datelines(), labelling));
    fields.warn(PageWarnings.of(labelling, headline, body));
    fields.warn(new PageTypes(vocabulary, labelling, body).warnings());
    Source source = new Source(path, labelling.page().format(), labelling.page().encoding());
    Article article =
        new Article(
            headline,
            standfirst,
            byline,
            authors == null ? List.of() : authors,
            published,
            modified,
            dateline,
            outlet,
            via,
            section,
            url,
            tag,
            body,
            List.of(),
            fields.warnings,
            source);
    return new Read(article, fields.evidence);
  }

  /** The outlet's name about the headline is no section. */
  private Finding<String> section(Finding<String> found, String outlet) {
    OutletNames names = values.outletNames();
    boolean same =
        outlet != null && !found.isEmpty() && names.key(found.value()).equals(names.key(outlet));
    return same ? Finding.nothing() : found;
  }

  private static List<Block> body(Labelling labelling) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < labelling.lines().size(); i++) {
      for (Mark mark : labelling.marks(i)) {
        if (mark.label().isBody()) {
          body.add(new Block(kind(mark.label()), labelling.text(mark).strip()));
        }
      }
    }
    return body;
  }

  private static Block.Kind kind(Label label) {
    return switch (label) {
      case SUBHEADING -> Block.Kind.SUBHEADING;
      case LIST_ITEM -> Block.Kind.LIST_ITEM;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  /** Gathers what the readers find. */
  private static final class Collector {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    <T> T take(String field, Finding<T> finding) {
      if (!finding.isEmpty()) {
        evidence.add(finding.as(field));
      }
      warn(finding.warnings());
      return finding.value();
    }

    void warn(List<Warning> more) {
      warnings.addAll(more);
    }
  }

  /** An article and what its fields were read from. */
  public record Read(Article article, List<Evidence> evidence) {
    public Read {
      evidence = List.copyOf(evidence);
    }
  }
}
