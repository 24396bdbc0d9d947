package org.cleanarticle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.json.ArticleSchema;

/** Holds JSON to the schema that the command prints. */
public final class Schema {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(ArticleSchema.text());

  private Schema() {}

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
    SCHEMA.validate(article).forEach(message -> faults.add(message.getMessage()));
    return faults;
  }
}
