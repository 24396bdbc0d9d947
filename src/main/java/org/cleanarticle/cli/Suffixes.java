package org.cleanarticle.cli;

import java.util.List;
import java.util.Locale;

/** The file name suffixes of articles, and those that a walk of a folder looks for. */
final class Suffixes {
  private static final List<String> ARTICLES = List.of(".txt", ".text", ".html", ".htm");

  /** Not looked for: they may be notes, or what we wrote ourselves. */
  private static final List<String> MARKDOWN = List.of(".md", ".markdown");

  private static final String GZIP = ".gz";

  private Suffixes() {}

  /** Whether a file of this name in a folder is taken for an article. */
  static boolean isArticle(String fileName) {
    return !strip(fileName, ARTICLES).equals(fileName);
  }

  static boolean isGzip(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The name without a suffix of ours; a name that is nothing else stays as it is. */
  static String strip(String fileName) {
    String name = strip(fileName, ARTICLES);
    return name.equals(fileName) ? strip(fileName, MARKDOWN) : name;
  }

  private static String strip(String fileName, List<String> suffixes) {
    String name = isGzip(fileName) ? drop(fileName, GZIP) : fileName;
    String lower = name.toLowerCase(Locale.ROOT);
    for (String suffix : suffixes) {
      if (lower.endsWith(suffix) && lower.length() > suffix.length()) {
        return drop(name, suffix);
      }
    }
    return fileName;
  }

  /** For messages: what a folder should hold. */
  static String list() {
    return String.join(", ", ARTICLES);
  }

  private static String drop(String name, String suffix) {
    return name.substring(0, name.length() - suffix.length());
  }
}
