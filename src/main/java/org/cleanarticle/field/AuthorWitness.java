package org.cleanarticle.field;

import java.util.List;

/** Something beside byline and metadata that may tell who wrote an article. */
interface AuthorWitness {
  /** The authors, or nothing where it tells none for certain. */
  Finding<List<String>> find();
}
