package org.cleanarticle.rule.boilerplate;

import org.cleanarticle.rule.Labelled;

/** A short story, to see what becomes of lines between its paragraphs. */
final class SwingBridge {
  private static final String BEFORE =
      """
      Swing bridge to open by hand again

      By Ngaire Tuhoro

      The swing bridge at Kelder Lock will be opened by hand until the spring, since the motor that \
      has turned it for forty years cannot be mended, the canal trust said on Tuesday.

      """;

  private static final String AFTER =
      """


      Two keepers will be on the bridge from six in the morning, and boats are asked to sound their \
      horn at the bend, where the water was dredged last year.
      """;

  /** The story with some lines in it. */
  static Labelled with(String lines) {
    return Labelled.of(BEFORE + lines + AFTER);
  }

  private SwingBridge() {}
}
