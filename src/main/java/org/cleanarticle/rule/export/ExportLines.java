package org.cleanarticle.rule.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.lexicon.ExportSign;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.lexicon.WordKind;
import org.cleanarticle.rule.head.Masthead;

/**
 * The lines of a page that begin with the key of an archive export, a record or a mail. A page is
 * one if lines before or behind its text begin with {@value #FEWEST} known keys, one of which no
 * other page has. Linear.
 */
final class ExportLines {
  /** With fewer different keys it may be a box of facts in a common page. */
  private static final int FEWEST = 3;

  /** A line of two letters may be anything, so a page with codes alone on their lines has more. */
  private static final int FEWEST_CODES = 5;

  private static final String SIGN = "sign ";
  private static final String LENGTH = SIGN + "length";
  private static final String NUMBER = SIGN + "id";

  private final Labelling labelling;
  private final NavigableMap<Integer, ExportKey> keys = new TreeMap<>();
  private final NavigableMap<Integer, ExportKey> alone = new TreeMap<>();
  private final boolean coded;
  private final boolean mail;
  private final int end;
  private final ExportFrame frame;
  private final NavigableMap<Integer, ExportKey> counting;
  private final List<Integer> strays = new ArrayList<>();

  private ExportLines(Labelling labelling, Vocabulary vocabulary) {
    this.labelling = labelling;
    long opening = WordKind.EXPORT_OPENING.bit() | WordKind.EXPORT_CODE.bit();
    for (int i = labelling.firstVisible(); i < labelling.lines().size(); i++) {
      String text = labelling.line(i).text();
      boolean keyed = labelling.shapes().opensWithAny(i, opening);
      Optional<ExportKey> key = keyed ? ExportKey.of(text, vocabulary) : Optional.empty();
      Optional<ExportKey> code = keyed ? ExportKey.alone(text, vocabulary) : Optional.empty();
      if (key.isPresent()) {
        keys.put(i, key.get());
      } else if (code.isPresent()) {
        alone.put(i, code.get());
      } else if (!alone.containsKey(i - 1)) {
        sign(i, text, vocabulary);
      }
    }
    coded = isCoded();
    mail = isMail(vocabulary);
    if (coded) {
      keys.putAll(alone);
    }
    boolean export = isExport(keys);
    frame =
        export
            ? ExportFrame.of(labelling, vocabulary, keys)
            : new ExportFrame(labelling.firstVisible(), size(), false);
    end = !export ? size() : goesOn() ? frame.tail() : second();
    counting = counting();
  }

  /** What an archive prints about an article is as good as a key. */
  private void sign(int line, String text, Vocabulary vocabulary) {
    Optional<ExportSign> sign = ExportSign.of(text, vocabulary);
    if (sign.isPresent() && sign.get().kind() != ExportSign.Kind.RULE) {
      ExportSign.Kind kind = sign.get().kind();
      boolean sure = kind == ExportSign.Kind.ID || kind == ExportSign.Kind.START;
      String name = SIGN + kind.name().toLowerCase(Locale.ROOT);
      keys.put(line, new ExportKey(name, Label.EXPORT, sure, text.length(), false));
    }
  }

