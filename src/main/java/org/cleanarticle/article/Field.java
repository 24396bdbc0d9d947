package org.cleanarticle.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an article's output may hold, by the names of the contract and in its order. */
public enum Field {
  /** The headline. */
  HEADLINE("headline"),
  /** The sentence under the headline. */
  STANDFIRST("standfirst"),
  /** The byline as printed. */
  BYLINE("byline"),
  /** People or agencies. */
  AUTHORS("authors"),
  /** Publication. */
  DATE("date"),
  /** Last update. */
  MODIFIED("modified"),
  /** Place and agency of wire copy. */
  DATELINE("dateline"),
  /** Who published it. */
  OUTLET("outlet"),
  /** The aggregator or archive it came through. */
  VIA("via"),
  /** World, Sport and the like. */
  SECTION("section"),
  /** Canonical address. */
  URL("url"),
  /** BCP 47 tag. */
  LANGUAGE("language"),
  /** Paragraphs, sub-headings and list items. */
  BODY("body"),
  /** Quotations in the body. */
  QUOTES("quotes"),
  /** What a reader should know. */
  WARNINGS("warnings"),
  /** Where it came from. */
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
  /** The place of the dateline. */
  DATELINE_PLACE("dateline.place"),
  /** The agency of the dateline. */
  DATELINE_AGENCY("dateline.agency"),
  /** The name of the input. */
  SOURCE_PATH("source.path"),
  /** The format of the input. */
  SOURCE_FORMAT("source.format"),
  /** The encoding of the input. */
  SOURCE_ENCODING("source.encoding");

  /** The fields that every article has. */
  public static final List<Field> ALWAYS = List.of(values()).subList(0, BLOCKS.ordinal());

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /**
   * Its name in the output: {@code source.path}.
   *
   * @return the name
   */
  public String key() {
    return key;
  }

  /**
   * The field of that name, if there is one.
   *
   * @param key a name as in the output
   * @return the field; empty if there is none of that name
   */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /**
   * Whether an article says anything here; of what explains it that is always so.
   *
   * @param article the article
   * @return whether it has a value
   */
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
