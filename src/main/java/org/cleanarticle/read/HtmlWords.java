package org.cleanarticle.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * The lists of words that a page is read with, in the form in which they are looked up. Immutable;
 * made once for all pages.
 *
 * @param skippedTags elements whose text is no text of the page
 * @param inlineTags elements that run on in their line
 * @param articleTypes the types of schema.org that are articles
 * @param metaKeys the keys of metadata worth a line, by their form in lower case
 */
record HtmlWords(
    Set<String> skippedTags,
    Set<String> inlineTags,
    Set<String> articleTypes,
    Map<String, String> metaKeys,
    NameHints names) {
  private static final String LANGUAGE = "html";

  HtmlWords {
    // Every element is looked for in them: sets of their own are quicker than views of a table.
    skippedTags = Set.copyOf(skippedTags);
    inlineTags = Set.copyOf(inlineTags);
    metaKeys = Map.copyOf(metaKeys);
  }

  static HtmlWords of(Vocabulary vocabulary) {
    Map<String, String> keys = new HashMap<>();
    for (String key : vocabulary.words(LANGUAGE, "meta-keys")) {
      keys.put(key.toLowerCase(Locale.ROOT), key);
    }
    return new HtmlWords(
        vocabulary.words(LANGUAGE, "skipped-tags"),
        vocabulary.words(LANGUAGE, "inline-tags"),
        vocabulary.words(LANGUAGE, "article-types"),
        keys,
        new NameHints(vocabulary));
  }

  /** The key of an item under the first of two names that is known, or null. */
  String metaKey(String name, String otherwise) {
    String key = metaKeys.get(name);
    return key != null ? key : metaKeys.get(otherwise);
  }
}
