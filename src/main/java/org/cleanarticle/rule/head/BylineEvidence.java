package org.cleanarticle.rule.head;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.label.AuthorNotes;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Signs;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.value.Bylines;
import org.cleanarticle.value.FoundByline;
import org.cleanarticle.value.FoundName;

/**
 * What speaks for a line being the byline, in points: an opening word, the place under the
 * headline, a date beside it, a known given name, and most of all metadata that name the author.
 */
final class BylineEvidence {
  /** Points that make a byline. */
  static final int ENOUGH = 3;

  private static final int OPENED = 3;
  private static final int GIVEN = 1;
  private static final int KNOWN_AUTHOR = 4;
  private static final int TOLD_OF = 3;
  private static final int DATE_BESIDE = 2;
  private static final int ROLE_BELOW = 1;
  private static final int ADDRESS_BELOW = 2;
  private static final int OUTLET_BELOW = 2;
  private static final int UNDER_STANDFIRST = 1;
  private static final int BETWEEN = 1;
  private static final int NO_NAME = 1;

  /** In characters; a shorter line may be a part of the menu. */
  private static final int SHORTEST_STANDFIRST = 60;

  /** How much of the story is searched for a name, in characters. */
  private static final int STORY = 2000;

  /** In characters, of a line that says what whose name follows does. */
  private static final int LONGEST_ROLE = 30;

  private static final int MOST_ADDRESSES = 20;

  /** In lines, of furniture on one side of a byline. */
  private static final int MOST_FURNITURE = 3;

  /** In characters, of a handle or an address on a line of its own. */
  private static final int LONGEST_ADDRESS = 60;

  /** In letters, of a surname that is not in an address by chance. */
  private static final int SHORTEST_SURNAME = 4;

  private final Vocabulary vocabulary;
  private final Bylines bylines;
  private final Labelling labelling;
  private final Masthead masthead;
  private final Set<String> authors = new HashSet<>();
  private final AuthorNotes notes;
  private final HouseLines houses;
  private final DatesBeside dates;
  private final LabelsAbove labels;

  BylineEvidence(BylineReader reader, Labelling labelling, Masthead masthead) {
    vocabulary = reader.vocabulary();
    bylines = reader.bylines();
    houses = reader.houses();
    this.labelling = labelling;
    this.masthead = masthead;
    dates = new DatesBeside(labelling, vocabulary.table("date-labels").keySet());
    labels = new LabelsAbove(reader, labelling);
    notes = new AuthorNotes(labelling, bylines, vocabulary);
    for (Mark mark : labelling.all(Label.BYLINE)) {
      String text = labelling.text(mark);
      if (text.startsWith("http")) {
        addAddresses(text);
      } else if (text.indexOf(' ') < 0) {
        addAccount(text);
      }
      for (FoundName name : bylines.names(text)) {
        authors.add(Fold.fold(name.name()));
      }
    }
  }

  /** The pages of the authors, {@code /profile/elena-cruz}: they name whom else is printed. */
  private void addAddresses(String text) {
    for (String address : text.split(",", MOST_ADDRESSES)) {
      int end = address.endsWith("/") ? address.length() - 1 : address.length();
      String slug = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
      authors.add(Fold.fold(slug.replace('-', ' ')));
    }
  }

  /** The name of an account, {@code e.cruz@news.example}: it tells whom a line names. */
  private void addAccount(String text) {
    int at = text.indexOf('@');
    String account = at < 0 ? text : text.substring(0, at);
    if (account.indexOf('.') > 0) {
      authors.add(Fold.fold(account.replace('.', ' ')));
    }
  }

  /** The points of a line that holds this byline. */
  int score(int line, FoundByline byline) {
    List<FoundName> names = byline.names();
    boolean known = !names.isEmpty() && areAuthors(names);
    return (byline.opened() ? OPENED : byline.given() ? GIVEN : 0)
        + place(masthead.distance(line))
        + (dates.isDated(line) ? DATE_BESIDE : 0)
        + below(line, byline.given())
        + (isAddressBelow(line, names) ? ADDRESS_BELOW : 0)
        + (byline.given() && isUnderStandfirst(line) ? UNDER_STANDFIRST : 0)
        + (!byline.given() && isBetween(line) ? BETWEEN : 0)
        + (known ? KNOWN_AUTHOR : 0)
        + (!known && areToldOf(names, line) ? TOLD_OF : 0)
        - (names.isEmpty() ? NO_NAME : 0);
  }

