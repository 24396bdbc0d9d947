package org.cleanarticle.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cleanarticle.article.Block;
import org.cleanarticle.article.Warning;
import org.cleanarticle.label.KnownRules;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.lexicon.Fold;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Line;

/**
 * Tells pages that are no plain article: live blogs, galleries, pages that hold several articles or
 * none, the open part of one behind a wall. Whoever uses the text should know of it.
 */
final class PageTypes {
  /** Rules of the lines of another article: in HTML, and in plain text. */
  private static final Set<String> OTHER_ARTICLE =
      Set.of(
          KnownRules.HTML_OTHER_ARTICLE,
          KnownRules.BODY_OTHER_STORY,
          KnownRules.EXPORT_OTHER_ARTICLE);

  /** Rules of lines of which much is in doubt. */
  private static final Set<String> IN_DOUBT =
      Set.of(KnownRules.BODY_IN_DOUBT, KnownRules.BODY_END_IN_DOUBT);

  /** In a gallery the captions are so many, and so much more than the text. */
  private static final int FEWEST_CAPTIONS = 6;

  private static final double CAPTIONS_TO_TEXT = 2;

  /** The open part of an article behind a wall is seldom longer, in characters. */
  private static final int LONGEST_STUB = 1500;

  /** A line of so many characters is a paragraph. */
  private static final int PARAGRAPH = 80;

  /** With less of the text in paragraphs than this, and so many lines, it is no story. */
  private static final double LEAST_PARAGRAPHS = .2;

  private static final int MANY_LINES = 10;

  private static final int FEWEST_ENTRIES = 4;

  /**
   * A page that says that it has failed holds no more than this, in characters, and says it at the
   * top.
   */
  private static final int LONGEST_ERROR = 800;

  private static final int TOP = 12;

  /** The warning, and what a reader notices that has left out the articles behind the first. */
  static final String MORE_ARTICLES = "multiple-articles";

  private final Vocabulary vocabulary;
  private final Labelling labelling;
  private final List<Block> body;

  PageTypes(Vocabulary vocabulary, Labelling labelling, List<Block> body) {
    this.vocabulary = vocabulary;
    this.labelling = labelling;
    this.body = body;
  }

  List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (isLiveBlog()) {
      warnings.add(
          Warning.of("live-blog", "body", "the page is a live blog: its entries are not one text"));
    }
    if (isGallery()) {
      warnings.add(
          Warning.of("gallery", "body", "the page is a gallery: most of its text is captions"));
    }
    Set<String> rules = rules();
    if (!Collections.disjoint(rules, OTHER_ARTICLE)
        || labelling.page().notices().contains(MORE_ARTICLES)) {
      warnings.add(
          Warning.of(MORE_ARTICLES, "body", "the page holds more articles; the first is given"));
    }
    if (!Collections.disjoint(rules, IN_DOUBT)) {
      warnings.add(
          Warning.of(
              "low-confidence",
              "body",
              "it is in doubt where the article ends: the text may run on, or break off"));
    }
    if (isNoArticle()) {
      warnings.add(
          Warning.of(
              "not-an-article", "body", "the page holds lists or tables, but hardly a text"));
    } else if (isErrorPage()) {
      warnings.add(
          Warning.of("not-an-article", "body", "the page says that there is nothing to be read"));
    }
    wall(warnings);
    return warnings;
  }

  /** Says that the article is not free, and that it breaks off where it does. */
  private void wall(List<Warning> warnings) {
    boolean gate = AccessGate.stands(labelling);
    boolean priced = values("ld:isAccessibleForFree").contains("false");
    boolean isShort = length() < LONGEST_STUB;
    // What is not free is often given whole all the same: a long text tells so.
    if (priced && isShort && !gate) {
      warnings.add(AccessGate.warning());
    }
    if (!body.isEmpty() && ((gate || priced) && isShort || breaksOff())) {
      warnings.add(Warning.of("truncated", "body", "the text seems to break off before its end"));
    }
  }

  private boolean breaksOff() {
    String last = body.isEmpty() ? "" : body.get(body.size() - 1).text();
    boolean open = last.endsWith("…") || last.endsWith("...");
    // The interfaces that news are bought through cut them so: "… [+1204 chars]".
    boolean counted = last.endsWith(" chars]") && last.contains("[+");
    return last.length() >= PARAGRAPH && open || counted;
  }

  private boolean isLiveBlog() {
    return values("ld:type").contains("LiveBlogPosting")
        || addressSaysLive()
        || LiveEntries.of(labelling) >= FEWEST_ENTRIES;
  }

  /** Whether a step of the page's address is one of those that live blogs stand under. */
  private boolean addressSaysLive() {
    Set<String> steps = vocabulary.words("any", "live-blog-steps");
    for (Mark mark : labelling.all(Label.URL)) {
      String address = labelling.text(mark).toLowerCase(Locale.ROOT);
      for (String step : address.split("[/?#]", -1)) {
        if (steps.contains(Fold.fold(step).replace(' ', '-'))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isGallery() {
    int captions = 0;
    int characters = 0;
    for (Mark mark : labelling.all(Label.CAPTION)) {
      if (mark.end() - mark.start() >= PARAGRAPH / 2) {
        captions++;
        characters += mark.end() - mark.start();
      }
    }
    return captions >= FEWEST_CAPTIONS && characters > CAPTIONS_TO_TEXT * length();
  }

  /** The rules that have set the dispositions of the lines. */
  private Set<String> rules() {
    Set<String> rules = new HashSet<>();
    String before = "";
    for (int i = 0; i < labelling.lines().size(); i++) {
      List<Mark> marks = labelling.marks(i);
      String rule = marks.isEmpty() ? before : marks.get(0).rule();
      // Mostly the same rule has set those of the lines before, so it need not be looked up.
      if (!rule.equals(before)) {
        rules.add(rule);
        before = rule;
      }
    }
    return rules;
  }

  private boolean isNoArticle() {
    int paragraphs = 0;
    for (Block block : body) {
      paragraphs += block.text().length() >= PARAGRAPH ? block.text().length() : 0;
    }
    return body.size() >= MANY_LINES && paragraphs < LEAST_PARAGRAPHS * length();
  }

  /** Whether it is what a server gives in place of an article. */
  private boolean isErrorPage() {
    if (length() > LONGEST_ERROR) {
      return false;
    }
    Set<String> phrases = vocabulary.words("error-pages");
    int seen = 0;
    for (Line line : labelling.lines()) {
      if (line.isMeta()) {
        continue;
      }
      if (phrases.contains(Fold.fold(line.text()))) {
        return true;
      }
      if (++seen == TOP) {
        break;
      }
    }
    return false;
  }

  private int length() {
    int length = 0;
    for (Block block : body) {
      length += block.text().length();
    }
    return length;
  }

  /** The values of an item of metadata. */
  private List<String> values(String key) {
    List<String> values = new ArrayList<>();
    for (Line line : labelling.lines()) {
      if (!line.isMeta()) {
        break; // Metadata come first.
      }
      if (line.markup().key().equals(key)) {
        values.add(line.text());
      }
    }
    return values;
  }
}
