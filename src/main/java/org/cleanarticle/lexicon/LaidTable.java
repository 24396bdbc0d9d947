package org.cleanarticle.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A table of texts that the build laid out in bytes as a hash table: to look up one entry costs no
 * filling of a map, and a start asks for few. Keeps the order it was laid out in. Immutable and
 * thread-safe.
 *
 * <p>The bytes are the number of entries, the number of slots, the slots, each 0 or the place of an
 * entry with bits of its hash above it, as in {@link WordTable}, and the entries: hash, lengths and
 * characters of key and value.
 */
final class LaidTable extends AbstractMap<String, String> {
  private static final int HEAD = 2 * Integer.BYTES;
  private static final int FREE = 0;
  private static final int KEY_LENGTH = Integer.BYTES;
  private static final int VALUE_LENGTH = KEY_LENGTH + Character.BYTES;
  private static final int CHARACTERS = VALUE_LENGTH + Character.BYTES;

  /** Set in the length of a key whose entry holds characters of two bytes. */
  private static final int WIDE = 1 << 15;

  private static final int LAST_OF_LATIN_1 = 0xFF;

  private final LaidBytes bytes;
  private final int size;
  private final int[] slots;
  private final int mask;

  /**
   * The values that were asked for, by slot. Two threads may make the same text twice, which does
   * no harm.
   */
  private final String[] values;

  LaidTable(LaidBytes bytes) {
    this.bytes = bytes;
    size = bytes.intAt(0);
    slots = bytes.ints(HEAD, bytes.intAt(Integer.BYTES));
    mask = slots.length - 1;
    values = new String[slots.length];
  }

  /** Lays out a table. */
  static byte[] lay(Map<String, String> table) {
    int slots = Integer.highestOneBit(Math.max(2, table.size())) << 2;
    int[] places = new int[slots];
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int head = HEAD + Integer.BYTES * slots;
    try (DataOutputStream out = new DataOutputStream(entries);
        DataOutputStream first = new DataOutputStream(all)) {
      for (Map.Entry<String, String> entry : table.entrySet()) {
        int hash = entry.getKey().hashCode();
        int spread = WordTable.spread(hash);
        int slot = spread & slots - 1;
        while (places[slot] != FREE) {
          slot = slot + 1 & slots - 1;
        }
        places[slot] = WordTable.held(spread, head + out.size());
        boolean wide = isWide(entry.getKey() + entry.getValue());
        out.writeInt(hash);
        out.writeChar(entry.getKey().length() | (wide ? WIDE : 0));
        out.writeChar(entry.getValue().length());
        if (wide) {
          out.writeChars(entry.getKey() + entry.getValue());
        } else {
          out.write((entry.getKey() + entry.getValue()).getBytes(StandardCharsets.ISO_8859_1));
        }
      }
      out.flush();
      first.writeInt(table.size());
      first.writeInt(slots);
      for (int place : places) {
        first.writeInt(place);
      }
      first.flush();
      all.writeBytes(entries.toByteArray());
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWide(String text) {
    if (text.length() >= WIDE) {
      throw new IllegalArgumentException("too long for a table: " + text.substring(0, 80));
    }
    return text.chars().anyMatch(c -> c > LAST_OF_LATIN_1);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(Object key) {
    return key instanceof String text && slot(text) >= 0;
  }

  @Override
  public String get(Object key) {
    int slot = key instanceof String text ? slot(text) : -1;
    if (slot < 0) {
      return null;
    }
    String value = values[slot];
    if (value == null) {
      int entry = slots[slot] & WordTable.PLACE;
      value = text(entry, keyLength(entry), valueLength(entry));
      values[slot] = value;
    }
    return value;
  }

  /** No value is null: a key that is missing need not be looked for twice. */
  @Override
  public String getOrDefault(Object key, String otherwise) {
    String value = get(key);
    return value == null ? otherwise : value;
  }

  /** The slot of a key, -1 if there is none. */
  private int slot(String key) {
    int hash = key.hashCode();
    int spread = WordTable.spread(hash);
    for (int slot = spread & mask; ; slot = slot + 1 & mask) {
      int held = slots[slot];
      if (held == FREE) {
        return -1;
      }
      int entry = held & WordTable.PLACE;
      if (WordTable.mayHold(held, spread) && bytes.intAt(entry) == hash && isKey(entry, key)) {
        return slot;
      }
    }
  }

  private boolean isKey(int entry, String key) {
    int length = key.length();
    if (keyLength(entry) != length) {
      return false;
    }
    int width = width(entry);
    for (int i = 0, at = entry + CHARACTERS; i < length; i++, at += width) {
      if ((width == 1 ? bytes.byteAt(at) : bytes.charAt(at)) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int keyLength(int entry) {
    return bytes.charAt(entry + KEY_LENGTH) & ~WIDE;
  }

  private int valueLength(int entry) {
    return bytes.charAt(entry + VALUE_LENGTH);
  }

  /** How many bytes a character of an entry has. */
  private int width(int entry) {
    return (bytes.charAt(entry + KEY_LENGTH) & WIDE) == 0 ? 1 : Character.BYTES;
  }

  /** A part of an entry's key and the value behind it. */
  private String text(int entry, int from, int length) {
    int width = width(entry);
    return bytes.text(
        entry + CHARACTERS + width * from,
        width * length,
        width == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<String, String>> iterator() {
        return new Entries();
      }
    };
  }

  /** The entries in order, each read when it is its turn. */
  private final class Entries implements Iterator<Entry<String, String>> {
    private int at = HEAD + Integer.BYTES * (mask + 1);
    private int passed;

    @Override
    public boolean hasNext() {
      return passed < size;
    }

    @Override
    public Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      passed++;
      int entry = at;
      int key = keyLength(entry);
      int value = valueLength(entry);
      at = entry + CHARACTERS + width(entry) * (key + value);
      return Map.entry(text(entry, 0, key), text(entry, key, value));
    }
  }
}
