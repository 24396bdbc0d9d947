package org.cleanarticle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages: who may import whom, and who may know which library. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.cleanarticle");

  /** Each package, lowest first, and the packages of ours that it may import. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("page", List.of()),
          Map.entry("article", List.of()),
          Map.entry("lexicon", List.of()),
          Map.entry("value", List.of("article", "lexicon")),
          Map.entry("read", List.of("page", "article", "lexicon")),
          Map.entry("label", List.of("page", "article", "lexicon", "value")),
          Map.entry("rule.body", List.of("page", "article", "lexicon", "value", "label")),
          Map.entry(
              "rule.head", List.of("page", "article", "lexicon", "value", "label", "rule.body")),
          Map.entry(
              "rule.boilerplate",
              List.of("page", "article", "lexicon", "value", "label", "rule.body", "rule.head")),
          Map.entry(
              "rule.export", List.of("page", "article", "lexicon", "value", "label", "rule.head")),
          Map.entry(
              "rule.html",
              List.of("page", "article", "lexicon", "value", "label", "rule.body", "rule.head")),
          Map.entry(
              "rule",
              List.of(
                  "page",
                  "article",
                  "lexicon",
                  "value",
                  "label",
                  "rule.body",
                  "rule.head",
                  "rule.boilerplate",
                  "rule.export",
                  "rule.html")),
          Map.entry("field", List.of("page", "label", "lexicon", "article", "value")),
          Map.entry("quote.words", List.of("article", "lexicon")),
          Map.entry("quote.people", List.of("article", "lexicon", "quote.words")),
          Map.entry("quote.clause", List.of("article", "lexicon", "quote.words")),
          Map.entry(
              "quote",
              List.of("article", "lexicon", "quote.words", "quote.people", "quote.clause")),
          Map.entry("json", List.of("page", "article", "label")),
          Map.entry("text", List.of("page", "article", "label")));

  @Test
  void packagesImportOnlyFromThoseBelowThem() {
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          List<String> forbidden = new ArrayList<>();
          for (String other : MAY_IMPORT.keySet()) {
            if (!other.equals(name) && !allowed.contains(other)) {
              forbidden.add("org.cleanarticle." + other);
            }
          }
          forbidden.add("org.cleanarticle");
          forbidden.add("org.cleanarticle.cli");
          noClasses()
              .that()
              .resideInAPackage("org.cleanarticle." + name)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden.toArray(new String[0]))
              .check(CODE);
        });
  }

  @Test
  void everyPackageIsInTheTable() {
    Map<String, Integer> packages = new TreeMap<>();
    for (JavaClass type : CODE) {
      packages.merge(type.getPackageName().replace("org.cleanarticle.", ""), 1, Integer::sum);
    }
    packages.remove("org.cleanarticle");
    packages.remove("cli");
    assertEquals(new TreeMap<>(MAY_IMPORT).keySet(), packages.keySet());
  }

  @Test
  void theFacadeDoesNotKnowTheCommand() {
    noClasses()
        .that()
        .resideInAPackage("org.cleanarticle")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.cleanarticle.cli")
        .check(CODE);
  }

  @Test
  void noCycles() {
    slices().matching("org.cleanarticle.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void eachLibraryHasItsPlace() {
    onlyIn("org.jsoup..", "org.cleanarticle.read");
    onlyIn("org.commonmark..", "org.cleanarticle.read");
    onlyIn("com.fasterxml.jackson..", "org.cleanarticle.read", "org.cleanarticle.json");
    onlyIn("com.fasterxml.jackson.databind..", "org.cleanarticle.read");
    onlyIn("picocli..", "org.cleanarticle.cli");
    onlyIn("me.tongfei..", "org.cleanarticle.cli");
    onlyIn("java.nio.file..", "org.cleanarticle.cli");
  }

  private static void onlyIn(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CODE);
  }

  @Test
  void onlyTheCommandTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cleanarticle.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CODE);
  }

  @Test
  void nothingCallsTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(?!URI|URLDecoder).*")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.channels\\..*Socket.*")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")
        .check(CODE);
  }

  @Test
  void nothingAsksForTheTimeOrWhatTheMachineIsSetTo() {
    Surroundings.NONE_ASKS.check(CODE);
  }

  @Test
  void staticFieldsAreFinalAndNotMadeToChange() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(
            resideInAnyPackage("java.util.concurrent..", "java.lang.ref..")
                .or(assignableTo(ThreadLocal.class))
                .or(assignableTo(Random.class))
                .or(assignableTo(Appendable.class)))
        .check(CODE);
  }

  @Test
  void classesAreFinalUnlessTheyAreInterfaces() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CODE);
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        int lines = Files.readAllLines(file).size();
        if (lines > 400) {
          tooLong.add(file + ": " + lines);
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }
}
