package org.cleanarticle.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/**
 * What a document says of itself is labelled by its key; the table is {@code
 * words/any/metadata.txt}. It is evidence for the fields, which weigh it against what is printed.
 */
final class MetadataRule implements Rule {
  private final Vocabulary vocabulary;

  MetadataRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    for (Line line : soFar.lines().subList(0, soFar.firstVisible())) {
      if (line.markup().key().equals(MetadataBody.KEY)) {
        // Not evidence but a body, if the page has no better one.
        continue;
      }
      Map<String, String> table = vocabulary.table("any", "metadata");
      String label = table.getOrDefault(line.markup().key(), Label.METADATA.name());
      marks.add(soFar.whole(line.index(), Label.valueOf(label), "metadata " + line.markup().key()));
    }
    return marks;
  }
}
