package org.cleanarticle.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.cleanarticle.Cleaned;

/** Writes down what was found in one input. */
@FunctionalInterface
interface ArticleWriter {
  void write(Cleaned cleaned, OutputStream out) throws IOException;
}
