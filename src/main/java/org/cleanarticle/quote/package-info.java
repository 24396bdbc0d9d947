/** Quotations in the body, and who said them. Knows paragraphs of text, nothing of pages. */
package org.cleanarticle.quote;
