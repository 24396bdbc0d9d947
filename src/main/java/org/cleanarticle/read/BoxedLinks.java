package org.cleanarticle.read;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Links about whole boxes, as converters write a teaser with its picture, its heading and its text:
 * a bracket that its paragraph leaves open, blocks, and a line that begins with the rest of the
 * link. To CommonMark, whose links end with their paragraph, that is no link, and the brackets
 * would be text; so they are set as HTML, line by line. Linear.
 */
final class BoxedLinks {
  private static final String OPEN = "<a>";
  private static final String CLOSE = "</a>";

  private BoxedLinks() {}

  /** The text with such brackets set as tags; all lines keep their numbers. */
  static String tagged(String text) {
    if (!text.contains("](")) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < lines.length; i++) {
      int behind = behindLink(lines[i]);
      if (behind > 0 && !open.isEmpty()) {
        tag(lines, open.pop());
        lines[i] = CLOSE + lines[i].substring(behind);
      }
      if (bracket(lines[i]) >= 0) {
        open.push(i);
      }
    }
    return String.join("\n", lines);
  }

  private static void tag(String[] lines, int opening) {
    String line = lines[opening];
    int bracket = bracket(line);
    lines[opening] = line.substring(0, bracket) + OPEN + line.substring(bracket + 1);
  }

  /** Where the rest of a link ends that a line begins with, or 0. */
  private static int behindLink(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    if (!line.startsWith("](", start)) {
      return 0;
    }
    int depth = 0;
    for (int at = start + 1; at < line.length(); at++) {
      char c = line.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Where the outermost bracket stands that a line leaves open, or -1. */
  private static int bracket(String line) {
    int outermost = -1;
    int depth = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        outermost = depth == 0 ? at : outermost;
        depth++;
      } else if (c == ']' && depth > 0) {
        depth--;
      }
    }
    return depth > 0 ? outermost : -1;
  }
}
