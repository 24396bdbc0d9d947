package org.cleanarticle.rule.html;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.OutletNames;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;
import org.cleanarticle.rule.head.TitleSuffix;

/**
 * The outlet behind the title of a page whose metadata name none. Sections, slogans and the title
 * itself stand there too, so the page's own address must bear the name out, or where it gives none,
 * a line of the page.
 */
final class TitleOutlet {
  /** In letters, of the part of an address that a longer name holds. */
  private static final int SHORTEST_HOST = 4;

  /** In letters, of what an address makes of the words of a name. */
  private static final int SHORTEST_INITIALS = 3;

  private final Labelling soFar;
  private final TitleSuffix suffix;
  private final Vocabulary vocabulary;

  /** The parts of the page's host, in small letters: {@code fenpost} of www.fen-post.co.uk. */
  private final Set<String> hosts = new HashSet<>();

  private final boolean told;

  TitleOutlet(Labelling soFar, TitleSuffix suffix, Vocabulary vocabulary) {
    this.soFar = soFar;
    this.suffix = suffix;
    this.vocabulary = vocabulary;
    Map<String, String> keys = vocabulary.table("any", "metadata");
    boolean outlet = false;
    for (Line line : soFar.lines().subList(0, soFar.firstVisible())) {
      String label = keys.getOrDefault(line.markup().key(), "");
      outlet |= label.equals(Label.OUTLET.name());
      if (label.equals(Label.URL.name())) {
        addHost(line.text());
      }
    }
    told = outlet;
  }

  private void addHost(String url) {
    int from = url.indexOf("://") + 3;
    int to = from < 3 ? -1 : url.indexOf('/', from);
    if (from >= 3) {
      for (String part : url.substring(from, to < 0 ? url.length() : to).split("\\.", -1)) {
        hosts.add(Fold.plain(part.replace("-", "")));
      }
    }
  }

  /** Where the outlet's name begins in a title, -1 if it holds none. */
  int in(String title) {
    int start = told ? -1 : suffix.nameOf(title);
    if (start < 0) {
      return -1;
    }
    String name = title.substring(start);
    boolean section = vocabulary.names("sections").containsKey(Fold.fold(name));
    return !section && (hosts.isEmpty() ? isPrinted(name) : isOfHost(name)) ? start : -1;
  }

  private boolean isOfHost(String name) {
    String key = String.join("", Fold.tokens(name));
    String letters = Fold.plain(key);
    String initials = OutletNames.initials(Fold.fold(name));
    for (String host : hosts) {
      if (host.length() >= SHORTEST_HOST && (letters.contains(host) || host.contains(letters))
          || initials.length() >= SHORTEST_INITIALS && host.equals(initials)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrinted(String name) {
    for (Line line : soFar.lines()) {
      if (!line.isMeta() && line.text().contains(name)) {
        return true;
      }
    }
    return false;
  }
}
