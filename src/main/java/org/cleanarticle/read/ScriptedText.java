package org.cleanarticle.read;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The article of a page that is put together by scripts: it stands as HTML in a template or in a
 * string of a script. Of several the one with the most prose is taken. Linear in the scripts.
 */
final class ScriptedText {
  /** Characters of prose below which a string is a teaser or a message. */
  private static final int LEAST_PROSE = 400;

  private static final int PARAGRAPH = 80;

  /** How often JSON may stand in a string of JSON. */
  private static final int DEEPEST = 2;

  /** Before a string that is a value of JSON or an argument stands one of these. */
  private static final String BEFORE_VALUE = ":,[(";

  private String best = "";
  private int most;

  private ScriptedText() {}

  /** The HTML of the article; empty if no script holds one. */
  static String of(List<Element> scripts) {
    ScriptedText search = new ScriptedText();
    for (Element script : scripts) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (type.equals("text/template") || type.equals("text/html")) {
        search.judge(script.data());
      } else {
        search.readStrings(script.data(), 0);
      }
    }
    return search.most >= LEAST_PROSE ? search.best : "";
  }

  private void readStrings(String code, int depth) {
    for (int at = code.indexOf('"'); at >= 0; ) {
      int end = end(code, at + 1);
      if (end - at > LEAST_PROSE && isValue(code, at)) {
        String value = unescaped(code, at + 1, end);
        if (!value.contains("\":")) {
          judge(value);
        } else if (depth < DEEPEST) {
          readStrings(value, depth + 1);
        }
      }
      at = code.indexOf('"', end + 1);
    }
  }

  /** The closing quotation mark, or the end of the code. */
  private static int end(String code, int from) {
    int at = from;
    while (at < code.length() && code.charAt(at) != '"') {
      at += code.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, code.length());
  }

  private static boolean isValue(String code, int quote) {
    int before = quote - 1;
    while (before > 0 && quote - before < 8 && Character.isWhitespace(code.charAt(before))) {
      before--;
    }
    return before >= 0 && BEFORE_VALUE.indexOf(code.charAt(before)) >= 0;
  }

  private static String unescaped(String code, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = code.charAt(i);
      if (c != '\\' || i + 1 >= to) {
        text.append(c);
        continue;
      }
      char escape = code.charAt(++i);
      switch (escape) {
        case 'n', 'r', 't' -> text.append(' ');
        case 'u' -> {
          int value = i + 4 < to ? hex(code, i + 1) : -1;
          if (value >= 0) {
            text.append((char) value);
            i += 4;
          }
        }
        default -> text.append(escape);
      }
    }
    return text.toString();
  }

  /** The value of four hexadecimal digits, or -1. */
  private static int hex(String code, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(code.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private void judge(String html) {
    if (!html.contains("<p") && !html.contains("<br")) {
      return;
    }
    int prose = 0;
    for (String paragraph : MarkedUpText.paragraphs(html)) {
      prose += paragraph.length() >= PARAGRAPH ? paragraph.length() : 0;
    }
    if (prose > most) {
      most = prose;
      best = html;
    }
  }
}
