/**
 * What the lines of a page are called, and what is measured of them for all rules: {@link
 * org.cleanarticle.label.Labelling} holds the marks that the rules have set so far. The rules
 * themselves are in {@code org.cleanarticle.rule}.
 */
package org.cleanarticle.label;
