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
  /** Menus and breadcrumbs. */
  NAVIGATION,
  /** Share bars. */
  SHARE,
  /** Other articles. */
  RELATED,
  /** Newsletters and accounts. */
  SIGN_UP,
  /** Appeals for money. */
  SUPPORT,
  /** Adverts. */
  ADVERT,
  /** Who the author is. */
  AUTHOR_NOTE,
  /** Consent to cookies. */
  COOKIES,
  /** Copyright and terms. */
  LEGAL,
  /** Sound and video. */
  PLAYER,
  /** Topics. */
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
  /** A passage set in large letters, mostly one that the text has too. */
  PULL_QUOTE,

  /** Named as a field of the article. */
  HEADLINE,
  /** Named as the standfirst. */
  STANDFIRST,
  /** Named as the byline. */
  BYLINE,
  /** Named as a date. */
  DATE,
  /** Named as the section. */
  SECTION
}
