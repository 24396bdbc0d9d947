package org.cleanarticle.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of an article, as this package writes it. */
public final class ArticleSchema {
  private ArticleSchema() {}

  /**
   * The schema, draft 2020-12, ending in a line feed.
   *
   * @return the schema as JSON
   */
  public static String text() {
    try (InputStream in = ArticleSchema.class.getResourceAsStream("article.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read article.schema.json", e);
    }
  }
}
