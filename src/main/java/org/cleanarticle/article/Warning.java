package org.cleanarticle.article;

import java.util.List;

/**
 * Something a user of the article should know.
 *
 * @param code a stable name: {@code no-date}, {@code date-ambiguous}
 * @param field the field it is about; nullable
 * @param message a sentence for people
 * @param alternatives other readings of the field, where there are any
 */
public record Warning(String code, String field, String message, List<String> alternatives) {
  /** Copies the list. */
  public Warning {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A warning without other readings.
   *
   * @param code a stable name: {@code no-date}
   * @param field the field it is about; nullable
   * @param message a sentence for people
   * @return the warning
   */
  public static Warning of(String code, String field, String message) {
    return new Warning(code, field, message, List.of());
  }
}
