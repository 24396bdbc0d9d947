package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cleanarticle.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of one thing many times over: four times the text costs about four times the time. */
class HostileTextTest {
  /** Texts, with how many times each is to hold its thing. */
  static Stream<Arguments> texts() {
    return Stream.of(
        text("large first letters", 8_000, n -> "T\nhe fire was big and bold.\n".repeat(n)),
        text("marks on one letter", 80_000, n -> "e\u0301\u0323" + "\u0301\u0323".repeat(n)),
        text(
            "short paragraphs",
            30_000,
            n -> numbered("The fire at pier # was big and bold.\n", n)));
  }

  private static String numbered(String pattern, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(pattern.replace("#", Integer.toString(i)));
    }
    return all.toString();
  }

  private static Arguments text(String name, int size, IntFunction<String> text) {
    return Arguments.of(name, size, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isDone(String name, int size, IntFunction<String> text) {
    Article article = LinearTime.clean(size, text);
    assertEquals("text", article.source().format());
  }
}
