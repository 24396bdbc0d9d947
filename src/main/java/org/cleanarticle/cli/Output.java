package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the articles go. */
interface Output extends AutoCloseable {
  /**
   * Where the article of an input will go.
   *
   * @param path where to write it
   * @param note what the user should know of the place: a phrase that follows the input's name
   * @param done whether the article stands there already, as good as it must be
   * @param problem why it cannot be written there, if so: a phrase that follows the input's name
   */
  record Place(Path path, Optional<String> note, boolean done, Optional<String> problem) {
    static final Place NOWHERE = new Place(Path.of(""), Optional.empty(), false, Optional.empty());
  }

  /**
   * Says where the article of an input will go; called once for each input, in their order, and
   * behind that for each article of one that holds several.
   */
  Place place(Input input);

  /**
   * Writes an article.
   *
   * @param path what {@link #place} said
   */
  void write(Path path, ByteArrayOutputStream article) throws OutputException;

  /** Writes what stands behind the last article. Not called when the output has failed. */
  void finish() throws OutputException;

  @Override
  void close();
}
