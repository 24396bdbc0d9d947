package org.cleanarticle.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.article.Field;

/**
 * What a file tells that {@link ArticleJson} may have written, of any layout. Streamed: only the
 * names of its fields are held.
 *
 * @param keys its fields, in order
 * @param given those of them that have a value, and of the parts of objects too: {@code
 *     dateline.place}
 * @param path what it was made of, if it says so
 * @param isWhole whether it does not break off
 */
public record WrittenArticle(
    List<String> keys, Set<String> given, Optional<String> path, boolean isWhole) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Copies the lists. */
  public WrittenArticle {
    keys = List.copyOf(keys);
    given = Set.copyOf(given);
  }

  /**
   * Reads a file.
   *
   * @param in the file; it is closed
   * @param size how many bytes there are in it
   * @return what it tells; empty if it holds anything else than one object of known fields
   * @throws IOException if {@code in} fails
   */
  public static Optional<WrittenArticle> in(InputStream in, long size) throws IOException {
    try (JsonParser json = FACTORY.createParser(in)) {
      Reading reading = new Reading();
      try {
        return reading.read(json) ? Optional.of(reading.article(true)) : Optional.empty();
      } catch (JsonEOFException e) {
        return Optional.of(reading.article(false));
      } catch (JsonParseException e) {
        // Half a word, or a comma, is at fault only for being the last.
        boolean last = json.currentLocation().getByteOffset() >= size;
        return last && reading.opened ? Optional.of(reading.article(false)) : Optional.empty();
      }
    }
  }

  /**
   * Whether it was written by us as far as that can be told: it says what it was made of, or it has
   * the fields asked for and no others. What breaks off must have begun so.
   *
   * @param fields those that are asked for
   * @return whether there is no sign of another hand
   */
  public boolean isOfOurs(List<Field> fields) {
    if (path.isPresent()) {
      return true;
    }
    return isWhole ? keys.equals(keys(fields)) : begins(keys(fields)) || begins(keys(Field.ALWAYS));
  }

  private boolean begins(List<String> all) {
    return keys.size() <= all.size() && all.subList(0, keys.size()).equals(keys);
  }

  private static List<String> keys(List<Field> fields) {
    return fields.stream().map(Field::key).toList();
  }

  /** What has been read so far. */
  private static final class Reading {
    private final List<String> keys = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private Optional<String> path = Optional.empty();
    private boolean opened;

    /** Whether all of it is one object of fields that we know. */
    private boolean read(JsonParser json) throws IOException {
      opened = json.nextToken() == JsonToken.START_OBJECT;
      if (!opened) {
        return false;
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        if (Field.of(key).isEmpty()) {
          return false;
        }
        keys.add(key);
        value(key, json);
      }
      return json.nextToken() == null;
    }

    private void value(String key, JsonParser json) throws IOException {
      switch (json.nextToken()) {
        case VALUE_NULL -> {}
        case START_ARRAY -> {
          if (json.nextToken() != JsonToken.END_ARRAY) {
            given.add(key);
            skip(json, JsonToken.END_ARRAY);
          }
        }
        case START_OBJECT -> {
          given.add(key);
          parts(key, json);
        }
        default -> {
          given.add(key);
          path(key, json);
        }
      }
    }

    private void parts(String key, JsonParser json) throws IOException {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String part = key + "." + json.currentName();
        JsonToken value = json.nextToken();
        if (value != JsonToken.VALUE_NULL) {
          given.add(part);
        }
        path(part, json);
        json.skipChildren();
      }
    }

    private void path(String key, JsonParser json) throws IOException {
      if (key.equals(Field.SOURCE_PATH.key()) && json.currentToken() == JsonToken.VALUE_STRING) {
        path = Optional.of(json.getText());
      }
    }

    /** Goes on behind the end of an array whose first value is open. */
    private static void skip(JsonParser json, JsonToken end) throws IOException {
      do {
        json.skipChildren();
      } while (json.nextToken() != end);
    }

    private WrittenArticle article(boolean whole) {
      return new WrittenArticle(keys, given, path, whole);
    }
  }
}
