package org.cleanarticle.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.lexicon.ExportSign;
import org.cleanarticle.lexicon.KeyedLine;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Finds where one article of an archive export ends and the next one begins. Two things must come
 * together. A line that archives print there must stand where they print it: behind the keys that
 * close an article, or counting on. And what follows must say something of itself that the article
 * before has said of itself already: a list of contents, a summary of the search or a paragraph
 * does not. Memory and time are linear; each article is known before the next one has been read.
 */
final class ExportSeams implements Seams {
  /** An export names so many different things of an article, one of which no other text does. */
  private static final int FEWEST = 3;

  /** Between the closing keys and the sign may stand the rest of a value, rights, a page number. */
  private static final int MOST_UNKEYED = 4;

  /** A line that is as long, and ends as a sentence does, is text. */
  private static final int PROSE = 60;

  private static final String BODY = "BODY";
  private static final String EXPORT = "EXPORT";
  private static final String START = "START";

  private final Vocabulary vocabulary;

  /** Of the article before the place that may be a seam, and of what stands behind it. */
  private Said said = new Said();

  private Said behind = new Said();
  private Optional<Seam> place = Optional.empty();

  private boolean closing;
  private int unkeyed;
  private boolean isExport;
  private long number;
  private long count;
  private String counter = "";

  ExportSeams(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What an article has said of itself. */
  private static final class Said {
    private final Set<String> names = new HashSet<>();
    private boolean sure;
    private final Set<String> keys = new HashSet<>();
    private int lines;

    private boolean isExport() {
      return sure && names.size() >= FEWEST;
    }
  }

  @Override
  public Optional<Seam> next(LineHeads line, Seam start, Seam end) {
    String text = line.text();
    Optional<ExportSign> sign = line.isWhole() ? ExportSign.of(text, vocabulary) : Optional.empty();
    if (sign.isPresent()) {
      return sign(sign.get(), start, end);
    }
    Optional<KeyedLine> key = KeyedLine.of(text, vocabulary);
    if (key.isEmpty() && line.isWhole()) {
      key = KeyedLine.alone(text, vocabulary);
    }
    if (key.isEmpty()) {
      boolean prose = line.length() >= PROSE && ".!?\"”»".indexOf(line.last()) >= 0;
      unkeyed++;
      closing &= !prose && unkeyed <= MOST_UNKEYED;
      current().lines++;
      return Optional.empty();
    }
    return key(key.get());
  }

  @Override
  public Optional<Seam> place() {
    return place;
  }

  @Override
  public void accept() {
    said = behind;
    behind = new Said();
    place = Optional.empty();
    isExport = true;
  }

  private Optional<Seam> key(KeyedLine key) {
    unkeyed = 0;
    if (key.kind().equals(BODY)) {
      closing = false;
    } else if (key.sure() && key.kind().equals(EXPORT)) {
      closing = true;
    }
    Optional<Seam> seam = say(key.name(), key.sure());
    current().keys.add(key.name());
    return seam;
  }

  private Optional<Seam> sign(ExportSign sign, Seam start, Seam end) {
    Optional<Seam> sure = Optional.empty();
    switch (sign.kind()) {
      case LENGTH -> sure = say("LENGTH", false);
      case START -> sure = start(sign, start);
      case END -> {
        sure = say("END", false);
        close(closing && (isExport || said.isExport()), end);
      }
      case ID -> {
        sure = say("ID", true);
        close(true, end);
      }
      case RULE -> {
        current().lines++;
        close(closing && (isExport || said.isExport()), end);
      }
    }
    closing &= sign.kind() == ExportSign.Kind.LENGTH;
    unkeyed = 0;
    return sure;
  }

  private void close(boolean closes, Seam end) {
    if (closes && place.isEmpty()) {
      place = Optional.of(end);
    }
  }

  /**
   * Where an article begins there is a seam, if the one before was opened in the same way, or has
   * just been closed. Amid the keys of an article nothing begins.
   */
  private Optional<Seam> start(ExportSign sign, Seam start) {
    boolean opened = said.names.contains(START) && (isExport || said.keys.size() >= FEWEST);
    boolean closed = closing && (isExport || said.isExport());
    boolean begins = place.isPresent() || said.lines > 0 && (opened || closed);
    if (!countsOn(sign) || !begins && !said.keys.isEmpty()) {
      current().lines++;
      return Optional.empty();
    }
    number = sign.number();
    count = sign.count();
    counter = sign.pattern();
    Optional<Seam> seam = Optional.empty();
    if (begins) {
      seam = place.isPresent() ? place : Optional.of(start);
      accept();
    }
    say(START, false);
    return seam;
  }

  private boolean countsOn(ExportSign sign) {
    boolean goesOn =
        sign.number() > number
            && (count == 0 || sign.count() == count && sign.pattern().equals(counter));
    // Whoever joins two exports begins again.
    return (goesOn || sign.number() == 1) && sign.number() <= sign.count();
  }

  private Said current() {
    return place.isPresent() ? behind : said;
  }

  /** What has been said before, before a place that may be a seam, makes it one. */
  private Optional<Seam> say(String name, boolean sure) {
    Optional<Seam> seam = place.isPresent() && said.names.contains(name) ? place : Optional.empty();
    if (seam.isPresent()) {
      accept();
    }
    Said current = current();
    current.names.add(name);
    current.sure |= sure;
    current.lines++;
    return seam;
  }
}
