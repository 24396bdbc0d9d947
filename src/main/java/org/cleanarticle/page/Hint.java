package org.cleanarticle.page;

/** What the names in an element's markup (tag, class, id, role, itemprop) say of its purpose. */
public enum Hint {
  /** Declared to be the article's text: itemprop articleBody and the like. */
  ARTICLE_BODY,
  /** Named as the text of an article: entry-content, story-body. */
  BODY_NAME,
  /** An article element, or named as an article. */
  ARTICLE,
  /** The main part of the page. */
  MAIN,

  /** Holds no part of the article; of what kind the next ones say, where the name tells. */
  FURNITURE,
  NAVIGATION,
  SHARE,
  RELATED,
  SIGN_UP,
  SUPPORT,
  ADVERT,
  AUTHOR_NOTE,
  COOKIES,
  LEGAL,
  PLAYER,
  TAGS,

  /** Readers' comments. */
  COMMENTS,
  /** A caption or a credit. */
  CAPTION,
  /** Not shown, or only to screen readers. */
  HIDDEN,
  /** For subscribers only: hidden perhaps, and yet text of the article. */
  GATED,
  /** A post of a social network set into the page. */
  EMBED,

  /** Named as a field of the article. */
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATE,
  SECTION
}
