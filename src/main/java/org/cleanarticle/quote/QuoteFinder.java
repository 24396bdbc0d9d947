package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.RejectedSpan;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.words.Attribution;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.CodePoints;
import org.cleanarticle.quote.words.DashDialogue;
import org.cleanarticle.quote.words.LanguageVote;
import org.cleanarticle.quote.words.MarkScanner;
import org.cleanarticle.quote.words.Paragraph;
import org.cleanarticle.quote.words.Span;
import org.cleanarticle.quote.words.Token;
import org.cleanarticle.quote.words.Tokenizer;
import org.cleanarticle.quote.words.Tokens;
import org.cleanarticle.quote.words.WordList;
import org.cleanarticle.quote.words.Words;

/**
 * Finds the quotations of an article and their speakers: marks, then attributions, then names.
 * Thread-safe. Time and memory are linear in the length of the article.
 */
public final class QuoteFinder {
  private final Vocabulary vocabulary;
  private final LanguageVote vote;
  private final Map<String, Words> languages = new ConcurrentHashMap<>();
  private volatile ConfidenceTable confidences;
  private volatile JapaneseSpeech japanese;

  public QuoteFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vote = new LanguageVote(vocabulary);
  }

  /**
   * The quotations of a body.
   *
   * @param paragraphs the body's blocks, in order
   * @param language BCP 47 tag, or empty if unknown: then the small words of the article vote; a
   *     language without word lists is read as English
   */
  public Quotes find(List<String> paragraphs, String language) {
    String tag = language.isEmpty() ? vote.of(paragraphs) : language;
    if (JapaneseSpeech.reads(tag)) {
      return japanese().find(paragraphs);
    }
    Words words = words(tag);
    MarkScanner scanner = new MarkScanner(paragraphs, words.marks());
    List<List<Span>> spans = scanner.scan();
    Tokenizer tokenizer = words.tokenizer();
    DashDialogue dashes = words.dialogue();
    boolean listed = false;
    boolean items = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      List<Span> marked = spans.get(i);
      listed &= DashDialogue.isOpened(text);
      items &= listed;
      boolean below =
          i > 0 && !listed && DashDialogue.opens(paragraphs.get(i - 1), spans.get(i - 1));
      List<Span> spoken = dashes.spans(text, marked, listed, items, below, tokenizer);
      boolean signature =
          i > 0
              && marked.isEmpty()
              && spoken.size() == 1
              && LinesBelow.maySign(text, paragraphs.get(i - 1), spans.get(i - 1));
      spans.set(i, signature ? marked : spoken);
      if (dashes.leadsToList(text, tokenizer)) {
        listed = true;
        items |= dashes.areItems(paragraphs, i, tokenizer);
      }
    }
    if (areEmpty(spans)) {
      return new Quotes(List.of(), List.of(), List.of());
    }
    List<Paragraph> prose = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Tokens tokens = tokenizer.tokens(scanner.characters(i), spans.get(i));
      prose.add(new Paragraph(i, paragraphs.get(i), spans.get(i), tokens));
    }
    Speakers speakers = new Speakers(prose, words);
    boolean ownLists = words.reads(tag);
    return result(new Sweep(prose, words, speakers, ownLists).run(), speakers, prose, tag);
  }

  /** Read when the first article in Japanese is met. */
  private JapaneseSpeech japanese() {
    JapaneseSpeech known = japanese;
    if (known == null) {
      known = new JapaneseSpeech(vocabulary, confidences());
      japanese = known;
    }
    return known;
  }

  private static boolean areEmpty(List<List<Span>> spans) {
    for (List<Span> each : spans) {
      if (!each.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Words words(String tag) {
    Words known = languages.get(tag);
    return known != null
        ? known
        : languages.computeIfAbsent(
            Words.base(vocabulary, tag), base -> new Words(vocabulary, base));
  }

  /** Read when the first quotation is found. */
  private ConfidenceTable confidences() {
    ConfidenceTable table = confidences;
    if (table == null) {
      table = new ConfidenceTable(vocabulary);
      confidences = table;
    }
    return table;
  }

  private Quotes result(
      List<Quotation> found, Speakers speakers, List<Paragraph> prose, String language) {
    ConfidenceTable table = confidences();
    List<Quote> quotes = new ArrayList<>();
    List<RejectedSpan> rejected = new ArrayList<>();
    Set<String> warnings = new LinkedHashSet<>();
    Paragraph paragraph = null;
    CodePoints points = null;
    for (Quotation quotation : found) {
      if (quotation.paragraph() != paragraph) {
        paragraph = quotation.paragraph();
        points = new CodePoints(paragraph.text());
      }
      int start = points.at(quotation.marks().start());
      int end = points.at(quotation.marks().end());
      if (quotation.isSpeech()) {
        Rule rule = new Rule(quotation.attribution(), quotation.speaker().link());
        Quote.Confidence sure = table.of(rule, quotation.type(), language);
        quotes.add(quote(quotation, speakers, start, end, rule, sure));
      } else {
        rejected.add(
            new RejectedSpan(
                quotation.text(), quotation.paragraph().index(), start, end, quotation.rejected()));
      }
      if (quotation.marks().mixed()) {
        warnings.add("quote-marks-mixed");
      }
      if (!quotation.marks().closed() && !opensAgain(quotation, prose)) {
        warnings.add("quote-unclosed");
      }
    }
    return new Quotes(quotes, rejected, List.copyOf(warnings));
  }

  private static boolean opensAgain(Quotation quotation, List<Paragraph> prose) {
    int next = quotation.paragraph().index() + 1;
    return quotation.marks().end() == quotation.paragraph().text().length()
        && next < prose.size()
        && prose.get(next).size() > 0
        && prose.get(next).at(0).isSpan();
  }

  /** The token behind a quotation. */
  private static Token next(Quotation quotation) {
    return quotation.paragraph().peek(quotation.token() + 1);
  }

  private static Quote quote(
      Quotation quotation,
      Speakers speakers,
      int start,
      int end,
      Rule rule,
      Quote.Confidence confidence) {
    Attribution attribution = quotation.attribution();
    Pattern pattern = attribution.pattern();
    String text = quotation.text();
    boolean attributionBehind =
        pattern == Pattern.VERB_NAME
            || pattern == Pattern.NAME_VERB
            || pattern == Pattern.ACCORDING
            || pattern == Pattern.WRITTEN
            || pattern == Pattern.LOOSE && quotation.type() == Quote.Type.DIRECT
            || next(quotation).in(WordList.INTRODUCERS);
    if (text.endsWith(",") && attributionBehind) {
      text = text.substring(0, text.length() - 1);
    }
    return new Quote(
        text,
        quotation.speaker().name(),
        attribution.tellsSpeaker() ? speakers.text(attribution.speaker()) : null,
        attribution.verb() < 0 ? null : speakers.verb(quotation.paragraph(), attribution.verb()),
        quotation.type(),
        quotation.utterance(),
        quotation.paragraph().index(),
        start,
        end,
        confidence,
        rule.label());
  }
}
