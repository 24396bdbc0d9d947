package org.cleanarticle.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes inputs out of others: parts are lost, doubled, swapped and spoilt, the same ones in every
 * run.
 */
final class Mutator {
  private static final int LONGEST = 4096;
  private static final int MOST_CHANGES = 6;

  /** What something has gone wrong with before, here or elsewhere. */
  private static final List<byte[]> PIECES =
      List.of(
              "“",
              "”",
              "‘",
              "’",
              "'",
              "\"",
              "''",
              "``",
              "«",
              "»",
              "„",
              " said",
              "\n\n",
              "\n",
              "\r",
              "\t",
              "\u00A0",
              "\u200B",
              "\u00AD",
              "\uFEFF",
              "\u2028",
              "\u0000",
              "\u001B",
              "\uFFFD",
              "e\u0301",
              "\u202E",
              "😀",
              "â€™",
              "Ã©",
              "By ",
              "1/2/3",
              "2022-02-30",
              "24:60",
              "GMT",
              "© ",
              "|",
              "...",
              "# ",
              "**",
              "](https://a.example)",
              "![",
              "---\n",
              "> ",
              "<p>",
              "</div>",
              "<br>",
              "<!--",
              "<![CDATA[",
              "&#xD800;",
              "&#0;",
              "&amp;lt;",
              "<script>",
              "<h1>",
              "<time datetime='",
              "<table><tr><td>",
              "<template>",
              "<svg>",
              "<plaintext>",
              "{\"@graph\":[",
              "\\ud800",
              "<meta charset=utf-16>")
          .stream()
          .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
          .toList();

  private final List<byte[]> seeds;
  private final Random random;

  Mutator(List<byte[]> seeds, long start) {
    this.seeds = seeds;
    random = new Random(start);
  }

  /** The next input. */
  byte[] next() {
    byte[] input = part(seed());
    int changes = random.nextInt(MOST_CHANGES + 1);
    for (int i = 0; i < changes; i++) {
      input = changed(input);
    }
    return input;
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  /** All of a seed, or so much of it as is quick. */
  private byte[] part(byte[] seed) {
    int from = seed.length > LONGEST ? random.nextInt(seed.length - LONGEST) : 0;
    return Arrays.copyOfRange(seed, from, Math.min(seed.length, from + LONGEST));
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 ->
          joined(input, from, new byte[] {(byte) random.nextInt(256)}, Math.min(to, from + 1));
      case 1 -> joined(input, from, new byte[0], to);
      case 2 -> joined(input, from, Arrays.copyOfRange(input, from, to), from);
      case 3 -> {
        byte[] other = seed();
        int start = random.nextInt(other.length + 1);
        int end = Math.min(other.length, start + random.nextInt(400));
        yield joined(input, from, Arrays.copyOfRange(other, start, end), from);
      }
      default -> joined(input, from, PIECES.get(random.nextInt(PIECES.size())), from);
    };
  }

  /** With {@code middle} for what stands from {@code from} to before {@code to}. */
  private static byte[] joined(byte[] input, int from, byte[] middle, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(input, 0, from);
    out.writeBytes(middle);
    out.write(input, to, input.length - to);
    return out.toByteArray();
  }
}
