package org.cleanarticle.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanarticle.article.Quote;
import org.cleanarticle.article.RejectedSpan;
import org.cleanarticle.lexicon.Vocabulary;
import org.cleanarticle.quote.JapaneseNames.Person;
import org.cleanarticle.quote.people.Speaker.Link;
import org.cleanarticle.quote.words.Attribution.Pattern;
import org.cleanarticle.quote.words.CodePoints;

/**
 * Finds speech in Japanese, which writes no spaces: {@code 「…」と、中川さんは話した。}, {@code 中川さんは「…」と話した。},
 * {@code 「…」。中川さんはそう言って笑った。} What stands between marks and has no verb of speech is a term. Linear:
 * nothing is looked for beyond a bound. Thread-safe.
 */
final class JapaneseSpeech {
  /** Nothing is looked for further than so many characters off. */
  private static final int REACH = 120;

  /** A sentence between marks has no fewer characters. */
  private static final int SHORTEST = 10;

  /** Forms of verbs of speech are no longer. */
  private static final int LONGEST_FORM = 10;

  private static final String LANGUAGE = "ja";

  private static final String STOPS = "。！？!?";

  private final Vocabulary vocabulary;
  private final ConfidenceTable table;
  private final Map<Character, List<String>> forms = new HashMap<>();
  private final List<String> honorifics;
  private final Set<String> nouns;
  private final Set<String> endings;
  private final Set<String> topics;
  private final Set<String> soWords;

  /** Kept, as the next: to walk through a list is slow. */
  private final List<String> quoting;

  private final List<String> naming;

  JapaneseSpeech(Vocabulary vocabulary, ConfidenceTable table) {
    this.vocabulary = vocabulary;
    this.table = table;
    honorifics =
        vocabulary.words(LANGUAGE, "honorifics").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    nouns = vocabulary.words(LANGUAGE, "saying-nouns");
    endings = vocabulary.words(LANGUAGE, "sentence-endings");
    topics = vocabulary.words(LANGUAGE, "topic-particles");
    soWords = vocabulary.words(LANGUAGE, "so-words");
    quoting = List.copyOf(vocabulary.words(LANGUAGE, "quoting-particles"));
    naming = List.copyOf(vocabulary.words(LANGUAGE, "naming-tails"));
    for (String list : List.of("saying-forms", "saying-nouns")) {
      for (String form : vocabulary.words(LANGUAGE, list)) {
        forms.computeIfAbsent(form.charAt(0), key -> new ArrayList<>()).add(form);
      }
    }
    for (List<String> list : forms.values()) {
      list.sort(Comparator.comparing(String::length).reversed());
    }
  }

  /** Whether an article in a language is read so. */
  static boolean reads(String tag) {
    return tag.equals(LANGUAGE) || tag.startsWith(LANGUAGE + "-");
  }

