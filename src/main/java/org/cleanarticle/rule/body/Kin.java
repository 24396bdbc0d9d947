package org.cleanarticle.rule.body;

import java.util.HashMap;
import java.util.Map;
import org.cleanarticle.label.Labelling;

/** How many lines about a line begin with the same word: what has a fixed form is a list. */
final class Kin {
  private static final int REACH = 40;
  private static final int MOST = 4;

  private final int[] kin;

  Kin(Labelling soFar) {
    int first = soFar.firstVisible();
    int size = soFar.lines().size();
    kin = new int[size];
    Map<String, Integer> last = new HashMap<>();
    int[] before = new int[size];
    for (int i = first; i < size; i++) {
      before[i] = -1;
      if (!soFar.isFree(i)) {
        continue;
      }
      Integer at = last.put(opening(soFar.line(i).text()), i);
      if (at != null && i - at <= REACH) {
        before[i] = at;
        kin[i] = Math.min(MOST, kin[at] + 1);
      }
    }
    for (int i = size - 1; i >= first; i--) {
      if (before[i] >= 0) {
        kin[before[i]] = Math.max(kin[before[i]], kin[i]);
      }
    }
  }

  private static String opening(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    return text.substring(0, end);
  }

  double share(int line) {
    return (double) kin[line] / MOST;
  }
}
