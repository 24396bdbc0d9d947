package org.cleanarticle.read;

import java.nio.charset.Charset;

/** What the names of encodings mean, where Java takes one otherwise than everybody else. */
public final class EncodingNames {
  private EncodingNames() {}

  /**
   * The charset of a name.
   *
   * @throws IllegalArgumentException if Java knows none
   */
  public static Charset charset(String name) {
    // To Java it is a page of IBM's that has no IANA name; all others mean what Windows writes.
    return Charset.forName(name.equalsIgnoreCase("cp932") ? "windows-31j" : name);
  }
}
