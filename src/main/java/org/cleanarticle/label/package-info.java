/**
 * First say what each line is. The rules look at a page and mark its lines; {@link
 * org.cleanarticle.label.NewsRules} is their ordered list and the algorithm in one file.
 */
package org.cleanarticle.label;
