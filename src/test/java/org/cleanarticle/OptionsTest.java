package org.cleanarticle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the library knows better. */
class OptionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"pdf", "HTML", " text"})
  void aFormatThatThereIsNotIsRefused(String format) {
    assertThrows(IllegalArgumentException.class, () -> Options.NONE.withFormat(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingon", "n/a"})
  void anEncodingThatJavaDoesNotKnowIsRefused(String encoding) {
    assertThrows(IllegalArgumentException.class, () -> Options.NONE.withEncoding(encoding));
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingonish!", "english", "e", "de_", " "})
  void aLanguageThatIsNoTagIsRefused(String language) {
    assertThrows(IllegalArgumentException.class, () -> Options.NONE.withLanguage(language));
  }

  @Test
  void aLanguageIsWrittenAsTagsAre() {
    assertEquals("pt-BR", Options.NONE.withLanguage("PT-br").language());
  }

  @Test
  void emptyMeansToFindOut() {
    Options known = Options.NONE.withFormat("html").withEncoding("utf-8").withLanguage("de");
    assertEquals(Options.NONE, known.withFormat("").withEncoding("").withLanguage(""));
  }

  @Test
  void anEncodingHasItsIanaName() {
    assertEquals("UTF-8", Options.NONE.withEncoding("utf8").encoding());
    assertEquals("windows-1252", Options.NONE.withEncoding("cp1252").encoding());
    assertEquals("windows-31j", Options.NONE.withEncoding("CP932").encoding());
  }

  @Test
  void aFormatIsFollowed() {
    byte[] page = "<p>The ferry sailed at noon.</p>".getBytes(StandardCharsets.UTF_8);
    for (String format : Options.FORMATS) {
      Options options = Options.NONE.withFormat(format);
      assertEquals(format, new CleanArticle(options).clean(page).article().source().format());
    }
  }

  @Test
  void listsAreCopied() {
    List<RuleFile> rules = new ArrayList<>();
    Options options = Options.NONE.withRules(rules);
    rules.add(new RuleFile("keep.txt", "The ferry sailed at noon."));
    assertEquals(List.of(), options.rules());
  }
}
