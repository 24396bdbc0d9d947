package org.cleanarticle.json;

import java.util.Objects;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Field;

/** The fields that are one text. */
final class Scalars {
  private Scalars() {}

  /** The field's text, or null if the article does not say. */
  static String of(Field field, Article article) {
    return switch (field) {
      case HEADLINE -> article.headline();
      case STANDFIRST -> article.standfirst();
      case BYLINE -> article.byline();
      case DATE -> Objects.toString(article.date(), null);
      case MODIFIED -> Objects.toString(article.modified(), null);
      case DATELINE_PLACE -> article.dateline() == null ? null : article.dateline().place();
      case DATELINE_AGENCY -> article.dateline() == null ? null : article.dateline().agency();
      case OUTLET -> article.outlet();
      case VIA -> article.via();
      case SECTION -> article.section();
      case URL -> article.url();
      case LANGUAGE -> article.language();
      case SOURCE_PATH -> article.source().path();
      case SOURCE_FORMAT -> article.source().format();
      case SOURCE_ENCODING -> article.source().encoding();
      default -> throw new IllegalArgumentException(field + " is not one text");
    };
  }
}