  /** Whether behind the article's end keys come again: then another article stands there. */
  private boolean goesOn() {
    Set<String> names = new HashSet<>();
    for (ExportKey key : keys.headMap(frame.tail()).values()) {
      names.add(key.name());
    }
    for (ExportKey key : keys.tailMap(frame.tail()).values()) {
      if (names.contains(key.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * An export of several articles says the same keys for each. Behind some text, a key that only
   * exports have comes again: the second article begins behind the last key before that which had
   * not come yet, or, where all keys stand above the text, with the keys about that one.
   */
  private int second() {
    int[] paragraph = paragraphs();
    Map<String, Integer> first = new HashMap<>();
    int newest = -1;
    for (Map.Entry<Integer, ExportKey> key : keys.entrySet()) {
      int line = key.getKey();
      Integer earlier = first.putIfAbsent(key.getValue().name(), line);
      if (earlier == null) {
        newest = line;
      } else if (key.getValue().sure()
          && key.getValue().label() != Label.BODY
          && line > paragraph[earlier]) {
        return newest > paragraph[earlier] ? behind(newest) : firstOfRun(line);
      }
    }
    return labelling.lines().size();
  }

  /** The first of the keys that stand line by line down to this one. */
  private int firstOfRun(int line) {
    int first = line;
    while (keys.containsKey(first - 1)) {
      first--;
    }
    return first;
  }

  /** For each line the first paragraph from there on; behind the last one the number of lines. */
  private int[] paragraphs() {
    int size = labelling.lines().size();
    int[] next = new int[size + 1];
    next[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = isPlainText(i) ? i : next[i + 1];
    }
    return next;
  }

  /** Behind a key and, if it stands alone, its value. */
  private int behind(int line) {
    return alone.containsKey(line) ? line + 2 : line + 1;
  }

  /** The lines of a page; see {@link #keys}. */
  static ExportLines of(Labelling labelling, Vocabulary vocabulary) {
    return new ExportLines(labelling, vocabulary);
  }

  /** The keys of the first article by line; none if the page is no export. */
  NavigableMap<Integer, ExportKey> keys() {
    return counting;
  }

  /** Where the second article of an export begins; the number of lines if there is none. */
  int end() {
    return end;
  }

  /** Where above that the article stands, without what the archive prints around it. */
  ExportFrame frame() {
    return frame;
  }

  /** The line with the number that Factiva gives the article, -1 if there is none. */
  int number() {
    int last = frame.tail() - 1;
    ExportKey key = counting.get(last);
    return key != null && key.name().equals(NUMBER) ? last : -1;
  }

  /** The lines of the text that look like the sign of an archive. */
  List<Integer> strays() {
    return strays;
  }

  /**
   * A line that is a key and nothing else.
   *
   * @param line where it stands
   * @param to the line behind what stands under it: the next heading or a key with its value
   * @param label what that is
   */
  record Heading(int line, int to, Label label) {}

  /**
   * The headings of captions, and above that of the text those of other things: there is no text
   * yet that such a word could be a heading of.
   */
  List<Heading> headings(Vocabulary vocabulary) {
    Map<String, String> names = vocabulary.names("export-keys");
    List<Heading> headings = new ArrayList<>();
    List<Heading> above = new ArrayList<>();
    int to = Math.min(end, frame.tail());
    int open = -1;
    Label label = Label.EXPORT;
    for (int i = frame.head(); i < to; i++) {
      String kind = names.get(labelling.shapes().folded(i));
      boolean key = counting.containsKey(i);
      if (open >= 0 && (kind != null || key)) {
        (label == Label.CAPTION ? headings : above).add(new Heading(open, i, label));
        open = -1;
      }
      if (kind == null || key) {
        continue;
      }
      if (kind.equals(Label.BODY.name())) {
        headings.addAll(above);
        above.clear();
      } else if (kind.equals(Label.CAPTION.name()) || kind.startsWith(Label.EXPORT.name())) {
        open = i;
        label = kind.equals(Label.CAPTION.name()) ? Label.CAPTION : Label.EXPORT;
      }
    }
    return headings;
  }

  /** Whether a line is a paragraph; what exports say of rights may be one too, behind the text. */
  static boolean isText(Labelling labelling, int line) {
    if (!Masthead.isParagraph(labelling, line)) {
      return false;
    }
    String text = labelling.shapes().folded(line);
    return !text.startsWith("copyright ") && !text.startsWith("\u00A9");
  }

  /** Within the text only the keys of the text itself count, and codes that stand alone. */
  private NavigableMap<Integer, ExportKey> counting() {
    NavigableMap<Integer, ExportKey> counting = new TreeMap<>();
    if (!isExport(keys)) {
      return counting;
    }
    int from = frame.head();
    int to = Math.min(end, frame.tail()) - 1;
    while (from <= to && !isPlainText(from)) {
      from++;
    }
    while (to > from && !isPlainText(to)) {
      to--;
    }
    for (Map.Entry<Integer, ExportKey> key : keys.headMap(end).entrySet()) {
      int line = key.getKey();
      if (isStray(line, key.getValue())) {
        if (line > from && line + 1 < size() && !keys.containsKey(line + 1)) {
          strays.add(line);
        }
        continue;
      }
      boolean inside = line > from && line < to;
      if (!inside || key.getValue().label() == Label.BODY || coded && alone.containsKey(line)) {
        counting.put(line, key.getValue());
      }
    }
    return isExport(counting) ? counting : new TreeMap<>();
  }

  private int size() {
    return labelling.lines().size();
  }

  /** Whether it is a sign that an article begins or ends, and none does there. */
  private boolean isStray(int line, ExportKey key) {
    boolean sign = key.name().startsWith(SIGN) && !key.name().equals(NUMBER);
    return sign && line != frame.head() && line != frame.tail() - 1 && !key.name().equals(LENGTH);
  }

  private boolean isPlainText(int line) {
    return !keys.containsKey(line) && isText(labelling, line);
  }

  /** Whether codes stand alone on their lines, among them those of headline and text. */
  private boolean isCoded() {
    if (alone.isEmpty()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    boolean headline = false;
    boolean text = false;
    for (NavigableMap<Integer, ExportKey> some : List.of(keys, alone)) {
      for (ExportKey key : some.values()) {
        names.add(key.name());
        headline |= key.label() == Label.HEADLINE;
        text |= key.label() == Label.BODY;
      }
    }
    return headline && text && names.size() >= FEWEST_CODES;
  }

  /**
   * Whether the lines above the first blank one have the keys that every mail has. None of them
   * stands in mails only, but a page that opens with all of them is one.
   */
  private boolean isMail(Vocabulary vocabulary) {
    Set<String> names = new HashSet<>();
    int line = labelling.firstVisible();
    while (line < size()
        && (line == labelling.firstVisible() || !labelling.line(line).afterBlank())) {
      if (keys.containsKey(line)) {
        names.add(keys.get(line).name());
      }
      line++;
    }
    return names.containsAll(vocabulary.words("any", "mail-keys"));
  }

  /** Places are shortened to such codes too; but no list of places has a headline's or a text's. */
  private boolean isExport(NavigableMap<Integer, ExportKey> keys) {
    Set<String> names = new HashSet<>();
    boolean sure = mail;
    boolean sureCode = false;
    boolean article = false;
    for (ExportKey key : keys.values()) {
      names.add(key.name());
      sure |= key.sure() && !key.code();
      sureCode |= key.sure() && key.code();
      article |= key.code() && (key.label() == Label.HEADLINE || key.label() == Label.BODY);
    }
    return (sure || sureCode && article) && names.size() >= FEWEST || names.contains(NUMBER);
  }
}
