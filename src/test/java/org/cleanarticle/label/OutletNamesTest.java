package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cleanarticle.lexicon.PageWords;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNamesTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final OutletNames names = new OutletNames(vocabulary);
  private final PageWords words = vocabulary.pageWords();

  @TestFactory
  Stream<DynamicTest> names() throws IOException {
    Path rows = Path.of("testdata", "fields", "outlets.tsv");
    return Files.readAllLines(rows, StandardCharsets.UTF_8).stream()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(row[1], name(row[0]))));
  }

  private String name(String line) {
    return names
        .origin(line, words.read(line), words)
        .or(() -> names.owner(line))
        .map(name -> line.substring(name.start(), name.end()))
        .orElse("");
  }

  @Test
  void articleAndLegalFormMakeNoOtherName() {
    assertEquals(names.key("Island Courier Ltd"), names.key("The Island Courier"));
  }

  @Test
  void aFormAYearOrAClaimBehindANameSaysThatItIsNoPhotographers() {
    assertTrue(isSure("© Island Courier GmbH & Co. KG"));
    assertTrue(isSure("© Island Courier 2023"));
    assertTrue(isSure("© Island Courier – Alle Rechte vorbehalten"));
    assertFalse(isSure("© Island Courier"));
    assertFalse(isSure("© Ada Holt/dpa"));
  }

  @ParameterizedTest
  @CsvSource({
    "Copyright 2015 Вестник Пристан. Всички права запазени, Вестник Пристан",
    "© 2015 Denní Přístav. Všechna práva vyhrazena, Denní Přístav",
    "© Harbour Post. Toate drepturile rezervate, Harbour Post"
  })
  void aClaimIsNoPartOfTheNameInAnyLanguage(String line, String name) {
    assertEquals(name, name(line));
  }

  private boolean isSure(String line) {
    return names.owner(line).orElseThrow().sure();
  }
}
