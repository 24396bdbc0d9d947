package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Broken texts for tests. */
final class BrokenText {
  private static final BrokenParagraphs PARAGRAPHS =
      new BrokenParagraphs(
          () -> Set.of("a", "from", "the", "of", "in"),
          new BylineLines(
              Set.of("by", "by:", "di")::contains,
              Set.of("giovedì", "to")::contains,
              Set.of("published", "updated")::contains,
              Set.of("reporter")::contains,
              () -> Set.of("a cura di", "by", "di", "von")),
          Set.of("comments", "e-mail", "play video"));

  /** The paragraphs that the lines are joined to; an empty line is a blank one. */
  static List<String> join(String... lines) {
    List<RawLine> raw = new ArrayList<>();
    boolean afterBlank = true;
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        raw.add(new RawLine(i + 1, lines[i], afterBlank));
      }
      afterBlank = lines[i].isEmpty();
    }
    return PARAGRAPHS.join(raw).stream()
        .map(group -> group.stream().map(RawLine::text).collect(Collectors.joining(" ")))
        .toList();
  }

  private BrokenText() {}
}
