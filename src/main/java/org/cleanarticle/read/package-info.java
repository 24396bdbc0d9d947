/**
 * Bytes become a page: decoding, recognising the format, plain text, HTML, Markdown. The only place
 * that knows jsoup and CommonMark; with {@code json} the only one that knows Jackson.
 */
package org.cleanarticle.read;
