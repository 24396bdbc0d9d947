package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.value.FoundName;

/**
 * The authors of an article without a byline whose last line says who reported it, as agencies have
 * it: {@code (Reporting by Ann Lee; Editing by Bo Ek)}. Who edited it or added to it is none.
 */
final class CreditedReporters implements AuthorWitness {
  /** What parts the clauses of a credit, and what may stand around it. */
  private static final String PARTS = ";()[]";

  private final Values values;
  private final Labelling labelling;

  CreditedReporters(Values values, Labelling labelling) {
    this.values = values;
    this.labelling = labelling;
  }

  @Override
  public Finding<List<String>> find() {
    Finding<List<String>> found = Finding.nothing();
    for (Mark mark : labelling.all(Label.CREDIT)) {
      List<String> names = names(labelling.text(mark));
      if (!names.isEmpty()) {
        found = Finding.of(names, List.of(mark), mark.rule(), labelling);
      }
    }
    return found;
  }

  private List<String> names(String credit) {
    List<String> names = new ArrayList<>();
    for (StringTokenizer each = new StringTokenizer(credit, PARTS); each.hasMoreTokens(); ) {
      String clause = each.nextToken();
      int start = opened(clause);
      if (start > 0) {
        for (FoundName name : values.bylines().names(clause.substring(start))) {
          if (!names.contains(name.name()) && isSure(name)) {
            names.add(name.name());
          }
        }
      }
    }
    return names;
  }

  /** A known person or an agency: behind names stand places too. */
  private boolean isSure(FoundName name) {
    return name.agency() || values.bylines().isGiven(name.name());
  }

  /** Where the names of a clause begin, behind the words that open it; 0 if none do. */
  private int opened(String clause) {
    int from = 0;
    while (from < clause.length() && !Character.isLetter(clause.charAt(from))) {
      from++;
    }
    String lower = clause.substring(from).toLowerCase(Locale.ROOT);
    for (String opener : values.vocabulary().words("reporting-openers")) {
      if (lower.startsWith(opener + " ")) {
        return from + opener.length();
      }
    }
    return 0;
  }
}
