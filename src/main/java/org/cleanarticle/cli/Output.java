package org.cleanarticle.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/** Where the articles go. */
interface Output extends AutoCloseable {
  /** Says where the article of an input will go; called once for each, in the order of inputs. */
  Path place(Input input);

  /**
   * Writes an article.
   *
   * @param place what {@link #place} said
   */
  void write(Path place, ByteArrayOutputStream json) throws OutputException;

  @Override
  void close();
}
