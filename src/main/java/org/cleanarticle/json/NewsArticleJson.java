package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Quote;

/**
 * Writes an article as JSON-LD: a NewsArticle of schema.org with its quotations as parts. What the
 * article does not say is left out. An author is a node with a name and no type, since it may be a
 * person or an agency. Thread-safe.
 */
public final class NewsArticleJson {
  private final boolean pretty;

  /**
   * A writer.
   *
   * @param pretty over many lines for people, or compact on one line
   */
  public NewsArticleJson(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * Writes an article.
   *
   * @param article the article
   * @param out where to; it is not closed
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = Generators.of(out, pretty)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeStringField("@type", "NewsArticle");
      text("headline", article.headline(), json);
      text("abstract", article.standfirst(), json);
      if (!article.authors().isEmpty()) {
        json.writeArrayFieldStart("author");
        for (String author : article.authors()) {
          json.writeStartObject();
          json.writeStringField("name", author);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      text("creditText", article.byline(), json);
      text("datePublished", Objects.toString(article.date(), null), json);
      text("dateModified", Objects.toString(article.modified(), null), json);
      text("dateline", dateline(article), json);
      organization("publisher", article.outlet(), json);
      organization("provider", article.via(), json);
      text("articleSection", article.section(), json);
      text("url", article.url(), json);
      text("inLanguage", article.language(), json);
      List<String> paragraphs = article.body().stream().map(Block::text).toList();
      text("articleBody", paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs), json);
      quotes(article.quotes(), json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static String dateline(Article article) {
    if (article.dateline() == null) {
      return null;
    }
    String place = article.dateline().place();
    String agency = article.dateline().agency();
    if (place == null || agency == null) {
      return place == null ? agency : place;
    }
    return place + " (" + agency + ")";
  }

  private static void quotes(List<Quote> quotes, JsonGenerator json) throws IOException {
    if (quotes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("hasPart");
    for (Quote quote : quotes) {
      json.writeStartObject();
      json.writeStringField("@type", "Quotation");
      json.writeStringField("text", quote.text());
      if (quote.speaker() != null) {
        json.writeObjectFieldStart("spokenByCharacter");
        json.writeStringField("name", quote.speaker());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void organization(String key, String name, JsonGenerator json) throws IOException {
    if (name != null) {
      json.writeObjectFieldStart(key);
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", name);
      json.writeEndObject();
    }
  }

  private static void text(String key, String value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }
}
