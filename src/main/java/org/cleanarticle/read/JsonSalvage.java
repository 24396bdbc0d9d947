package org.cleanarticle.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JSON as pages have it: with comments around it, raw line feeds in strings, trailing commas,
 * several objects in a row. Of what cannot be read at all the part before it is kept.
 */
final class JsonSalvage {
  private static final int DEEPEST = 64;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Thread-safe, and dear to make. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  /** All values of a script, in order; the last one may be a part of what was meant. */
  List<JsonNode> read(String script) {
    ArrayNode roots = NODES.arrayNode();
    int start = start(script);
    if (start >= 0) {
      try (JsonParser json = MAPPER.createParser(script.substring(start))) {
        fill(roots, json);
      } catch (IOException e) {
        // Broken from here on: what was read before stands.
      }
    }
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode root : roots) {
      values.add(root);
    }
    return values;
  }

  /** Builds the tree token by token, so that a broken end costs only what is behind it. */
  private static void fill(ArrayNode roots, JsonParser json) throws IOException {
    Deque<ContainerNode<?>> open = new ArrayDeque<>();
    open.push(roots);
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case START_OBJECT -> open.push(added(open.peek(), NODES.objectNode(), json));
        case START_ARRAY -> open.push(added(open.peek(), NODES.arrayNode(), json));
        case END_OBJECT, END_ARRAY -> open.pop();
        case FIELD_NAME -> {}
        default -> added(open.peek(), NODES.textNode(json.getText()), json);
      }
    }
  }

  private static <T extends JsonNode> T added(ContainerNode<?> parent, T node, JsonParser json)
      throws IOException {
    if (parent instanceof ObjectNode object) {
      object.set(json.currentName(), node);
    } else if (parent instanceof ArrayNode array) {
      array.add(node);
    }
    return node;
  }

  /** Where the JSON begins: before it may stand a comment or a CDATA mark, brackets and all. */
  private static int start(String script) {
    String mark = "<![CDATA[";
    int object = script.indexOf('{');
    int data = script.indexOf(mark);
    int from = data >= 0 && data < object ? data + mark.length() : 0;
    int array = script.indexOf('[', from);
    return array < 0 || object >= 0 && object < array ? object : array;
  }
}
