package org.cleanarticle.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The bundled phrases as a hash table that the build lays out in bytes, so that starting the
 * program costs nothing: a phrase is read when a line asks for its key. The bytes are the offset of
 * every bucket and, behind the offsets, the buckets: lines of key, file, number, phrase and pieces
 * with tabs between them. Thread-safe.
 */
final class PhraseTable implements PhraseIndex {
  /** More than the phrases, so that most keys that are asked for find an empty bucket. */
  private static final int BUCKETS = 1 << 15;

  private static final String TAB = "\t";

  /** What parts the words and the pieces of a phrase; no token holds them. */
  private static final String WORD_END = " ";

  private static final String PIECE_END = "\r";

  private static final Kind[] KINDS = Kind.values();

  private final LaidBytes bytes;
  private final AtomicReferenceArray<Entry[]> buckets = new AtomicReferenceArray<>(BUCKETS);

  /** The phrases under a key. */
  private record Entry(Kind kind, String words, List<Phrase> phrases) {
    boolean is(Kind kind, String words) {
      return this.kind == kind && this.words.equals(words);
    }
  }

  PhraseTable(LaidBytes bytes) {
    this.bytes = bytes;
  }

  /** The table of these phrases. */
  static byte[] lay(List<Phrase> phrases) throws IOException {
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      texts.add(new StringBuilder());
    }
    for (Phrase phrase : phrases) {
      Key key = Key.of(phrase);
      texts
          .get(bucket(key.kind(), key.words()))
          .append(key.kind().ordinal() + TAB + key.words() + TAB)
          .append(phrase.file() + TAB + phrase.line() + TAB + phrase.text() + TAB)
          .append(pieces(phrase) + "\n");
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    DataOutputStream offsets = new DataOutputStream(table);
    for (StringBuilder text : texts) {
      offsets.writeInt(body.size());
      body.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    offsets.writeInt(body.size());
    table.writeBytes(body.toByteArray());
    return table.toByteArray();
  }

  /** The pieces; nothing for a phrase without {@code ...}, whose key says the same. */
  private static String pieces(Phrase phrase) {
    if (Key.of(phrase).kind() == Kind.WHOLE) {
      return "";
    }
    List<String> pieces = new ArrayList<>();
    phrase.pieces().forEach(piece -> pieces.add(String.join(WORD_END, piece)));
    return String.join(PIECE_END, pieces);
  }

  @Override
  public List<Phrase> get(Kind kind, String words) {
    int bucket = bucket(kind, words);
    if (offset(bucket) == offset(bucket + 1)) {
      return List.of();
    }
    Entry[] entries = buckets.get(bucket);
    if (entries == null) {
      entries = read(bucket).toArray(new Entry[0]);
      buckets.set(bucket, entries);
    }
    for (Entry entry : entries) {
      if (entry.is(kind, words)) {
        return entry.phrases();
      }
    }
    return List.of();
  }

  @Override
  public List<Phrase> all() {
    List<Phrase> phrases = new ArrayList<>();
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      read(bucket).forEach(entry -> phrases.addAll(entry.phrases()));
    }
    phrases.sort(Comparator.comparing(Phrase::file).thenComparingInt(Phrase::line));
    return phrases;
  }

  private List<Entry> read(int bucket) {
    int from = Integer.BYTES * (BUCKETS + 1) + offset(bucket);
    int length = offset(bucket + 1) - offset(bucket);
    String text = bytes.text(from, length, StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      List<String> columns = split(text.substring(at, end), TAB);
      Kind kind = KINDS[Integer.parseInt(columns.get(0))];
      under(kind, columns.get(1), entries).add(phrase(kind, columns));
      at = end + 1;
    }
    return entries;
  }

  /** The phrases under a key so far, to be added to. */
  private static List<Phrase> under(Kind kind, String words, List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.is(kind, words)) {
        return entry.phrases();
      }
    }
    Entry entry = new Entry(kind, words, new ArrayList<>(1));
    entries.add(entry);
    return entry.phrases();
  }

  private static Phrase phrase(Kind kind, List<String> columns) {
    List<List<String>> pieces = new ArrayList<>();
    String laid = kind == Kind.WHOLE ? columns.get(1) : columns.get(5);
    for (String piece : split(laid, PIECE_END)) {
      pieces.add(piece.isEmpty() ? List.of() : split(piece, WORD_END));
    }
    int line = Integer.parseInt(columns.get(3));
    boolean exception = kind == Kind.EXCEPTION;
    return new Phrase(columns.get(2), line, columns.get(4), "", exception, pieces);
  }

  private static List<String> split(String text, String end) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private int offset(int bucket) {
    return bytes.intAt(Integer.BYTES * bucket);
  }

  private static int bucket(Kind kind, String words) {
    int hash = 31 * words.hashCode() + kind.ordinal();
    return (hash ^ hash >>> 15) & (BUCKETS - 1);
  }
}
