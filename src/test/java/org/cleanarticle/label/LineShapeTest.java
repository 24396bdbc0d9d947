package org.cleanarticle.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line looks like, whatever it says. */
class LineShapeTest {
  private static LineShape shape(String text) {
    return LineShape.of(text.toCharArray(), text.length(), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          The crane is kept.   ~ true
          The crane is kept!   ~ true
          Is the crane kept?   ~ true
          The crane is kept…   ~ true
          The crane is kept.”  ~ true
          (The crane is kept.) ~ true
          «It is kept.»)*      ~ true
          On garde la grue. »  ~ true
          La grue « Sophie »   ~ false
          起重机保留了。       ~ true
          Der Kran bleibt. (kas)     ~ true
          Der Kran bleibt. (kas/dpa) ~ true
          Der Kran bleibt. (KAS)     ~ false
          Der Kran (bleibt)          ~ false
          Der Kran bleibt (kas)      ~ false
          Er bleibt. (irgendwie)     ~ false
          The crane is kept    ~ false
          The crane is kept:   ~ false
          The crane, kept,     ~ false
          .                    ~ true
          ”                    ~ false
          It is kept.\u2063\u200B   ~ true
          It is kept\u2063          ~ false
          """)
  void endsAsASentence(String text, boolean ends) {
    assertEquals(ends, shape(text).endsSentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          • the bell    ~ true
          •the bell     ~ true
          •1 bell       ~ false
          - the bell    ~ true
          -the bell     ~ false
          – the bell    ~ true
          *the bell     ~ false
          * the bell    ~ true
          ► the bell    ~ true
          1. the bell   ~ true
          12) the bell  ~ true
          123. the bell ~ true
          1234. no      ~ false
          1.5 of them   ~ false
          12: the bell  ~ false
          1. x          ~ true
          1.            ~ false
          12.           ~ false
          123           ~ false
          a. the bell   ~ false
          a) the bell   ~ true
          A) the bell   ~ false
          ab) the bell  ~ false
          a)the bell    ~ false
          • x           ~ true
          •x            ~ false
          the • bell    ~ false
          """)
  void beginsAsAListItem(String text, boolean bullet) {
    assertEquals(bullet, shape(text).bullet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          The crane, kept        ~ 3 ~ true
          the crane              ~ 2 ~ false
          “The crane             ~ 2 ~ true
          “the crane             ~ 2 ~ false
          12 Cranes              ~ 2 ~ true
          1922                   ~ 1 ~ false
          don't / don’t          ~ 2 ~ false
          well-kept Crane-driver ~ 2 ~ false
          - - -                  ~ 0 ~ false
          Ünlü çare              ~ 2 ~ true
          起重机保               ~ 3 ~ true
          a                      ~ 1 ~ false
          z                      ~ 1 ~ false
          """)
  void wordsAndTheFirstLetter(String text, int words, boolean upper) {
    assertEquals(words, shape(text).words());
    assertEquals(upper, shape(text).beginsUpper());
  }

  @Test
  void sharesAreOfWordsAndOfCharacters() {
    assertEquals(.5, shape("The crane Of lorne").capitals());
    assertEquals(0, shape("- - -").capitals());
    assertEquals(.4, shape("ab 12").digits());
    assertEquals(true, shape("„kept").quoted());
    assertEquals(true, shape("kept\"").quoted());
    assertEquals(false, shape("‘kept’").quoted());
    assertEquals(true, shape("kept：").endsColon());
    assertEquals(true, shape("kept:").endsColon());
  }

  @ParameterizedTest
  @CsvSource({
    "0E00, true", "0E7F, true", "0DFF, false", "0E80, false",
    "3040, true", "9FFF, true", "303F, false", "A000, false",
    "AC00, true", "D7AF, true", "ABFF, false", "D7B0, false",
    "F900, true", "FAFF, true", "F8FF, false", "FB00, false"
  })
  void scriptsWithoutSpacesAreKnownByTheirBlocks(String code, boolean ideograph) {
    assertEquals(ideograph, LineShape.isIdeograph((char) Integer.parseInt(code, 16)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It is kept. The crane stays.       ~ 1
          Is it kept? It is! The crane says. ~ 2
          It is kept.                        ~ 0
          It is kept. so be it               ~ 0
          By J. Lorne and A. B. Pell         ~ 0
          起重机保留了。起重机保。           ~ 1
          """)
  void sentencesEndBeforeACapital(String text, int sentences) {
    assertEquals(sentences, shape(text).sentences());
  }

  @ParameterizedTest
  @CsvSource({"THE CRANE, true", "THE CRANe, false", "CRANE, false", "CRANES, true", "42, false"})
  void aFewCapitalsAreNotALineOfThem(String text, boolean all) {
    assertEquals(all, shape(text).allCapitals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          起重机停了！为什么？没有人知道。                          | 2
          부두는 닫혔다. 배는 오지 않는다. 그는 기다렸다.             | 2
          أغلق الميناء. هل تعود السفن؟ لا أحد يعرف.                | 2
          הנמל נסגר. הספינות לא חזרו. איש אינו יודע.               | 2
          बंदरगाह बंद है। नावें नहीं आईं। कोई नहीं जानता।              | 2
          """)
  void sentencesEndInScriptsWithoutCapitalsToo(String text, int sentences) {
    assertEquals(sentences, shape(text).sentences());
  }

  @Test
  void anIdeographCountsAlmostThree() {
    assertEquals(28, shape("起重机保留了起重机保").length());
    assertEquals(6, shape("起重机保留了起重机保").words());
    assertEquals(10, shape("the crane.").length());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          80,  true,  false, false, true
          79,  false, false, true,  false
          79,  false, true,  false, false
          80,  false, false, true,  true
          80,  false, true,  false, true
          80,  false, false, false, false
          40,  true,  false, false, true
          39,  true,  false, false, false
          139, false, false, false, false
          140, false, false, false, true
          """)
  void proseIsASentenceOrLong(
      int length, boolean sentence, boolean quoted, boolean colon, boolean prose) {
    LineShape shape =
        new LineShape(length, 9, sentence, colon, 0, false, 0, 0, 0, quoted, false, true);
    assertEquals(prose, shape.isProse());
  }
}
