package org.cleanarticle.rule.head;

import java.util.HashSet;
import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineGroups;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.page.Line;

/**
 * The outlet's name behind a title: {@code Ferry firm loses licence - Island Courier}. A bar parts
 * nothing else; a dash may stand in a headline too, so behind it only a name counts that the page
 * gives elsewhere.
 */
public final class TitleSuffix {
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 6;
  private static final String BARS = "|·•»｜";

  private final Labelling soFar;
  private final LineGroups lines;

  public TitleSuffix(Labelling soFar) {
    this.soFar = soFar;
    lines = soFar.shapes().groups();
  }

  /** Index of the separator that begins the suffix, -1 if the title has none. */
  int of(String title) {
    int separator = lastSeparator(title);
    if (separator < 0) {
      return -1;
    }
    String name = name(title, separator);
    int words = Fold.tokens(name).size();
    if (name.length() > LONGEST || words == 0 || words > MOST_WORDS) {
      return -1;
    }
    boolean bar = isBar(title.charAt(separator));
    boolean known =
        isPrinted(name) || isDomain(name) || !isClause(name) && headStandsAlone(title, separator);
    return bar || known ? separator : -1;
  }

  /** Where the name behind the last separator of a title begins, -1 if there is none. */
  public int nameOf(String title) {
    int separator = of(title);
    return separator < 0 ? -1 : title.length() - name(title, separator).length();
  }

  /**
   * Where a title begins that has the outlet before it, as pages made for printing set it; -1 if it
   * has none there: {@code Fen Post - Crane kept}, above a line that is the title alone.
   */
  int behindPrefix(String title) {
    int separator = lastSeparator(title);
    String name = separator < 0 ? "" : title.substring(0, firstSeparator(title)).strip();
    int words = Fold.tokens(name).size();
    boolean fits = name.length() <= LONGEST && words > 0 && words <= MOST_WORDS;
    return fits && soFar.headline() >= 0 && isHeadline(name(title, separator)) && !isPrinted(name)
        ? title.length() - name(title, separator).length()
        : -1;
  }

  /** Index of the first sign that may part a title from a name; its length if it has none. */
  static int firstSeparator(String title) {
    int separator = 2;
    while (separator + 1 < title.length() && !isSeparator(title, separator)) {
      separator++;
    }
    return separator + 1 < title.length() ? separator : title.length();
  }

  private boolean isHeadline(String text) {
    return lines.first(text) == lines.first(soFar.headline());
  }

  /** Index of the last sign that may part a title from a name, -1 if it has none. */
  static int lastSeparator(String title) {
    int separator = title.length() - 2;
    while (separator > 1 && !isSeparator(title, separator)) {
      separator--;
    }
    return separator > 1 ? separator : -1;
  }

  /**
   * Where a title of the metadata ends and what the page adds to it begins: its outlet, sections,
   * separators with nothing behind them. The length of the title if nothing is added.
   */
  public int head(String title) {
    int end = withoutSeparators(title, title.length());
    int printed = printedHead(title.substring(0, end));
    if (printed > 0) {
      return printed;
    }
    for (int cut = of(title.substring(0, end)); cut > 0; cut = of(title.substring(0, end))) {
      end = withoutSeparators(title, cut);
    }
    return end;
  }

  private Set<String> mainHeadings() {
    Set<String> headings = new HashSet<>();
    for (Line line : soFar.lines()) {
      if (line.markup().tag().equals("h1")) {
        headings.add(line.text());
      }
    }
    return headings;
  }

  private static int withoutSeparators(String title, int from) {
    int end = from;
    while (end > 1
        && (Character.isWhitespace(title.charAt(end - 1)) || isBar(title.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /**
   * How much of a title is a heading that is printed, where a separator and a name follow; 0 if
   * none is. In scripts without spaces nothing else tells where the name begins.
   */
  private int printedHead(String title) {
    Set<String> mainHeadings = mainHeadings();
    int least = Math.max(1, title.length() - LONGEST - 3);
    for (int i = title.length() - 1; i >= least; i--) {
      if (isSign(title.charAt(i))) {
        String head = title.substring(0, i).stripTrailing();
        if (mainHeadings.contains(head)) {
          return head.length();
        }
      }
    }
    return 0;
  }

  /** The name behind a separator. */
  static String name(String title, int separator) {
    return title.substring(separator + 1).strip();
  }

  /** Whether a name is that of a site on the Internet: {@code courier.example}. */
  private static boolean isDomain(String name) {
    int dot = name.lastIndexOf('.');
    int ending = name.length() - dot - 1;
    return dot > 1
        && ending >= 2
        && ending <= 4
        && name.chars().noneMatch(Character::isWhitespace)
        && name.substring(dot + 1).chars().allMatch(Character::isLetter);
  }

  /** Whether it begins small, as a sentence goes on behind a dash, and as few names do. */
  private static boolean isClause(String name) {
    return Character.isLowerCase(name.codePointAt(0));
  }

  /** Whether another line is the title without its suffix. */
  private boolean headStandsAlone(String title, int separator) {
    return lines.first(title.substring(0, separator)) != LineGroups.NONE;
  }

  /** Whether a line is just that name. */
  private boolean isPrinted(String name) {
    int line = lines.first(name);
    return line != LineGroups.NONE && lines.shortest(line) <= LONGEST;
  }

  /** What may part a printed title from a name. */
  private static boolean isSign(char c) {
    return isBar(c) || Signs.isDash(c) || c == '_';
  }

  /** Titles have more of them than other lines. */
  private static boolean isBar(char c) {
    return BARS.indexOf(c) >= 0;
  }

  private static boolean isSeparator(String title, int i) {
    char c = title.charAt(i);
    return (isBar(c) || Signs.isDash(c))
        && Character.isWhitespace(title.charAt(i - 1))
        && Character.isWhitespace(title.charAt(i + 1));
  }
}
