package org.cleanarticle.cli;

import org.cleanarticle.Options;
import org.cleanarticle.RuleCatalogue;

/** The rules as a list: a line for each, its name and behind a tab what it says. */
final class RuleList {
  private RuleList() {}

  static String of(Options options) {
    StringBuilder list = new StringBuilder();
    for (RuleCatalogue.Entry entry : RuleCatalogue.entries(options)) {
      list.append(entry.name()).append('\t').append(entry.text()).append('\n');
    }
    return list.toString();
  }
}
