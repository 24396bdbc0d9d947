package org.cleanarticle.cli;

import org.cleanarticle.Cleaned;
import org.cleanarticle.read.Part;

/** Cleans an article; {@link org.cleanarticle.CleanArticle} for everybody but tests of bugs. */
@FunctionalInterface
interface Cleaner {
  Cleaned clean(Part part, String path);
}
