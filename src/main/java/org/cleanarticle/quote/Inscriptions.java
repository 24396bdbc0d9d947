package org.cleanarticle.quote;

import java.util.Set;
import org.cleanarticle.quote.Attribution.Pattern;

/** Things that words are written on, which nobody says: {@code a sign reading “Keep out”}. */
final class Inscriptions {
  /** The words between a thing and the verb for what it bears. */
  private static final int WITHIN = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final Verbs verbs;
  private final Set<String> inscribing;

  Inscriptions(Paragraph paragraph, Words words) {
    this.paragraph = paragraph;
    this.words = words;
    verbs = new Verbs(paragraph, words);
    inscribing = words.list("inscribing-verbs");
  }

  /** Whether a mention is such a thing. */
  boolean is(Mention mention) {
    return mention != null
        && mention.kind() != Mention.Kind.PRONOUN
        && words.is(WordList.INSCRIPTIONS, paragraph.at(mention.name()));
  }

  /**
   * What nobody says.
   *
   * @param bearer nullable: the subject of the verb as it seems
   */
  Attribution attribution(Mention bearer, int verb, String kind) {
    return new Attribution(Pattern.WRITTEN, is(bearer) ? bearer : null, verb, kind);
  }

  /**
   * Whether the words behind the verb at {@code verb} are written on a thing told of before it.
   *
   * @param speaker the subject of the verb as it seems; nullable
   */
  boolean bears(int verb, int from, Mention speaker) {
    if (is(speaker)) {
      return true;
    }
    boolean person = speaker != null && speaker.kind() != Mention.Kind.DESCRIPTION;
    boolean mute = speaker != null && !words.canSpeak(paragraph.at(speaker.name()));
    boolean reads = !person && (mute || inscribing.contains(paragraph.at(verb).key()));
    for (int i = verb - 1; reads && i >= from && verb - i <= WITHIN; i--) {
      if (words.is(WordList.INSCRIPTIONS, paragraph.at(i))) {
        return true;
      }
      reads = !paragraph.at(i).isSpan() && !verbs.isFinite(i);
    }
    return false;
  }
}
