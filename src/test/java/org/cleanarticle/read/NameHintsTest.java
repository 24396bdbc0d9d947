package org.cleanarticle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Hint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintsTest {
  private final NameHints names = new NameHints(new Vocabulary());

  @ParameterizedTest
  @CsvSource({
    "shareBar__left, FURNITURE SHARE",
    "c-newsletter_box--3, FURNITURE SIGN_UP",
    "sidebar, FURNITURE NAVIGATION",
    "has-sidebar, ''",
    "category-newsletter, ''",
    "author, BYLINE",
    "author-ann-reed, ''",
    "author-bio, FURNITURE AUTHOR_NOTE",
    "article, ARTICLE",
    "article-12345, ARTICLE",
    "article-more-things, ''",
    "my-article, ''",
    "c-article-body__text, BODY_NAME",
    "article-body-share, BODY_NAME FURNITURE SHARE",
    "article-tags, FURNITURE TAGS",
    "article-teaser, ''",
    "elementor-widget-text, ''",
    "barrier, ''",
    "radar, ''",
    "HEADLINE, HEADLINE",
    "my__shareBar2-x, FURNITURE SHARE",
    "is-hidden unknown headline, HIDDEN HEADLINE",
    "überBlick-captions, CAPTION",
  })
  void readsNames(String name, String expected) {
    List<String> hints = names.ofAll(name).stream().sorted().map(Hint::name).toList();
    assertEquals(expected, String.join(" ", hints));
  }
}
