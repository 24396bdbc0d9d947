package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Field;

/** What is done with one input: read it, clean it, write it down. Thread-safe. */
final class Work {
  private final InputReader reader;
  private final Cleaner cleaner;
  private final ArticleWriter writer;
  private final Settings.Demands demands;

  Work(InputReader reader, Cleaner cleaner, ArticleWriter writer, Settings.Demands demands) {
    this.reader = reader;
    this.cleaner = cleaner;
    this.writer = writer;
    this.demands = demands;
  }

  /** Never throws: one input that finds a bug must not end the run, not even with an Error. */
  Outcome on(Input input) {
    try {
      byte[] bytes = reader.read(input);
      Cleaned cleaned = cleaner.clean(bytes, input.name());
      if (cleaned.refusal().isPresent()) {
        return Outcome.unreadable(input, bytes.length, cleaned.refusal().get());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(cleaned, out);
      return new Outcome(
          input,
          bytes.length,
          demands.stats() ? Optional.of(cleaned) : Optional.empty(),
          Optional.of(out),
          failure(cleaned.article()),
          Optional.empty());
    } catch (UnreadableException e) {
      return Outcome.unreadable(input, 0, e.getMessage());
    } catch (IOException | RuntimeException | Error e) {
      return Outcome.bug(input, e);
    }
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
