package org.cleanarticle.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Page;
import org.cleanarticle.read.PageReader;
import org.cleanarticle.read.RefusedException;

/** A page as the rules have labelled it, for tests to look at. */
public final class Labelled {
  private final Labelling labelling;

  private Labelled(Labelling labelling) {
    this.labelling = labelling;
  }

  public static Labelled of(String text) {
    Vocabulary vocabulary = new Vocabulary();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Page page = new PageReader(vocabulary).read(bytes, "", "");
      return new Labelled(new NewsRules(Lexicon.bundled(), vocabulary).label(page));
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** The marked spans of one label, in order of the page. */
  public List<String> spans(Label label) {
    return labelling.all(label).stream().map(labelling::text).toList();
  }

  /** The first rule that spoke of the line that begins so. */
  public String rule(String start) {
    return labelling.marks(line(start)).get(0).rule();
  }

  /** What the line that begins so is. */
  public Label label(String start) {
    return labelling.label(line(start)).orElseThrow();
  }

  private int line(String start) {
    for (Line line : labelling.lines()) {
      if (line.text().startsWith(start)) {
        return line.index();
      }
    }
    throw new AssertionError("no line begins with " + start);
  }
}
