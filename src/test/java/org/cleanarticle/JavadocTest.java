package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation is sound everywhere, and complete in the packages that a library's user meets.
 */
class JavadocTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Set<String> API = Set.of("cleanarticle", "article", "json", "text", "page");

  @TempDir Path folder;

  @Test
  void isSoundAndComplete() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> found : doclint()) {
      Path file = Path.of(found.getSource().toUri());
      String message = found.getMessage(Locale.ROOT);
      boolean missing = message.startsWith("no ");
      boolean api = API.contains(file.getParent().getFileName().toString());
      if (!missing || api && !isCompactConstructor(file, found.getLineNumber())) {
        faults.add(file.getFileName() + ":" + found.getLineNumber() + ": " + message);
      }
    }
    assertEquals(List.of(), faults);
  }

  private List<Diagnostic<? extends JavaFileObject>> doclint() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-Xdoclint:all/public",
            "-Xmaxwarns",
            "2000",
            "-proc:none",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    try (var files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(MAIN)) {
      List<Path> sources = all.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiled =
          compiler
              .getTask(
                  null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(compiled, found.getDiagnostics().toString());
    }
    // Of classes that the build leaves out of its own warnings there is nothing to say here.
    return found.getDiagnostics().stream().filter(one -> one.getSource() != null).toList();
  }

  /**
   * The parameters of such a constructor are documented at its record, which JDK 17 does not see.
   */
  private static boolean isCompactConstructor(Path file, long line) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    String text = Files.readAllLines(file, StandardCharsets.UTF_8).get((int) line - 1);
    return text.strip().equals("public " + name + " {");
  }
}
