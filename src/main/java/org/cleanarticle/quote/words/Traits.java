package org.cleanarticle.quote.words;

import java.util.Set;

/**
 * What marks a language as a whole, see {@code traits.txt}.
 *
 * @param capitalNouns whether every noun has a capital
 * @param closingVerbs whether the verb ends a clause
 * @param noArticles whether a noun needs no article to mean somebody known
 * @param verbSecond whether the subject stands behind the verb where something else begins the
 *     sentence
 */
public record Traits(
    boolean capitalNouns, boolean closingVerbs, boolean noArticles, boolean verbSecond) {
  Traits(Set<String> listed) {
    this(
        listed.contains("capital-nouns"),
        listed.contains("closing-verbs"),
        listed.contains("no-articles"),
        listed.contains("verb-second"));
  }
}
