package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.clause.Signature;
import org.cleanarticle.quote.people.Entity;
import org.cleanarticle.quote.people.LastSpeaker;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Span;

/**
 * Reads the line below a paragraph that is a quotation and nothing else: {@code “…” ¶ – Ann Shaw,
 * councillor}, {@code “…” ¶ Ann Shaw, councillor}.
 */
final class LinesBelow {
  /** Such a line has no more words and signs. */
  private static final int LONGEST = 14;

  /** The same in characters, where the words are not read yet. */
  private static final int LONGEST_TEXT = 100;

  /** A signature is looked for below no more paragraphs that run into each other. */
  private static final int MOST_RUNNING = 6;

  private static final String DASHES = "-\u2013\u2014\u2015";

  private final List<Paragraph> paragraphs;
  private final Speakers speakers;

  LinesBelow(List<Paragraph> paragraphs, Speakers speakers) {
    this.paragraphs = paragraphs;
    this.speakers = speakers;
  }

  /**
   * Whether a paragraph that a dash opens may sign the one above, as what is said in it would end
   * with a mark.
   *
   * @param spans of the paragraph above
   */
  static boolean maySign(String text, String above, List<Span> spans) {
    if (spans.size() != 1 || text.length() > LONGEST_TEXT || DASHES.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    Span span = spans.get(0);
    char last = text.charAt(text.length() - 1);
    return span.start() == 0
        && span.end() >= above.length() - 1
        && DASHES.indexOf(above.charAt(0)) < 0
        && (Character.isLetterOrDigit(last) || last == ')');
  }

  /** Who signs a quotation with a dash and a name; {@link Speaker#NOBODY} if nobody does. */
  Speaker signer(Paragraph paragraph) {
    Paragraph below = line(paragraph);
    if (below == null || !below.at(0).isDash() || isListed(below)) {
      return Speaker.NOBODY;
    }
    Attribution signed = new Signature(speakers.clauses(below)).behind(0, below.size());
    return signed == null ? Speaker.NOBODY : bearer(signed.speaker());
  }

  /**
   * Whether below a quotation that would be that of the speaker right above stands the name of
   * somebody else without a dash: who may speak or be told of next.
   */
  boolean isNamed(Paragraph paragraph) {
    LastSpeaker last = speakers.last();
    if (!last.isKnown() || last.paragraph() != paragraph.index() - 1) {
      return false;
    }
    Paragraph below = line(paragraph);
    if (below == null || !below.isNameWord(0) || below.isStop(below.size() - 1)) {
      return false;
    }
    Attribution signed = new Signature(speakers.clauses(below)).behind(-1, below.size());
    Speaker named = signed == null ? Speaker.NOBODY : bearer(signed.speaker());
    return named.known() && !named.same(last.speaker());
  }

  /** The bearer of a name that is a person's or has several words, as those of bodies do. */
  private Speaker bearer(Mention name) {
    Speaker bearer = speakers.of(name);
    Entity entity = bearer.entity();
    boolean person = entity != null && entity.isPerson();
    return person || name.to() - name.from() > 1 ? bearer : Speaker.NOBODY;
  }

  /** The short paragraph without quotations below one that is nothing but one; or null. */
  private Paragraph line(Paragraph paragraph) {
    if (!isWhole(paragraph)) {
      return null;
    }
    int next = paragraph.index() + 1;
    int last = Math.min(paragraphs.size(), next + MOST_RUNNING);
    while (next < last && runsOn(next - 1) && isWhole(paragraphs.get(next))) {
      next++;
    }
    Paragraph below = next < paragraphs.size() ? paragraphs.get(next) : null;
    boolean line =
        below != null && below.spans().isEmpty() && below.size() > 1 && below.size() <= LONGEST;
    return line ? below : null;
  }

  private static boolean isWhole(Paragraph paragraph) {
    int size = paragraph.size();
    return paragraph.isQuotation(0) && (size == 1 || size == 2 && paragraph.isStop(1));
  }

  private boolean runsOn(int paragraph) {
    return !paragraphs.get(paragraph).spans().get(0).closed();
  }

  /** Whether the next paragraph begins with a dash too, as the items of a list do. */
  private boolean isListed(Paragraph line) {
    int next = line.index() + 1;
    return next < paragraphs.size() && paragraphs.get(next).peek(0).isDash();
  }
}
