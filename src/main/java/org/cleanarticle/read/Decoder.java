package org.cleanarticle.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to characters. In order: a byte order mark, UTF-8, also with a few bytes that are none, the
 * charset that the document declares, what the bytes look like ({@link LegacyCharset}). A byte that
 * the chosen encoding does not know becomes U+FFFD; only binary formats are refused.
 */
final class Decoder {
  private static final int DECLARATION_WINDOW = 4096;
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * Decodes an input.
   *
   * @param encoding name of an encoding that overrules detection, or empty
   * @throws RefusedException if the bytes are a binary format
   */
  static Decoded decode(byte[] bytes, String encoding) throws RefusedException {
    Optional<ByteOrderMark> bom = ByteOrderMark.of(bytes);
    List<String> notices = new ArrayList<>();
    if (encoding.isEmpty() && bom.isEmpty()) {
      Optional<String> binary = BinaryFormat.of(bytes);
      if (binary.isPresent()) {
        throw new RefusedException(binary.get());
      }
      NulBytes nuls = NulBytes.in(bytes);
      if (nuls.areAny()) {
        String wide = nuls.wide().isPresent() ? strictly(nuls.wide().get(), bytes) : null;
        if (wide != null) {
          notices.add("encoding-guessed");
          return decoded(Mending.of(wide), nuls.wide().get(), notices);
        }
        if (nuls.areMany()) {
          throw new RefusedException(nuls.refusal());
        }
        notices.add("encoding-errors");
      }
    }
    int skip = bom.isPresent() ? bom.get().length() : 0;
    ByteBuffer content = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    Charset charset;
    if (!encoding.isEmpty()) {
      charset = Charset.forName(encoding);
    } else if (bom.isPresent()) {
      charset = bom.get().charset();
    } else {
      Utf8Text utf8 = Utf8Text.of(bytes);
      if (utf8 != null) {
        return utf8.doubtful().isEmpty()
            ? new Decoded(utf8.text(), StandardCharsets.UTF_8.name(), notices)
            : decoded(
                Mending.of(utf8.text().toString(), utf8.doubtful()),
                StandardCharsets.UTF_8,
                notices);
      }
      MostlyUtf8 mostly = MostlyUtf8.of(bytes);
      if (mostly != null) {
        return decoded(mostly, notices);
      }
      Optional<Charset> declared = declared(bytes);
      charset = declared.isPresent() ? declared.get() : meant(LegacyCharset.of(bytes));
      if (declared.isEmpty()) {
        notices.add("encoding-guessed");
      }
    }
    String strict = strictly(charset, content);
    if (strict == null && !notices.contains("encoding-errors")) {
      notices.add("encoding-errors");
    }
    String text = strict != null ? strict : charset.decode(content).toString();
    return decoded(Mending.of(text), charset, notices);
  }

  private static Decoded decoded(Mending mended, Charset charset, List<String> notices) {
    if (mended.repaired()) {
      notices.add("encoding-repaired");
    }
    return new Decoded(mended.text(), charset.name(), notices);
  }

  private static Decoded decoded(MostlyUtf8 mostly, List<String> notices) {
    if (mostly.cut() && !notices.contains("encoding-errors")) {
      notices.add("encoding-errors");
    }
    Mending mended = Mending.of(mostly.text());
    Mending all = new Mending(mended.text(), mended.repaired() || mostly.repaired());
    return decoded(all, StandardCharsets.UTF_8, notices);
  }

  private static String strictly(Charset charset, byte[] bytes) {
    return strictly(charset, ByteBuffer.wrap(bytes));
  }

  /** The characters; null if a byte is none of the charset. */
  private static String strictly(Charset charset, ByteBuffer content) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(content.duplicate());
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The charset that an HTML or XML declaration near the start names, if Java knows it. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WINDOW);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
            .toLowerCase(java.util.Locale.ROOT);
    for (String key : List.of("charset=", "encoding=")) {
      for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
        // What is not valid UTF-8 is not UTF-8, whatever it says; an archive's own scripts say so
        // before the page says what it is.
        Optional<Charset> charset = named(head, at + key.length());
        if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
          return Optional.of(meant(charset.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String head, int at) {
    int from = at;
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && isCharsetCharacter(head.charAt(to))) {
      to++;
    }
    try {
      return Optional.of(EncodingNames.charset(head.substring(from, to)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * As in browsers: who says Latin-1 or ASCII means windows-1252, who says GB2312 all of Chinese,
   * and who says Shift_JIS also the signs of its later years (WHATWG Encoding Standard).
   */
  private static Charset meant(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1", "US-ASCII" -> WINDOWS_1252;
      case "GB2312", "GBK" -> Charset.forName("GB18030");
      case "Shift_JIS" -> Charset.forName("windows-31j");
      default -> charset;
    };
  }

  private static boolean isCharsetCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_:.+".indexOf(c) >= 0;
  }
}
