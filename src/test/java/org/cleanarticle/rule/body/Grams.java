package org.cleanarticle.rule.body;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.label.LineShape;

/**
 * Texts compared by their runs of four words, as public benchmarks of article extraction do.
 * Scripts without spaces are split in characters.
 */
public final class Grams {
  private static final int WORDS = 4;

  private final Map<Long, Integer> counts = new HashMap<>();
  private final int total;

  private Grams(List<Long> words) {
    total = words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS + 1);
    for (int i = 0; i < total; i++) {
      long gram = 1;
      for (int k = i; k < Math.min(words.size(), i + WORDS); k++) {
        gram = mix(gram, words.get(k));
      }
      counts.merge(gram, 1, Integer::sum);
    }
  }

  static Grams of(List<Long> words) {
    return new Grams(words);
  }

  /** The hashes of the words of a text, in order. */
  static List<Long> words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<Long> words = new ArrayList<>();
    long word = 0;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      boolean ofWord = Character.isLetterOrDigit(c) || c == '_';
      boolean alone = ofWord && LineShape.isIdeograph((char) c) && !isHangul(c);
      if (c == '\u00ad') {
        continue;
      }
      if (word != 0 && (!ofWord || alone)) {
        words.add(word);
        word = 0;
      }
      if (alone) {
        words.add(mix(1, c));
      } else if (ofWord) {
        word = mix(word + 1, c);
      }
    }
    if (word != 0) {
      words.add(word);
    }
    return words;
  }

  private static long mix(long hash, long more) {
    long mixed = (hash * 31 + more) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }

  private static boolean isHangul(int c) {
    return c >= 0xac00 && c <= 0xd7af;
  }

  int total() {
    return total;
  }

  /** How many of these the others have too, counted as often as both have them. */
  int common(Grams others) {
    int common = 0;
    for (Map.Entry<Long, Integer> gram : counts.entrySet()) {
      common += Math.min(gram.getValue(), others.counts.getOrDefault(gram.getKey(), 0));
    }
    return common;
  }

  /** The share of these, each counted once, that the others have too. */
  double share(Grams others) {
    long known = counts.keySet().stream().filter(others.counts::containsKey).count();
    return (double) known / counts.size();
  }
}
