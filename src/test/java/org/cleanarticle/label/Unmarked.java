package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;

/** Lines as they are read, before any rule has spoken. */
final class Unmarked {
  static final Vocabulary VOCABULARY = new Vocabulary();

  static Labelling of(String... lines) {
    byte[] text = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      Page page = new PageReader(VOCABULARY).read(text, "text", "UTF-8");
      assertEquals(lines.length, page.lines().size());
      return new Labelling(page, new Shapes(page, VOCABULARY.pageWords()), UserRules.NONE);
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private Unmarked() {}
}
