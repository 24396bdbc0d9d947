package org.cleanarticle;

import java.util.Optional;
import org.cleanarticle.article.Article;
import org.cleanarticle.label.Explanation;

/**
 * A cleaned input.
 *
 * @param article never null; of an input that holds none its body is empty and a warning says why
 * @param explanation what every line was taken for, and what the fields were read from
 * @param refusal why the input could not be read at all, if so: a phrase that follows its name
 */
public record Cleaned(Article article, Explanation explanation, Optional<String> refusal) {}
