/**
 * The words of the trade, by language, read from text files: phrases that name what a line is
 * ({@link org.cleanarticle.lexicon.Lexicon}) and plain lists of words ({@link
 * org.cleanarticle.lexicon.Vocabulary}). Whoever wants another phrase edits a file, not a class.
 */
package org.cleanarticle.lexicon;
