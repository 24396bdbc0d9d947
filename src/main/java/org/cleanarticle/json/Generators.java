package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Makes the writers of JSON. */
final class Generators {
  /** Characters beyond the first plane are written as they are, not as two escapes. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private Generators() {}

  /** A writer in UTF-8 that does not close {@code out}. */
  static JsonGenerator of(OutputStream out, boolean pretty) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    if (pretty) {
      // As jq prints it: two spaces, line feeds whatever the system, no space before a colon.
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(separators)
              .withArrayIndenter(indenter)
              .withObjectIndenter(indenter);
      json.setPrettyPrinter(printer);
    }
    return json;
  }
}
