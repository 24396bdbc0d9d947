package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;

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

  /** A value that was read from the lines of these marks. */
  static <T> Finding<T> of(T value, List<Mark> marks, String rule, Labelling labelling) {
    Set<Integer> lines = new LinkedHashSet<>();
    for (Mark mark : marks) {
      lines.add(labelling.line(mark.line()).number());
    }
    return new Finding<>(value, List.copyOf(lines), rule, List.of());
  }

  /** The same with one warning more. */
  Finding<T> warned(Warning warning) {
    List<Warning> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Finding<>(value, lines, rule, all);
  }

  boolean isEmpty() {
    return value == null;
  }

  Evidence as(String field) {
    return new Evidence(field, lines, rule);
  }
}
