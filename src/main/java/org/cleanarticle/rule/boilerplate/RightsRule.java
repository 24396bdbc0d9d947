package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.FeedNotes;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.OutletNames;
import org.cleanarticle.label.Rule;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.page.Line;
import org.cleanarticle.rule.head.Masthead;
import org.cleanarticle.value.Bylines;

/**
 * Lines that say whose the text is name the outlet: those of origin anywhere, those of copyright
 * behind the text, where they are no photographer's. A line at the top that is just that name is
 * the outlet's too, so no other rule takes it for the headline, unless it is an agency's: that
 * stands there as the author.
 */
public final class RightsRule implements Rule {
  /** Of a line with the outlet's name and a button or two. */
  private static final int MOST_WORDS_AT_TOP = 8;

  private static final int MOST_BUTTON_WORDS = 2;

  private static final int LONGEST = 400;

  /** How many lines of a page are its top. */
  private static final int TOP = 20;

  /** Of a headline in a line of origin. */
  private static final int FEWEST_TITLE_WORDS = 3;

  private final Vocabulary vocabulary;
  private final OutletNames names;
  private final Bylines bylines;

  /** Read for the first line that may be such a note. */
  private volatile FeedNotes notes;

  public RightsRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    names = new OutletNames(vocabulary);
    bylines = new Bylines(vocabulary);
  }

  @Override
  public List<Mark> mark(Labelling soFar) {
    List<Mark> marks = new ArrayList<>();
    Set<String> owners = new HashSet<>();
    Set<String> firms = new HashSet<>();
    int last = lastParagraph(soFar);
    for (Line line : soFar.lines()) {
      if (line.isMeta() || line.text().length() > LONGEST || !soFar.isFree(line.index())) {
        continue;
      }
      String text = line.text();
      Optional<OutletNames.Name> origin =
          soFar.shapes().holdsAny(line.index(), WordKind.ORIGIN_OPENING.bit())
              ? names.origin(text, soFar.tokens(line.index()), soFar.words())
              : Optional.empty();
      if (origin.isPresent()) {
        owners.add(key(text, origin.get()));
        marks.addAll(titled(line, origin.get()));
        continue;
      }
      List<Mark> noted = noted(line, soFar);
      if (!noted.isEmpty()) {
        marks.addAll(noted);
        continue;
      }
      Optional<OutletNames.Name> owner = line.index() > last ? names.owner(text) : Optional.empty();
      if (owner.isEmpty()) {
        continue;
      }
      OutletNames.Name name = owner.get();
      if ((name.sure() || !atTop(soFar, Set.of(key(text, name))).isEmpty())
          && !isPerson(text.substring(name.start(), name.end()))) {
        String key = key(text, name);
        if (vocabulary.names("agencies").containsKey(key)) {
          // Its copy stands in the papers that print it, so this alone does not make it the outlet.
          marks.addAll(named(line, name, KnownRules.OUTLET_AGENCY));
          continue;
        }
        owners.add(key);
        boolean firm = names.isFirm(text.substring(name.start(), name.end()));
        if (firm) {
          firms.add(key);
        }
        marks.addAll(named(line, name, firm ? KnownRules.OUTLET_FIRM : "outlet-copyright"));
      }
    }
    if (!owners.isEmpty()) {
      marks.addAll(atTop(soFar, owners));
    }
    if (!firms.isEmpty()) {
      marks.addAll(printed(soFar, firms));
    }
    return marks;
  }

  /** {@code This article originally appeared on Ledgerline: Ferries return to the islands}. */
  private List<Mark> titled(Line line, OutletNames.Name name) {
    String text = line.text();
    String behind = text.substring(name.end());
    boolean titled = behind.startsWith(":") && Fold.tokens(behind).size() > FEWEST_TITLE_WORDS;
    int title = text.length() - (titled ? behind.substring(1).stripLeading().length() : 0);
    return named(line, name, KnownRules.OUTLET_ORIGIN, title, text.length());
  }

  /** The note of a feed, whose title is the headline. */
  private List<Mark> noted(Line line, Labelling soFar) {
    if (!soFar.shapes().opensWithAny(line.index(), WordKind.FEED_NOTE_OPENING.bit())) {
      return List.of();
    }
    return notes()
        .read(line.index(), soFar)
        .map(n -> named(line, n.outlet(), KnownRules.OUTLET_ORIGIN, n.from(), n.to()))
        .orElse(List.of());
  }

  private FeedNotes notes() {
    FeedNotes known = notes;
    if (known == null) {
      known = new FeedNotes(vocabulary);
      notes = known;
    }
    return known;
  }

  private List<Mark> named(Line line, OutletNames.Name name, String rule) {
    return named(line, name, rule, line.text().length(), line.text().length());
  }

  /**
   * The line's own disposition goes first, then the name in it, and the title, if it has one.
   *
   * @param from of the title
   * @param to behind the title's last character
   */
  private List<Mark> named(Line line, OutletNames.Name name, String rule, int from, int to) {
    String text = line.text();
    String folded = Fold.fold(text.substring(name.start(), name.end()));
    boolean via = vocabulary.names("aggregators").containsKey(folded);
    Label label = via ? Label.VIA : Label.OUTLET;
    int i = line.index();
    return List.of(
        new Mark(i, 0, Math.min(from, name.start()), Label.LEGAL, rule),
        new Mark(i, name.start(), name.end(), label, rule),
        new Mark(i, from, to, Label.REPEAT, KnownRules.HEADLINE_NOTED),
        new Mark(i, Math.min(to, name.end()), Math.max(from, name.start()), Label.LEGAL, rule),
        new Mark(i, Math.max(to, name.end()), text.length(), Label.LEGAL, rule));
  }

  private String key(String text, OutletNames.Name name) {
    return names.key(text.substring(name.start(), name.end()));
  }

  /**
   * Where the name of an owner ends that has a button or two beside it: {@code Fen Post Log in}.
   */
  private int endOfName(String text, Set<String> owners) {
    int end = text.lastIndexOf(' ');
    for (int k = 0; k < MOST_BUTTON_WORDS && end > 0; k++) {
      // What is called so is more of the name: the Fen Post and Fen Post News are two.
      if (vocabulary.names("outlet-nouns").containsKey(Fold.fold(text.substring(end + 1)))) {
        return 0;
      }
      if (owners.contains(names.key(text.substring(0, end)))) {
        return end;
      }
      end = text.lastIndexOf(' ', end - 1);
    }
    return 0;
  }

  /** The lines at the top that are just a name of one of the owners. */
  private List<Mark> atTop(Labelling soFar, Set<String> owners) {
    BitSet openings = new BitSet();
    for (String owner : owners) {
      openings.set(soFar.words().read(owner).words()[0]);
    }
    List<Mark> marks = new ArrayList<>();
    int first = soFar.firstVisible();
    for (int i = first; i < Math.min(soFar.lines().size(), first + TOP); i++) {
      int[] words = soFar.tokens(i).words();
      // An article may stand before the name.
      boolean opened =
          words.length > 0 && openings.get(words[0]) || words.length > 1 && openings.get(words[1]);
      // A name in brackets is a picture's: "(KXLM)".
      opened &= Character.isLetterOrDigit(soFar.line(i).text().charAt(0));
      if (opened && owners.contains(names.key(soFar.line(i).text()))) {
        marks.add(soFar.whole(i, Label.OUTLET, KnownRules.OUTLET_AT_TOP));
      } else if (opened && words.length <= MOST_WORDS_AT_TOP) {
        int end = endOfName(soFar.line(i).text(), owners);
        if (end > 0) {
          marks.add(new Mark(i, 0, end, Label.OUTLET, KnownRules.OUTLET_AT_TOP));
        }
      }
    }
    return marks;
  }

  /** The outlet of a firm's name, wherever it is printed; one word may stand there by chance. */
  private List<Mark> printed(Labelling soFar, Set<String> firms) {
    for (int i = soFar.firstVisible(); i < soFar.lines().size(); i++) {
      String text = soFar.line(i).text();
      if (text.length() <= OutletNames.LONGEST
          && soFar.isFree(i)
          && text.indexOf(' ') > 0
          && firms.contains(names.key(text))
          && !names.isFirm(text)) {
        return List.of(soFar.whole(i, Label.OUTLET, "outlet-of-firm"));
      }
    }
    return List.of();
  }

  private boolean isPerson(String name) {
    return bylines.isGiven(name) && !vocabulary.names("agencies").containsKey(names.key(name));
  }

  /** The last paragraph that is no line of rights itself; one before the first line if none is. */
  private int lastParagraph(Labelling soFar) {
    int last = soFar.lines().size() - 1;
    while (last >= soFar.firstVisible()
        && !(Masthead.isParagraph(soFar, last) && names.owner(soFar.line(last).text()).isEmpty())) {
      last--;
    }
    return last;
  }
}
