package org.cleanarticle.read;

import java.util.Optional;

/**
 * Parts a mailbox (RFC 4155, mbox) into its mails. Each begins with a line that says who sent it
 * and when, behind a blank line and right above a header; a sentence that begins with "From" does
 * not.
 */
final class MailboxSeams implements Seams {
  private Optional<Seam> place = Optional.empty();
  private int lineBefore;

  @Override
  public Optional<Seam> next(LineHeads line, Seam start, Seam end) {
    boolean afterBlank = lineBefore > 0 && start.line() > lineBefore + 1;
    lineBefore = start.line();
    if (place.isPresent()) {
      Optional<Seam> seam = place;
      place = Optional.empty();
      boolean header = start.line() == seam.get().line() + 1 && Mail.isHeader(line.text());
      return header ? seam : Optional.empty();
    }
    if (afterBlank && Mail.isPostmark(line.text())) {
      place = Optional.of(start);
    }
    return Optional.empty();
  }

  @Override
  public Optional<Seam> place() {
    return place;
  }

  @Override
  public void accept() {
    place = Optional.empty();
  }
}
