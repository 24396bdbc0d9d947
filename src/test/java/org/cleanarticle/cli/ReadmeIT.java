package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shell command of the README does what stands there, to the letter. It shows no lines of the
 * program's own files of phrases: they move whenever somebody adds one.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final List<String> TOOLS = List.of("jq", "curl");

  @TempDir Path scratch;
  @TempDir Path root;

  /** A command of the README and the output that it shows, if it shows one. */
  private record Example(String command, String output) {}

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(README, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```sh")) {
        String command = block(lines, i + 1);
        i += (int) command.lines().count() + 1;
        // An output is a block that follows with nothing but a blank line between.
        boolean shown =
            i + 2 < lines.size()
                && lines.get(i + 1).isBlank()
                && (lines.get(i + 2).equals("```text") || lines.get(i + 2).equals("```json"));
        String output = shown ? block(lines, i + 3) : "";
        if (command.startsWith("#")) {
          // A list of questions, each a comment with a command below it.
          command
              .lines()
              .filter(line -> !line.startsWith("#"))
              .forEach(line -> examples.add(new Example(line, output)));
        } else {
          examples.add(new Example(command, output));
        }
      }
    }
    return examples;
  }

  /** The lines up to the end of the block. */
  private static String block(List<String> lines, int from) {
    StringBuilder block = new StringBuilder();
    for (int i = from; !lines.get(i).equals("```"); i++) {
      block.append(lines.get(i)).append('\n');
    }
    return block.toString();
  }

  @Test
  void hasTwoCommandsForMavenAndSomeForUs() throws IOException {
    List<Example> examples = examples();
    assertEquals(2, examples.stream().filter(e -> e.command().startsWith("mvn ")).count());
    assertTrue(examples.size() >= 16, "found " + examples.size());
    assertTrue(examples.stream().filter(e -> !e.output().isEmpty()).count() >= 3);
  }

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    copy(Path.of("testdata"), root.resolve("testdata"));
    return examples().stream()
        .filter(example -> !example.command().startsWith("mvn "))
        .map(example -> DynamicTest.dynamicTest(example.command().strip(), () -> check(example)));
  }

  private void check(Example example) throws Exception {
    for (String tool : TOOLS) {
      if (example.command().contains(tool + " ")) {
        assumeTrue(
            new Packaged(scratch).shell("command -v " + tool).status() == 0, "there is no " + tool);
      }
    }
    Ran ran =
        new Packaged(scratch)
            .with("PATH", Packaged.COMMAND.getParent() + ":" + System.getenv("PATH"))
            .in(root)
            .shell(example.command());
    assertEquals("", ran.err());
    assertEquals(0, ran.status());
    if (!example.output().isEmpty()) {
      assertEquals(example.output(), ran.out());
    } else if (!example.command().contains(" -o ") && !example.command().contains(" > ")) {
      assertFalse(ran.out().isBlank(), "answers nothing");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
