package org.cleanarticle.read;

/** How an element stands in the flow of the page's text. */
enum Flow {
  /** The title of the document, or of a drawing. */
  TITLE,
  /** Its text is no text of the page. */
  SKIPPED,
  /** Breaks the line. */
  BREAK,
  /** Holds the whole page or what the document says of itself. */
  ROOT,
  /** Runs on in its line. */
  INLINE,
  /** Begins a line and ends it. */
  BLOCK
}
