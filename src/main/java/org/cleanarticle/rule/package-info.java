/**
 * First say what each line is. {@link org.cleanarticle.rule.NewsRules} is the ordered list of the
 * rules and the algorithm in one file; the rules are in the packages below, by what they tell.
 */
package org.cleanarticle.rule;
