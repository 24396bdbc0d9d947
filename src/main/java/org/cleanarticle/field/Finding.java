package org.cleanarticle.field;

import java.util.List;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Warning;

/**
 * The value of a field and what it was read from.
 *
 * @param value null if the input does not say
 * @param lines numbers of the input lines that it was read from
 * @param rule the rule that decided; empty if there is no value
 */
record Finding<T>(T value, List<Integer> lines, String rule, List<Warning> warnings) {
  Finding {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  static <T> Finding<T> nothing(Warning... warnings) {
    return new Finding<>(null, List.of(), "", List.of(warnings));
  }

  static <T> Finding<T> of(T value, int line, String rule) {
    return new Finding<>(value, List.of(line), rule, List.of());
  }

  boolean isEmpty() {
    return value == null;
  }

  Evidence as(String field) {
    return new Evidence(field, lines, rule);
  }
}
