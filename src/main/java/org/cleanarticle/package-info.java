/**
 * Raw text of a news article in, one clean article out. {@link org.cleanarticle.CleanArticle} is
 * the way in.
 */
package org.cleanarticle;
