package org.cleanarticle.value;

/** Brings a name in capitals to normal case where there is one way only. */
final class NameCase {
  private NameCase() {}

  /** {@code ELENA CRUZ-LIMA} is Elena Cruz-Lima; {@code JK McNEIL} and {@code DE WITT} stay. */
  static String normal(String name, NameWords words) {
    for (int from = 0; from <= name.length(); ) {
      int end = from;
      while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
        end++;
      }
      String word = name.substring(from, end);
      if (!isClear(word) || words.isOfEitherCase(word)) {
        return name;
      }
      from = end + 1;
    }
    StringBuilder normal = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      normal.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '.';
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

  private static boolean isClear(String word) {
    boolean initial = word.length() == 1 || word.length() == 2 && word.endsWith(".");
    if (initial) {
      return Character.isUpperCase(word.charAt(0));
    }
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
