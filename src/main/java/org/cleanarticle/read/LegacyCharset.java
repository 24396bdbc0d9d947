package org.cleanarticle.read;

import java.nio.charset.Charset;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of a text that is not UTF-8 and declares none. Western scripts need few bytes above
 * ASCII, which stand alone among the others; where nearly all of them stand in runs the script is
 * another one, and Mozilla's detector tells which (Li and Momoi, A composite approach to language
 * and encoding detection, 2001). Where windows-1252 would set signs inside of words, the text is
 * Central European. Linear.
 */
final class LegacyCharset {
  /** The letters of Central Europe; the first stands where both read alike. */
  private static final List<Charset> CENTRAL =
      List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"));

  /** So many bytes tell. */
  private static final int WINDOW = 1 << 16;

  /** A name or a word, and not a mark or two. */
  private static final int FEWEST = 8;

  /**
   * The share of the bytes above ASCII that stand beside another one. Cut to 300 characters, 430
   * texts of Western scripts had at most .67, most of them none; those of other scripts from .84.
   */
  private static final double IN_RUNS = .75;

  /** So many signs inside of words are no slip. */
  private static final int SIGNS = 3;

  /**
   * Capitals inside of words and bytes of no meaning, for each letter: a text that is read aright
   * has hardly any.
   */
  private static final double FAULTS = .05;

  private LegacyCharset() {}

  /** A charset in which the bytes make a text, windows-1252 if nothing speaks for another. */
  static Charset of(byte[] bytes) {
    int from = firstAbove(bytes);
    int to = Math.min(bytes.length, from + WINDOW);
    int above = 0;
    int inRuns = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        above++;
        inRuns += i > from && bytes[i - 1] < 0 || i + 1 < to && bytes[i + 1] < 0 ? 1 : 0;
      }
    }
    if (above >= FEWEST && inRuns >= IN_RUNS * above) {
      return detected(bytes, from, to);
    }
    return central(bytes, from, to);
  }

  private static int firstAbove(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private static Charset detected(byte[] bytes, int from, int to) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, from, to - from);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return Decoder.WINDOWS_1252;
    }
    // The detector takes some Ukrainian for it, which hardly any page is in.
    String meant = name.equals("MACCYRILLIC") ? "windows-1251" : name;
    Charset charset = Charset.forName(meant);
    return isText(new String(bytes, from, to - from, charset)) ? charset : Decoder.WINDOWS_1252;
  }

  /** Whether bytes are those of the charset, and capitals begin words. */
  private static boolean isText(String text) {
    int letters = 0;
    int faults = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      boolean inside = Character.isLowerCase(text.charAt(i - 1));
      faults += c == '\ufffd' || inside && Character.isUpperCase(c) ? 1 : 0;
    }
    return faults <= FAULTS * letters;
  }

  private static Charset central(byte[] bytes, int from, int to) {
    int fewest = signsInWords(new String(bytes, from, to - from, Decoder.WINDOWS_1252));
    Charset best = Decoder.WINDOWS_1252;
    if (fewest < SIGNS) {
      return best;
    }
    for (Charset charset : CENTRAL) {
      int signs = signsInWords(new String(bytes, from, to - from, charset));
      if (signs < fewest) {
        fewest = signs;
        best = charset;
      }
    }
    return best;
  }

  /** How many signs above ASCII stand between two small letters: {@code by³y}. */
  private static int signsInWords(String text) {
    int signs = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c > '\u007f' && !Character.isLetter(c) && !isMark(c);
      if (sign
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 1))) {
        signs++;
      }
    }
    return signs;
  }

  /**
   * What does stand inside of words: hyphens, dashes, quotation marks, a space that does not break.
   */
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
