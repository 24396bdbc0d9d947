package org.cleanarticle.rule.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people say that a page of a corpus holds. */
public final class GoldPage {
  private static final double MOSTLY = .7;
  private static final double HARDLY = .3;

  private final JsonNode node;
  private final List<Grams> bodies = new ArrayList<>();
  private final Grams anyBody;
  private final Set<List<Long>> lines = new HashSet<>();
  private final List<Long> standfirst;
  private final List<Long> headline;

  private GoldPage(JsonNode node) {
    this.node = node;
    List<Long> all = new ArrayList<>();
    List<String> texts = new ArrayList<>(List.of(node.path("body").asText()));
    node.path("body_alts").forEach(alternative -> texts.add(alternative.asText()));
    for (String text : texts) {
      List<Long> words = Grams.words(text);
      bodies.add(Grams.of(words));
      all.addAll(words);
      text.lines().forEach(line -> lines.add(Grams.words(line)));
    }
    anyBody = Grams.of(all);
    StringBuilder summary = new StringBuilder(node.path("summary").asText(""));
    node.path("summary").forEach(piece -> summary.append(' ').append(piece.asText()));
    standfirst = Grams.words(summary.toString());
    headline = Grams.words(node.path("headline").asText(""));
  }

  /** The pages of a set that have a body and are not flagged as faulty, by their id. */
  public static Map<String, GoldPage> load(Path set) throws IOException {
    Map<String, GoldPage> pages = new LinkedHashMap<>();
    for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
      JsonNode node = new ObjectMapper().readTree(line);
      if (!node.has("flag") && !node.path("body").asText("").isEmpty()) {
        pages.put(node.path("id").asText(), new GoldPage(node));
      }
    }
    return pages;
  }

  /**
   * A page whose body is what a program has found.
   *
   * @param node as in the corpus, with {@code body}
   */
  static GoldPage of(JsonNode node) {
    return new GoldPage(node);
  }

  public boolean isTuning() {
    return node.path("fold").asText().equals("tune");
  }

  public String outlet() {
    return node.path("publisher").asText();
  }

  String id() {
    return node.path("id").asText();
  }

  String language() {
    return node.path("lang").asText("");
  }

  List<Grams> bodies() {
    return bodies;
  }

  List<Long> headline() {
    return headline;
  }

  /** Whether a line is of the body; empty where it can count for neither. */
  public Optional<Boolean> isBody(String text) {
    List<Long> words = Grams.words(text);
    if (words.isEmpty() || words.equals(standfirst) || words.equals(headline)) {
      return Optional.empty();
    }
    if (words.size() < 4) {
      return Optional.of(lines.contains(words));
    }
    double share = Grams.of(words).share(anyBody);
    return share >= MOSTLY
        ? Optional.of(true)
        : share <= HARDLY ? Optional.of(false) : Optional.empty();
  }
}
