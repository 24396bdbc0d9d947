package org.cleanarticle.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words that a list or a phrase knows, each with the {@link WordKind}s it is of and the
 * languages it is a small word of, so that one look-up answers for all lists. A hash table that the
 * build lays out in bytes, since filling one takes longer than cleaning an article: the numbers of
 * slots and of words, the slots, of each word its kinds and its {@link WordCode}, and where its
 * spelling stands, which is needed only if others share its code. Immutable.
 *
 * <p>Most of a look-up is waiting for memory, so little of it is touched: a slot holds the number
 * of its word and, above it, eight bits of the word's code, which send most words away that the
 * table does not have; kinds and code stand beside each other, and the languages only before the
 * spelling of words that have some.
 */
public final class WordTable {
  /** Of a word that the table does not have. */
  static final int NONE = -1;

  private static final int FREE = 0;

  private static final int PLACE_BITS = 24;

  /** The part of a slot that is the place of its entry, here the number of a word from 1. */
  static final int PLACE = (1 << PLACE_BITS) - 1;

  private static final int HEAD = 2 * Integer.BYTES;

  /** Where the parts of a spelling stand, from its place on. */
  private static final int MID_SENTENCE = -2 * Long.BYTES;

  private static final int FUNCTION = -Long.BYTES;
  private static final int CHARACTERS = Short.BYTES;

  /** Set in the length of a word of an entry with languages before it. */
  private static final int WITH_LANGUAGES = 1 << 15;

  /** Set in the length of a word with characters of two bytes. */
  private static final int WIDE = 1 << 14;

  private static final int LONGEST = WIDE - 1;
  private static final int LAST_OF_LATIN_1 = 0xFF;

  /** The values of words that only count the units of a relative date, or count them back. */
  private static final Set<String> NO_UNITS = Set.of("mark", "one");

  private final LaidBytes bytes;
  private final int[] slots;
  private final int mask;

  /** Of each word its kinds and its code. */
  private final long[] entries;

  /** Where in the bytes the places of the spellings begin. */
  private final int places;

  private final long numberKinds;

  WordTable(LaidBytes bytes) {
    this.bytes = bytes;
    slots = bytes.ints(HEAD, bytes.intAt(0));
    mask = slots.length - 1;
    int head = HEAD + Integer.BYTES * slots.length;
    entries = bytes.longs(head, 2 * bytes.intAt(Integer.BYTES));
    places = head + Long.BYTES * entries.length;
    numberKinds = kinds(find(Phrase.NUMBER, 0, Phrase.NUMBER.length()));
  }

  /** The table of the bundled lists and phrases, laid out by the build or else now. */
  static WordTable bundled(Vocabulary vocabulary) {
    LaidBytes laid = Bundle.entry(Bundle.WORDS);
    return new WordTable(laid != null ? laid : new LaidBytes(lay(vocabulary, Lexicon.files())));
  }

  /** The lower bits alone tell little words apart badly. */
  static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  /** What stands in the slot of an entry. */
  static int held(int spread, int place) {
    if (place > PLACE) {
      throw new IllegalStateException("too many entries for a table");
    }
    return spread & ~PLACE | place;
  }

  /** Whether a slot that is not free may be that of a hash. */
  static boolean mayHold(int held, int spread) {
    return (held ^ spread) >>> PLACE_BITS == 0;
  }

  /** How many numbers of words there may be. */
  int size() {
    return slots.length;
  }

  /**
   * The slot that a word would have, before its entry is looked at; {@link #NONE} if the table does
   * not have it.
   *
   * @param code see {@link WordCode}
   */
  int candidate(long code) {
    int spread = WordCode.spread(code);
    return candidate(spread, spread & mask);
  }

  private int candidate(int spread, int from) {
    for (int slot = from; ; slot = slot + 1 & mask) {
      int held = slots[slot];
      if (held == FREE) {
        return NONE;
      }
      if (mayHold(held, spread)) {
        return slot;
      }
    }
  }

