/**
 * The article as text for people: plain, as Markdown, and the views that show what became of every
 * line of the input.
 */
package org.cleanarticle.text;
