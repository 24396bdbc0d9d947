package org.cleanarticle.rule.head;

import java.util.Optional;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;

/** What the rules on bylines read lines with, made once for all pages. Thread-safe. */
record BylineReader(Vocabulary vocabulary, Dates dates, Bylines bylines, HouseLines houses) {
  BylineReader(Vocabulary vocabulary) {
    this(vocabulary, new Dates(vocabulary), new Bylines(vocabulary), new HouseLines(vocabulary));
  }

  /** The byline of a line, in which dates end an item. */
  Optional<FoundByline> find(String text) {
    return bylines.find(text, dates.find(text));
  }

  BylineGlance glance(Labelling soFar) {
    return new BylineGlance(bylines, soFar.words());
  }

  BylineEvidence evidence(Labelling soFar, Masthead masthead) {
    return new BylineEvidence(this, soFar, masthead);
  }
}
