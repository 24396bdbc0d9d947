package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.label.Labelling;

/**
 * Lines of a fixed form that part the prose of a story again and again: the numbered heads of a
 * list, {@code 7. Pea soup}, those that give marks, {@code Ola Reyes - 6}, or {@code Last race:
 * third} under each of many names. Each by itself looks like furniture, all together are the
 * story's plan. Linear in the number of lines.
 *
 * <p>What else has such a form, on the pages looked at, is the credits of pictures and a table.
 */
final class Entries {
  static final String RULE = "body-entries";

  /** Fewer are no form. */
  private static final int FEWEST = 5;

  private static final int LONGEST_KEY = 30;
  private static final int LONGEST_HEAD = 100;
  private static final int MOST_DIGITS = 3;

  /** In characters, of {@code 10/10}. */
  private static final int LONGEST_MARK = 5;

  private static final int LONGEST_MARKED = 60;
  private static final String MARK_SIGNS = "0123456789/";
  private static final String BEFORE_MARK = "-\u2013\u2014:";

  /** The lines of one form. */
  private static final class Form {
    private final List<Integer> lines = new ArrayList<>();

    /** How many of them have prose between them and the one before. */
    private int parted;

    /** How many paragraphs stood before the last of them. */
    private int proseBefore = -1;

    /** That of the last of them, where they are numbered. */
    private int number;

    private void add(int line, int prose) {
      parted += prose > proseBefore ? 1 : 0;
      proseBefore = prose;
      lines.add(line);
    }

    private boolean isPlan() {
      return parted >= FEWEST && parted * 2 > lines.size();
    }
  }

  private final Labelling soFar;
  private final double[][] rows;

  /** By what all lines of a form have: a key, or the sign before a mark. */
  private final Map<String, Form> forms = new HashMap<>();

  /** Numbered heads, in sequences that count up or down. */
  private final List<Form> sequences = new ArrayList<>();

  private Entries(Labelling soFar, double[][] rows) {
    this.soFar = soFar;
    this.rows = rows;
  }

  /**
   * The lines that are body for their form, whatever else they look like.
   *
   * @param sums how much of each line speaks for it without that, in log-odds
   */
  static BitSet in(Labelling soFar, double[][] rows, double[] sums) {
    return new Entries(soFar, rows).find(sums);
  }

  private BitSet find(double[] sums) {
    int prose = 0;
    for (int i = soFar.firstVisible(); i < sums.length; i++) {
      if (sums[i] > 0 && soFar.shapes().isProse(i)) {
        prose++;
      } else if (soFar.isFree(i) && Clue.INVITES.in(rows[i]) == 0) {
        add(i, prose);
      }
    }
    sequences.addAll(forms.values());
    BitSet found = new BitSet();
    for (Form form : sequences) {
      if (form.isPlan()) {
        for (int line : form.lines) {
          found.set(line, found.get(line) || sums[line] <= 0);
        }
      }
    }
    return found;
  }

  private void add(int line, int prose) {
    String text = soFar.line(line).text();
    int marks = marked(text);
    if (marks > 0) {
      forms.computeIfAbsent(text.substring(marks, marks + 1), key -> new Form()).add(line, prose);
      return;
    }
    int digits = digits(text);
    if (digits > 0) {
      int number = Integer.parseInt(text, 0, digits, 10);
      Form form = sequence(number);
      form.number = number;
      form.add(line, prose);
      return;
    }
    int colon = text.indexOf(": ");
    if (colon > 1 && colon <= LONGEST_KEY && !isShouted(text, colon)) {
      forms.computeIfAbsent(text.substring(0, colon), key -> new Form()).add(line, prose);
    }
  }

  /** The sequence that a number goes on with; a new one if it does not count on from the last. */
  private Form sequence(int number) {
    Form last = sequences.isEmpty() ? null : sequences.get(sequences.size() - 1);
    if (last == null || Math.abs(number - last.number) != 1) {
      last = new Form();
      sequences.add(last);
    }
    return last;
  }

  /**
   * Where the sign before a mark stands, {@code Ola Reyes - 6}, {@code The soup: 9/10}; 0 if none
   * does.
   */
  private static int marked(String text) {
    int end = text.length();
    int at = end;
    while (at > 0 && MARK_SIGNS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    int sign = at - 2;
    boolean mark =
        at < end
            && end - at <= LONGEST_MARK
            && end <= LONGEST_MARKED
            && sign > 1
            && text.charAt(at - 1) == ' '
            && BEFORE_MARK.indexOf(text.charAt(sign)) >= 0;
    return mark ? sign : 0;
  }

  /** How many digits a numbered head begins with; 0 if it is none. */
  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean head =
        end > 0
            && end <= MOST_DIGITS
            && text.length() > end + 2
            && text.length() <= LONGEST_HEAD
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && text.charAt(end + 1) == ' ';
    return head ? end : 0;
  }

  /** {@code MORE: …} and {@code WATCH: …} are teasers. */
  private static boolean isShouted(String text, int colon) {
    for (int i = 0; i < colon; i++) {
      if (Character.isLowerCase(text.charAt(i)) || Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
