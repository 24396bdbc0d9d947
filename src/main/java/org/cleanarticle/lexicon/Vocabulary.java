package org.cleanarticle.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists of words by language: {@code words/en/function.txt}. One entry a line, {@code #} begins a
 * comment; an entry may carry a value behind a tab. A list is read when it is first asked for.
 * Thread-safe.
 */
public final class Vocabulary {
  private static final String LANGUAGES = "languages";

  /** What {@link #lists} sets behind the name of a list that a word opens an entry of. */
  public static final String OPENS = "+";

  /** The languages that have this list are asked for all lists of a word. */
  private static final String INVERTED = "speech-verbs";

  /** The lists that are asked for as names, so that the build folds them; any other may be too. */
  private static final List<String> NAMED =
      List.of(
          "agencies",
          "aggregators",
          "export-keys",
          "firm-words",
          "general-sections",
          "home-words",
          "house-closers",
          "house-openers",
          "legal-forms",
          "menu-words",
          "origin-cues",
          "outlet-first-nouns",
          "outlet-noun-endings",
          "outlet-nouns",
          "publishing-houses",
          "rights-words",
          "sections",
          "summary-heads",
          "summary-second-heads");

  /** By list and then by language. */
  private final Map<String, Map<String, Map<String, String>>> tables = new ConcurrentHashMap<>();

  /** The lists of all languages together. */
  private final Map<String, Map<String, String>> ofAll = new ConcurrentHashMap<>();

  private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Map<String, String>>> numbers = new ConcurrentHashMap<>();
  private final Map<String, List<String>> languages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> listsByLanguage = new ConcurrentHashMap<>();

  /** Read when a page is first asked for. */
  private volatile WordTable wordTable;

  /** The lists that come with the program. */
  public Vocabulary() {
    // Each list is read when it is first asked for.
  }

  /** What the lists and the bundled phrases know of single words. */
  public WordTable wordTable() {
    WordTable known = wordTable;
    if (known == null) {
      known = WordTable.bundled(this);
      wordTable = known;
    }
    return known;
  }

  /** Whether a word is of a kind. */
  public boolean is(String word, WordKind kind) {
    WordTable table = wordTable();
    return (table.kinds(table.find(word, 0, word.length())) & kind.bit()) != 0;
  }

  /** The words of a page that is about to be read. */
  public PageWords pageWords() {
    return new PageWords(wordTable());
  }

  /** The words of a list in the order of the file; empty if the language has no such list. */
  public Set<String> words(String language, String list) {
    return table(language, list).keySet();
  }

  /** The words of a list in all languages that have it. */
  public Set<String> words(String list) {
    return table(list).keySet();
  }

  /** The entries of a list with their values, a missing value being empty. */
  public Map<String, String> table(String language, String list) {
    Map<String, String> known = known(language, list);
    if (known != null) {
      return known;
    }
    if (!languages(list).contains(language)) {
      return keep(language, list, Map.of());
    }
    // What the build has worked out already, or else is worked out now; so below too.
    String path = listed(language, list);
    Map<String, String> laid = Bundle.table(path);
    return keep(language, list, laid != null ? laid : parse(ResourceFiles.lines(path)));
  }

  /** The entries of a list in all languages that have it; of equal ones the first language's. */
  public Map<String, String> table(String list) {
    Map<String, String> known = ofAll.get(list);
    if (known != null) {
      return known;
    }
    Map<String, String> laid = Bundle.table(all(list));
    return keep(ofAll, list, laid != null ? laid : merged(list));
  }

  private Map<String, String> merged(String list) {
    List<String> languages = languages(list);
    if (languages.size() == 1) {
      return table(languages.get(0), list);
    }
    Map<String, String> all = new LinkedHashMap<>();
    for (String language : languages) {
      table(language, list).forEach(all::putIfAbsent);
    }
    return Collections.unmodifiableMap(all);
  }

  private static String listed(String language, String list) {
    return "words/" + language + "/" + list + ".txt";
  }

  private static String all(String list) {
    return "all/" + list;
  }

  private static String holding(String language) {
    return "lists/" + language;
  }

  private static String naming(String list) {
    return "names/" + list;
  }

  private static String counting(String language, String list) {
    return "numbers/" + list + "/" + language;
  }

  /** All tables that are worth working out by the build, for {@link Bundle}. */
  Map<String, Map<String, String>> derived() {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    tables.put(LANGUAGES, languageTable());
    languageTable()
        .forEach(
            (list, languages) -> {
              List<String> each = List.of(languages.split(" "));
              each.forEach(language -> tables.put(listed(language, list), table(language, list)));
              if (each.size() > 1 || !Bundle.isCommon(listed(each.get(0), list))) {
                tables.put(all(list), merged(list));
              }
            });
    NAMED.forEach(list -> tables.put(naming(list), folded(list)));
    languages(INVERTED).forEach(language -> tables.put(holding(language), inverted(language)));
    for (String list : List.of("months", "weekdays")) {
      tables.put(counting("", list), plain("", list));
      languages(list)
          .forEach(language -> tables.put(counting(language, list), plain(language, list)));
    }
    return tables;
  }

  /**
   * The table if it was read before, else null. Rules ask for every line: this makes no garbage.
   */
  private Map<String, String> known(String language, String list) {
    Map<String, Map<String, String>> languages = tables.get(list);
    return languages == null ? null : languages.get(language);
  }

  private Map<String, String> keep(String language, String list, Map<String, String> table) {
    return keep(languagesOf(tables, list), language, table);
  }

  private static Map<String, Map<String, String>> languagesOf(
      Map<String, Map<String, Map<String, String>>> lists, String list) {
    Map<String, Map<String, String>> known = lists.get(list);
    if (known == null) {
      lists.putIfAbsent(list, new ConcurrentHashMap<>());
      known = lists.get(list);
    }
    return known;
  }

  /** Keeps a table, unless another thread was faster; the one that is kept. */
  private static Map<String, String> keep(
      Map<String, Map<String, String>> kept, String key, Map<String, String> table) {
    Map<String, String> earlier = kept.putIfAbsent(key, table);
    return earlier == null ? table : earlier;
  }

  /**
   * A list of names in all languages, by their folded form: the value is the one behind the tab, or
   * else the entry as written.
   */
  public Map<String, String> names(String list) {
    Map<String, String> known = names.get(list);
    if (known != null) {
      return known;
    }
    Map<String, String> laid = Bundle.table(naming(list));
    return keep(names, list, laid != null ? laid : folded(list));
  }

  private Map<String, String> folded(String list) {
    Map<String, String> folded = new LinkedHashMap<>();
    table(list)
        .forEach(
            (entry, value) ->
                folded.putIfAbsent(Fold.fold(entry), value.isEmpty() ? entry : value));
    return Collections.unmodifiableMap(folded);
  }

  /**
   * A list of names that stand for numbers, by their plain form (see {@link Fold#plain}); of equal
   * ones the first counts.
   *
   * @param language or empty for all
   */
  public Map<String, String> numbers(String language, String list) {
    Map<String, Map<String, String>> languages = languagesOf(numbers, list);
    Map<String, String> known = languages.get(language);
    if (known != null) {
      return known;
    }
    Map<String, String> laid = Bundle.table(counting(language, list));
    return keep(languages, language, laid != null ? laid : plain(language, list));
  }

  private Map<String, String> plain(String language, String list) {
    Map<String, String> plain = new LinkedHashMap<>();
    (language.isEmpty() ? table(list) : table(language, list))
        .forEach((word, number) -> plain.putIfAbsent(Fold.plain(word), number));
    return Collections.unmodifiableMap(plain);
  }

  /**
   * The words of all lists of a language, each with the names of the lists that have it, parted by
   * spaces. The first word of an entry of several has the name with a {@value #OPENS} behind it.
   */
  public Map<String, String> lists(String language) {
    Map<String, String> known = listsByLanguage.get(language);
    if (known != null) {
      return known;
    }
    Map<String, String> laid = Bundle.table(holding(language));
    return keep(listsByLanguage, language, laid != null ? laid : inverted(language));
  }

  private Map<String, String> inverted(String language) {
    Map<String, String> lists = new LinkedHashMap<>();
    languageTable()
        .forEach(
            (list, languages) -> {
              for (String entry : words(language, list)) {
                int space = entry.indexOf(' ');
                String name = space < 0 ? list : list + OPENS;
                String word = space < 0 ? entry : entry.substring(0, space);
                String names = lists.getOrDefault(word, "");
                if (!(" " + names + " ").contains(" " + name + " ")) {
                  lists.put(word, names.isEmpty() ? name : names + " " + name);
                }
              }
            });
    return Collections.unmodifiableMap(lists);
  }

  /** The languages that have a list of that name, sorted. */
  public List<String> languages(String list) {
    List<String> known = languages.get(list);
    if (known == null) {
      String joined = languageTable().get(list);
      known = joined == null ? List.of() : List.of(joined.split(" "));
      languages.putIfAbsent(list, known);
    }
    return known;
  }

  /** All lists with the languages that have them, parted by spaces. */
  private Map<String, String> languageTable() {
    Map<String, String> known = ofAll.get(LANGUAGES);
    if (known != null) {
      return known;
    }
    Map<String, String> laid = Bundle.table(LANGUAGES);
    return keep(ofAll, LANGUAGES, laid != null ? laid : listLanguages());
  }

  private static Map<String, String> listLanguages() {
    Map<String, String> joined = new LinkedHashMap<>();
    for (String path : ResourceFiles.index("words")) {
      int slash = path.indexOf('/');
      String list = path.substring(slash + 1, path.length() - ".txt".length());
      joined.merge(list, path.substring(0, slash), (a, b) -> a + " " + b);
    }
    return joined;
  }

  private static Map<String, String> parse(List<String> lines) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : lines) {
      int comment = line.indexOf('#');
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!entry.isEmpty()) {
        int tab = entry.indexOf('\t');
        table.put(
            tab < 0 ? entry : entry.substring(0, tab).strip(),
            tab < 0 ? "" : entry.substring(tab + 1).strip());
      }
    }
    return Collections.unmodifiableMap(table);
  }
}
