package org.cleanarticle.read;

import java.util.Optional;

/** Tells bytes that are no text by bytes that stand at a fixed place, mostly the first. */
enum BinaryFormat {
  PNG("\u0089PNG", "a PNG image"),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG image"),
  GIF("GIF8", "a GIF image"),
  PDF("%PDF-", "a PDF document"),
  ZIP("PK\u0003\u0004", "a zip archive (or an Office document)"),
  EMPTY_ZIP("PK\u0005\u0006", "an empty zip archive"),
  GZIP("\u001F\u008B", "gzip inside gzip"),
  BZIP2("BZh", "a bzip2 archive"),
  XZ("\u00FD7zXZ", "an xz archive"),
  ZSTD("(\u00B5/\u00FD", "a zstd archive"),
  SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive"),
  ELF("\u007FELF", "a program"),
  OLE("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
  SQLITE("SQLite format 3", "an SQLite database"),
  TAR("ustar", 257, "a tar archive");

  private final String magic;
  private final int place;
  private final String description;

  BinaryFormat(String magic, String description) {
    this(magic, 0, description);
  }

  BinaryFormat(String magic, int place, String description) {
    this.magic = magic;
    this.place = place;
    this.description = description;
  }

  /** What the bytes are, if not text: a phrase that goes on "this is …". */
  static Optional<String> of(byte[] bytes) {
    for (BinaryFormat format : values()) {
      if (format.isIn(bytes)) {
        return Optional.of("is " + format.description + ", not text");
      }
    }
    return Optional.empty();
  }

  private boolean isIn(byte[] bytes) {
    if (bytes.length < place + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[place + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
