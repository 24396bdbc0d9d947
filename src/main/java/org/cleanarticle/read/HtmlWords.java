package org.cleanarticle.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.jsoup.nodes.Element;

/**
 * The lists of words that a page is read with, in the form in which they are looked up. Immutable;
 * made once for all pages.
 *
 * @param flows how elements stand in the flow, of those where the parser alone does not say it
 * @param articleTypes the types of schema.org that are articles
 * @param metaKeys the keys of metadata worth a line, by their form in lower case
 * @param authorNames the words in the names of elements that name the author
 * @param frontMatterKeys the keys of metadata, by those of front matter
 */
record HtmlWords(
    Map<String, Flow> flows,
    Set<String> articleTypes,
    Map<String, String> metaKeys,
    NameHints names,
    HtmlNameWords authorNames,
    Map<String, String> frontMatterKeys) {
  private static final String LANGUAGE = "html";

  HtmlWords {
    // Every element is looked for in it, and no map is quicker.
    flows = Collections.unmodifiableMap(new HashMap<>(flows));
    metaKeys = Map.copyOf(metaKeys);
  }

  static HtmlWords of(Vocabulary vocabulary) {
    Map<String, String> keys = new HashMap<>();
    for (String key : vocabulary.words(LANGUAGE, "meta-keys")) {
      keys.put(key.toLowerCase(Locale.ROOT), key);
    }
    return new HtmlWords(
        flows(vocabulary),
        vocabulary.words(LANGUAGE, "article-types"),
        keys,
        new NameHints(vocabulary),
        HtmlNameWords.of(vocabulary.words(LANGUAGE, "author-names")),
        vocabulary.table(LANGUAGE, "front-matter"));
  }

  private static Map<String, Flow> flows(Vocabulary vocabulary) {
    Map<String, Flow> flows = new HashMap<>();
    flows.put("article", Flow.BLOCK);
    vocabulary.words(LANGUAGE, "inline-tags").forEach(tag -> flows.put(tag, Flow.INLINE));
    flows.put("html", Flow.ROOT);
    flows.put("#root", Flow.ROOT);
    flows.put("br", Flow.BREAK);
    flows.put("head", Flow.ROOT);
    flows.put("title", Flow.TITLE);
    vocabulary.words(LANGUAGE, "skipped-tags").forEach(tag -> flows.put(tag, Flow.SKIPPED));
    return flows;
  }

  /**
   * How an element stands in the flow, whatever it holds; of one's own making a name has hyphens.
   */
  Flow flow(Element element) {
    String tag = element.normalName();
    Flow known = flows.get(tag);
    if (known != null) {
      return known;
    }
    return element.isBlock() || tag.indexOf('-') >= 0 ? Flow.BLOCK : Flow.INLINE;
  }

  /** The key of an item under the first of two names that is known, or null. */
  String metaKey(String name, String otherwise) {
    String key = metaKeys.get(name);
    return key != null ? key : metaKeys.get(otherwise);
  }
}