  Quotes find(List<String> paragraphs) {
    JapaneseNames names = new JapaneseNames(vocabulary, honorifics);
    List<Quote> quotes = new ArrayList<>();
    List<RejectedSpan> rejected = new ArrayList<>();
    int utterance = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      names.note(text);
      CodePoints points = new CodePoints(text);
      Found last = null;
      for (Marked span : spans(text)) {
        String quoted = text.substring(span.start() + 1, span.end() - 1);
        Found found = found(text, span, names);
        int start = points.at(span.start());
        int end = points.at(span.end());
        if (found == null) {
          rejected.add(new RejectedSpan(quoted, i, start, end, "scare-quote"));
          continue;
        }
        boolean goesOn = last != null && last.person() != null && found.canGoOn();
        boolean same = goesOn && found.verb() == null;
        Found told = goesOn ? found.by(last) : found;
        utterance += same ? 0 : 1;
        last = told;
        quotes.add(quote(quoted, told, utterance, i, start, end));
      }
    }
    return new Quotes(quotes, rejected, List.of());
  }

  private Quote quote(String text, Found found, int utterance, int paragraph, int start, int end) {
    Person person = found.person();
    Rule rule = found.rule();
    return new Quote(
        text,
        person == null ? null : person.name(),
        person == null ? null : person.printed(),
        found.verb(),
        found.type(),
        utterance,
        paragraph,
        start,
        end,
        table.of(rule, found.type(), LANGUAGE),
        rule.label());
  }

  /**
   * What a span was taken for.
   *
   * @param person nullable
   * @param verb as printed; nullable
   * @param told whether its sentence has a topic or subject, who need not be known
   */
  private record Found(Quote.Type type, Person person, String verb, boolean told) {
    Rule rule() {
      Link link =
          person == null ? Link.UNKNOWN : person.named() ? Link.FULL_NAME : Link.DESCRIPTION;
      Pattern pattern = verb == null ? Pattern.JAPANESE : Pattern.JAPANESE_SAID;
      return new Rule(null, pattern, link);
    }

    /** Whether nobody is said to speak, so that whoever spoke before in the paragraph goes on. */
    boolean canGoOn() {
      return person == null && !told;
    }

    Found by(Found before) {
      return new Found(type, before.person, verb == null ? before.verb : verb, true);
    }
  }

  /** Offsets of a quotation, marks included. */
  private record Marked(int start, int end) {}

  /** A form of a verb of speech, and where it stands. */
  private record Verb(int at, String form) {}

  /** The spans between corner brackets, the outer ones; one that is not closed is none. */
  private static List<Marked> spans(String text) {
    List<Marked> spans = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '「' && depth++ == 0) {
        start = i;
      } else if (c == '」' && depth > 0 && --depth == 0 && i > start + 1) {
        spans.add(new Marked(start, i + 1));
      }
    }
    return spans;
  }

  /** Null if a span is no speech. */
  private Found found(String text, Marked span, JapaneseNames names) {
    int from = sentenceStart(text, span.start());
    int to = sentenceEnd(text, span.end());
    String quoted = text.substring(span.start() + 1, span.end() - 1);
    boolean opens = from == span.start();
    int behind = behindParticle(text, span.end(), to);
    if (behind < 0) {
      return opens && to == span.end() ? standing(text, quoted, to, names) : null;
    }
    Verb verb = verb(text, behind, to);
    String head = text.substring(from, span.start());
    if (verb == null) {
      Person person = opens ? names.read(text.substring(behind, to)) : null;
      return person == null || !person.named()
          ? null
          : new Found(Quote.Type.DIRECT, person, null, true);
    }
    String between = text.substring(behind, verb.at());
    Person person = topic(between, names);
    boolean before = person == null;
    person = before ? topic(head, names) : person;
    boolean whole =
        opens || head.endsWith("、") || before && isTopic(head, person) || quoted.indexOf('。') >= 0;
    boolean told = person != null || hasTopic(between) || hasTopic(head);
    return new Found(whole ? Quote.Type.DIRECT : Quote.Type.MIXED, person, verb.form(), told);
  }

  private boolean hasTopic(String clause) {
    for (String particle : topics) {
      if (clause.contains(particle)) {
        return true;
      }
    }
    return false;
  }

  /** {@code |中川さんは|「…」}: whether a sentence has nothing but its topic before the mark. */
  private boolean isTopic(String head, Person person) {
    int last = head.length() - 1;
    return person != null
        && last > 0
        && topics.contains(head.substring(last))
        && !hasTopic(head.substring(0, last));
  }

  /**
   * {@code 「…」。中川さんは|そう言って|笑った。}, {@code 「…」。中川さんは13日、静かに|語った|。}, or a sentence that nobody is said
   * to have said.
   */
  private Found standing(String text, String quoted, int to, JapaneseNames names) {
    boolean stops = to < text.length();
    int end = stops ? sentenceEnd(text, to + 1) : to;
    String next = stops ? text.substring(to + 1, end) : "";
    int so = -1;
    for (String word : soWords) {
      so = Math.max(so, next.indexOf(word));
    }
    Verb verb = so < 0 ? null : verb(next, so + 1, next.length());
    if (verb == null && next.indexOf('「') < 0) {
      verb = closing(next);
    }
    if (verb != null) {
      Person person = topic(next.substring(0, verb.at()), names);
      return person == null && so < 0
          ? standing(quoted)
          : new Found(Quote.Type.DIRECT, person, verb.form(), true);
    }
    return standing(quoted);
  }

  /** A sentence that nobody is said to have said, and no title; or null. */
  private Found standing(String quoted) {
    boolean ends = endings.contains(quoted.substring(quoted.length() - 1));
    return ends && quoted.length() >= SHORTEST
        ? new Found(Quote.Type.DIRECT, null, null, false)
        : null;
  }

  /** The form of a verb of speech that a sentence ends with; null if it ends otherwise. */
  private Verb closing(String sentence) {
    int from = Math.max(0, sentence.length() - LONGEST_FORM);
    for (int i = from; i < sentence.length(); i++) {
      Verb verb = verb(sentence, i, i + 1, sentence.length());
      if (verb != null && verb.at() + verb.form().length() == sentence.length()) {
        return verb;
      }
    }
    return null;
  }

  /** Behind the particle that ties speech to its verb; -1 if none stands there. */
  private int behindParticle(String text, int at, int to) {
    int behind = -1;
    for (String particle : quoting) {
      behind = text.startsWith(particle, at) ? Math.max(behind, at + particle.length()) : behind;
    }
    for (String tail : naming) {
      if (behind > to || behind >= 0 && text.startsWith(tail, behind)) {
        return -1;
      }
    }
    return behind >= 0 && text.startsWith("、", behind) ? behind + 1 : behind;
  }

  /** The first form of a verb of speech; null if there is none. */
  private Verb verb(String text, int from, int to) {
    return verb(text, from, Math.min(to, from + REACH), to);
  }

  /** The first form of one that begins before {@code last}, and is no end of a longer word. */
  private Verb verb(String text, int from, int last, int to) {
    for (int i = from; i < last; i++) {
      List<String> list = forms.get(text.charAt(i));
      if (list == null || i > from && JapaneseNames.isKanji(text.charAt(i - 1))) {
        continue;
      }
      for (String form : list) {
        int end = i + form.length();
        boolean closes = end == to || end < to && text.charAt(end) == '、';
        if (text.startsWith(form, i) && end <= to && (closes || !nouns.contains(form))) {
          return new Verb(i, form);
        }
      }
    }
    return null;
  }

  /** Whoever the first topic or subject of a clause names or describes; null if nobody is. */
  private Person topic(String clause, JapaneseNames names) {
    int from = 0;
    for (int i = 1; i < clause.length(); i++) {
      if (topics.contains(clause.substring(i, i + 1))) {
        Person person = names.read(clause.substring(from, i));
        if (person != null) {
          return person;
        }
        from = i + 1;
      }
    }
    return null;
  }

  /** Where the sentence begins that goes on at {@code at}; marks before it are part of it. */
  private static int sentenceStart(String text, int at) {
    int depth = 0;
    for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
      char c = text.charAt(i);
      depth += c == '」' ? 1 : c == '「' ? -1 : 0;
      if (depth == 0 && STOPS.indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return Math.max(0, at - REACH);
  }

  /** The stop that ends the sentence that goes on at {@code at}, or where the text is cut. */
  private static int sentenceEnd(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length() && i < at + REACH; i++) {
      char c = text.charAt(i);
      depth += c == '「' ? 1 : c == '」' ? -1 : 0;
      if (depth == 0 && STOPS.indexOf(c) >= 0) {
        return i;
      }
    }
    return Math.min(text.length(), at + REACH);
  }
}
