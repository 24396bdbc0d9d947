package org.cleanarticle.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.rule.body.Clue;
import org.cleanarticle.rule.head.HeadlineClue;

/**
 * The names that rules give themselves in marks, with what each says of a line. Those of the rules
 * that weigh clues are made from the clues; the others stand in {@code words/any/rules.txt}.
 */
public final class RuleNames {
  /** Rules that add a key of the page's to their name: no list could hold their members. */
  private static final Set<String> FAMILIES = Set.of("metadata", "export");

  private RuleNames() {}

  /** Names and texts, in the order in which the rules are asked. */
  public static Map<String, String> all() {
    Map<String, String> names = new LinkedHashMap<>(new Vocabulary().table("any", "rules"));
    for (HeadlineClue clue : HeadlineClue.values()) {
      names.putIfAbsent("headline-" + word(clue), "the headline; weighed most: " + words(clue));
    }
    for (Clue clue : Clue.values()) {
      names.putIfAbsent("body-" + word(clue), "body or not; weighed most: " + words(clue));
    }
    return names;
  }

  /** Whether a name is that of a member of a family, as {@code metadata og:title} of metadata. */
  public static boolean isMember(String name) {
    int space = name.indexOf(' ');
    return space > 0 && FAMILIES.contains(name.substring(0, space));
  }

  private static String word(Enum<?> clue) {
    return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(Enum<?> clue) {
    return clue.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
