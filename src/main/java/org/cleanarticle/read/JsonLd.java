package org.cleanarticle.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.read.HtmlMetadata.Item;

/**
 * What the JSON-LD of a page says of its article, in the words of schema.org. Of several articles
 * the first one with a headline is the page's; what it leaves open may stand on the page's own
 * object. For one page; not thread-safe.
 */
final class JsonLd {
  private static final List<String> PLAIN =
      List.of(
          "headline",
          "alternativeHeadline",
          "description",
          "author",
          "creator",
          "datePublished",
          "dateCreated",
          "dateModified",
          "publisher",
          "articleSection",
          "inLanguage",
          "url",
          "articleBody",
          "isAccessibleForFree");

  /** What a WebPage may say in the place of an article that does not. */
  private static final List<String> OF_PAGE =
      List.of("description", "datePublished", "dateModified", "inLanguage");

  /** Lists of other articles hang on these: they are not this page's. */
  private static final Set<String> ELSEWHERE =
      Set.of("itemListElement", "liveBlogUpdate", "comment", "hasPart", "isPartOf", "mentions");

  /** What else may hold a property that is missing or empty. */
  private static final Map<String, String> INSTEAD =
      Map.of("author", "creator", "url", "mainEntityOfPage");

  private static final int DEEPEST = 16;
  private static final int MOST_AUTHORS = 50;

  private final Set<String> articleTypes;
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> videos = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /**
   * @param articleTypes the types that are articles
   */
  JsonLd(Set<String> articleTypes) {
    this.articleTypes = articleTypes;
  }

  /** The items of all scripts of a page. */
  List<Item> read(List<String> scripts) {
    JsonSalvage salvage = new JsonSalvage();
    for (String script : scripts) {
      for (JsonNode root : salvage.read(script)) {
        index(root);
      }
    }
    List<Item> items = new ArrayList<>();
    Set<String> said = new HashSet<>();
    if (!articles.isEmpty()) {
      JsonNode article = firstWithHeadline();
      add(items, "ld:type", firstType(article));
      addAll(items, said, article, PLAIN);
    }
    for (JsonNode page : pages) {
      addAll(items, said, page, OF_PAGE);
    }
    if (articles.isEmpty() && videos.size() == 1) {
      // The page of a film is as old as the film.
      addAll(items, said, videos.get(0), "uploadDate");
    }
    return items;
  }

  private JsonNode firstWithHeadline() {
    for (JsonNode article : articles) {
      if (article.has("headline")) {
        return article;
      }
    }
    return articles.get(0);
  }

  /** Finds the articles among the objects. No recursion: JSON may be nested deep. */
  private void index(JsonNode root) {
    record Step(JsonNode node, int depth) {}
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(root, 0));
    while (!open.isEmpty()) {
      Step step = open.poll();
      JsonNode node = step.node();
      if (node.isObject()) {
        List<String> types = texts(node.path("@type"), 0);
        if (!Collections.disjoint(types, articleTypes)) {
          articles.add(node);
        } else if (isPage(types)) {
          pages.add(node);
        } else if (types.contains("VideoObject")) {
          videos.add(node);
        }
        if (node.has("@id") && node.size() > 1) {
          byId.putIfAbsent(node.path("@id").asText(), node);
        }
      }
      if (step.depth() < DEEPEST) {
        for (JsonNode child : node.isArray() ? node : children(node)) {
          open.add(new Step(child, step.depth() + 1));
        }
      }
    }
  }

  private static boolean isPage(List<String> types) {
    for (String type : types) {
      if (type.endsWith("WebPage")) {
        return true;
      }
    }
    return false;
  }

  /** The lists and objects of an object, less those that are not of this page. */
  private static List<JsonNode> children(JsonNode object) {
    List<JsonNode> children = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isContainerNode() && !ELSEWHERE.contains(field.getKey())) {
        children.add(field.getValue());
      }
    }
    return children;
  }

  private String firstType(JsonNode article) {
    for (String type : texts(article.path("@type"), 0)) {
      if (articleTypes.contains(type)) {
        return type;
      }
    }
    return "";
  }

  private void addAll(List<Item> items, Set<String> said, JsonNode node, Collection<String> names) {
    for (String name : names) {
      addAll(items, said, node, name);
    }
  }

  private void addAll(List<Item> items, Set<String> said, JsonNode node, String name) {
    if (said.contains(name)) {
      return;
    }
    List<String> values = texts(node.path(name), 0);
    if (values.isEmpty() && INSTEAD.containsKey(name)) {
      values = texts(node.path(INSTEAD.get(name)), 0);
    }
    if (name.equals("author")) {
      values = named(values);
    }
    if (name.equals("creator")) {
      List<String> authors = texts(node.path("author"), 0);
      if (authors.isEmpty() || authors.equals(values)) {
        return; // The author's own item says it.
      }
    }
    if (name.equals("articleBody")) {
      values = paragraphs(values);
    }
    String key = name.equals("articleSection") ? "ld:section" : "ld:" + name;
    for (String value : values) {
      if (add(items, key, value)) {
        said.add(name);
      }
    }
  }

  /** Where a bare mark stands for a person, the person's name. */
  private List<String> named(List<String> values) {
    List<String> named = new ArrayList<>();
    for (String value : values) {
      JsonNode meant = byId.get(value);
      named.addAll(meant == null ? List.of(value) : texts(meant, 1));
    }
    return named;
  }

  private static List<String> paragraphs(List<String> bodies) {
    List<String> paragraphs = new ArrayList<>();
    for (String body : bodies) {
      paragraphs.addAll(MarkedUpText.paragraphs(body));
    }
    return paragraphs;
  }

  private static boolean add(List<Item> items, String key, String value) {
    String text = Whitespace.fold(MarkedUpText.plain(value));
    return !text.isEmpty() && items.add(new Item(key, text));
  }

  /** The texts of a value: of a text itself, of a thing its name or its address, of a list all. */
  private List<String> texts(JsonNode value, int depth) {
    if (value.isMissingNode() || depth > 4) {
      return List.of();
    }
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      for (JsonNode each : value) {
        if (all.size() < MOST_AUTHORS) {
          all.addAll(texts(each, depth + 1));
        }
      }
      return all;
    }
    if (!value.isObject()) {
      return List.of(value.asText());
    }
    if (!value.has("name") && value.has("givenName") && value.has("familyName")) {
      return List.of(value.path("givenName").asText() + " " + value.path("familyName").asText());
    }
    for (String name : List.of("name", "headline", "url", "@value")) {
      if (value.has(name)) {
        return texts(value.path(name), depth + 1);
      }
    }
    JsonNode meant = byId.get(value.path("@id").asText());
    List<String> names = meant == null ? List.of() : texts(meant, depth + 1);
    // An address is as good as a name where one is asked for; a bare mark is not.
    return names.isEmpty() ? address(value) : names;
  }

  private static List<String> address(JsonNode value) {
    String id = value.path("@id").asText();
    return id.startsWith("http") ? List.of(id) : List.of();
  }
}
