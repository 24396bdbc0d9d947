/**
 * How a sentence says who speaks: {@link org.cleanarticle.quote.clause.Attributions} looks for the
 * cue beside a quotation and for its subject, whoever that is.
 */
package org.cleanarticle.quote.clause;
