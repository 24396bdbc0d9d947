package org.cleanarticle.rule;

import java.util.ArrayList;
import java.util.List;
import org.cleanarticle.label.Label;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;
import org.cleanarticle.label.Rule;
import org.cleanarticle.label.Shapes;
import org.cleanarticle.label.UserRules;
import org.cleanarticle.lexicon.Lexicon;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.page.Page;
import org.cleanarticle.rule.body.BodyRule;
import org.cleanarticle.rule.body.BodySums;
import org.cleanarticle.rule.body.CleanTextRule;
import org.cleanarticle.rule.boilerplate.AddressRule;
import org.cleanarticle.rule.boilerplate.AuthorBioRule;
import org.cleanarticle.rule.boilerplate.CaptionAboveCreditRule;
import org.cleanarticle.rule.boilerplate.CaptionRule;
import org.cleanarticle.rule.boilerplate.CommentThreadRule;
import org.cleanarticle.rule.boilerplate.DeskCodesRule;
import org.cleanarticle.rule.boilerplate.EmbeddedPostRule;
import org.cleanarticle.rule.boilerplate.HouseWordsRule;
import org.cleanarticle.rule.boilerplate.NextArticleRule;
import org.cleanarticle.rule.boilerplate.PhraseRule;
import org.cleanarticle.rule.boilerplate.PlayerTitleRule;
import org.cleanarticle.rule.boilerplate.PullQuoteRule;
import org.cleanarticle.rule.boilerplate.RelatedItemsRule;
import org.cleanarticle.rule.boilerplate.ReleaseEndRule;
import org.cleanarticle.rule.boilerplate.RepeatRule;
import org.cleanarticle.rule.boilerplate.RightsRule;
import org.cleanarticle.rule.boilerplate.SignOffRule;
import org.cleanarticle.rule.boilerplate.SummaryPointsRule;
import org.cleanarticle.rule.boilerplate.TeamSheetRule;
import org.cleanarticle.rule.boilerplate.TeaserRunRule;
import org.cleanarticle.rule.export.ExportRule;
import org.cleanarticle.rule.export.ExportTextRule;
import org.cleanarticle.rule.head.BreadcrumbRule;
import org.cleanarticle.rule.head.BylineOutletRule;
import org.cleanarticle.rule.head.BylineRule;
import org.cleanarticle.rule.head.DateRule;
import org.cleanarticle.rule.head.DatelineRule;
import org.cleanarticle.rule.head.FootBylineRule;
import org.cleanarticle.rule.head.HeadlineRule;
import org.cleanarticle.rule.head.OutletRule;
import org.cleanarticle.rule.head.SectionRule;
import org.cleanarticle.rule.head.StandfirstRule;
import org.cleanarticle.rule.html.HtmlArticleRule;
import org.cleanarticle.rule.html.HtmlEdgesRule;
import org.cleanarticle.rule.html.MetadataRule;

/**
 * The algorithm: the rules in the order they are asked, strong evidence first. The first mark on a
 * span stands, so a rule's place in this list is its rank.
 */
public final class NewsRules {
  private final Vocabulary vocabulary;
  private final UserRules user;
  private final List<Rule> rules;

  /** The rules as they come with the program. */
  public NewsRules(Lexicon lexicon, Vocabulary vocabulary) {
    this(lexicon, vocabulary, UserRules.NONE);
  }

