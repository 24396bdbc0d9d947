/**
 * Recognisers of the values that a line can hold: dates and times, names in bylines, datelines.
 * Each goes from a text to values with their spans and knows nothing of pages and labels, so the
 * rules that label lines and the readers that fill fields share one understanding.
 */
package org.cleanarticle.value;
