package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.WordList;

/**
 * Finds who speaks at the end of a paragraph that leads to a quotation in the next. Keeps what the
 * sentence tells that it was asked of last: most are asked of several times in turn.
 */
public final class Reports {
  private final Paragraph paragraph;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Verbs verbs;

  /** Where the sentence ends of which {@link #speaking} is the speaker; -1 of none yet. */
  private int speakingTo = -1;

  private Mention speaking;

  /** The same of {@link #acting}. */
  private int actingTo = -1;

  private Mention acting;

  Reports(Clauses clauses) {
    paragraph = clauses.paragraph();
    phrases = clauses.phrases();
    subjects = clauses.subjects();
    verbs = clauses.verbs();
  }

  /** The last report of the paragraph: {@code However, Mr X denied that …}; or null. */
  public Attribution last() {
    int end = paragraph.size();
    if (end == 0) {
      return null;
    }
    boolean colon = paragraph.is(end - 1, ':');
    int from = paragraph.sentenceStart(end - 1);
    Mention reporting = reporting(from, end, "say");
    Mention speaker = reporting == null && colon ? phrases.subject(from, end) : reporting;
    Pattern pattern = colon ? Pattern.BLOCK : Pattern.NARRATED;
    return speaker == null ? null : new Attribution(pattern, speaker, -1, "say");
  }

  /** Who speaks in the sentence that ends before token {@code end}; or null. */
  public Mention speaker(int end) {
    if (speakingTo != end) {
      speaking = findSpeaker(end);
      speakingTo = end;
    }
    return speaking;
  }

  private Mention findSpeaker(int end) {
    int from = paragraph.sentenceStart(end - 1);
    Mention saying = reporting(from, end, "say");
    // According to Ann Shaw, it is late. “…”
    boolean introduced = saying == null && paragraph.at(from).in(WordList.INTRODUCERS);
    return introduced ? phrases.introduced(from, end) : saying;
  }

  /** Who acts or speaks in the sentence that ends before token {@code end}; or null. */
  public Mention actor(int end) {
    if (actingTo != end) {
      acting = findActor(end);
      actingTo = end;
    }
    return acting;
  }

  private Mention findActor(int end) {
    int from = paragraph.sentenceStart(end - 1);
    Mention saying = speaker(end);
    Mention calling = saying == null ? reporting(from, end, "call") : saying;
    return calling != null ? calling : phrases.subject(from, end);
  }

  private Mention reporting(int from, int end, String kind) {
    for (int i = end - 1; i >= from; i--) {
      if (verbs.isFinite(i) && verbs.kind(i).equals(kind)) {
        Mention speaker = subjects.before(i, from);
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }
}
