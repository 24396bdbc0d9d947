package org.cleanarticle.read;

/**
 * The first half of reading, which is nobody's business outside its package but the benchmarks'.
 */
public final class Decoding {
  private Decoding() {}

  /** The characters of an input. */
  public static String decode(byte[] input) throws RefusedException {
    return Decoder.decode(input, "").text();
  }
}
