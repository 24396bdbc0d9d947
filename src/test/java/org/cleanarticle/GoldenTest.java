package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden article comes out as the file beside it says. {@code mvn test -Dupdate=true}
 * rewrites those files; each changed line is then to be read before it is committed.
 */
class GoldenTest {
  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");

  private final CleanArticle cleaner = new CleanArticle();

  @TestFactory
  Stream<DynamicTest> articles() {
    return Golden.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
  }

  private void check(Golden golden) throws IOException {
    String actual = Golden.json(golden.clean(cleaner).article());
    if (UPDATE) {
      Files.writeString(golden.expected(), actual, StandardCharsets.UTF_8);
      return;
    }
    assertEquals(Files.readString(golden.expected(), StandardCharsets.UTF_8), actual);
  }

  @Test
  void thereAreEnough() {
    assertTrue(Golden.all().size() >= 25, "golden articles: " + Golden.all().size());
  }
}
