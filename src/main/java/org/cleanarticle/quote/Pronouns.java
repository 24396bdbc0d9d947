package org.cleanarticle.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanarticle.quote.Speaker.Link;

/** Tells whom "he" and "she" mean by how near, how prominent and how talkative they were. */
final class Pronouns {
  /** Names further back than these are forgotten; it also bounds the work for one pronoun. */
  private static final int NAMES_BACK = 40;

  private static final int PARAGRAPHS_BACK = 4;

  /** What it counts to have spoken in this paragraph or the one before. */
  private static final double TALK = 1.1;

  private final List<Paragraph> paragraphs;
  private final Words words;
  private final People people;

  Pronouns(List<Paragraph> paragraphs, Words words, People people) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.people = people;
  }

  Speaker resolve(Mention mention, String gender, Speaker last, int lastParagraph) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    int before = people.before(mention.paragraph(), mention.from());
    for (int i = before - 1; i >= 0 && i >= before - NAMES_BACK; i--) {
      Name name = people.name(i);
      Entity bearer = people.bearer(i);
      if (mention.paragraph() - name.paragraph() > PARAGRAPHS_BACK) {
        break;
      }
      if (fits(bearer, gender)) {
        scores.merge(bearer, score(i, mention), Math::max);
      }
    }
    boolean spokeHere = last.entity() != null && fits(last.entity(), gender);
    if (spokeHere && mention.paragraph() - lastParagraph <= PARAGRAPHS_BACK) {
      double talk = mention.paragraph() - lastParagraph <= 1 ? TALK : TALK / 2;
      scores.merge(last.entity(), talk, (near, spoke) -> near + spoke * 0.7);
    }
    Entity best = null;
    for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
      if (best == null || entry.getValue() > scores.get(best)) {
        best = entry.getKey();
      }
    }
    if (best == null) {
      return later(mention, gender, before);
    }
    Link link = scores.size() == 1 && !best.gender().isEmpty() ? Link.SOLE_PRONOUN : Link.PRONOUN;
    return new Speaker(best.name(), best, link);
  }

  /** A pronoun before the name: the first one named after it in its paragraph. */
  private Speaker later(Mention mention, String gender, int from) {
    for (int i = from; i < people.size() && i < from + 5; i++) {
      if (people.name(i).paragraph() > mention.paragraph()) {
        break;
      }
      Entity bearer = people.bearer(i);
      if (bearer.person() && fits(bearer, gender)) {
        return new Speaker(bearer.name(), bearer, Link.PRONOUN);
      }
    }
    return Speaker.NOBODY;
  }

  private static boolean fits(Entity bearer, String gender) {
    String told = bearer.gender();
    boolean human = bearer.person() || bearer.canBePerson() && !bearer.roles().isEmpty();
    return told.equals(gender) || (told.isEmpty() || gender.isEmpty()) && human;
  }

  /** How prominent the {@code i}th name is for a pronoun: near, and a subject. */
  private double score(int i, Mention mention) {
    Name name = people.name(i);
    Paragraph paragraph = paragraphs.get(name.paragraph());
    double score = 1.0 / (1 + 1.2 * (mention.paragraph() - name.paragraph()));
    boolean possessive = paragraph.peek(name.to()).isPossessive();
    boolean object = words.is("prepositions", paragraph.peek(name.from() - 1));
    if (!possessive && !object && isFirst(i, paragraph.sentenceStart(name.from()))) {
      score += 0.6;
    }
    if (!people.bearer(i).gender().isEmpty()) {
      score += 0.3;
    }
    if (possessive) {
      score -= 0.3;
    }
    if (object) {
      score -= 0.2;
    }
    return score;
  }

  /** Whether nobody else is named before it in its sentence. */
  private boolean isFirst(int i, int sentence) {
    for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
      Name name = people.name(j);
      if (name.paragraph() != people.name(i).paragraph() || name.from() < sentence) {
        return true;
      }
      if (people.bearer(j).person()) {
        return false;
      }
    }
    return true;
  }
}
