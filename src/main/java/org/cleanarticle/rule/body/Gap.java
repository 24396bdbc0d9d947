package org.cleanarticle.rule.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines in the midst of a body that are not body.
 *
 * @param from index of the first
 * @param to index behind the last, where the body goes on
 */
record Gap(int from, int to) {
  /**
   * The gaps of a body, in order.
   *
   * @param body which lines are body
   */
  static List<Gap> of(boolean[] body) {
    List<Gap> gaps = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < body.length; i++) {
      if (body[i]) {
        if (last >= 0 && i > last + 1) {
          gaps.add(new Gap(last + 1, i));
        }
        last = i;
      }
    }
    return gaps;
  }

  int lines() {
    return to - from;
  }
}
