package org.cleanarticle.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a line, or a span of it, is. */
public enum Label {
  // Fields
  HEADLINE(Kind.FIELD),
  STANDFIRST(Kind.FIELD),
  BYLINE(Kind.FIELD),
  DATE(Kind.FIELD),
  MODIFIED(Kind.FIELD),
  DATELINE(Kind.FIELD),
  OUTLET(Kind.FIELD),
  VIA(Kind.FIELD),
  SECTION(Kind.FIELD),
  URL(Kind.FIELD),
  LANGUAGE(Kind.FIELD),

  // Body
  BODY(Kind.BODY),
  SUBHEADING(Kind.BODY),
  LIST_ITEM(Kind.BODY),

  // Boilerplate
  /** The gate before an article: sign up or subscribe to read on. */
  ACCESS_GATE(Kind.BOILERPLATE),
  /** An invitation to a newsletter, an alert or an account. */
  SIGN_UP(Kind.BOILERPLATE),
  /** An invitation to install or open an app, or to read an aggregator. */
  APP_PROMOTION(Kind.BOILERPLATE),
  /** An appeal for money, and what else an outlet says of itself. */
  SUPPORT(Kind.BOILERPLATE),
  /** Share bars, follow buttons, print and save. */
  SHARE(Kind.BOILERPLATE),
  /** The heading of a list of other articles, or a link to one. */
  RELATED(Kind.BOILERPLATE),
  /** The headline or the first words of another article. */
  TEASER(Kind.BOILERPLATE),
  COMMENTS(Kind.BOILERPLATE),
  ADVERT(Kind.BOILERPLATE),
  COOKIES(Kind.BOILERPLATE),
  /** Copyright, terms, standards, disclaimers, imprint. */
  LEGAL(Kind.BOILERPLATE),
  /** Menus, skip links, breadcrumbs, search boxes, page numbers. */
  NAVIGATION(Kind.BOILERPLATE),
  /** Players of sound and video, live streams. */
  PLAYER(Kind.BOILERPLATE),
  /** Captions and credits of pictures. */
  CAPTION(Kind.BOILERPLATE),
  /** Who the author is, and how to reach them. */
  AUTHOR_NOTE(Kind.BOILERPLATE),
  /** Reporting by, editing by, contributed to this report. */
  CREDIT(Kind.BOILERPLATE),
  /** Reading times and counts of views, shares and comments. */
  COUNTER(Kind.BOILERPLATE),
  /** What the outlet says of the article: its age, corrections, a rush transcript. */
  NOTICE(Kind.BOILERPLATE),
  /** A field of an archive export that the result has no place for. */
  EXPORT(Kind.BOILERPLATE),
  /** Topics and tags. */
  TAGS(Kind.BOILERPLATE),
  /** A post of a social network, a widget, or its placeholder. */
  EMBED(Kind.BOILERPLATE),
  /** Says again what another line has said. */
  REPEAT(Kind.BOILERPLATE),
  /** Metadata that decided nothing. */
  METADATA(Kind.BOILERPLATE),
  /** Stands before the body and was recognised as nothing else. */
  BEFORE_BODY(Kind.BOILERPLATE),
  /** Stands inside the body but is no part of it. */
  INSIDE_BODY(Kind.BOILERPLATE),
  /** Stands after the body and was recognised as nothing else. */
  AFTER_BODY(Kind.BOILERPLATE);

  /** What becomes of a line with such a label. */
  public enum Kind {
    FIELD,
    BODY,
    BOILERPLATE
  }

  /** How many there are; the method that lists them makes a copy at every call. */
  static final int COUNT = values().length;

  /** By {@link #lexicon}, since phrases are asked for their label at every line that is one. */
  private static final Map<String, Label> BY_LEXICON = byLexicon();

  private final Kind kind;

  Label(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isBody() {
    return kind == Kind.BODY;
  }

  public boolean isBoilerplate() {
    return kind == Kind.BOILERPLATE;
  }

  /** The label whose phrases stand in the lexicon file {@code name}: {@code sign-up} is SIGN_UP. */
  public static Label ofLexicon(String name) {
    Label label = BY_LEXICON.get(name);
    return label == null ? valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)) : label;
  }

  private static Map<String, Label> byLexicon() {
    Map<String, Label> labels = new HashMap<>();
    for (Label label : values()) {
      labels.put(label.lexicon(), label);
    }
    return labels;
  }

  /** The name of the lexicon file that holds the phrases of this label, without its suffix. */
  public String lexicon() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
