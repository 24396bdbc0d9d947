package org.cleanarticle.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an article can be written as. */
enum Format {
  JSON(".json"),
  NDJSON(".json"),
  TEXT(".txt"),
  MARKDOWN(".md"),
  CSV(".csv"),
  TSV(".tsv"),
  JSONLD(".jsonld");

  private final String suffix;

  Format(String suffix) {
    this.suffix = suffix;
  }

  /** What the names of its files end in. */
  String suffix() {
    return suffix;
  }

  /** Whether it shows an article's fields as they are, so that all about them can be asked for. */
  boolean isPlainJson() {
    return this == JSON || this == NDJSON;
  }

  /** Whether several articles can stand in a JSON array. */
  boolean isJson() {
    return isPlainJson() || this == JSONLD;
  }

  /** As on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
