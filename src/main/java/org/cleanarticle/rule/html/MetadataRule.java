package org.cleanarticle.rule.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.rule.head.TitleSuffix;
import org.cleanarticle.value.Bylines;

/**
 * What a document says of itself is labelled by its key; the table is {@code
 * words/any/metadata.txt}. It is evidence for the fields, which weigh it against what is printed.
 */
public final class MetadataRule implements Rule {
  /** Before the number of a label of a card, and of what stands beside it. */
  private static final String CARD_LABEL = "meta:twitter:label";

  private static final String CARD_DATA = "meta:twitter:data";

  private static final String PAGE_TITLE = "title";

  private final Vocabulary vocabulary;
  private final Bylines bylines;

  public MetadataRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    TitleSuffix suffix = new TitleSuffix(soFar);
    TitleOutlet outlets = new TitleOutlet(soFar, suffix, vocabulary);
    for (Line line : soFar.lines().subList(0, soFar.firstVisible())) {
      if (line.markup().key().equals(MetadataBody.KEY)) {
        // Not evidence but a body, if the page has no better one.
        continue;
      }
      Map<String, String> table = vocabulary.table("any", "metadata");
      String rule = "metadata " + line.markup().key();
      Label label = Label.valueOf(table.getOrDefault(line.markup().key(), Label.METADATA.name()));
      if (label == Label.HEADLINE) {
        // Titles carry the outlet's name, and sections before it: the article's own is the rest.
        int end = suffix.head(line.text());
        marks.add(new Mark(line.index(), 0, end, label, rule));
        int name = line.markup().key().equals(PAGE_TITLE) ? outlets.in(line.text()) : -1;
        if (name < end) {
          marks.add(new Mark(line.index(), end, line.text().length(), Label.METADATA, rule));
        } else {
          marks.add(new Mark(line.index(), end, name, Label.METADATA, rule));
          int to = line.text().length();
          marks.add(new Mark(line.index(), name, to, Label.OUTLET, KnownRules.OUTLET_TITLE_SUFFIX));
        }
      } else if (isCardAuthor(soFar, line)) {
        marks.add(soFar.whole(line.index(), Label.BYLINE, rule));
      } else {
        marks.add(soFar.whole(line.index(), label, rule));
      }
    }
    return marks;
  }

  /** Whether a card for a social network sets a word such as {@code Written by} beside a value. */
  private boolean isCardAuthor(Labelling soFar, Line data) {
    String key = data.markup().key();
    if (!key.startsWith(CARD_DATA)) {
      return false;
    }
    String label = CARD_LABEL + key.substring(CARD_DATA.length());
    for (Line line : soFar.lines().subList(0, soFar.firstVisible())) {
      if (line.markup().key().equals(label)) {
        return bylines.isOpener(line.text());
      }
    }
    return false;
  }
}
