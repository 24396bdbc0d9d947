package org.cleanarticle.quote;

import java.util.Set;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Words;

/**
 * Finds whose words a sentence hands on by nothing but the mood of its verb: {@code „Es reicht“, so
 * Kern. Der Rat |habe| „nie gefragt“.}
 */
final class ReportedSpeech {
  private final Words words;
  private final Speakers speakers;

  /** Empty where verbs have no such mood. */
  private final Set<String> moods;

  ReportedSpeech(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
    moods = words.list("reported-moods");
  }

  /**
   * Whoever spoke in the sentence before that of a quotation, if the mood tells that what follows
   * is said too; {@link Speaker#NOBODY} if not.
   *
   * @param previous nullable
   */
  Speaker of(Quotation previous, Paragraph paragraph, int t) {
    int from = moods.isEmpty() ? 0 : paragraph.sentenceStart(t);
    if (from == 0 || !isTold(paragraph, from, paragraph.sentenceEnd(t))) {
      return Speaker.NOBODY;
    }
    Mention saying = speakers.reports(paragraph).speaker(from);
    if (saying != null) {
      return speakers.of(saying);
    }
    boolean here = previous != null && previous.paragraph() == paragraph;
    return here && previous.token() >= paragraph.sentenceStart(from - 1)
        ? previous.speaker()
        : Speaker.NOBODY;
  }

  /**
   * Whether what stands before a quotation and the {@code he said} behind it is said by him too, as
   * it runs into it: {@code The mayor “would not listen,” he said.}
   */
  boolean isPart(Paragraph paragraph, int from, int t) {
    boolean runs = paragraph.at(t - 1).isWord();
    for (int i = from; i < t && runs; i++) {
      runs = !words.says(paragraph, i);
    }
    return runs || isTold(paragraph, from, t);
  }

  /** Whether the mood of a verb tells that what stands there is said by somebody else. */
  boolean isTold(Paragraph paragraph, int from, int to) {
    for (int i = from; i < to && !moods.isEmpty(); i++) {
      if (!paragraph.isQuotation(i) && moods.contains(paragraph.at(i).text())) {
        return true;
      }
    }
    return false;
  }
}
