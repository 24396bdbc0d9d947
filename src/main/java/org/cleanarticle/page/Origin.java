package org.cleanarticle.page;

/** Where a line was found. */
public enum Origin {
  /** A line of plain text. */
  TEXT,
  /** A block of an HTML document, as a reader of the page would see it. */
  HTML,
  /** Something the document says of itself: JSON-LD, OpenGraph, meta, the title, export headers. */
  META
}
