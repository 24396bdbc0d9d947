/**
 * Which lines of a text are the story: {@link org.cleanarticle.rule.body.BodyRule} weighs what
 * {@link org.cleanarticle.rule.body.Clues} measures of each line, and takes the best run of them.
 */
package org.cleanarticle.rule.body;
