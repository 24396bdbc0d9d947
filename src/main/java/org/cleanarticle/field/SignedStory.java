package org.cleanarticle.field;

import java.util.List;
import java.util.Optional;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/**
 * The authors of an article without a byline who sign it in brackets behind its last sentence:
 * {@code The boats stay in port. (Elena Cruz)}.
 */
final class SignedStory implements AuthorWitness {
  private static final int LONGEST = 80;

  /** What may stand behind a signature, to show that the story is over. */
  private static final String ENDS = "+*\u25A0\u25AA #.";

  /** What ends the last sentence: a stop, or the mark behind it. */
  private static final String STOPS = ".!?\u2026\"\u201C\u201D\u00AB\u00BB";

  private final Values values;
  private final Labelling labelling;

  SignedStory(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  @Override
  public Finding<List<String>> find() {
    List<Mark> body = labelling.all(Label.BODY);
    if (body.isEmpty()) {
      return Finding.nothing();
    }
    Mark last = body.get(body.size() - 1);
    Optional<FoundByline> signed = signature(labelling.text(last));
    if (signed.isEmpty()) {
      return Finding.nothing();
    }
    List<String> names = signed.get().names().stream().map(FoundName::name).toList();
    return Finding.of(names, List.of(last), "byline-in-brackets", labelling);
  }

  private Optional<FoundByline> signature(String text) {
    int end = text.length();
    while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int open = text.lastIndexOf('(', end - 1);
    if (open < 2 || text.charAt(end - 1) != ')' || end - open > LONGEST) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, end - 1);
    return text.charAt(open - 1) == ' ' && STOPS.indexOf(text.charAt(open - 2)) >= 0
        ? values.bylines().find(inside, List.of()).filter(names -> isAll(names, inside))
        : Optional.empty();
  }

  private static boolean isAll(FoundByline byline, String text) {
    return !byline.opened()
        && byline.given()
        && byline.start() == 0
        && byline.end() == text.length();
  }
}
