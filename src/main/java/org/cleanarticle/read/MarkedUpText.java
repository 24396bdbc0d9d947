package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Text in metadata that holds markup or entities, often escaped twice. Linear. */
final class MarkedUpText {
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "em", "strong", "span", "u", "sub", "sup", "mark", "cite", "q");

  private MarkedUpText() {}

  /** The text without tags and entities. */
  static String plain(String text) {
    String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return once.indexOf('<') < 0 ? once : withoutTags(once);
  }

  /** The paragraphs of a text, without blank ones. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    plain(text).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    return paragraphs;
  }

  /** A tag of a block becomes a line feed, any other nothing; a lone {@code <} stays. */
  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int end = -1;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
      end = end < at ? text.indexOf('>', at) : end;
      if (end < 0) {
        break;
      }
      out.append(text, from, at);
      String name = name(text, at + 1, end);
      if (name.isEmpty()) {
        out.append('<');
        from = at + 1;
      } else {
        out.append(INLINE.contains(name) ? "" : "\n");
        from = end + 1;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String name(String text, int from, int end) {
    int start = from < end && text.charAt(from) == '/' ? from + 1 : from;
    int to = start;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(start, to).toLowerCase(Locale.ROOT);
  }
}
