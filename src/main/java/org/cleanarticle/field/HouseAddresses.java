package org.cleanarticle.field;

import java.util.HashSet;
import java.util.Set;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.page.Line;

/** The accounts and the hosts of mail that a page names, without their dots. */
final class HouseAddresses {
  private HouseAddresses() {}

  static Set<String> of(Labelling labelling) {
    Set<String> addresses = new HashSet<>();
    for (Line line : labelling.lines()) {
      String text = line.isMeta() ? "" : line.text();
      for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        int end = at + 1;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
          end++;
        }
        addresses.add(Fold.plain(text.substring(at + 1, end).replaceAll("[-_]", "")));
      }
    }
    return addresses;
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
