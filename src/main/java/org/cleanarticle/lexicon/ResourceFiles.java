package org.cleanarticle.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text files that come with the program. */
final class ResourceFiles {
  private ResourceFiles() {}

  /**
   * The lines of a resource beside this class, empty if there is none of that name.
   *
   * @param path relative to the root package: {@code words/en/months.txt}
   */
  static List<String> lines(String path) {
    try (InputStream in = ResourceFiles.class.getResourceAsStream("/org/cleanarticle/" + path)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The files under {@code folder}, as the build listed them: {@code en/sign-up.txt}, sorted. */
  static List<String> index(String folder) {
    return lines(folder + "/index.txt").stream().filter(l -> !l.isBlank()).sorted().toList();
  }
}
