package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Field;
import org.cleanarticle.read.Part;

/** What is done with one article: clean it, write it down. Thread-safe. */
final class Work {
  static final String OUT_OF_MEMORY =
      "needs more memory than Java may take (-Xmx in CLEAN_ARTICLE_JAVA_OPTS raises the limit)";

  private final Cleaner cleaner;
  private final ArticleWriter writer;
  private final Settings.Demands demands;
  private final long roomy;

  /**
   * @param roomy for inputs of so many bytes there is memory enough
   */
  Work(Cleaner cleaner, ArticleWriter writer, Settings.Demands demands, long roomy) {
    this.cleaner = cleaner;
    this.writer = writer;
    this.demands = demands;
    this.roomy = roomy;
  }

  /** Never throws: one input that finds a bug must not end the run, not even with an Error. */
  Outcome on(Input input, Part part) {
    int size = part.bytes().length;
    try {
      return clean(input, part);
    } catch (OutOfMemoryError e) {
      return size > roomy ? Outcome.unreadable(input, size, OUT_OF_MEMORY) : Outcome.bug(input, e);
    } catch (IOException | RuntimeException | Error e) {
      return Outcome.bug(input, e);
    }
  }

  private Outcome clean(Input input, Part part) throws IOException {
    Cleaned cleaned = cleaner.clean(part, input.name());
    int size = part.bytes().length;
    if (cleaned.refusal().isPresent()) {
      return Outcome.unreadable(input, size, cleaned.refusal().get());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(cleaned, out);
    return new Outcome(
        input,
        size,
        demands.stats() ? Optional.of(cleaned) : Optional.empty(),
        Optional.of(out),
        failure(cleaned.article()),
        Optional.empty());
  }

  private Optional<Failure> failure(Article article) {
    if (article.body().isEmpty()) {
      return demands.allowEmpty()
          ? Optional.empty()
          : Optional.of(new Failure(Failure.Kind.NO_ARTICLE, "holds no article"));
    }
    List<String> missing = new ArrayList<>();
    for (Field field : demands.required()) {
      if (!field.isGiven(article)) {
        missing.add(field.key());
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Failure(Failure.Kind.FIELD_MISSING, "has no " + String.join(", ", missing)));
  }
}
