package org.cleanarticle.cli;

import org.cleanarticle.Cleaned;

/** Cleans an input; {@link org.cleanarticle.CleanArticle} for everybody but tests of bugs. */
@FunctionalInterface
interface Cleaner {
  Cleaned clean(byte[] input, String path);
}
