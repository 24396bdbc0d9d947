package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.OutletNames;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;

/** Reads the outlet off the lines that name one: they vote, each with what its rule is worth. */
final class OutletReader {
  /** What parts a site's name from what it says of itself: {@code Fen Post | News of the fens}. */
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " » ");

  private final Values values;
  private final Vocabulary vocabulary;
  private final OutletNames names;
  private final Labelling labelling;

  OutletReader(Values values, Labelling labelling) {
    this.values = values;
    vocabulary = values.vocabulary();
    names = values.outletNames();
    this.labelling = labelling;
  }

  /** A mark that names an outlet, and how it is read. */
  private record Named(Mark mark, String name) {
    boolean isFirm() {
      return mark.rule().equals(KnownRules.OUTLET_FIRM);
    }
  }

  Finding<String> read() {
    Map<String, List<Named>> byKey = new LinkedHashMap<>();
    List<Mark> all = new ArrayList<>(labelling.all(Label.OUTLET));
    if (!isInMetadata(all)) {
      all.addAll(new SourceKeys(values, labelling).find());
      all.addAll(new HouseNames(values, labelling).find());
    }
    for (Mark mark : all) {
      String name = plain(mark);
      String key = names.key(name);
      byKey.putIfAbsent(key, new ArrayList<>());
      byKey.get(key).add(new Named(mark, name));
    }
    // What is said of the FP is said of the Ferry Post.
    for (Map.Entry<String, List<Named>> each : byKey.entrySet()) {
      String letters = OutletNames.initials(each.getKey());
      each.getValue().addAll(byKey.getOrDefault(letters, List.of()));
    }
    List<Named> best = List.of();
    for (List<Named> same : byKey.values()) {
      if (votes(same) > votes(best)) {
        best = same;
      }
    }
    return best.isEmpty() ? Finding.nothing() : finding(best);
  }

  /** What a document says of itself needs no furniture, which may name a part of the site. */
  private boolean isInMetadata(List<Mark> marks) {
    for (Mark mark : marks) {
      if (labelling.line(mark.line()).isMeta()
          && !mark.rule().equals(KnownRules.OUTLET_TITLE_SUFFIX)) {
        return true;
      }
    }
    return false;
  }

  private Finding<String> finding(List<Named> same) {
    Named fullest = same.get(0);
    List<Mark> marks = new ArrayList<>();
    for (Named named : same) {
      marks.add(named.mark);
      if (worth(named) > worth(fullest)) {
        fullest = named;
      }
    }
    return Finding.of(fullest.name, marks, fullest.mark.rule(), labelling);
  }

  /** A name with its article is fuller; one all in capitals is set so; one of a firm is longer. */
  private int worth(Named named) {
    String name = named.name;
    if (names.isFirm(name)) {
      return 0;
    }
    return name.length() * (name.equals(name.toUpperCase(Locale.ROOT)) ? 1 : 2);
  }

  private static int votes(List<Named> same) {
    Set<String> rules = new HashSet<>();
    int votes = 0;
    boolean onlyFirm = true;
    for (Named named : same) {
      String rule = named.mark.rule();
      votes += rules.add(rule) ? trust(rule) : 0;
      onlyFirm &= named.isFirm();
    }
    return onlyFirm ? 0 : votes;
  }

  private static int trust(String rule) {
    if (KnownRules.isOfExport(rule) || rule.equals(KnownRules.OUTLET_ORIGIN)) {
      return 12;
    }
    return switch (rule) {
      case KnownRules.OUTLET_AT_TOP, KnownRules.OUTLET_AGENCY, KnownRules.OUTLET_FIRM -> 1;
      case KnownRules.OUTLET_OF_HOUSE -> 4;
      default -> 3;
    };
  }

  /** The name without what a site says of itself behind it, its address' parts and legal form. */
  private String plain(Mark mark) {
    String text = labelling.text(mark).strip();
    String name = address(labelling.line(mark.line()).isMeta() ? withoutSlogan(text) : text);
    String plain = names.withoutForms(name);
    return plain.isEmpty() ? text : plain;
  }

  private String withoutSlogan(String name) {
    for (String separator : SEPARATORS) {
      int at = name.indexOf(separator);
      if (at > 0) {
        String head = name.substring(0, at).strip();
        return isGeneral(head) ? name.substring(at + separator.length()).strip() : head;
      }
    }
    return name;
  }

  /** Home and News are parts of a site, not its name. */
  private boolean isGeneral(String head) {
    String folded = Fold.fold(head);
    return vocabulary.names("general-sections").containsKey(folded)
        || vocabulary.names("home-words").containsKey(folded);
  }

  /** Of an address on the web the host. */
  private static String address(String name) {
    int scheme = name.indexOf("://");
    if (scheme < 0 || name.indexOf(' ') >= 0) {
      return name;
    }
    String rest = name.substring(scheme + 3);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
