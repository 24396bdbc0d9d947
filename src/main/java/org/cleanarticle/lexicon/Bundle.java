package org.cleanarticle.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All lists that come with the program in one resource, since opening hundreds of them takes longer
 * than cleaning an article. The build makes it of the files; where it is missing, as in the class
 * folder of an editor, the files themselves are read.
 */
public final class Bundle {
  /** The phrases of all lexicons, see {@link PhraseTable}. */
  static final String PHRASES = "phrases";

  /** The words of all lists and phrases, see {@link WordTable}. */
  static final String WORDS = "words";

  private static final String NAME = "/org/cleanarticle/lists.bundle";
  private static final Bundle BUNDLED = read();

  private final byte[] bytes;
  private final Map<String, Place> places;

  private record Place(int from, int length) {}

  private Bundle(byte[] bytes, Map<String, Place> places) {
    this.bytes = bytes;
    this.places = places;
  }

  /** The bytes of an entry; null if there is none or no bundle. */
  static byte[] entry(String path) {
    Place place = BUNDLED.places.get(path);
    return place == null
        ? null
        : Arrays.copyOfRange(BUNDLED.bytes, place.from, place.from + place.length);
  }

  /** An entry that is a table of {@link Vocabulary}; null if there is none or no bundle. */
  static Map<String, String> table(String path) {
    Place place = BUNDLED.places.get(path);
    if (place == null) {
      return null;
    }
    String text = new String(BUNDLED.bytes, place.from, place.length, StandardCharsets.UTF_8);
    Map<String, String> table = new LinkedHashMap<>();
    for (int from = 0; from < text.length(); ) {
      int tab = text.indexOf('\t', from);
      int end = text.indexOf('\n', tab);
      table.put(text.substring(from, tab), text.substring(tab + 1, end));
      from = end + 1;
    }
    return table;
  }

  private static Bundle read() {
    try (InputStream in = Bundle.class.getResourceAsStream(NAME)) {
      if (in == null) {
        return new Bundle(new byte[0], Map.of());
      }
      byte[] bytes = in.readAllBytes();
      ByteArrayInputStream rest = new ByteArrayInputStream(bytes);
      DataInputStream index = new DataInputStream(rest);
      int count = index.readInt();
      Map<String, Place> places = new HashMap<>(2 * count);
      int from = index.readInt();
      for (int i = 0; i < count; i++) {
        String path = index.readUTF();
        int length = index.readInt();
        places.put(path, new Place(from, length));
        from += length;
      }
      return new Bundle(bytes, places);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  /**
   * Makes the bundle; the build calls it.
   *
   * @param args the folder of the compiled classes, which holds the lists and gets the bundle
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Vocabulary vocabulary = new Vocabulary();
    List<Phrase> phrases = Lexicon.files();
    vocabulary.derived().forEach((path, table) -> entries.put(path, bytes(table)));
    entries.put(PHRASES, PhraseTable.lay(phrases));
    entries.put(WORDS, WordTable.lay(vocabulary, phrases));
    try (FileOutputStream out = new FileOutputStream(new File(args[0], NAME))) {
      write(entries, out);
    }
  }

  private static byte[] bytes(Map<String, String> table) {
    StringBuilder lines = new StringBuilder();
    table.forEach((key, value) -> lines.append(key).append('\t').append(value).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Map<String, byte[]> entries, FileOutputStream file) throws IOException {
    java.io.ByteArrayOutputStream head = new java.io.ByteArrayOutputStream();
    DataOutputStream index = new DataOutputStream(head);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      index.writeUTF(entry.getKey());
      index.writeInt(entry.getValue().length);
    }
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(entries.size());
    out.writeInt(2 * Integer.BYTES + head.size());
    head.writeTo(out);
    for (byte[] content : entries.values()) {
      out.write(content);
    }
    out.flush();
  }
}
