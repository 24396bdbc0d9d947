package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cleanarticle.CleanArticle;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as programs save them, alone and one behind the other. */
class MailboxTest {
  private static final String LIGHTHOUSE =
      """
      From: ann@courier.example
      Subject: Lighthouse to be lit again after forty years
      Date: Thu, 6 Jan 2022 10:00:00 +0000

      The lighthouse at Corran Point will be lit again in June, the harbour board said on Tuesday.

      From June on it will be open to visitors, and the keeper's grandson will show them around.
      """;

  private static final String WINDMILL =
      LIGHTHOUSE
          .replace("Lighthouse", "Windmill")
          .replace("lighthouse", "windmill")
          .replace("6 Jan", "7 Jan");

  private static final String POSTMARK = "From ann@courier.example Thu Jan  6 10:00:00 2022\n";

  private static List<Cleaned> all(String text) {
    return new CleanArticle().cleanAll(text.getBytes(StandardCharsets.UTF_8), "a.mbox");
  }

  private static List<String> headlines(List<Cleaned> all) {
    return all.stream().map(cleaned -> cleaned.article().headline()).toList();
  }

  /** Whom it is to is not said in a draft, nor where it has been taken out. */
  @Test
  void needsNoReceiver() {
    var article = all(LIGHTHOUSE).get(0).article();
    assertEquals("Lighthouse to be lit again after forty years", article.headline());
    assertEquals("2022-01-06T10:00:00+00:00", article.date().toString());
    assertEquals(2, Block.texts(article.body()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        POSTMARK,
        "From - Thu Jan 06 10:00:00 2022\n",
        "From MAILER-DAEMON Thu Jan  6 10:00 2022\n",
        "From ann@courier.example Thu Jan  6 10:00:00 GMT 2022\r\n",
      })
  void aMailboxIsParted(String postmark) {
    List<Cleaned> all = all(postmark + LIGHTHOUSE + "\n" + postmark + WINDMILL + "\n");
    assertEquals(
        Stream.of(LIGHTHOUSE, WINDMILL).map(mail -> headlines(all(mail)).get(0)).toList(),
        headlines(all));
    assertEquals("a.mbox#2", all.get(1).article().source().path());
    for (Cleaned cleaned : all) {
      assertEquals(2, cleaned.article().body().size());
    }
    assertEquals("a.mbox", all(postmark + LIGHTHOUSE).get(0).article().source().path());
  }

  @Test
  void aSentenceIsNoPostmark() {
    String sentence = "\nFrom Corran Point on Thu Jan  6 10:00:00 2022 nothing was seen.\n";
    String noHeader = "\n" + POSTMARK + "is what such a line looks like.\n";
    String noBlank = "Such a line:\n" + POSTMARK + "To: x\n";
    assertEquals(1, all(POSTMARK + LIGHTHOUSE + sentence + noHeader + noBlank).size());
    assertEquals(1, all(LIGHTHOUSE + "\n" + POSTMARK + WINDMILL).size());
  }
}
