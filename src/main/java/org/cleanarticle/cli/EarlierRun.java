package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.article.Field;
import org.cleanarticle.json.WrittenArticle;

/**
 * Asks a file that stands where an article is to go what an earlier run made it of, and whether it
 * is one of ours at all. Only JSON says so: of the other formats every file counts as ours, and as
 * made of the same input.
 */
final class EarlierRun {
  /** What stands where an article is to go. */
  enum Found {
    /** Nothing, or nothing that would be missed: an article that breaks off, a link. */
    NOTHING,
    /** An article of the same input that does not satisfy, or of which that cannot be told. */
    WANTING,
    /** An article of the same input. */
    ARTICLE,
    /** The article of another input. */
    OF_ANOTHER,
    /** Something that clean-article has not written. */
    FOREIGN
  }

  private final boolean told;
  private final List<Field> fields;
  private final Settings.Demands demands;

  EarlierRun(Settings settings) {
    told = settings.look().format().isPlainJson();
    fields = Rendering.fields(settings.look());
    demands = settings.demands();
  }

  Found at(Path file, Input input) {
    if (!Files.isRegularFile(file)) {
      return Found.NOTHING;
    }
    return told ? inJson(file, input) : inOther(file);
  }

  private Found inOther(Path file) {
    boolean empty = file.toFile().length() == 0;
    return empty || !demands.required().isEmpty() ? Found.WANTING : Found.ARTICLE;
  }

  private Found inJson(Path file, Input input) {
    try {
      long size = Files.size(file);
      if (size == 0) {
        return Found.NOTHING;
      }
      Optional<WrittenArticle> written = WrittenArticle.in(Files.newInputStream(file), size);
      if (written.isEmpty() || !written.get().isOfOurs(fields)) {
        // A link is replaced, and not what it leads to.
        return Files.isSymbolicLink(file) ? Found.NOTHING : Found.FOREIGN;
      }
      WrittenArticle article = written.get();
      if (article.path().isPresent() && isAnother(article.path().get(), input)) {
        return Found.OF_ANOTHER;
      }
      if (!article.isWhole()) {
        return Found.NOTHING;
      }
      return satisfies(article) ? Found.ARTICLE : Found.WANTING;
    } catch (IOException e) {
      // What nobody can read nobody can be sure of.
      return Found.FOREIGN;
    }
  }

  /** As {@link Work} judges an article, so that one left out changes no exit status. */
  private boolean satisfies(WrittenArticle article) {
    for (Field text : List.of(Field.BODY, Field.BLOCKS)) {
      if (article.keys().contains(text.key()) && !article.given().contains(text.key())) {
        return demands.allowEmpty();
      }
    }
    for (Field field : demands.required()) {
      if (!article.given().contains(field.key())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the input that a file names is another one.
   *
   * <p>One input may be spelled in many ways, {@code a.txt} and {@code ../pages/a.txt}, from many
   * folders: of two spellings that end alike the other is another input only if it still leads to
   * another file. One spelling may mean two inputs in two folders, and that nobody can tell: where
   * the earlier run stood is not written down, for the same input gives the same output everywhere.
   */
  private static boolean isAnother(String source, Input input) {
    if (source.equals(input.name())) {
      return false;
    }
    try {
      Path before = Path.of(withoutNumber(source, input));
      Path now = Path.of(withoutNumber(input.name(), input));
      return !Path.of(source).endsWith(Path.of(input.name()).getFileName())
          || Files.exists(before) && !Files.isSameFile(before, now);
    } catch (InvalidPathException | IOException e) {
      // What cannot be told is not held for another.
      return false;
    }
  }

  /** The name of the file in which an article stands among others. */
  private static String withoutNumber(String name, Input input) {
    int number = name.lastIndexOf('#');
    return input.article() > 0 && number > 0 ? name.substring(0, number) : name;
  }
}
