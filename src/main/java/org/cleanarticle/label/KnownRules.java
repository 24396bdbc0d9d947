package org.cleanarticle.label;

/** The names of rules that later steps use to decide how far to trust a mark, each in one place. */
public final class KnownRules {
  /** Of a date that a word such as {@code Published} goes before. */
  public static final String DATE_LABEL = "date-label";

  /** Of a date that counts from a day that is not given. */
  public static final String DATE_RELATIVE = "date-relative";

  /** Of a clock time that counts on the day before it. */
  public static final String CLOCK_OF_UPDATE = "clock-of-update";

  /** Of a byline with a word such as {@code By} before its names. */
  public static final String BYLINE_OPENER = "byline-opener";

  /** Of the headline as a note below the text has it. */
  public static final String HEADLINE_NOTED = "headline-noted";

  /** Of an outlet in the page's title, behind the headline. */
  public static final String OUTLET_TITLE_SUFFIX = "outlet-title-suffix";

  /** Of an outlet that a note below the text names as the origin. */
  public static final String OUTLET_ORIGIN = "outlet-origin";

  /** Of an outlet on a line of its own above the story. */
  public static final String OUTLET_AT_TOP = "outlet-at-top";

  /** Of an agency that has the copyright. */
  public static final String OUTLET_AGENCY = "outlet-agency";

  /** Of a company that has the copyright. */
  public static final String OUTLET_FIRM = "outlet-firm";

  /** Of an outlet that the page names as its own house. */
  public static final String OUTLET_OF_HOUSE = "outlet-of-house";

  /** Of the subject that an export gives behind its key. */
  public static final String EXPORT_SUBJECT = "export subject";

  /** What begins those of the keys {@code Author}, {@code Authors} and {@code Author(s)}. */
  public static final String EXPORT_AUTHOR = "export author";

  /** Of a heading above the text of an export. */
  public static final String EXPORT_HEADING = "export-heading";

  /** Of another article below the first one in an export. */
  public static final String EXPORT_OTHER_ARTICLE = "export-other-article";

  /** Of another article below the first one in HTML. */
  public static final String HTML_OTHER_ARTICLE = "html-other-article";

  /** Of another article below the first one in a text. */
  public static final String BODY_OTHER_STORY = "body-other-story";

  /** Of a line of the story of which it is not sure that it is. */
  public static final String BODY_IN_DOUBT = "body-in-doubt";

  /** Of a line behind the end of a story that is not sure. */
  public static final String BODY_END_IN_DOUBT = "body-end-in-doubt";

  private static final String EXPORT = "export";

  private static final String KEYED = EXPORT + " ";

  private KnownRules() {}

  /**
   * The name of the rule for a value that stands behind its key in an export.
   *
   * @param key as in {@code words/any/export-keys.txt}: {@code author}
   */
  public static String keyed(String key) {
    return KEYED + key;
  }

  /** The key of an export that a rule is named after. */
  public static String key(String rule) {
    return rule.substring(rule.indexOf(' ') + 1);
  }

  /** Whether a rule is for values that stand behind their keys in an export. */
  public static boolean isKeyed(String rule) {
    return rule.startsWith(KEYED);
  }

  /** Whether a rule is one of those for exports, for values with keys or without. */
  public static boolean isOfExport(String rule) {
    return rule.startsWith(EXPORT);
  }

  /** Whether a rule is a phrase, whose name is its file and line. */
  public static boolean isPhrase(String rule) {
    return rule.indexOf('/') > 0;
  }
}
