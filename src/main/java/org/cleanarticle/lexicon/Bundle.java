package org.cleanarticle.lexicon;

import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All lists that come with the program in two resources, since opening hundreds of them takes
 * longer than cleaning an article: what every page asks for, and what only pages of other languages
 * than English do. The build makes them of the files; where they are missing, as in the class
 * folder of an editor, the files themselves are read.
 */
public final class Bundle {
  /** The phrases of all lexicons, see {@link PhraseTable}. */
  static final String PHRASES = "phrases";

  /** The words of all lists and phrases, see {@link WordTable}. */
  static final String WORDS = "words";

  private static final String COMMON = "/org/cleanarticle/lists.bundle";
  private static final String OTHERS = "/org/cleanarticle/languages.bundle";

  /**
   * The folders of lists that every page asks for. Those of Chinese, Japanese and Korean are small,
   * and bylines and datelines are compared with them before a language is known.
   */
  private static final Set<String> COMMON_FOLDERS = Set.of("any", "en", "html", "ja", "ko", "zh");

  /** In bytes: at one read, Java would have as much memory again, and all of it fresh. */
  private static final int PIECE = 1 << 16;

  private static final Bundle BUNDLED = read(COMMON);

  /** Read with the first list of another language. */
  private static final class Languages {
    private static final Bundle BUNDLED = read(OTHERS);
  }

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
    return (isCommon(path) ? BUNDLED : Languages.BUNDLED).part(path);
  }

  /** Whether every page asks for that entry. */
  static boolean isCommon(String path) {
    int slash = path.indexOf('/');
    String kind = slash < 0 ? "" : path.substring(0, slash);
    return switch (kind) {
      case "words" -> COMMON_FOLDERS.contains(path.substring(slash + 1, path.lastIndexOf('/')));
      case "lists" -> COMMON_FOLDERS.contains(path.substring(slash + 1));
      case "numbers" -> {
        String language = path.substring(path.lastIndexOf('/') + 1);
        yield language.isEmpty() || COMMON_FOLDERS.contains(language);
      }
      default -> true;
    };
  }

  private LaidBytes part(String path) {
    String place = places == null ? null : places.get(path);
    if (place == null) {
      return null;
    }
    int space = place.indexOf(' ');
    int head = Integer.BYTES + bytes.intAt(0);
    return bytes.part(
        head + Integer.parseInt(place.substring(0, space)),
        Integer.parseInt(place.substring(space + 1)));
  }

  /** An entry that is a table of {@link Vocabulary}; null if there is none or no bundle. */
  static Map<String, String> table(String path) {
    LaidBytes laid = entry(path);
    return laid == null ? null : new LaidTable(laid);
  }

  private static Bundle read(String name) {
    try (InputStream in = Bundle.class.getResourceAsStream(name)) {
      return new Bundle(in == null ? new byte[0] : all(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * All bytes of a resource. The one that every start reads is not packed, so it knows its length.
   */
  private static byte[] all(InputStream in) throws IOException {
    byte[] first = new byte[in.available()];
    int read = 0;
    for (int more = 1; more > 0 && read < first.length; read += more) {
      more = in.readNBytes(first, read, Math.min(PIECE, first.length - read));
    }
    byte[] rest = in.readAllBytes();
    if (rest.length == 0 && read == first.length) {
      return first;
    }
    byte[] all = Arrays.copyOf(first, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }

  /**
   * Makes the bundles; the build calls it.
   *
   * @param args the folder of the compiled classes, which holds the lists and gets the bundles
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> common = new LinkedHashMap<>();
    Map<String, byte[]> others = new LinkedHashMap<>();
    Vocabulary vocabulary = new Vocabulary();
    List<Phrase> phrases = Lexicon.files();
    vocabulary
        .derived()
        .forEach(
            (path, table) -> (isCommon(path) ? common : others).put(path, LaidTable.lay(table)));
    common.put(PHRASES, PhraseTable.lay(phrases));
    common.put(WORDS, WordTable.lay(vocabulary, phrases));
    try (FileOutputStream first = new FileOutputStream(new File(args[0], COMMON));
        FileOutputStream second = new FileOutputStream(new File(args[0], OTHERS))) {
      write(common, first);
      write(others, second);
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
