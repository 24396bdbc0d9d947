package org.cleanarticle.value;

/**
 * One word that a name is read from.
 *
 * @param at its token
 * @param text without what is glued to its end
 * @param end behind it in the line, without the full stop of a sentence
 * @param glued whether something was glued to its end
 * @param particle whether it is a word such as {@code van}
 * @param desk whether it makes a group of writers of a name
 */
record NamePart(
    int at, String text, int end, boolean glued, boolean particle, boolean capitals, boolean desk) {

  /** Whether a name in capitals may hold it though it tells of none: {@code M.}, {@code DE}. */
  boolean goesWithCapitals() {
    return isInitial(text) || particle && Character.isUpperCase(text.charAt(text.length() - 1));
  }

  /** Whether a word is one capital, with a stop or without. */
  static boolean isInitial(String text) {
    boolean stop = text.length() == 2 && text.charAt(1) == '.';
    return (stop || text.length() == 1) && Character.isUpperCase(text.charAt(0));
  }

  boolean isInitials() {
    return text.length() <= 2 && Character.isUpperCase(text.charAt(text.length() - 1));
  }

  /** Whether it has one capital, as no word of a name in capitals has. */
  boolean isNormal() {
    boolean normal = Character.isUpperCase(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      normal &= Character.isLowerCase(text.charAt(i));
    }
    return normal && text.length() > 2;
  }
}
