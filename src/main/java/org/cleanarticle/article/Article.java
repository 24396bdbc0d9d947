package org.cleanarticle.article;

import java.util.List;

/**
 * A clean news article. What the input does not say is {@code null} (a text, a date) or empty (a
 * list); nothing is invented.
 *
 * @param headline the headline once, without the outlet's suffix; nullable
 * @param standfirst the sentence under the headline that is not part of the body; nullable
 * @param byline the byline as printed, white space folded; nullable
 * @param authors people or agencies, in order of print, without repeats
 * @param date publication; nullable
 * @param modified last update; nullable
 * @param dateline place and agency of wire copy; nullable
 * @param outlet who published it; nullable
 * @param via the aggregator or archive it came through; nullable
 * @param section World, Sport and the like; nullable
 * @param url canonical address; nullable
 * @param language BCP 47 tag; nullable
 * @param body paragraphs, sub-headings and list items, in order
 * @param quotes the quotations in the body, in order
 * @param warnings what a reader of this result should know
 * @param source where it came from
 */
public record Article(
    String headline,
    String standfirst,
    String byline,
    List<String> authors,
    PartialDate date,
    PartialDate modified,
    Dateline dateline,
    String outlet,
    String via,
    String section,
    String url,
    String language,
    List<Block> body,
    List<Quote> quotes,
    List<Warning> warnings,
    Source source) {
  /** Copies the lists. */
  public Article {
    authors = List.copyOf(authors);
    body = List.copyOf(body);
    quotes = List.copyOf(quotes);
    warnings = List.copyOf(warnings);
  }

  /**
   * The same article with these quotes and warnings.
   *
   * @param newQuotes the quotations in the body, in order
   * @param newWarnings what a reader should know
   * @return the changed article
   */
  public Article with(List<Quote> newQuotes, List<Warning> newWarnings) {
    return new Article(
        headline,
        standfirst,
        byline,
        authors,
        date,
        modified,
        dateline,
        outlet,
        via,
        section,
        url,
        language,
        body,
        newQuotes,
        newWarnings,
        source);
  }
}
