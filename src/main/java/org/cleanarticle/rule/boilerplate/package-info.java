/** The lines that a phrase or a shape of their own tells to be no part of the article. */
package org.cleanarticle.rule.boilerplate;
