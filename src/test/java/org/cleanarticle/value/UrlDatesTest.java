package org.cleanarticle.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {
  private final UrlDates dates = new UrlDates(new Vocabulary());

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2022/03/02/ferry-fares/, 2022-03-02",
    "https://news.example/blog/2022/3/2/ferry-fares, 2022-03-02",
    "https://news.example/uk/2022/mar/02/ferry-fares, 2022-03-02",
    "https://news.example/2022-03-02/ferry.html, 2022-03-02",
    "https://news.example/2022-03-02-ferry-fares, 2022-03-02",
    "https://news.example/2022-03/02/content_25340717.htm, 2022-03-02",
    "https://news.example/a/20220302/ferry, 2022-03-02",
    "https://news.example/ferry-fares-20220302.html, 2022-03-02",
    "https://news.example/de/23-01-2022-faehre-faehrt, 2022-01-23",
    "https://archive.example/web/20160218174457/http://news.example/2010/05/19/ferry/, 2010-05-19",
    "/2022/03/02/ferry, 2022-03-02",
  })
  void daysInThePathAreFound(String url, String day) {
    assertEquals(Optional.of(day), dates.find(url).map(PartialDate::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2022/03/ferry-fares",
        "https://news.example/2022/13/02/",
        "https://news.example/2022/02/30/",
        "https://news.example/02-03-2022-ferry",
        "https://news.example/ferry?date=2022-03-02",
        "https://news.example/ferry#2022-03-02",
        "https://news.example/story-120220302345",
        "https://news.example/17551102/ferry",
        "https://news.example/1/2/3",
        "https://2022-03-02.example",
        "https://archive.example/web/20160218174457/http://news.example/ferry/",
        "",
      })
  void whatIsNoDayIsNot(String url) {
    assertEquals(Optional.empty(), dates.find(url));
  }

  @Test
  void aLongAddressOfNearDatesIsReadInOnePass() {
    assertEquals(Optional.empty(), dates.find("https://a.example" + "/2022/03".repeat(100_000)));
  }
}
