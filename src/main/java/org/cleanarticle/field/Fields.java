package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.article.Article;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Evidence;
import org.cleanarticle.article.Source;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Vocabulary;

/** Reads the fields of the article off the labelled lines. Thread-safe. */
public final class Fields {
  public Fields(Vocabulary vocabulary) {}

  /** The article but for its quotes, with the evidence for each field. */
  public Read read(Labelling labelling, String language, String path) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < labelling.lines().size(); i++) {
      for (Mark mark : labelling.marks(i)) {
        if (mark.label().isBody()) {
          body.add(new Block(kind(mark.label()), labelling.text(mark)));
        }
      }
    }
    List<Warning> warnings = new ArrayList<>();
    Source source = new Source(path, labelling.page().format(), labelling.page().encoding());
    Article article =
        new Article(
            null, null, null, List.of(), null, null, null, null, null, null, null, null, body,
            List.of(), warnings, source);
    return new Read(article, List.of());
  }

  private static Block.Kind kind(Label label) {
    return switch (label) {
      case SUBHEADING -> Block.Kind.SUBHEADING;
      case LIST_ITEM -> Block.Kind.LIST_ITEM;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  /** An article and what its fields were read from. */
  public record Read(Article article, List<Evidence> evidence) {
    public Read {
      evidence = List.copyOf(evidence);
    }
  }
}
