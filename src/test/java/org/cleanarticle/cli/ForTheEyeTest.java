package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views for people before a terminal. */
class ForTheEyeTest {
  private static final Path FIRE = Path.of("testdata", "articles", "harbour-fire.txt");
  private static final String REMOVED = "\u001B[2;9m";

  @TempDir Path folder;

  private static Ran onTerminal(Map<String, String> variables, Object... args) {
    Environment environment = new Environment(true, true, true, variables);
    return Ran.with(new Command(environment), new byte[0], args);
  }

  private static String withoutColours(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }

  @Test
  void theDifferenceShowsTheWholeInputAtEightyColumns() {
    String diff = Ran.command("--diff", FIRE).out();
    assertFalse(diff.contains("\u001B"), "no colours in a pipe");
    assertTrue(diff.lines().allMatch(line -> line.length() <= 80), diff);
    assertTrue(diff.contains("\n= headline                 Harbour fire destroys net store"), diff);
    assertTrue(diff.contains("\n                           Nobody was hurt."), diff);
    assertTrue(diff.contains("\n\" Ottilie Brandreth        We could see the glow"), diff);
    assertTrue(
        diff.matches("(?s).*\n- en/sign-up.txt:[0-9]+ +Sign up to our newsletter\n.*"), diff);
    assertTrue(diff.contains("Ltd. All rights reserved."), "the last line");
  }

  @Test
  void theDifferenceIsColouredOnATerminalUnlessNobodyWantsThat() {
    String plain = Ran.command("--diff", FIRE).out();
    String coloured = onTerminal(Map.of("COLUMNS", "80"), "--diff", FIRE).out();
    assertTrue(coloured.contains(REMOVED + "Sign up to our newsletter"), coloured);
    assertTrue(coloured.contains("\u001B[32m“We could see the glow"), coloured);
    assertEquals(plain, withoutColours(coloured));
    assertEquals(coloured, Ran.command("--diff", "--color=always", FIRE).out());
    for (Map<String, String> variables :
        java.util.List.of(
            Map.of("COLUMNS", "80", "NO_COLOR", "1"), Map.of("COLUMNS", "80", "TERM", "dumb"))) {
      assertEquals(plain, onTerminal(variables, "--diff", FIRE).out());
    }
    assertEquals(
        coloured,
        onTerminal(Map.of("COLUMNS", "80", "NO_COLOR", "1"), "--diff", "--color=always", FIRE)
            .out());
    assertEquals(
        plain, onTerminal(Map.of("COLUMNS", "80"), "--diff", "--color", "never", FIRE).out());
  }

  @Test
  void wideCharactersAreCounted() throws IOException {
    Path page = Texts.write(folder, "a.txt", Texts.bytes("港の火事で網の倉庫が全焼した。".repeat(20) + "\n"));
    String diff = Ran.command("--diff", page).out();
    assertTrue(diff.lines().skip(1).allMatch(line -> line.length() <= 54), diff);
  }

  @Test
  void aPageCannotCommandTheTerminal() throws IOException {
    Path page =
        Texts.write(
            folder, "a.txt", Texts.bytes(Texts.ARTICLE + "\nThe \u001B[31mred\u009B31m lamp.\n"));
    for (String view : new String[] {"--diff", "--explain"}) {
      String out = onTerminal(Map.of("NO_COLOR", "1"), view, page).out();
      assertFalse(out.contains("\u001B") || out.contains("\u009B"), out);
    }
  }

  @Test
  void theExplanationIsATableOnATerminalAndJsonElsewhere() {
    Map<String, String> plain = Map.of("COLUMNS", "80", "NO_COLOR", "1");
    String table = onTerminal(plain, "--explain", FIRE).out();
    assertTrue(table.startsWith(FIRE + "\n 1  NAVIGATION "), table);
    assertTrue(table.lines().allMatch(line -> line.length() <= 80), table);
    assertTrue(table.contains("\n32  SIGN_UP      en/sign-up.txt:"), table);
    assertTrue(table.contains("\n16  date        date-label"), table);
    assertTrue(table.contains("  Gwilym Astbury   "), table);
    String json = Ran.command("--explain", FIRE).out();
    assertTrue(json.startsWith("{\"headline\""));
    assertEquals(json, onTerminal(plain, "--explain", "--compact", FIRE).out());
    assertTrue(onTerminal(plain, "--explain", "--pretty", FIRE).out().startsWith("{\n"));
  }

  @Test
  void theWidthIsTheTerminals() {
    Map<String, String> wide = Map.of("COLUMNS", "160", "NO_COLOR", "1");
    String table = onTerminal(wide, "--explain", FIRE).out();
    assertTrue(table.lines().anyMatch(line -> line.length() > 80), table);
    assertTrue(table.lines().allMatch(line -> line.length() <= 160), table);
  }
}
