package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cleanarticle.Cleaned;
import org.cleanarticle.json.ArticleJson;

/** What is done with one input: read it, clean it, make JSON of it. Thread-safe. */
final class Work {
  private final InputReader reader;
  private final Cleaner cleaner;
  private final ArticleJson json;
  private final boolean explain;
  private final boolean allowEmpty;

  Work(InputReader reader, Cleaner cleaner, ArticleJson json, Settings settings) {
    this.reader = reader;
    this.cleaner = cleaner;
    this.json = json;
    explain = settings.explain();
    allowEmpty = settings.allowEmpty();
  }

  /** Never throws: one input that finds a bug must not end the run, not even with an Error. */
  Outcome on(Input input) {
    try {
      Cleaned cleaned = cleaner.clean(reader.read(input), input.name());
      if (cleaned.refusal().isPresent()) {
        return Outcome.unreadable(input, cleaned.refusal().get());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (explain) {
        json.write(cleaned.article(), cleaned.explanation(), out);
      } else {
        json.write(cleaned.article(), out);
      }
      return cleaned.article().body().isEmpty() && !allowEmpty
          ? Outcome.noArticle(input, out, "holds no article")
          : Outcome.article(input, out);
    } catch (UnreadableException e) {
      return Outcome.unreadable(input, e.getMessage());
    } catch (IOException | RuntimeException | Error e) {
      return Outcome.bug(input, e);
    }
  }
}
