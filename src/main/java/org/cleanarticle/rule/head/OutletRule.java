package org.cleanarticle.rule.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanarticle.label.ContentWords;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.LineShape;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.Dates;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundDate;

/**
 * Who published the article, and through whom it came. Told by: the title's suffix behind the
 * headline; a name that stands twice in a row at the top or near the headline, as a logo and its
 * caption do; an aggregator's name in its own furniture.
 */
public final class OutletRule implements Rule {
  private static final int LONGEST = 45;
  private static final int LONGEST_TITLE = 300;
  private static final int SHARES_NEAR = 2;

  /** So many lines at most stand between the page's title and the headline. */
  private static final int TITLE_NEAR = 6;

  /** So many lines at most stand between a logo and the headline. */
  private static final int LOGO_NEAR = 4;

  private final Vocabulary vocabulary;
  private final Dates dates;
  private final Bylines bylines;

  public OutletRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    dates = new Dates(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    marks.addAll(suffixes(soFar));
    marks.addAll(doubled(soFar));
    marks.addAll(aggregator(soFar));
    return marks;
  }

  /** The name behind the page's title or behind the headline itself. */
  private List<Mark> suffixes(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    TitleSuffix suffix = new TitleSuffix(soFar);
    int first = firstPrinted(soFar);
    int headline = soFar.headline();
    for (int i = Math.max(first + 1, headline - TITLE_NEAR); i < headline; i++) {
      // Whoever passes an article on sets the page's title between other lines.
      marks.addAll(prefix(i, suffix, soFar));
    }
    for (int i : new int[] {first, headline}) {
      if (i < 0 || i >= soFar.lines().size() || !isTitle(i, soFar)) {
        continue;
      }
      String text = soFar.line(i).text();
      String title = text.length() > LONGEST_TITLE ? "" : withoutDate(text);
      int separator = suffix.of(title);
      List<Mark> prefix = i == headline ? List.of() : prefix(i, suffix, soFar);
      marks.addAll(prefix);
      if (prefix.isEmpty() && separator > 0) {
        String name = TitleSuffix.name(title, separator);
        if (!vocabulary.names("general-sections").containsKey(Fold.fold(name))) {
          int start = title.length() - name.length();
          marks.add(outlet(i, start, title.length(), KnownRules.OUTLET_TITLE_SUFFIX, soFar));
        }
        marks.add(new Mark(i, 0, separator, Label.REPEAT, "title"));
      }
    }
    return marks;
  }

  /** The name before the page's title: {@code Fen Post - Crane kept}. */
  private List<Mark> prefix(int line, TitleSuffix suffix, Labelling soFar) {
    String text = soFar.line(line).text();
    int title = text.length() > LONGEST_TITLE ? -1 : suffix.behindPrefix(text);
    return title <= 0 || !soFar.isFree(line)
        ? List.of()
        : List.of(
            outlet(
                line, 0, TitleSuffix.firstSeparator(text), KnownRules.OUTLET_TITLE_SUFFIX, soFar),
            new Mark(line, title, text.length(), Label.REPEAT, "title"));
  }

  /** A short title says something of what the headline says: a bar may part names of a menu too. */
  private static boolean isTitle(int line, Labelling soFar) {
    int headline = soFar.headline();
    ContentWords content = soFar.shapes().content();
    return headline < 0
        || line == headline
        || soFar.line(line).text().length() > LONGEST
        || content.common(headline, line) > 0;
  }

  /** A title less the date behind it. */
  private String withoutDate(String title) {
    int separator = TitleSuffix.lastSeparator(title);
    return separator > 0 && isDate(TitleSuffix.name(title, separator))
        ? title.substring(0, separator).stripTrailing()
        : title;
  }

  private boolean isDate(String name) {
    List<FoundDate> found = dates.find(name);
    return !found.isEmpty() && found.get(0).start() == 0 && found.get(0).end() == name.length();
  }

  /** The first line behind the header of an export, where a page's title stands. */
  private static int firstPrinted(Labelling soFar) {
    int i = soFar.firstVisible();
    while (i < soFar.lines().size() && isOfExport(i, soFar)) {
      i++;
    }
    return i;
  }

  private static boolean isOfExport(int line, Labelling soFar) {
    for (Mark mark : soFar.marks(line)) {
      if (mark.label() == Label.EXPORT) {
        return true;
      }
    }
    return false;
  }

  private List<Mark> doubled(Labelling soFar) {
    int end = soFar.headline();
    int first = soFar.firstVisible();
    for (int i = first; i + 1 < end; i = Math.max(i + 1, end - LOGO_NEAR)) {
      String text = soFar.line(i).text();
      LineShape shape = soFar.shapes().shape(i);
      if (soFar.isFree(i)
          && text.length() <= LONGEST
          && shape.words() <= 5
          && shape.words() * shape.capitals() >= 2
          && !vocabulary.names("sections").containsKey(soFar.shapes().folded(i))
          && !shape.endsSentence()
          && text.equals(soFar.line(i + 1).text())
          && !isPerson(text)) {
        return List.of(
            outlet(i, 0, text.length(), "outlet-printed-twice", soFar),
            soFar.whole(i + 1, Label.REPEAT, "outlet-printed-twice"));
      }
    }
    return List.of();
  }

  /** An author's picture has their name as its caption, as a logo has the outlet's. */
  private boolean isPerson(String text) {
    Optional<FoundByline> found = bylines.find(text, List.of());
    return found.isPresent() && found.get().given() && !found.get().names().get(0).agency();
  }

  /** An aggregator that publishes nothing itself is named as the way, not as the outlet. */
  private Mark outlet(int line, int start, int end, String rule, Labelling soFar) {
    String name = Fold.fold(soFar.line(line).text().substring(start, end));
    boolean via = aggregators().containsKey(name);
    return new Mark(line, start, end, via ? Label.VIA : Label.OUTLET, rule);
  }

  /**
   * The name of an aggregator in a line of furniture. The line has its label already, so the name
   * is marked where it stands in a free one only; the reader of the field looks at both.
   */
  private List<Mark> aggregator(Labelling soFar) {
    for (Line line : soFar.lines()) {
      if (soFar.shapes().opensWithAny(line.index(), WordKind.AGGREGATOR_OPENING.bit())
          && soFar.isFree(line.index())
          && line.text().length() <= LONGEST
          && aggregators().containsKey(soFar.shapes().folded(line.index()))
          && !isAmongShares(line.index(), soFar)) {
        return List.of(soFar.whole(line.index(), Label.VIA, "via-name"));
      }
    }
    return List.of();
  }

  /** Among the buttons for sharing an aggregator is a place to share to. */
  private static boolean isAmongShares(int line, Labelling soFar) {
    int last = Math.min(soFar.lines().size() - 1, line + SHARES_NEAR);
    for (int i = Math.max(0, line - SHARES_NEAR); i <= last; i++) {
      if (soFar.is(i, Label.SHARE)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, String> aggregators() {
    return vocabulary.names("aggregators");
  }
}
