package org.cleanarticle.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      return lines(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      boolean windows = end > from && text.charAt(end - 1) == '\r';
      lines.add(text.substring(from, windows ? end - 1 : end));
      from = end + 1;
    }
    return lines;
  }

  /** The files under {@code folder}, as the build listed them: {@code en/sign-up.txt}, sorted. */
  static List<String> index(String folder) {
    return lines(folder + "/index.txt").stream().filter(l -> !l.isBlank()).sorted().toList();
  }
}
