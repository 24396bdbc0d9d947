/**
 * Whom an article names and whom its names and pronouns mean: {@link
 * org.cleanarticle.quote.people.People} and {@link org.cleanarticle.quote.people.Pronouns}.
 */
package org.cleanarticle.quote.people;
