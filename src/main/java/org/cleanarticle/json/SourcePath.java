package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Finds in an article that {@link ArticleJson} has written indented what it was made of. */
public final class SourcePath {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** JSON has no line feeds within strings, so these stand nowhere else than at the top. */
  private static final String OBJECT = "\n  \"source\": {\n    \"path\": ";

  private static final String DOTTED = "\n  \"source.path\": ";

  private SourcePath() {}

  /**
   * The path of the source.
   *
   * @param json the article, or the end of it
   * @return the path; empty if it does not stand there
   */
  public static Optional<String> in(String json) {
    String mark = json.contains(OBJECT) ? OBJECT : DOTTED;
    int at = json.lastIndexOf(mark);
    if (at < 0) {
      return Optional.empty();
    }
    try (JsonParser value = FACTORY.createParser(json.substring(at + mark.length()))) {
      return value.nextToken() == JsonToken.VALUE_STRING
          ? Optional.of(value.getText())
          : Optional.empty();
    } catch (IOException e) {
      // Cut off, or not by us.
      return Optional.empty();
    }
  }
}
