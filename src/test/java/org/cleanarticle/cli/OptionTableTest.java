package org.cleanarticle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** Help, man page and completions come from one table, and know every option. */
class OptionTableTest {
  private static List<OptionSpec> options() {
    List<OptionSpec> options = new ArrayList<>();
    OptionTable.groups().forEach(group -> options.addAll(group.options()));
    return options;
  }

  private static String generated(String what) {
    Ran ran = what.equals("help") ? Ran.command("--help") : Ran.command("--generate", what);
    assertEquals(0, ran.status(), ran.err());
    assertEquals("", ran.err());
    return ran.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "man", "bash", "zsh"})
  void everyDocumentNamesEveryOption(String what) {
    String text = generated(what).replace("\\-", "-");
    List<String> missing = new ArrayList<>();
    for (OptionSpec option : options()) {
      for (String name : option.names()) {
        if (!text.contains(name)) {
          missing.add(name);
        }
      }
    }
    assertEquals(
        List.of(),
        missing,
        "made from OptionTable by --generate " + what + "; nothing is written by hand");
    assertTrue(options().size() >= 30, "options: " + options().size());
  }

  @Test
  void everyOptionSaysWhatItIsFor() {
    for (OptionSpec option : options()) {
      String text = String.join(" ", option.description());
      assertTrue(text.endsWith("."), option.longestName() + ": " + text);
      assertFalse(text.contains("%"), "picocli formats it: " + text);
    }
  }

  @Test
  void completionsOfferTheValues() {
    String bash = generated("bash");
    assertTrue(bash.contains("jsonld"), "the formats");
    assertTrue(bash.contains("never"), "the colours");
    assertTrue(generated("zsh").startsWith("#compdef clean-article\n"));
  }

  @Test
  void whatIsGeneratedMustBeKnown() {
    Ran ran = Ran.command("--generate", "fish");
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("fish is none of man, bash, zsh"), ran.err());
  }

  @Test
  void helpNamesEveryStatusAndTellsOptionsFromTasks() {
    String help = generated("help");
    for (String status : List.of("0", "1", "2", "3", "70", "127", "130", "143")) {
      assertTrue(help.matches("(?s).*Exit status:.*\\b" + status + " .*"), status);
    }
    assertTrue(help.indexOf("--no-config") < help.indexOf("Instead of cleaning:"), help);
  }
}
