/**
 * What the markup of a page tells: {@link org.cleanarticle.rule.html.HtmlArticleRule} finds the
 * element that holds the article, takes out what is foreign to it and gives back what lies beside.
 */
package org.cleanarticle.rule.html;
