package org.cleanarticle.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The bundled phrases as a hash table that the build lays out in bytes, so that starting the
 * program costs nothing: a phrase is parsed when a line asks for its key. The bytes are the offset
 * of every bucket and, behind the offsets, the buckets: lines of file, number and phrase with tabs
 * between them. Thread-safe.
 */
final class PhraseTable implements PhraseIndex {
  /** More than the phrases, so that most keys that are asked for find an empty bucket. */
  private static final int BUCKETS = 1 << 14;

  private static final String TAB = "\t";

  private final ByteBuffer bytes;
  private final AtomicReferenceArray<List<Entry>> buckets = new AtomicReferenceArray<>(BUCKETS);

  private record Entry(Kind kind, String words, Phrase phrase) {}

  PhraseTable(ByteBuffer bytes) {
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
          .append(phrase.file() + TAB + phrase.line() + TAB + phrase.text() + "\n");
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

  @Override
  public List<Phrase> get(Kind kind, String words) {
    int bucket = bucket(kind, words);
    if (offset(bucket) == offset(bucket + 1)) {
      return List.of();
    }
    List<Entry> entries = buckets.get(bucket);
    if (entries == null) {
      entries = read(bucket);
      buckets.set(bucket, entries);
    }
    List<Phrase> found = List.of();
    for (Entry entry : entries) {
      if (entry.kind() == kind && entry.words().equals(words)) {
        found = found.isEmpty() ? new ArrayList<>(1) : found;
        found.add(entry.phrase());
      }
    }
    return found;
  }

  private List<Entry> read(int bucket) {
    int from = Integer.BYTES * (BUCKETS + 1) + offset(bucket);
    int length = offset(bucket + 1) - offset(bucket);
    byte[] lines = new byte[length];
    bytes.get(from, lines);
    String text = new String(lines, StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int line = text.indexOf('\t', at);
      int source = text.indexOf('\t', line + 1);
      int number = Integer.parseInt(text.substring(line + 1, source));
      Phrase phrase =
          Phrase.parse(text.substring(at, line), number, text.substring(source + 1, end));
      Key key = Key.of(phrase);
      entries.add(new Entry(key.kind(), key.words(), phrase));
      at = end + 1;
    }
    return entries;
  }

  private int offset(int bucket) {
    return bytes.getInt(Integer.BYTES * bucket);
  }

  private static int bucket(Kind kind, String words) {
    int hash = 31 * words.hashCode() + kind.ordinal();
    return (hash ^ hash >>> 15) & (BUCKETS - 1);
  }
}
