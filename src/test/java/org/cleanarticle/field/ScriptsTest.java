package org.cleanarticle.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages that their script gives away. */
class ScriptsTest {
  private static String language(String... paragraphs) {
    return Scripts.language(List.of(paragraphs)).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "항구가 닫혔다, ko",
    "Το λιμάνι έκλεισε, el",
    "הנמל נסגר, he",
    "ท่าเรือปิด, th",
    "बंदरगाह बंद, hi",
    "বন্দর বন্ধ, bn",
    "துறைமுகம், ta",
    "ఓడరేవు, te",
    "პორტი, ka",
    "նավահանգիստ, hy",
    "الميناء مغلق, ar",
    "بندر بسته شد چون, fa",
    "پورٹ بند ہے, ur",
    "港口关闭, zh",
    "港は閉まった, ja",
    "ポート, ja",
    "The port is shut, -",
    "Порт закрыт, -",
    "1234 !?, -",
    "'', -"
  })
  void aScriptOfOneLanguageIsEnough(String text, String language) {
    assertEquals(language, language(text));
  }

  @Test
  void namesInLatinLettersMayTakeUpNearlyTwoThirds() {
    assertEquals("el", language("αβ", "aAz"));
    assertEquals("-", language("αβ", "aAzZ"));
    assertEquals("-", language("αβ", "éèêë"));
    assertEquals("el", language("αβ", "[@`{ 1234"), "signs and digits are no letters");
    assertEquals("zh", language("港口", "aAz"));
    assertEquals("-", language("港口", "aAzZ"));
    assertEquals("ja", language("港は", "aAz"));
  }

  @Test
  void aTenthOfKanaIsJapanese() {
    assertEquals("zh", language("港".repeat(10) + "は"));
    assertEquals("ja", language("港".repeat(9) + "は"));
    assertEquals("ja", language("港".repeat(9) + "ポ"));
    assertEquals("ja", language("港".repeat(19) + "はポ"), "both kinds of kana count");
  }

  @Test
  void theBeginningIsEnough() {
    assertEquals("el", language("α".repeat(6000), "港".repeat(6000)));
    assertEquals("zh", language("α".repeat(1000), "港".repeat(4000), "α".repeat(9000)));
    assertEquals("ar", language("م".repeat(6000) + "پ"));
    assertEquals("fa", language("م".repeat(5999) + "پ"));
  }
}