  /** Whether bare names on a line could be the byline, whoever they are of. */
  boolean mayBeEnough(int line) {
    int points =
        GIVEN
            + place(masthead.distance(line))
            + (dates.isDated(line) ? DATE_BESIDE : 0)
            + (notes.isEmpty() ? 0 : TOLD_OF)
            + (authors.isEmpty() ? 0 : KNOWN_AUTHOR);
    return points >= ENOUGH
        || points + below(line, true) + (isUnderStandfirst(line) ? UNDER_STANDFIRST : 0) >= ENOUGH;
  }

  private int place(int distance) {
    if (!masthead.isKnown()) {
      return 0;
    }
    if (distance > 0) {
      return distance <= 3 ? 2 : distance <= 8 ? 1 : 0;
    }
    return distance == -1 ? 2 : distance == -2 ? 1 : 0;
  }

  /**
   * Whether the line above is as long as a standfirst, and the headline stands not far above it. A
   * picture's caption and what shares the article may stand between.
   */
  private boolean isUnderStandfirst(int line) {
    int distance = masthead.distance(line);
    if (!masthead.isKnown() || distance <= 1 || distance > 8) {
      return false;
    }
    int above = line - 1;
    while (above > 0 && (labelling.is(above, Label.CAPTION) || labelling.is(above, Label.SHARE))) {
      above--;
    }
    return masthead.distance(above) > 0
        && labelling.isFree(above)
        && labelling.shapes().shape(above).length() >= SHORTEST_STANDFIRST;
  }

  /**
   * Whether nothing but the furniture of a head parts the line from the headline above it and the
   * first paragraph below, and neither speaks of the same.
   */
  private boolean isBetween(int line) {
    if (!masthead.isKnown()) {
      return false;
    }
    int above = line - 1;
    while (line - above <= MOST_FURNITURE
        && (isFurniture(above) || above > 0 && isReporter(labelling.line(above).text()))) {
      above--;
    }
    int below = line + 1;
    while (below - line <= MOST_FURNITURE
        && below < labelling.lines().size()
        && (isFurniture(below)
            || isAddress(next(below - 1))
            || bylines.behindJoint(next(below - 1)) > 0
            || labelling.is(below, Label.SECTION))) {
      below++;
    }
    return above >= 0
        && masthead.distance(above) == 0
        && below < labelling.lines().size()
        && Masthead.isParagraph(labelling, below)
        && !labelling.shapes().content().meet(line, above)
        && !labelling.shapes().content().meet(line, below);
  }

  /** How long it takes to read, how many comments there are, what shares the article. */
  private boolean isFurniture(int line) {
    return line >= labelling.firstVisible()
        && line < labelling.lines().size()
        && (labelling.is(line, Label.COUNTER) || labelling.is(line, Label.SHARE));
  }

  /** Whether a line says that whose name follows writes. */
  private boolean isReporter(String text) {
    return text.length() <= LONGEST_ROLE && bylines.isRole(text) && !bylines.isPictureRole(text);
  }

  /** Whether a line is nothing but a handle or an address: {@code @elenacruz}. */
  static boolean isAddress(String text) {
    return text.indexOf('@') >= 0 && text.indexOf(' ') < 0 && text.length() <= LONGEST_ADDRESS;
  }

  /** Whether the address below is that of the bearer of the last name. */
  private boolean isAddressBelow(int line, List<FoundName> names) {
    if (names.isEmpty() || !isAddress(next(line))) {
      return false;
    }
    String name = names.get(names.size() - 1).name();
    String surname = Fold.fold(name.substring(name.lastIndexOf(' ') + 1));
    return surname.length() >= SHORTEST_SURNAME && Fold.fold(next(line)).contains(surname);
  }

  /** The points of what the next line says of the bearer: what they do, or whom they work for. */
  private int below(int line, boolean given) {
    if (bylines.isRole(next(line))) {
      return ROLE_BELOW;
    }
    return houses.isAboveStory(line + 1, given, labelling) ? OUTLET_BELOW : 0;
  }

