package org.cleanarticle.lexicon;

import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  private final LaidBytes bytes;

  /** By path where an entry begins and how long it is, parted by a space; null without a bundle. */
  private final LaidTable places;

  private Bundle(byte[] bytes) {
    this.bytes = new LaidBytes(bytes);
    places =
        bytes.length == 0
            ? null
            : new LaidTable(this.bytes.part(Integer.BYTES, this.bytes.intAt(0)));
  }

  /** The bytes of an entry; null if there is none or no bundle. */
  static LaidBytes entry(String path) {
    String place = BUNDLED.places == null ? null : BUNDLED.places.get(path);
    if (place == null) {
      return null;
    }
    int space = place.indexOf(' ');
    int head = Integer.BYTES + BUNDLED.bytes.intAt(0);
    return BUNDLED.bytes.part(
        head + Integer.parseInt(place.substring(0, space)),
        Integer.parseInt(place.substring(space + 1)));
  }

  /** An entry that is a table of {@link Vocabulary}; null if there is none or no bundle. */
  static Map<String, String> table(String path) {
    LaidBytes laid = entry(path);
    return laid == null ? null : new LaidTable(laid);
  }

  private static Bundle read() {
    try (InputStream in = Bundle.class.getResourceAsStream(NAME)) {
      return new Bundle(in == null ? new byte[0] : in.readAllBytes());
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
    vocabulary.derived().forEach((path, table) -> entries.put(path, LaidTable.lay(table)));
    entries.put(PHRASES, PhraseTable.lay(phrases));
    entries.put(WORDS, WordTable.lay(vocabulary, phrases));
    try (FileOutputStream out = new FileOutputStream(new File(args[0], NAME))) {
      write(entries, out);
    }
  }

  private static void write(Map<String, byte[]> entries, FileOutputStream file) throws IOException {
    Map<String, String> places = new LinkedHashMap<>();
    int from = 0;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      places.put(entry.getKey(), from + " " + entry.getValue().length);
      from += entry.getValue().length;
    }
    byte[] laid = LaidTable.lay(places);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(laid.length);
    out.write(laid);
    for (byte[] content : entries.values()) {
      out.write(content);
    }
    out.flush();
  }
}
