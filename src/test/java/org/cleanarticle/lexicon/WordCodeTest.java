package org.cleanarticle.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCodeTest {
  private static long code(String word) {
    return WordCode.of(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "harbour", "2026", "zzzzzzzzzzzz", "999999999999"})
  void aShortPlainWordHasItsCodeForItself(String word) {
    assertTrue(WordCode.isOfOne(code(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzzzzzzzzzz", "aaaaaaaaaaaaa", "fähre", "1,069", "Harbour", "港"})
  void anyOtherWordSharesItsCode(String word) {
    assertFalse(WordCode.isOfOne(code(word)));
  }

  @Test
  void noTwoShortWordsHaveTheSame() {
    String signs = "0123456789abcdefghijklmnopqrstuvwxyz";
    Set<Long> codes = new HashSet<>();
    for (int i = 0; i < signs.length(); i++) {
      codes.add(code(signs.substring(i, i + 1)));
      for (int k = 0; k < signs.length(); k++) {
        codes.add(code("" + signs.charAt(i) + signs.charAt(k)));
      }
    }
    assertEquals(36 + 36 * 36, codes.size());
    assertNotEquals(code("zzzzzzzzzzzz"), code("zzzzzzzzzzzy"));
  }
}
