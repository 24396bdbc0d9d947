package org.cleanarticle;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.read.EncodingNames;
import org.cleanarticle.value.DateHints;

/**
 * What the user knows better than we could guess, and what they want otherwise than we do it. Empty
 * means: find out, or as it comes. Start from {@link #NONE} and change what matters:
 *
 * <pre>{@code
 * Options german = Options.NONE.withLanguage("de").withFormat("html");
 * }</pre>
 *
 * @param format one of {@link #FORMATS}; empty to recognise it by its content
 * @param encoding IANA name of the input's encoding; empty to detect it
 * @param language BCP 47 tag of the article's language; empty to tell it by its words
 * @param dates how the article's dates are to be read, where they leave it open
 * @param rules phrases that go before the ones that come with the program, in order of rank
 * @param disabled names of rules, files of phrases or single phrases that are not to be used, as
 *     {@link RuleCatalogue} lists them
 */
public record Options(
    String format,
    String encoding,
    String language,
    DateHints dates,
    List<RuleFile> rules,
    Set<String> disabled) {
  /** The formats that can be named. */
  public static final List<String> FORMATS = List.of("text", "html", "markdown");

  /** Nothing is known, and all is done as it comes. */
  public static final Options NONE = new Options("", "", "", DateHints.NONE, List.of(), Set.of());

  /** BCP 47 leaves room for longer ones, but nobody was ever given one: "english" is a mistake. */
  private static final int LONGEST_LANGUAGE = 3;

  /**
   * Copies the lists, gives the encoding its IANA name, and writes the language as BCP 47 does:
   * {@code pt-BR}.
   *
   * @throws IllegalArgumentException if there is no such format, Java knows no such encoding, or
   *     the language is no tag of one
   */
  public Options {
    if (!format.isEmpty() && !FORMATS.contains(format)) {
      throw new IllegalArgumentException(format + " is none of the formats " + FORMATS);
    }
    encoding = encoding.isEmpty() ? encoding : EncodingNames.charset(encoding).name();
    language = language.isEmpty() ? language : tag(language);
    rules = List.copyOf(rules);
    disabled = Set.copyOf(disabled);
  }

  /**
   * The same for inputs of a format.
   *
   * @param newFormat one of {@link #FORMATS}; empty to recognise it
   * @return the changed options
   * @throws IllegalArgumentException if it is another
   */
  public Options withFormat(String newFormat) {
    return new Options(newFormat, encoding, language, dates, rules, disabled);
  }

  /**
   * The same for inputs in an encoding.
   *
   * @param newEncoding IANA name; empty to detect it
   * @return the changed options
   * @throws IllegalArgumentException if Java knows none of that name
   */
  public Options withEncoding(String newEncoding) {
    return new Options(format, newEncoding, language, dates, rules, disabled);
  }

  /**
   * The same for articles in a language.
   *
   * @param newLanguage BCP 47 tag; empty to tell it by the words
   * @return the changed options
   * @throws IllegalArgumentException if it is no such tag
   */
  public Options withLanguage(String newLanguage) {
    return new Options(format, encoding, newLanguage, dates, rules, disabled);
  }

  /**
   * The same with knowledge of the dates.
   *
   * @param newDates their order, the day they count from, the zone of their times
   * @return the changed options
   */
  public Options withDates(DateHints newDates) {
    return new Options(format, encoding, language, newDates, rules, disabled);
  }

  /**
   * The same with phrases of one's own.
   *
   * @param newRules in order of rank
   * @return the changed options
   */
  public Options withRules(List<RuleFile> newRules) {
    return new Options(format, encoding, language, dates, newRules, disabled);
  }

  /**
   * The same without some rules.
   *
   * @param newDisabled names as {@link RuleCatalogue} lists them
   * @return the changed options
   */
  public Options withoutRules(Set<String> newDisabled) {
    return new Options(format, encoding, language, dates, rules, newDisabled);
  }

  private static String tag(String language) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(language).build();
      if (locale.getLanguage().length() <= LONGEST_LANGUAGE) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          language + " is not a language tag such as en or pt-BR", e);
    }
    throw new IllegalArgumentException(language + " is not a language tag such as en or pt-BR");
  }
}
