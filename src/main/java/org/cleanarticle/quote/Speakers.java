package org.cleanarticle.quote;

import java.util.List;
import org.cleanarticle.quote.Speaker.Link;

/** Tells whom the mentions of an article mean, in one forward sweep. */
final class Speakers {
  private final List<Paragraph> paragraphs;
  private final Words words;
  private final People people;
  private final Pronouns pronouns;
  private Speaker last = Speaker.NOBODY;
  private int lastParagraph = Integer.MIN_VALUE;

  Speakers(List<Paragraph> paragraphs, Words words, People people) {
    this.paragraphs = paragraphs;
    this.words = words;
    this.people = people;
    pronouns = new Pronouns(paragraphs, words, people);
  }

  People people() {
    return people;
  }

  /** Whom a mention means; {@link Speaker#NOBODY} rather than a guess. */
  Speaker of(Mention mention) {
    if (mention == null) {
      return Speaker.NOBODY;
    }
    return switch (mention.kind()) {
      case NAME -> named(mention);
      case GROUP -> new Speaker(text(mention), null, Link.GROUP);
      case PRONOUN -> pronoun(mention);
      case DESCRIPTION -> described(mention);
    };
  }

  /** Remembers who spoke last. */
  void spoke(Speaker speaker, int paragraph) {
    last = speaker;
    lastParagraph = paragraph;
  }

  String text(Mention mention) {
    return paragraphs.get(mention.paragraph()).text(mention.from(), mention.to());
  }

  private Speaker named(Mention mention) {
    Entity entity = people.at(mention.paragraph(), mention.name());
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    if (entity == null) {
      return new Speaker(text(mention), null, Link.ONLY_NAME);
    }
    Name name = people.name(people.before(mention.paragraph(), mention.name() + 1) - 1);
    if (words.isTitle(paragraph.at(name.to() - 1)) && !entity.person()) {
      return described(mention);
    }
    Link link =
        !entity.person() ? Link.ONLY_NAME : name.single() ? Link.SHORT_NAME : Link.FULL_NAME;
    return new Speaker(entity.name(), entity, link);
  }

  private Speaker pronoun(Mention mention) {
    String kind = words.pronoun(paragraphs.get(mention.paragraph()).at(mention.from()));
    return switch (kind) {
      case "m", "f" -> pronouns.resolve(mention, kind, last, lastParagraph);
      case "p" ->
          last.link() == Link.GROUP || last.link() == Link.DESCRIPTION ? last : Speaker.NOBODY;
      case "n" ->
          last.known() && last.entity() != null && !last.entity().person() ? last : Speaker.NOBODY;
      default -> Speaker.NOBODY;
    };
  }

  private Speaker described(Mention mention) {
    Paragraph paragraph = paragraphs.get(mention.paragraph());
    Token first = paragraph.at(mention.from());
    Token noun = paragraph.at(mention.name());
    if (!words.isIndefinite(first) && mention.to() == mention.name() + 1) {
      Entity holder = null;
      int before = people.before(mention.paragraph(), mention.from());
      if (mention.name() - mention.from() > 1) {
        String modifier = paragraph.at(mention.name() - 1).key();
        holder = people.inRole(modifier + " " + noun.key(), before);
      }
      boolean plain =
          mention.name() - mention.from() <= 1
              || paragraph.at(mention.name() - 1).isCapital()
              || words.is("role-modifiers", paragraph.at(mention.name() - 1))
              || paragraph.at(mention.name() - 1).isNumber();
      if (holder == null && plain) {
        holder = people.inRole(noun.key(), before);
      }
      if (holder != null) {
        return new Speaker(holder.name(), holder, Link.ROLE);
      }
    }
    if (words.isEpithet(noun) && !words.isIndefinite(first)) {
      Speaker known = pronouns.resolve(mention, "", last, lastParagraph);
      return known.known() ? new Speaker(known.name(), known.entity(), Link.ROLE) : known;
    }
    return new Speaker(text(mention), null, Link.DESCRIPTION);
  }
}
