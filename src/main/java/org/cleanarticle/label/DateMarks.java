package org.cleanarticle.label;

/** The rules of marks on dates, by which what comes later tells how far to believe them. */
public final class DateMarks {
  /** Of a date that a word such as {@code Published} goes before. */
  public static final String LABELLED = "date-label";

  /** Of a date that counts from a day that is not given. */
  public static final String RELATIVE = "date-relative";

  /** Of a clock time that counts on the day before it. */
  public static final String SAME_DAY = "clock-of-update";

  private DateMarks() {}
}
