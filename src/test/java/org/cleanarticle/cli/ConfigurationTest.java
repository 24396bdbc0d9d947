package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line goes before variables, those before the file, that before the defaults. */
class ConfigurationTest {
  @TempDir Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Texts.article(folder, "a.txt");
    variables.put("HOME", folder.toString());
  }

  private void configure(String text) throws IOException {
    Texts.write(folder, ".config/clean-article/config.properties", Texts.bytes(text));
  }

  private Ran run(Object... args) {
    Environment environment = new Environment(false, false, false, variables);
    return Ran.with(new Command(environment), new byte[0], args);
  }

  private String language(Object... args) throws IOException {
    Ran ran = run(args);
    assertEquals(0, ran.status(), ran.err());
    return ran.articles().get(0).get("language").asText();
  }

  @Test
  void theHigherLayerWins() throws IOException {
    assertEquals("en", language(article));
    configure("# the articles here\n\nlang = de\n");
    assertEquals("de", language(article));
    variables.put("CLEAN_ARTICLE_LANG", "fr");
    assertEquals("fr", language(article));
    assertEquals("it", language(article, "--lang", "it"));
    assertEquals("en", language(article, "--no-config"));
  }

  @Test
  void theFileMayComeFromWindows() throws IOException {
    configure("\uFEFFlang = de\r\ncompact = true\r\n");
    assertEquals("de", language(article));
    configure("compact = true\n\uFEFFlang = de\n");
    assertTrue(run(article).err().contains("config.properties:2: "), run(article).err());
  }

  @Test
  void aFlagCanBeTakenBack() throws IOException {
    configure("pretty=true\nblocks=true\n");
    assertTrue(run(article).out().startsWith("{\n"));
    assertTrue(run(article).out().contains("\"blocks\""));
    assertEquals(1, run("--compact", article).out().lines().count());
    assertWithoutBlocks(run("--blocks=false", article));
    variables.put("CLEAN_ARTICLE_BLOCKS", "false");
    assertWithoutBlocks(run(article));
  }

  private static void assertWithoutBlocks(Ran ran) {
    assertEquals(0, ran.status(), ran.err());
    assertTrue(!ran.out().contains("\"blocks\""), ran.out());
  }

  @Test
  void anOptionOfManyValuesStandsManyTimes() throws IOException {
    Texts.article(folder, "x/b.txt");
    Texts.article(folder, "y/c.txt");
    configure("exclude = x\nexclude = y\n");
    assertEquals(1, run(folder).out().lines().count());
    assertEquals(2, run(folder, "--exclude=x").out().lines().count(), "a higher layer replaces it");
  }

  @Test
  void theFileLiesWhereXdgSays() throws IOException {
    Texts.write(folder, "xdg/clean-article/config.properties", Texts.bytes("lang = es\n"));
    configure("lang = de\n");
    variables.put("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    assertEquals("es", language(article));
    variables.put("XDG_CONFIG_HOME", "relative");
    assertEquals("de", language(article));
  }

  @Test
  void whatHasNoMeaningInARunIsLeftOut() throws IOException {
    configure("pretty = true\nexplain = true\narray = true\n");
    assertEquals(0, run("-f", "csv", article).status());
    Path out = folder.resolve("out");
    assertEquals(new Ran(0, "", ""), run(article, "-o", out));
    assertTrue(java.nio.file.Files.readString(out.resolve("a.json")).startsWith("{\n"));
    assertEquals(2, run("-f", "csv", "--explain", article).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lang              | :1: is not of the form name = value
          langue = de       | :1: langue is no option that can be set here
          output.x = y      | :1: output.x is no option
          files-from = x    | :1: files-from is no option
          jobs = many       | :1: jobs: many is not a number
          explain = yes     | :1: explain: yes is neither true nor false
          format = pdf      | :1: format: pdf is none of the formats
          """)
  void aFaultyFileIsRefusedWithItsLine(String line, String told) throws IOException {
    configure(line + "\n");
    Ran ran = run(article);
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count());
    assertTrue(ran.err().contains("config.properties" + told), ran.err());
    assertEquals(0, run(article, "--no-config").status());
  }

  @Test
  void aFileThatIsNotUtf8OrNoFileIsRefused() throws IOException {
    Path file =
        Texts.write(
            folder, ".config/clean-article/config.properties", new byte[] {(byte) 0xE4, '\n'});
    assertTrue(run(article).err().contains(file + ": is not UTF-8"));
    variables.put("XDG_CONFIG_HOME", folder.resolve("as-folder").toString());
    Texts.write(folder, "as-folder/clean-article/config.properties/x", new byte[0]);
    assertEquals(2, run(article).status());
  }

  @Test
  void aFaultyVariableIsNamed() {
    variables.put("CLEAN_ARTICLE_MAX_SIZE", "big");
    Ran ran = run(article);
    assertEquals(2, ran.status());
    assertTrue(
        ran.err().startsWith("clean-article: CLEAN_ARTICLE_MAX_SIZE: big is not a size"),
        ran.err());
  }

  @Test
  void helpAndVersionWorkWhateverIsConfigured() throws IOException {
    configure("nonsense\n");
    assertEquals(0, run("--help").status());
    assertEquals(0, run("--version").status());
    assertEquals(0, run("--schema").status());
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAN_ARTICLE_LNAG, de",
    "CLEAN_ARTICLE_FILES_FROM, list",
    "CLEAN_ARTICLE_DRY_RUN, true",
    "CLEAN_ARTICLE_, x",
  })
  void aVariableThatSetsNothingIsTold(String name, String value) {
    String out = run(article).out();
    variables.put(name, value);
    String told = "clean-article: " + name + ": no option that can be set so\n";
    assertEquals(new Ran(0, out, told), run(article));
    assertEquals(new Ran(0, out, ""), run("--quiet", article));
    assertEquals(new Ran(0, out, ""), run("--no-config", article));
    assertEquals("", run("--help").err());
    variables.put(name, "");
    assertEquals(new Ran(0, out, ""), run(article));
  }

  @Test
  void variablesThatSetNothingShareALine() {
    variables.put("CLEAN_ARTICLE_SHARED", "/somewhere");
    variables.put("CLEAN_ARTICLE_LNAG", "de");
    assertEquals(
        "clean-article: CLEAN_ARTICLE_LNAG, CLEAN_ARTICLE_SHARED: no option that can be set so\n",
        run(article).err());
    variables.put("CLEAN_ARTICLE_QUIET", "true");
    assertEquals("", run(article).err());
  }

  @Test
  void variablesForOthersAreNone() {
    variables.put("CLEAN_ARTICLE_JAVA_OPTS", "-Xmx1g");
    variables.put("CLEAN_ARTICLE_ARCHIVE", "off");
    variables.put("CLEAN_ARTICLE_DEBUG", "1");
    variables.put("CLEAN_ARTICLE_DATE_ORDER", "dmy");
    assertEquals(0, run(article).status());
    assertEquals("", run(article).err());
  }

  @Test
  void aConflictNamesTheLayerThatNobodySees() throws IOException {
    configure("# a table\nformat = csv\n");
    Path file = folder.resolve(".config/clean-article/config.properties");
    assertTold("(" + file + ":2: format = csv)", run("--explain", article));
    configure("output = " + folder.resolve("out") + "\n");
    assertTold("(" + file + ":1: output = ", run("--array", article));
    configure("pretty = true\ncompact = true\n");
    assertTold(file + ":1: pretty and " + file + ":2: compact exclude each other", run(article));
    configure("");
    variables.put("CLEAN_ARTICLE_FORMAT", "ndjson");
    assertTold("(CLEAN_ARTICLE_FORMAT = ndjson)", run("--pretty", article));
    assertTold("which is one line per article (clean", run("--pretty", "-f", "ndjson", article));
  }

  private static void assertTold(String what, Ran ran) {
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains(what), ran.err());
  }

  @Test
  void aSignBehindAValueIsPartOfIt() throws IOException {
    configure("  # a comment\noutput = " + folder.resolve("a # b") + "\n");
    assertEquals(new Ran(0, "", ""), run(article));
    assertTrue(java.nio.file.Files.exists(folder.resolve("a # b/a.json")));
  }
}
