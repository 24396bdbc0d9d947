package org.cleanarticle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.Warning;

/**
 * An article as plain text: its fields with a blank line between them, the paragraphs of the body
 * likewise. What the article does not say is left out.
 */
public final class PlainText {
  /** What a reader wants to see of an article. */
  private static final List<Field> USUAL =
      List.of(Field.HEADLINE, Field.STANDFIRST, Field.BYLINE, Field.DATE, Field.BODY);

  private final List<Field> fields;

  /**
   * A writer.
   *
   * @param fields which to write, in that order; empty for headline, standfirst, byline, date and
   *     body
   */
  public PlainText(List<Field> fields) {
    this.fields = fields.isEmpty() ? USUAL : List.copyOf(fields);
  }

  /**
   * The text, ending in a line feed unless it is empty.
   *
   * @param article the article
   * @return the text
   */
  public String of(Article article) {
    List<String> parts = new ArrayList<>();
    for (Field field : fields) {
      String text = text(field, article);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
  }

  /**
   * One field as text: lists of names parted by {@code "; "}, paragraphs by blank lines, quotations
   * and warnings one a line. Empty if the article says nothing.
   *
   * @param field which field
   * @param article the article
   * @return its text
   */
  public static String text(Field field, Article article) {
    return switch (field) {
      case HEADLINE -> orEmpty(article.headline());
      case STANDFIRST -> orEmpty(article.standfirst());
      case BYLINE -> orEmpty(article.byline());
      case AUTHORS -> String.join("; ", article.authors());
      case DATE -> Objects.toString(article.date(), "");
      case MODIFIED -> Objects.toString(article.modified(), "");
      case DATELINE -> dateline(article);
      case DATELINE_PLACE -> article.dateline() == null ? "" : orEmpty(article.dateline().place());
      case DATELINE_AGENCY ->
          article.dateline() == null ? "" : orEmpty(article.dateline().agency());
      case OUTLET -> orEmpty(article.outlet());
      case VIA -> orEmpty(article.via());
      case SECTION -> orEmpty(article.section());
      case URL -> orEmpty(article.url());
      case LANGUAGE -> orEmpty(article.language());
      case BODY, BLOCKS -> String.join("\n\n", article.body().stream().map(Block::text).toList());
      case QUOTES -> String.join("\n", article.quotes().stream().map(PlainText::quote).toList());
      case WARNINGS ->
          String.join("\n", article.warnings().stream().map(PlainText::warning).toList());
      case SOURCE, SOURCE_PATH -> article.source().path();
      case SOURCE_FORMAT -> article.source().format();
      case SOURCE_ENCODING -> article.source().encoding();
      case LINES, EVIDENCE, REJECTED -> "";
    };
  }

  /** As wire copy has it: {@code LONDON (Reuters)}. */
  static String dateline(Article article) {
    if (article.dateline() == null) {
      return "";
    }
    String place = orEmpty(article.dateline().place());
    String agency = article.dateline().agency();
    return agency == null ? place : (place + " (" + agency + ")").strip();
  }

  private static String quote(Quote quote) {
    return quote.speaker() == null ? quote.text() : quote.speaker() + ": " + quote.text();
  }

  private static String warning(Warning warning) {
    return warning.code() + ": " + warning.message();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
