package org.cleanarticle.quote.clause;

import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.Mention;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/** Things that words are written on, which nobody says: {@code a sign reading “Keep out”}. */
final class Inscriptions {
  /** The words between a thing and the verb for what it bears. */
  private static final int WITHIN = 12;

  private final Paragraph paragraph;
  private final Words words;
  private final Verbs verbs;

  Inscriptions(Clauses clauses) {
    paragraph = clauses.paragraph();
    words = clauses.words();
    verbs = clauses.verbs();
  }

  /** Whether a mention is such a thing. */
  boolean is(Mention mention) {
    return mention != null
        && mention.kind() != Mention.Kind.PRONOUN
        && paragraph.at(mention.name()).in(WordList.INSCRIPTIONS);
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
    boolean reads = !person && (mute || isInscribing(paragraph.at(verb)));
    for (int i = verb - 1; reads && i >= from && verb - i <= WITHIN; i--) {
      if (paragraph.at(i).in(WordList.INSCRIPTIONS)) {
        return true;
      }
      reads = !paragraph.isQuotation(i) && !verbs.isFinite(i);
    }
    return false;
  }

  private boolean isInscribing(Token verb) {
    return words.list("inscribing-verbs").contains(verb.key());
  }
}