  private boolean areToldOf(List<FoundName> names, int line) {
    for (FoundName name : names) {
      if (!notes.know(name.name(), line)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private boolean areAuthors(List<FoundName> names) {
    for (FoundName name : names) {
      String folded = Fold.fold(name.name());
      if (!authors.contains(folded) && !authors.contains(asAccount(folded))) {
        return false;
      }
    }
    return true;
  }

  /** {@code e cruz}, as accounts are named. */
  private static String asAccount(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? name : name.charAt(0) + name.substring(last);
  }

  /** Whether bare names can be people's: no word of a menu, and not an outlet said twice. */
  boolean isPlausible(Line line, FoundByline byline) {
    boolean twice =
        next(line.index()).equals(line.text())
            || line.index() > 0 && labelling.line(line.index() - 1).text().equals(line.text());
    if (twice && !byline.given() && !startsWithInitial(line.text())
        || endsInHouse(line.text(), byline) && !isRightBelowHeadline(line.index())
        || masthead.distance(line.index()) < 0 && houses.isTownPaper(Fold.tokens(line.text()))
        || labels.nameOthers(line.index())
        || bylines.isPictureRole(next(line.index()))) {
      return false;
    }
    boolean initials = true;
    for (FoundName name : byline.names()) {
      if (!name.agency()
          && (isMenu(name.name()) || isSubject(name.name(), line.index(), byline.given()))) {
        return false;
      }
      initials &= name.agency() && name.name().length() <= 2;
    }
    return !initials;
  }

  /** Whether a line stands right below the headline, or the date between them, and is dated. */
  private boolean isRightBelowHeadline(int line) {
    int distance = masthead.distance(line);
    boolean belowDate = distance == 2 && labelling.is(line - 1, Label.DATE);
    return (distance == 1 || belowDate) && dates.isDated(line);
  }

  /** {@code Elena Cruz/Kelder Post}, as pictures are credited, too: its place must tell. */
  private static boolean endsInHouse(String text, FoundByline byline) {
    int end = byline.names().get(byline.names().size() - 1).end();
    String behind = text.substring(end, Math.max(end, byline.end())).strip();
    return behind.length() > 1
        && Signs.isSlash(behind.charAt(0))
        && (behind.indexOf(' ', 2) > 0 || !behind.equals(behind.toUpperCase(Locale.ROOT)));
  }

  /** {@code K. S. Venkatraghavan}, as no outlet is called. */
  private static boolean startsWithInitial(String text) {
    return text.length() > 2 && Character.isUpperCase(text.charAt(0)) && text.startsWith(". ", 1);
  }

  /** Whether a word of a menu is in a name, where it is no particle: {@code Ada van der Holt}. */
  private boolean isMenu(String name) {
    Set<String> menu = vocabulary.words("menu-words");
    Set<String> particles = vocabulary.words("any", "name-particles");
    List<String> words = Fold.tokens(name);
    for (int i = 0; i < words.size(); i++) {
      boolean inside = i > 0 && i + 1 < words.size();
      if (menu.contains(words.get(i)) && !(inside && particles.contains(words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the story speaks of the bearer of a name: then it is not by them, unless it is the note
   * on the author behind a short story. What nothing shows to be a name may be a noun, and stand
   * there with an ending. The standfirst above a known name may tell what its bearer writes.
   */
  private boolean isSubject(String name, int line, boolean given) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int headline = Math.max(labelling.headline(), labelling.firstVisible());
    int end = labelling.shapes().afterProse(headline, STORY);
    int paragraphs = 0;
    for (int i = headline; i < end; i++) {
      boolean paragraph = Masthead.isParagraph(labelling, i) && !labelling.is(i, Label.AUTHOR_NOTE);
      paragraphs += paragraph ? 1 : 0;
      boolean standfirst = paragraphs == 1 && i < line && given && masthead.holds(line);
      boolean tells = labelling.is(i, Label.HEADLINE) || paragraph && !standfirst;
      String text = labelling.line(i).text();
      if (paragraphs > 1 && notes.tells(text, name)) {
        return false;
      }
      if (tells && !isSigned(text, name) && (given ? holdsWord(text, last) : text.contains(last))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with who wrote it, {@code (Ada Corwin, 3.5.2014)}. */
  private static boolean isSigned(String text, String name) {
    return text.endsWith(")") && text.startsWith("(" + name, text.lastIndexOf('('));
  }

  private static boolean holdsWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, end);
    }
    return false;
  }

  private String next(int line) {
    return line + 1 < labelling.lines().size() ? labelling.line(line + 1).text() : "";
  }
}