  /**
   * The number of a word, which is its slot; {@link #NONE} if the table does not have it.
   *
   * @param candidate the slot that it would have
   */
  int find(int candidate, char[] text, int from, int to, long code) {
    int slot = candidate;
    while (slot != NONE && !holds(slot, code, text, from, to)) {
      slot = candidate(WordCode.spread(code), slot + 1 & mask);
    }
    return slot;
  }

  private boolean holds(int word, long code, char[] text, int from, int to) {
    boolean same = entries[entry(word) + 1] == code;
    if (!same || WordCode.isOfOne(code)) {
      return same;
    }
    int spelling = spelling(word);
    int length = bytes.charAt(spelling);
    if ((length & LONGEST) != to - from) {
      return false;
    }
    boolean wide = (length & WIDE) != 0;
    for (int i = from, at = spelling + CHARACTERS; i < to; i++, at += wide ? 2 : 1) {
      if ((wide ? bytes.charAt(at) : bytes.byteAt(at)) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The same for a part of a string. */
  int find(String text, int from, int to) {
    long code = WordCode.of(text, from, to);
    int candidate = candidate(code);
    return candidate == NONE
        ? NONE
        : find(candidate, text.substring(from, to).toCharArray(), 0, to - from, code);
  }

  private int entry(int word) {
    return 2 * ((slots[word] & PLACE) - 1);
  }

  private int spelling(int word) {
    return bytes.intAt(places + Integer.BYTES * ((slots[word] & PLACE) - 1));
  }

  /** A bit for each {@link WordKind} that a word is of; none if it is {@link #NONE}. */
  long kinds(int word) {
    return word == NONE ? 0 : entries[entry(word)];
  }

  /** The kinds of what stands for a number in phrases. */
  long numberKinds() {
    return numberKinds;
  }

  /** A bit for each language, in the order of {@link Vocabulary#languages}, that has it as one. */
  long functionLanguages(int word) {
    return languages(word, FUNCTION);
  }

  /**
   * The same for the words that no sentence ends with; none if a part of a text is no such word.
   */
  public long midSentenceLanguages(String text, int from, int to) {
    return languages(find(text, from, to), MID_SENTENCE);
  }

  private long languages(int word, int part) {
    if (word == NONE) {
      return 0;
    }
    int spelling = spelling(word);
    boolean some = (bytes.charAt(spelling) & WITH_LANGUAGES) != 0;
    return some ? bytes.longAt(spelling + part) : 0;
  }

  /** Lays out the table. */
  static byte[] lay(Vocabulary vocabulary, List<Phrase> phrases) {
    Map<String, long[]> words = new LinkedHashMap<>();
    for (WordKind kind : WordKind.values()) {
      Map<String, String> list = kind.list().isEmpty() ? Map.of() : vocabulary.table(kind.list());
      list.forEach((entry, value) -> add(words, words(kind, entry, value), 0, kind.bit()));
    }
    languages(words, vocabulary, "function", 1);
    languages(words, vocabulary, "mid-sentence", 2);
    for (Phrase phrase : phrases) {
      phrase.pieces().forEach(piece -> add(words, piece, 0, WordKind.PHRASE_WORD.bit()));
      PhraseIndex.Key key = PhraseIndex.Key.of(phrase);
      if (key.kind() == PhraseIndex.Kind.WHOLE) {
        List<String> all = phrase.pieces().get(0);
        add(words, Set.of(all.get(0)), 0, WordKind.WHOLE_FIRST.bit());
        add(words, Set.of(all.get(all.size() - 1)), 0, WordKind.WHOLE_LAST.bit());
      } else if (key.kind() == PhraseIndex.Kind.FIRST_WORD) {
        add(words, Set.of(key.words()), 0, WordKind.PHRASE_FIRST.bit());
      } else if (key.kind() == PhraseIndex.Kind.ANY_WORD) {
        add(words, Set.of(key.words()), 0, WordKind.PHRASE_KEY.bit());
      }
    }
    return lay(words);
  }

  /** What of an entry is looked up as a word of a kind. */
  private static List<String> words(WordKind kind, String entry, String value) {
    return switch (kind) {
      case RELATIVE_DATE -> NO_UNITS.contains(value) ? List.of() : Fold.tokens(entry);
      case ORIGIN_OPENING,
          FEED_NOTE_OPENING,
          BYLINE_OPENING,
          AGGREGATOR_OPENING,
          HOME_OPENING,
          EXPORT_OPENING,
          RELEASE_END_OPENING,
          ABOUT_OPENING,
          HOUSE_OPENING ->
          Fold.tokens(entry).subList(0, 1);
      case BYLINE_OPENING_PART, NAME_JOINT, NAME_PARTICLE, BYLINE_ROLE, EXPORT_CODE ->
          Fold.tokens(entry);
      case HOUSE_END -> {
        List<String> tokens = Fold.tokens(entry);
        yield tokens.subList(tokens.size() - 1, tokens.size());
      }
      case RELATIVE_OPENING -> List.of(entry.split(" ", 2)[0]);
      case DATE_LABEL_END -> List.of(entry.substring(entry.lastIndexOf(' ') + 1));
      default -> List.of(entry);
    };
  }

  private static void languages(
      Map<String, long[]> words, Vocabulary vocabulary, String list, int column) {
    List<String> languages = vocabulary.languages(list);
    if (languages.size() > Long.SIZE) {
      throw new IllegalStateException("more languages than bits in a long have a list " + list);
    }
    for (int i = 0; i < languages.size(); i++) {
      add(words, vocabulary.words(languages.get(i), list), column, 1L << i);
    }
  }

  private static void add(Map<String, long[]> words, Iterable<String> more, int column, long bit) {
    for (String word : more) {
      words.computeIfAbsent(word, w -> new long[3])[column] |= bit;
    }
  }

  private static byte[] lay(Map<String, long[]> words) {
    int slots = Integer.highestOneBit(Math.max(8, words.size())) << 2;
    int[] held = new int[slots];
    int spelt = HEAD + Integer.BYTES * (slots + words.size()) + 2 * Long.BYTES * words.size();
    ByteArrayOutputStream spellings = new ByteArrayOutputStream();
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (DataOutputStream spelling = new DataOutputStream(spellings);
        DataOutputStream entry = new DataOutputStream(entries);
        DataOutputStream place = new DataOutputStream(places);
        DataOutputStream first = new DataOutputStream(table)) {
      int number = 0;
      for (Map.Entry<String, long[]> word : words.entrySet()) {
        long code = WordCode.of(word.getKey());
        int spread = WordCode.spread(code);
        int slot = spread & slots - 1;
        while (held[slot] != FREE) {
          slot = slot + 1 & slots - 1;
        }
        held[slot] = held(spread, ++number);
        entry.writeLong(word.getValue()[0]);
        entry.writeLong(code);
        place.writeInt(spelt + spell(word.getKey(), word.getValue(), spelling));
      }
      first.writeInt(slots);
      first.writeInt(words.size());
      for (int each : held) {
        first.writeInt(each);
      }
      for (ByteArrayOutputStream part : List.of(entries, places, spellings)) {
        part.writeTo(first);
      }
      return table.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the languages of a word and how it is spelt; where the spelling begins. */
  private static int spell(String word, long[] bits, DataOutputStream out) throws IOException {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("too long for a table: " + word.substring(0, 80));
    }
    boolean languages = bits[1] != 0 || bits[2] != 0;
    boolean wide = word.chars().anyMatch(c -> c > LAST_OF_LATIN_1);
    if (languages) {
      out.writeLong(bits[2]);
      out.writeLong(bits[1]);
    }
    int place = out.size();
    out.writeShort(word.length() | (languages ? WITH_LANGUAGES : 0) | (wide ? WIDE : 0));
    if (WordCode.isOfOne(WordCode.of(word))) {
      return place;
    }
    if (wide) {
      out.writeChars(word);
    } else {
      out.write(word.getBytes(StandardCharsets.ISO_8859_1));
    }
    return place;
  }
}
