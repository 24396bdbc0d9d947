package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyCharsetTest {
  private static final String RUSSIAN =
      "Паром Северянка сегодня утром не вышел из гавани: капитан сообщил, что ночью треснул руль.";
  private static final String UKRAINIAN =
      "Пором сьогодні вранці не вийшов із гавані: капітан повідомив, що вночі тріснуло кермо, а "
          + "їхній механік поїхав до Одеси.";
  private static final String GREEK =
      "Το πλοίο δεν έφυγε σήμερα το πρωί από το λιμάνι, είπε ο καπετάνιος στους επιβάτες που "
          + "περίμεναν από τη νύχτα.";
  private static final String HEBREW =
      "המעבורת לא יצאה הבוקר מהנמל, אמר רב החובל לנוסעים שחיכו כל הלילה ברציף.";
  private static final String JAPANESE = "フェリー「しおかぜ」は今朝、港を出なかった。船長は乗客に、夜のうちに舵が壊れたと説明した。";
  private static final String CHINESE = "渡轮今天早上没有离开港口，船长告诉乘客，舵在夜里坏了。修理需要两天时间。";
  private static final String TAIWANESE = "渡輪今天早上沒有離開港口，船長告訴乘客，舵在夜裡壞了。修理需要兩天時間。";
  private static final String KOREAN = "여객선은 오늘 아침 항구를 떠나지 않았다. 선장은 승객들에게 밤사이 키가 부러졌다고 말했다.";
  private static final String POLISH =
      "Prom nie wypłynął dziś rano z portu, bo w nocy pękł ster. Kapitan powiedział pasażerom, że "
          + "naprawa może potrwać dwa dni, a mechanik jeździ właśnie po części.";

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(RUSSIAN, "windows-1251", "windows-1251"),
        arguments(RUSSIAN, "KOI8-R", "KOI8-R"),
        arguments(RUSSIAN, "ISO-8859-5", "ISO-8859-5"),
        arguments(UKRAINIAN, "windows-1251", "windows-1251"),
        arguments(GREEK, "windows-1253", "ISO-8859-7"),
        arguments(HEBREW, "windows-1255", "windows-1255"),
        arguments(JAPANESE, "Shift_JIS", "windows-31j"),
        arguments(JAPANESE, "EUC-JP", "EUC-JP"),
        arguments(CHINESE, "GB18030", "GB18030"),
        arguments(TAIWANESE, "Big5", "Big5"),
        arguments(KOREAN, "EUC-KR", "EUC-KR"),
        arguments(POLISH, "windows-1250", "windows-1250"),
        arguments(POLISH, "ISO-8859-2", "ISO-8859-2"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsATextThatDeclaresNothing(String text, String charset, String found)
      throws RefusedException {
    String page = "<p>Harbour Gazette</p>\n<p>" + text + "</p>\n";
    Decoded decoded = Decoder.decode(page.getBytes(Charset.forName(charset)), "");
    assertEquals(page, decoded.text());
    assertEquals(found, decoded.encoding());
    assertEquals(List.of("encoding-guessed"), decoded.notices());
  }

  /** An Arabic text would be a Hebrew one with bytes that are no letters of it. */
  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Der Hafen blieb für 200 m² Öl und 30 m³ Wasser gesperrt, hieß es früh.'",
    "windows-1252, '¿Qué pasó? ¡Nadie lo sabía! El muelle nº 3 cerró a las 5ª y 6ª horas.'",
    "windows-1252, 'Le «Cap·i·cua» a quitté le port ; l’équipage, dit-on, était déjà à l’hôtel…'",
    "windows-1256, 'لم تغادر العبارة الميناء صباح اليوم كما قال القبطان للركاب الذين انتظروا'",
  })
  void staysWesternWithoutEvidence(String charset, String text) throws RefusedException {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals("windows-1252", Decoder.decode(bytes, "").encoding());
  }
}
