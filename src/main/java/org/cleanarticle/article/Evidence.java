package org.cleanarticle.article;

import java.util.List;

/**
 * What a field of the result was read from.
 *
 * @param field the field's name in the JSON
 * @param lines numbers of the input lines that it was read from
 * @param rule the rule that decided
 */
public record Evidence(String field, List<Integer> lines, String rule) {
  /** Copies the list. */
  public Evidence {
    lines = List.copyOf(lines);
  }
}
