package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdTest {
  private static List<String> read(String... scripts) {
    return new JsonLd(new Vocabulary().words("html", "article-types"))
        .read(List.of(scripts)).stream().map(i -> i.key() + "=" + i.text()).toList();
  }

  @Test
  void readsAnArticle() {
    assertEquals(
        List.of(
            "ld:type=NewsArticle",
            "ld:headline=Quay wall gives way",
            "ld:alternativeHeadline=Three boats lost",
            "ld:description=Nobody was hurt & all is calm",
            "ld:author=Ann Reed",
            "ld:author=Ben Ashe",
            "ld:datePublished=2024-03-02T08:00Z",
            "ld:dateModified=2024-03-03",
            "ld:publisher=The Beacon",
            "ld:section=Coast",
            "ld:section=News",
            "ld:inLanguage=en",
            "ld:url=https://beacon.example/quay",
            "ld:articleBody=One.",
            "ld:articleBody=Two < three.",
            "ld:isAccessibleForFree=false"),
        read(
            """
            {"@context":"https://schema.org","@type":["NewsArticle"],"headline":" Quay  wall gives way",
             "alternativeHeadline":"Three boats lost","description":"Nobody was hurt &amp; all is calm",
             "author":[{"@type":"Person","name":"Ann Reed"},"Ben Ashe"],
             "datePublished":"2024-03-02T08:00Z","dateModified":"2024-03-03",
             "publisher":{"@type":"Organization","name":"The Beacon","logo":{"url":"x"}},
             "articleSection":["Coast","News"],"inLanguage":{"@type":"Language","name":"en"},
             "mainEntityOfPage":{"@type":"WebPage","@id":"https://beacon.example/quay"},
             "articleBody":"<p>One.</p><p>Two &lt; <b>three</b>.</p>","isAccessibleForFree":false}
            """));
  }

  /** Always in the same order, so that the lines of a page have the same numbers in every run. */
  @Test
  void readsWhatOnlyThePageSays() {
    assertEquals(
        List.of(
            "ld:description=Nobody was hurt",
            "ld:datePublished=2024-03-02",
            "ld:dateModified=2024-03-03",
            "ld:inLanguage=en"),
        read(
            """
            {"@type":"WebPage","inLanguage":"en","dateModified":"2024-03-03",
             "datePublished":"2024-03-02","description":"Nobody was hurt"}
            """));
  }

  @Test
  void resolvesTheReferencesOfAGraph() {
    assertEquals(
        List.of("ld:type=Article", "ld:headline=Tide", "ld:author=Ann Reed", "ld:inLanguage=en-GB"),
        read(
            """
            {"@graph":[{"@type":"WebPage","inLanguage":"en-GB","name":"no"},
              {"@type":"Article","headline":"Tide","author":{"@id":"#ann"},"publisher":{"@id":"#gone"}},
              {"@type":"Person","@id":"#ann","name":"Ann Reed"}]}
            """));
  }

  @Test
  void theOnlyFilmOfAPageWithoutArticleIsAsOldAsThePage() {
    String film = "{\"@type\":\"VideoObject\",\"name\":\"Tide\",\"uploadDate\":\"2024-03-02\"}";
    assertEquals(List.of("ld:uploadDate=2024-03-02"), read(film));
    assertEquals(List.of(), read(film, film), "one of several films");
    assertEquals(List.of("ld:type=Article"), read(film, "{\"@type\":\"Article\"}"));
  }

  @Test
  void takesTheFirstArticleAndNoneOfALinkedList() {
    assertEquals(
        List.of("ld:type=NewsArticle", "ld:headline=First"),
        read(
            """
            {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Elsewhere"}]}
            """,
            """
            [{"@type":"BlogPosting"},{"@type":"NewsArticle","headline":"First"},{"@type":"NewsArticle","headline":"Second"}]
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          <!-- {"%type":"Article","headline":"Tide"} -->
          /* x */ //<![CDATA[~ {"%type":"Article","headline":"Tide"} //]]>
          {"%type":"Article","headline":"Tide",}
          {"%type":"Article","headline":"Ti~de"}
          {"a":1}{"%type":"Article","headline":"Tide"}
          {"%type":"Article","headline":"Tide","author":"An"n"}
          {"%type":"Article","headline":"Tide","keywords":["a"
          {"%type":"Article","headline":"Tide\\'"}
          {"%type":"Article","headline":{"%value":"Tide"}}
          """)
  void toleratesBrokenJson(String script) {
    List<String> items = read(script.replace('%', '@').replace("~", "\n"));
    String headline = script.contains("Ti~de") ? "Ti de" : script.contains("'") ? "Tide'" : "Tide";
    assertEquals(List.of("ld:type=Article", "ld:headline=" + headline), items.subList(0, 2));
  }

  @Test
  void survivesHostileJson() {
    assertEquals(List.of(), read("[".repeat(200_000)));
    assertEquals(List.of(), read("{\"a\":".repeat(200_000)));
    assertEquals(List.of(), read("nothing", "", "}"));
    String self = "{\"@type\":\"Article\",\"@id\":\"x\",\"author\":{\"@id\":\"x\",\"y\":1}}";
    assertEquals(List.of("ld:type=Article"), read(self));
  }

  @Test
  void theCreatorIsTheAuthorWhereNoneIsNamed() {
    assertEquals(
        List.of("ld:type=Article", "ld:headline=Quay wall gives way", "ld:author=Ann Reed"),
        read(
            """
            {"@type":"Article","headline":"Quay wall gives way","author":[],"creator":["Ann Reed"]}
            """));
    assertEquals(
        List.of(
            "ld:type=Article",
            "ld:headline=Quay wall gives way",
            "ld:author=Ben Ashe",
            "ld:creator=cms"),
        read(
            """
            {"@type":"Article","headline":"Quay wall gives way","author":"Ben Ashe","creator":"cms"}
            """));
  }
}
