package org.cleanarticle.cli;

import java.util.Optional;

/** Sizes as people write them: {@code 500}, {@code 64K}, {@code 64M}, {@code 1G}. */
final class ByteSize {
  private static final String UNITS = "KMG";

  /** A number of so many digits fits into a long, and no file is as large. */
  private static final int MOST_DIGITS = 15;

  private ByteSize() {}

  /** The number of bytes, or empty if the text is no size. A unit is a power of 1024. */
  static Optional<Long> parse(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > MOST_DIGITS || text.length() > digits + 1) {
      return Optional.empty();
    }
    long number = Long.parseLong(text.substring(0, digits));
    if (text.length() == digits) {
      return Optional.of(number);
    }
    int unit = UNITS.indexOf(Character.toUpperCase(text.charAt(digits)));
    int shift = 10 * (unit + 1);
    return unit < 0 || number > Long.MAX_VALUE >> shift
        ? Optional.empty()
        : Optional.of(number << shift);
  }

  /** The shortest exact form that {@link #parse} reads. */
  static String format(long bytes) {
    long number = bytes;
    int unit = -1;
    while (number > 0 && number % 1024 == 0 && unit < UNITS.length() - 1) {
      number /= 1024;
      unit++;
    }
    if (unit >= 0) {
      return number + UNITS.substring(unit, unit + 1);
    }
    return number + (number == 1 ? " byte" : " bytes");
  }
}
