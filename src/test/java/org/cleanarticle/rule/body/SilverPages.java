package org.cleanarticle.rule.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Pages whose body nobody has written down, only a few pieces of it or none: what the program makes
 * of their HTML is taken for their body, and their text, made in three ways, is learned from. HTML
 * shows what is furniture, so it is right far more often than text alone. Pages where it leaves out
 * a piece that must be in, or holds one that must not, are passed over.
 */
final class SilverPages {
  private static final List<String> SETS = List.of("trafilatura", "postlight", "htmldate");

  /** A shorter body may be anything. */
  private static final int SHORTEST = 600;

  private final FitBody fit;
  private final CleanArticle cleaner = new CleanArticle();
  private final List<List<FitPage>> pages =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  private SilverPages(FitBody fit) {
    this.fit = fit;
  }

  /** The pages of the tune fold in the three ways of {@link FitBody#INPUTS}. */
  static List<FitBody.Inputs> load(Path corpus, FitBody fit) throws IOException {
    SilverPages silver = new SilverPages(fit);
    Set<String> seen = new HashSet<>();
    for (String set : SETS) {
      for (String line : Files.readAllLines(corpus.resolve(set).resolve("gold.jsonl"))) {
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree(line);
        boolean tunes = node.path("fold").asText().equals("tune") && !node.has("flag");
        if (tunes && seen.add(node.path("id").asText())) {
          silver.add(set, node, corpus.resolve(set).resolve("html"));
        }
      }
    }
    List<FitBody.Inputs> inputs = new ArrayList<>();
    for (int k = 0; k < FitBody.INPUTS.size(); k++) {
      String name = "silver/" + FitBody.INPUTS.get(k);
      double importance = k == 0 ? FitBody.MAIN_CASE : 1;
      inputs.add(new FitBody.Inputs(name, false, importance, silver.pages.get(k)));
    }
    return inputs;
  }

  private void add(String set, ObjectNode node, Path folder) throws IOException {
    String id = node.path("id").asText();
    Path zipped = folder.resolve(id + ".html.gz");
    byte[] bytes = FitBody.bytes(Files.exists(zipped) ? zipped : folder.resolve(id + ".html"));
    Article article = cleaner.clean(bytes).article();
    List<String> body = Block.texts(article.body());
    String text = String.join("\n", body);
    if (text.length() < SHORTEST || !isRight(text, node)) {
      return;
    }
    node.put("body", text);
    node.put("headline", article.headline());
    node.put("summary", article.standfirst() == null ? "" : article.standfirst());
    node.put("publisher", node.path("publisher").asText(host(node.path("url").asText())));
    GoldPage gold = GoldPage.of(node);
    Charset charset = Charset.forName(article.source().encoding());
    Document page = Jsoup.parse(new String(bytes, charset));
    List<String> texts =
        List.of(
            Renderings.blocks(Renderings.container(page, body)),
            Renderings.blocks(page.body()),
            Renderings.pieces(page));
    for (int k = 0; k < texts.size(); k++) {
      pages.get(k).add(fit.page(set, gold, texts.get(k).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static boolean isRight(String text, JsonNode node) {
    for (JsonNode piece : node.path("with")) {
      if (!text.contains(piece.asText())) {
        return false;
      }
    }
    for (JsonNode piece : node.path("without")) {
      if (text.contains(piece.asText())) {
        return false;
      }
    }
    return true;
  }

  /** The outlet that an address names. */
  private static String host(String address) {
    String[] steps = address.split("/", 4);
    return steps.length > 2 ? steps[2] : address;
  }
}
