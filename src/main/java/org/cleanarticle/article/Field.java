package org.cleanarticle.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an article's output may hold, by the names of the contract and in its order. */
public enum Field {
  HEADLINE("headline"),
  STANDFIRST("standfirst"),
  BYLINE("byline"),
  AUTHORS("authors"),
  DATE("date"),
  MODIFIED("modified"),
  DATELINE("dateline"),
  OUTLET("outlet"),
  VIA("via"),
  SECTION("section"),
  URL("url"),
  LANGUAGE("language"),
  BODY("body"),
  QUOTES("quotes"),
  WARNINGS("warnings"),
  SOURCE("source"),

  // On request
  /** The body with sub-headings and list items told apart. */
  BLOCKS("blocks"),
  /** Every line of the input with its label and rule. */
  LINES("lines"),
  /** The lines and the rule that each field was read from. */
  EVIDENCE("evidence"),
  /** Marked spans that are no speech. */
  REJECTED("rejected"),

  // Parts of the above
  DATELINE_PLACE("dateline.place"),
  DATELINE_AGENCY("dateline.agency"),
  SOURCE_PATH("source.path"),
  SOURCE_FORMAT("source.format"),
  SOURCE_ENCODING("source.encoding");

  /** The fields that every article has. */
  public static final List<Field> ALWAYS = List.of(values()).subList(0, BLOCKS.ordinal());

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** Its name in the output: {@code source.path}. */
  public String key() {
    return key;
  }

  /** The field of that name, if there is one. */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Whether an article says anything here; of what explains it that is always so. */
  public boolean isGiven(Article article) {
    return switch (this) {
      case HEADLINE -> article.headline() != null;
      case STANDFIRST -> article.standfirst() != null;
      case BYLINE -> article.byline() != null;
      case AUTHORS -> !article.authors().isEmpty();
      case DATE -> article.date() != null;
      case MODIFIED -> article.modified() != null;
      case DATELINE -> article.dateline() != null;
      case DATELINE_PLACE -> article.dateline() != null && article.dateline().place() != null;
      case DATELINE_AGENCY -> article.dateline() != null && article.dateline().agency() != null;
      case OUTLET -> article.outlet() != null;
      case VIA -> article.via() != null;
      case SECTION -> article.section() != null;
      case URL -> article.url() != null;
      case LANGUAGE -> article.language() != null;
      case BODY, BLOCKS -> !article.body().isEmpty();
      case QUOTES -> !article.quotes().isEmpty();
      case WARNINGS -> !article.warnings().isEmpty();
      case SOURCE, SOURCE_PATH, SOURCE_FORMAT, SOURCE_ENCODING -> true;
      case LINES, EVIDENCE, REJECTED -> true;
    };
  }
}
