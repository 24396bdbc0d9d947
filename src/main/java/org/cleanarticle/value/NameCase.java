package org.cleanarticle.value;

/** Brings a name in capitals to normal case where there is one way only. */
final class NameCase {
  private NameCase() {}

  /**
   * {@code ELENA CRUZ-LIMA} is Elena Cruz-Lima, {@code R.J. McNEIL Jr.} R.J. McNeil Jr.; {@code JK
   * MCNEIL} and {@code DE WITT} stay.
   */
  static String normal(String name, NameWords words) {
    StringBuilder normal = new StringBuilder(name.length());
    for (int from = 0; from <= name.length(); ) {
      int end = from;
      while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
        end++;
      }
      String word = name.substring(from, end);
      boolean suffix = from > 0 && words.isNameSuffix(word);
      boolean asItIs = isInitials(word) || suffix && !isAbbreviated(word);
      int prefix = asItIs ? word.length() : prefix(word, words);
      String capitals = word.substring(prefix);
      if (!asItIs && !suffix && (!isClear(capitals) || words.isOfEitherCase(word))) {
        return name;
      }
      normal.append(word, 0, prefix);
      for (int i = 0; i < capitals.length(); i++) {
        char c = capitals.charAt(i);
        normal.append(i == 0 ? c : Character.toLowerCase(c));
      }
      normal.append(name, end, Math.min(end + 1, name.length()));
      from = end + 1;
    }
    return normal.toString();
  }

  /** The name without its own repetition, as of a picture's text and its link. */
  static String once(String name) {
    int half = name.length() / 2;
    return name.length() % 2 == 1
            && name.charAt(half) == ' '
            && name.regionMatches(0, name, half + 1, half)
        ? name.substring(0, half)
        : name;
  }

  /** {@code JR} and {@code SR}, which are no numbers as {@code III} is. */
  private static boolean isAbbreviated(String suffix) {
    return suffix.indexOf('R') == 1;
  }

  /** {@code R}, {@code R.}, {@code R.J.}. */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    for (int i = 0; i < word.length(); i++) {
      boolean right = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!right) {
        return false;
      }
    }
    return word.length() % 2 == 0 && !word.isEmpty();
  }

  /** How long what stands before a second capital is: {@code McNEIL}, {@code O'HARA}; or 0. */
  private static int prefix(String word, NameWords words) {
    int capital = 1;
    while (capital < word.length() && !Character.isUpperCase(word.charAt(capital))) {
      capital++;
    }
    return capital < word.length() && words.isNamePrefix(word.substring(0, capital)) ? capital : 0;
  }

  private static boolean isClear(String word) {
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
      vowel |= "AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕÅØÆ".indexOf(word.charAt(i)) >= 0;
    }
    // MCNEIL could be McNeil, MACE only Mace; DE and VAN are written in either case.
    boolean open = word.startsWith("MC") || word.startsWith("MAC") && word.length() > 5;
    return vowel && word.length() > 2 && !open;
  }
}
