package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lines of Java in the README compile as they stand there, and print what stands below them.
 */
class ReadmeLibraryTest {
  @TempDir Path folder;

  private static String block(String readme, String kind, int from) {
    int start = readme.indexOf("```" + kind + "\n", from);
    assertTrue(start > 0, "README.md has no " + kind);
    start = readme.indexOf('\n', start) + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }

  @Test
  void compilesAndRuns() throws Exception {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    String code = block(readme, "java", 0);
    assertTrue(code.lines().count() <= 3, "three lines are enough");
    Files.writeString(
        folder.resolve("Newcomer.java"),
        String.format(
            Locale.ROOT,
            """
        import java.nio.file.Files;
        import java.nio.file.Path;
        import org.cleanarticle.CleanArticle;
        import org.cleanarticle.Options;
        import org.cleanarticle.article.Article;

        public class Newcomer {
          public static void main(String[] args) throws Exception {
        %s
          }
        }
        """,
            code));
    compile();
    assertEquals(block(readme, "text", readme.indexOf("```java")), printed());
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter faults = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all,-path",
            "-Werror",
            "-proc:none",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  faults,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjects(folder.resolve("Newcomer.java")))
              .call();
      assertTrue(compiled, faults.toString());
    }
  }

  private String printed() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Newcomer")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