  /** The rules, less those that the user does without, and with theirs before all others. */
  public NewsRules(Lexicon lexicon, Vocabulary vocabulary, UserRules user) {
    this.vocabulary = vocabulary;
    this.user = user;
    BodySums sums = new BodySums(vocabulary);
    Lexicon phrases = user.without(lexicon);
    rules =
        List.of(
            // Whoever writes a phrase of their own knows the page better than we do.
            user::mark,
            // What a document says of itself is evidence for everything after it.
            new MetadataRule(vocabulary),
            // So is the header of an export, a record or a mail.
            new ExportRule(vocabulary),
            // A line of rights is known as a whole, but the name in it is the outlet's.
            new RightsRule(vocabulary),
            // A breadcrumb is told by its first step alone, wherever it stands.
            new BreadcrumbRule(vocabulary),
            // Whoever passes an article on sets its address above it.
            new AddressRule(),
            // The agency behind the last sentence is known as a credit, but the sentence is body.
            new SignOffRule(vocabulary),
            // Behind it stand codes, which no list of phrases could hold.
            new DeskCodesRule(vocabulary),
            // A known phrase is sure: nothing that follows may take it for a headline or a name.
            new PhraseRule(phrases, vocabulary, false),
            // A caption that is a sentence is known by who took the picture.
            new CaptionRule(vocabulary),
            // Whoever posts a sentence may have it taken for a headline, and its day for the
            // story's.
            new EmbeddedPostRule(vocabulary),
            // HTML shows what is furniture; the rest is then nearly as clean as a text.
            new HtmlArticleRule(vocabulary),
            // A bare body, as it comes from a corpus or from ourselves, has nothing to be found.
            new CleanTextRule(true, vocabulary),
            // The headline first, since bylines, dates and the body are found by their place to it.
            new HeadlineRule(vocabulary),
            // Outlet and section stand about the headline, and would pass for a byline.
            new OutletRule(vocabulary),
            new SectionRule(vocabulary),
            // Over a comment stands who wrote it and when, as byline and date do over an article.
            new CommentThreadRule(vocabulary),
            // Dates before names: one beside a name makes a byline of it.
            new DateRule(vocabulary),
            // A name alone is a byline only beside a headline or a date.
            new BylineRule(vocabulary),
            // Where the headline has none, the byline may stand under the last paragraph.
            new FootBylineRule(vocabulary),
            // A byline may name the outlet that stands alone above.
            new BylineOutletRule(vocabulary),
            // What was copied below the article may be another, with a head of its own.
            new NextArticleRule(vocabulary),
            // A phrase with a date that is not the article's: on the air on 3 May.
            new PhraseRule(phrases, vocabulary, true),
            // Who the author is can be told above the text, where it would pass for its opening.
            new AuthorBioRule(vocabulary),
            // So can what the outlet has to say of itself, in whole paragraphs.
            new HouseWordsRule(),
            // A box above the text says in points what it will say in paragraphs.
            new SummaryPointsRule(vocabulary),
            // Before repeats go, the copies have told us the headline and the outlet.
            new RepeatRule(),
            // Needs headline and byline to stand between.
            new StandfirstRule(vocabulary),
            // A credit of its own stands below a caption, but below a standfirst as well.
            new CaptionAboveCreditRule(vocabulary),
            // Below the first paragraph a sentence that another one holds too is set to catch the
            // eye.
            new PullQuoteRule(),
            // Wire copy opens with a place and an agency, which are no part of its first sentence.
            new DatelineRule(vocabulary),
            // A press release says where it ends, and who has sent it below that.
            new ReleaseEndRule(vocabulary),
            // An export tells where its text begins and ends.
            new ExportTextRule(),
            // What a player plays is no subheading, though it looks like one.
            new PlayerTitleRule(),
            // Nor are the titles under "Read more:" a list of the story's.
            new RelatedItemsRule(),
            // Nor are titles with a date and a sentence each a part of it.
            new TeaserRunRule(vocabulary),
            // Names and numbers without a verb, but the report ends with them.
            new TeamSheetRule(),
            // What is left of an HTML article is body, but for its edges.
            new HtmlEdgesRule(vocabulary, sums),
            // Where there is no dirt, nothing is to be weighed.
            new CleanTextRule(false, vocabulary),
            // Last, since all that the others have said is a clue to it.
            new BodyRule(vocabulary, sums));
  }

  /** Says what every line of a page is. */
  public Labelling label(Page page) {
    Labelling labelling = new Labelling(page, new Shapes(page, vocabulary.pageWords()), user);
    for (Rule rule : rules) {
      labelling.add(rule.mark(labelling));
    }
    labelling.add(unclaimed(labelling));
    return labelling;
  }

  /** The page as a rule of some kind finds it, for fitting that rule's weights. */
  public Labelling before(Class<? extends Rule> kind, Page page) {
    Labelling labelling = new Labelling(page, new Shapes(page, vocabulary.pageWords()), user);
    for (Rule rule : rules) {
      if (kind.isInstance(rule)) {
        break;
      }
      labelling.add(rule.mark(labelling));
    }
    return labelling;
  }

  /** What no rule has claimed is body: nothing is ever dropped without a reason. */
  private static List<Mark> unclaimed(Labelling labelling) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < labelling.lines().size(); i++) {
      if (labelling.isFree(i)) {
        marks.add(labelling.whole(i, Label.BODY, "unclaimed"));
      }
    }
    return marks;
  }
}
