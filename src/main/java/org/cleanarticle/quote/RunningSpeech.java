package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.people.Speaker;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Paragraph;

/** What one speaker says over paragraphs, each opened by a mark, the last one closed. */
final class RunningSpeech {
  private RunningSpeech() {}

  /** Whether a quotation that its paragraph leaves open goes on in the next one. */
  static boolean runsInto(Quotation above, Paragraph paragraph, int span) {
    return above != null
        && span == 0
        && paragraph.tokenOf(span) == 0
        && above.paragraph().index() == paragraph.index() - 1
        && !above.marks().closed()
        && (above.isDirect() || above.token() == above.paragraph().size() - 1);
  }

  /** Whether nothing has told so far who speaks. */
  static boolean lacksSpeaker(Quotation quotation) {
    Attribution attribution = quotation.attribution();
    return attribution.pattern() == Pattern.NONE || attribution.first() == Pattern.NONE;
  }

  /**
   * Gives an utterance, the last one in the list, the speaker that is told at its end.
   *
   * @param told the attribution of the quotation that ends the utterance
   */
  static void give(List<Quotation> list, int utterance, Attribution told, Speaker speaker) {
    for (int i = list.size() - 1; i >= 0; i--) {
      Quotation old = list.get(i);
      if (old.isSpeech() && old.utterance() != utterance) {
        return;
      }
      if (old.isSpeech()) {
        list.set(i, given(old, told, speaker));
      }
    }
  }

  private static Quotation given(Quotation old, Attribution told, Speaker speaker) {
    Attribution attribution =
        new Attribution(Pattern.UNCLOSED, null, -1, told.kind(), told.pattern());
    return new Quotation(
        old.paragraph(), old.span(), old.type(), attribution, speaker, old.utterance(), null);
  }
}
