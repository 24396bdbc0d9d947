package org.cleanarticle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.UserRules;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Phrase;
import org.cleanarticle.lexicon.UserPhrases;
import org.cleanarticle.rule.RuleNames;

/** The rules there are, by the names that explanations give and that can be done without. */
public final class RuleCatalogue {
  /**
   * A rule.
   *
   * @param name as explanations have it: {@code repeat}, or file and line of a phrase
   * @param text what the rule says, or the phrase
   */
  public record Entry(String name, String text) {}

  private RuleCatalogue() {}

  /**
   * All rules: the user's phrases, then those of the program, then the phrases that come with it.
   *
   * @param options the user's rules among them; what they disable is listed all the same
   * @return the rules, in the order in which they are listed
   * @throws RuleException if a rule of the user's cannot be used
   */
  public static List<Entry> entries(Options options) {
    List<Entry> entries = new ArrayList<>();
    for (Phrase phrase : phrases(options)) {
      entries.add(new Entry(phrase.where(), phrase.text()));
    }
    RuleNames.all().forEach((name, text) -> entries.add(new Entry(name, text)));
    for (Phrase phrase : Lexicon.bundled().phrases()) {
      entries.add(new Entry(phrase.where(), phrase.text()));
    }
    return entries;
  }

  static UserRules userRules(Options options) {
    List<Phrase> phrases = phrases(options);
    if (!options.disabled().isEmpty()) {
      Set<String> known = known(options);
      for (String name : options.disabled()) {
        if (!known.contains(name) && !RuleNames.isMember(name)) {
          throw new RuleException(
              "there is no rule " + name + " to do without (--list-rules lists them)", name);
        }
      }
    }
    List<Phrase> wanted =
        phrases.stream()
            .filter(p -> !options.disabled().contains(p.file()))
            .filter(p -> !options.disabled().contains(p.where()))
            .toList();
    return new UserRules(wanted, options.disabled());
  }

  private static Set<String> known(Options options) {
    Set<String> known = new HashSet<>();
    for (Entry entry : entries(options)) {
      known.add(entry.name());
      int colon = entry.name().lastIndexOf(':');
      if (colon > 0) {
        known.add(entry.name().substring(0, colon));
      }
    }
    return known;
  }

  private static List<Phrase> phrases(Options options) {
    List<Phrase> phrases = new ArrayList<>();
    for (RuleFile file : options.rules()) {
      String name = UserPhrases.label(file.name());
      if (!name.equals(UserRules.KEEP) && boilerplate(name).isEmpty()) {
        throw new RuleException(
            file.name()
                + ": is named after no label; there are "
                + UserRules.KEEP
                + ".txt, "
                + String.join(".txt, ", labels())
                + ".txt");
      }
      try {
        phrases.addAll(UserPhrases.read(file.name(), file.text()));
      } catch (IllegalArgumentException e) {
        throw new RuleException(e.getMessage());
      }
    }
    return phrases;
  }

  private static Optional<Label> boilerplate(String name) {
    try {
      return Optional.of(Label.ofLexicon(name)).filter(Label::isBoilerplate);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> labels() {
    List<String> names = new ArrayList<>();
    for (Label label : Label.values()) {
      if (label.isBoilerplate()) {
        names.add(label.lexicon());
      }
    }
    return names;
  }
}
