/** The lines that are fields: headline, standfirst, byline, dates, dateline, outlet and section. */
package org.cleanarticle.rule.head;
