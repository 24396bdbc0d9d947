package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.cleanarticle.Options;
import org.cleanarticle.Schema;

/** A run of the real command in memory, and what came of it. */
record Ran(int status, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Ran command(Object... args) {
    return with(new Command(Environment.PIPE), new byte[0], args);
  }

  static Ran onStandardInput(byte[] input, Object... args) {
    return with(new Command(Environment.PIPE), input, args);
  }

  static Ran cleanedBy(Function<Options, Cleaner> cleaners, Object... args) {
    return with(new Command(Environment.PIPE, cleaners), new byte[0], args);
  }

  static Ran with(Command command, byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] strings = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      strings[i] = args[i].toString();
    }
    int status = command.run(new ByteArrayInputStream(input), out, err, strings);
    return new Ran(
            status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8))
        .heldToTheSchema();
  }

  /** Whatever a test is about: if articles came out as whole JSON objects, the schema holds. */
  Ran heldToTheSchema() {
    try {
      boolean compact =
          out.startsWith("{\"headline\":") && out.lines().allMatch(l -> l.startsWith("{"));
      boolean indented = out.startsWith("{\n  \"headline\":");
      if ((compact || indented) && out.contains("\"warnings\":")) {
        assertEquals(List.of(), Schema.faults(out), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(out, e);
    }
    return this;
  }

  /** The objects on standard output. */
  List<JsonNode> articles() throws IOException {
    try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(out)) {
      return all.readAll();
    }
  }

  /** The names of the inputs whose articles stand on standard output. */
  List<String> paths() throws IOException {
    return articles().stream().map(a -> a.at("/source/path").asText()).toList();
  }
}
