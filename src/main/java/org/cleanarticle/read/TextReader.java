package org.cleanarticle.read;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Fragment;
import org.cleanarticle.page.Line;
import org.cleanarticle.page.Markup;
import org.cleanarticle.page.Origin;
import org.cleanarticle.page.Page;

/** Plain text to page. */
final class TextReader {
  TextReader(Vocabulary vocabulary) {}

  Page read(Decoded input) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean afterBlank = true;
    for (String raw : (Iterable<String>) input.text().lines()::iterator) {
      number++;
      String text = Whitespace.fold(raw);
      if (text.isEmpty()) {
        afterBlank = true;
        continue;
      }
      lines.add(
          new Line(
              lines.size(),
              text,
              afterBlank,
              Origin.TEXT,
              Markup.NONE,
              List.of(new Fragment(number, text))));
      afterBlank = false;
    }
    return new Page("text", input.encoding(), lines, List.of(), input.notices());
  }
}
