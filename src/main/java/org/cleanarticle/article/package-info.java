/**
 * The result: an article and its parts, as plain records that know nothing of how they came about.
 */
package org.cleanarticle.article;
