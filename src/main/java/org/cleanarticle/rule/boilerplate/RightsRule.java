package org.cleanarticle.rule.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final int LONGEST = 400;

  /** How many lines of a page are its top. */
  private static final int TOP = 20;

  private final Vocabulary vocabulary;
  private final OutletNames names;
  private final Bylines bylines;

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
        marks.addAll(named(line, origin.get(), "outlet-origin"));
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
          marks.addAll(named(line, name, "outlet-agency"));
          continue;
        }
        owners.add(key);
        boolean firm = names.isFirm(text.substring(name.start(), name.end()));
        if (firm) {
          firms.add(key);
        }
        marks.addAll(named(line, name, firm ? "outlet-firm" : "outlet-copyright"));
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

  /** The line's own disposition goes first, then the name in it. */
  private List<Mark> named(Line line, OutletNames.Name name, String rule) {
    String text = line.text();
    String folded = Fold.fold(text.substring(name.start(), name.end()));
    boolean via = vocabulary.names("aggregators").containsKey(folded);
    Label label = via ? Label.VIA : Label.OUTLET;
    return List.of(
        new Mark(line.index(), 0, name.start(), Label.LEGAL, rule),
        new Mark(line.index(), name.start(), name.end(), label, rule),
        new Mark(line.index(), name.end(), text.length(), Label.LEGAL, rule));
  }

  private String key(String text, OutletNames.Name name) {
    return names.key(text.substring(name.start(), name.end()));
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
      if (opened && owners.contains(names.key(soFar.line(i).text()))) {
        marks.add(soFar.whole(i, Label.OUTLET, "outlet-at-top"));
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
