/**
 * A body as the quotations see it: {@link org.cleanarticle.quote.words.MarkScanner} tells what
 * stands between marks, {@link org.cleanarticle.quote.words.Paragraph} what stands beside them,
 * word by word, and {@link org.cleanarticle.quote.words.Words} what is known of a word.
 */
package org.cleanarticle.quote.words;
