package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small records that are no article, such as those of failures, as one line of JSON each. */
public final class RecordJson {
  private RecordJson() {}

  /**
   * A record of texts.
   *
   * @param keysAndValues a key, its value, the next key and so on
   * @return the line with its line feed, in UTF-8
   */
  public static byte[] line(String... keysAndValues) {
    Map<String, Object> record = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      record.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return line(record);
  }

  /**
   * A record of texts, numbers and records.
   *
   * @param record keys and values: texts, whole numbers, records
   * @return the line with its line feed, in UTF-8
   */
  public static byte[] line(Map<String, ?> record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      write(record, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail", e);
    }
    return out.toByteArray();
  }

  private static void write(Map<?, ?> record, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : record.entrySet()) {
      json.writeFieldName(entry.getKey().toString());
      if (entry.getValue() instanceof Map<?, ?> inner) {
        write(inner, json);
      } else if (entry.getValue() instanceof Long number) {
        json.writeNumber(number);
      } else {
        json.writeString(entry.getValue().toString());
      }
    }
    json.writeEndObject();
  }
}
