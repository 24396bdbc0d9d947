/**
 * Bytes become a page: decoding, recognising the format, plain text, HTML. The only place that
 * knows jsoup; with {@code json} the only one that knows Jackson.
 */
package org.cleanarticle.read;
