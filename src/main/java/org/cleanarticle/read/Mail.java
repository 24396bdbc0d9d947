package org.cleanarticle.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headers of a mail (RFC 5322), asked whether its text stands below them as it is. */
final class Mail {
  /**
   * What a mailbox sets before each mail: who sent it, and when (RFC 4155). Made for the first line
   * that may be one, which most runs never see.
   */
  private static final class Postmark {
    private static final Pattern PATTERN =
        Pattern.compile(
            "From \\S+ {1,2}\\p{Alpha}{3} {1,2}\\p{Alpha}{3} {1,2}\\d{1,2} {1,2}\\d{1,2}:\\d\\d(:\\d\\d)?( \\S+)? {1,2}\\d{4}.*");
  }

  private Mail() {}

  /** Whether a text is a mailbox: its first line is followed by a header. */
  static boolean isMailbox(String head) {
    int end = next(head, 0);
    return isHeader(head, end) && isPostmark(head.substring(0, end).strip());
  }

  static boolean isPostmark(String line) {
    return line.startsWith("From ") && Postmark.PATTERN.matcher(line).matches();
  }

  static boolean isHeader(String line) {
    return isHeader(line, 0);
  }

  /** Whether a text begins with a header, or with the line that a mailbox sets before each mail. */
  static boolean mayBegin(String head) {
    return head.startsWith("From ") || isHeader(head, 0);
  }

  /** Why the text cannot be read, if it cannot: a phrase that goes on "this …". */
  static Optional<String> refusal(String head) {
    boolean packed = false;
    int from = head.startsWith("From ") ? next(head, 0) : 0;
    while (from < head.length() && isHeader(head, from)) {
      int folded = behindHeader(head, from);
      String header = head.substring(from, folded).strip().toLowerCase(Locale.ROOT);
      if (header.startsWith("snapshot-content-location:") || header.contains("<saved by ")) {
        return Optional.of("is a page saved as MHTML: save it as HTML");
      }
      packed |= isPacked(header);
      from = folded;
    }
    return packed ? Optional.of("is a MIME message: extract its text first") : Optional.empty();
  }

  /** Where a header ends that may go on in lines that are set in. */
  static int behindHeader(String head, int from) {
    int end = next(head, from);
    while (end < head.length() && isBlank(head.charAt(end))) {
      end = next(head, end);
    }
    return end;
  }

  private static boolean isPacked(String header) {
    return header.startsWith("content-type:")
        ? header.substring("content-type:".length()).strip().startsWith("multipart/")
        : header.startsWith("content-transfer-encoding:")
            && (header.endsWith("base64") || header.endsWith("quoted-printable"));
  }

  /** A name of letters and hyphens with a colon behind it. */
  static boolean isHeader(String head, int from) {
    int at = from;
    while (at < head.length() && isOfName(head.charAt(at))) {
      at++;
    }
    return at > from && at < head.length() && head.charAt(at) == ':';
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Where the next line begins. */
  static int next(String head, int from) {
    int end = head.indexOf('\n', from);
    return end < 0 ? head.length() : end + 1;
  }
}
