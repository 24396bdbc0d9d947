package org.cleanarticle.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cleanarticle.lexicon.Vocabulary;

/**
 * Parts an input into its articles, as its bytes come in: an archive export and a mailbox may hold
 * many, any other text and all HTML is one. No more than one article is held, with what has been
 * seen of the next. Every byte belongs to one article: what stands above the first, as a list of
 * contents, to the first; what stands below the last, as a summary of the search, to the last.
 */
public final class ArticleSplitter {
  private static final byte[] NOTHING = {};

  /** A line of more bytes is no sign, with whatever white space it is set in the middle. */
  private static final int LONGEST_SIGN = 4096;

  private final Vocabulary vocabulary;
  private final String format;
  private final String encoding;
  private final long maxSize;
  private final HeldBytes held = new HeldBytes();

  /**
   * Both are there once the first bytes have told the encoding; the seams only if it may be one.
   */
  private Optional<LineHeads> lines = Optional.empty();

  private Optional<Seams> seams = Optional.empty();
  private byte[] mark = NOTHING;
  private boolean begun;
  private boolean dropping;
  private boolean over;

  /** Where the bytes that are held, the line that is read and the piece begin in the input. */
  private long heldFrom;

  private long lineFrom;
  private long pieceFrom;
  private int line = 1;
  private int partLine = 1;
  private int number;

  /**
   * @param format {@code text}, {@code html} or {@code markdown}, or empty to recognise it by its
   *     content
   * @param encoding IANA name that overrules detection, or empty
   * @param maxSize the largest article in bytes
   */
  public ArticleSplitter(Vocabulary vocabulary, String format, String encoding, long maxSize) {
    this.vocabulary = vocabulary;
    this.format = format;
    this.encoding = encoding;
    this.maxSize = maxSize;
  }

  /**
   * Takes the next bytes.
   *
   * @param piece not empty, and not to be changed from then on; all but the last are of even length
   * @return the articles that have become whole
   */
  public List<Part> add(byte[] piece) {
    if (!begun) {
      begin(piece);
    }
    held.add(piece);
    List<Part> parts = new ArrayList<>();
    if (seams.isPresent()) {
      scan(piece, lines.orElseThrow(), seams.get(), parts);
    }
    pieceFrom += piece.length;
    bound(parts);
    return parts;
  }

  /** Whether nothing that comes can be of use any more: the input is one article, and too large. */
  public boolean isOver() {
    return over;
  }

  /** The last article, or the only one; nothing if it has been given already. */
  public List<Part> finish() {
    List<Part> parts = new ArrayList<>();
    if (over) {
      return parts;
    }
    if (seams.isPresent()) {
      endLine(pieceFrom, lines.orElseThrow(), seams.get(), parts);
    }
    if (number > 0) {
      number++;
    }
    parts.add(part(pieceFrom));
    over = true;
    return parts;
  }

  private void begin(byte[] piece) {
    begun = true;
    Optional<ByteOrderMark> bom = ByteOrderMark.of(piece);
    int skip = bom.isPresent() ? bom.get().length() : 0;
    Charset charset = bom.isPresent() ? bom.get().charset() : StandardCharsets.UTF_8;
    charset = encoding.isEmpty() ? charset : Charset.forName(encoding);
    boolean wide = charset.name().startsWith("UTF-16");
    boolean other = charset.name().startsWith("UTF-32");
    boolean isMarkedUp = format.equals("html") || format.equals("markdown");
    if (other || isMarkedUp || format.isEmpty() && beginsWithTag(piece, skip)) {
      return;
    }
    if (wide && bom.isPresent()) {
      charset = bom.get().charset();
      mark = Arrays.copyOf(piece, skip);
    }
    lines = Optional.of(new LineHeads(charset));
    String head = new String(piece, skip, Math.min(LONGEST_SIGN, piece.length - skip), charset);
    seams = Optional.of(Mail.isMailbox(head) ? new MailboxSeams() : new ExportSeams(vocabulary));
  }

  private static boolean beginsWithTag(byte[] piece, int from) {
    for (int i = from; i < piece.length; i++) {
      if (piece[i] > ' ' || piece[i] < 0) {
        return piece[i] == '<';
      }
    }
    return false;
  }

  private void scan(byte[] piece, LineHeads heads, Seams finder, List<Part> parts) {
    for (int at = heads.read(piece, 0); at >= 0; at = heads.read(piece, at)) {
      endLine(pieceFrom + at, heads, finder, parts);
    }
  }

  private void endLine(long end, LineHeads heads, Seams finder, List<Part> parts) {
    if (!heads.isBlank()) {
      Optional<Seams.Seam> seam =
          finder.next(heads, new Seams.Seam(lineFrom, line), new Seams.Seam(end, line + 1));
      if (seam.isPresent()) {
        take(seam.get(), parts);
      }
    }
    heads.clear();
    lineFrom = end;
    line++;
  }

  private void take(Seams.Seam seam, List<Part> parts) {
    number++;
    parts.add(part(seam.offset()));
    partLine = seam.line();
  }

  /** The bytes up to a place, as the next article. */
  private Part part(long to) {
    long size = to - heldFrom;
    boolean tooLarge = dropping || size > maxSize;
    dropping = false;
    byte[] bytes = NOTHING;
    if (tooLarge) {
      held.drop(size);
    } else {
      bytes = held.take(number > 1 ? mark : NOTHING, (int) size);
    }
    heldFrom += size;
    return new Part(bytes, number, partLine, tooLarge);
  }

  /** An article that is too large is not held; what is no export then need not be read on. */
  private void bound(List<Part> parts) {
    Optional<Seams.Seam> place = seams.isPresent() ? seams.get().place() : Optional.empty();
    long last = place.isPresent() ? place.get().offset() : heldFrom;
    if (pieceFrom - last <= maxSize && last - heldFrom <= maxSize) {
      return;
    }
    if (place.isPresent()) {
      seams.orElseThrow().accept();
      take(place.get(), parts);
    }
    if (number == 0) {
      parts.add(part(pieceFrom));
      over = true;
    } else if (pieceFrom - heldFrom > maxSize) {
      long from = pieceFrom - lineFrom > LONGEST_SIGN ? pieceFrom : lineFrom;
      held.drop(from - heldFrom);
      heldFrom = from;
      dropping = true;
    }
  }
}
