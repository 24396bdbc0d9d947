package org.cleanarticle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.json.ArticleSchema;

/** Holds JSON to the schema that the command prints, and to that of the contract. */
public final class Schema {
  private static final Path CONTRACT = Path.of("testdata", "contract", "article.schema.json");

  private static final List<JsonSchema> SCHEMAS =
      List.of(schema(ArticleSchema.text()), schema(contract()));

  private Schema() {}

  /** The schema that the contract gives, which is older than ours and allows more. */
  public static String contract() {
    try {
      return Files.readString(CONTRACT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contract's identifier is a relative one, so a validator wants to know to what. */
  private static JsonSchema schema(String text) {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              SchemaLocation.of("https://schema.example/"), new ObjectMapper().readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the articles in a stream of JSON objects, or with those in one array. */
  public static List<String> faults(String json) throws IOException {
    List<String> faults = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        new ObjectMapper().readerFor(JsonNode.class).readValues(json)) {
      while (all.hasNext()) {
        faults.addAll(faults(all.next()));
      }
    }
    return faults;
  }

  private static List<String> faults(JsonNode article) {
    List<String> faults = new ArrayList<>();
    for (JsonSchema schema : SCHEMAS) {
      schema.validate(article).forEach(message -> faults.add(message.getMessage()));
    }
    return faults;
  }
}
