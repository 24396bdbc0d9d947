package org.cleanarticle.label;

import java.util.List;

/**
 * A step in saying what the lines are: it reads the page and the marks so far and returns new ones.
 * A mark on a span that is marked already is ignored, so a rule need not look out for those before
 * it.
 */
@FunctionalInterface
public interface Rule {
  List<Mark> mark(Labelling soFar);
}
