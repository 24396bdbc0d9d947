package org.cleanarticle.lexicon;

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
  private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();
  private final Map<String, List<String>> languages = new ConcurrentHashMap<>();

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
    return tables.computeIfAbsent(
        language + "/" + list, path -> parse(ResourceFiles.lines("words/" + path + ".txt")));
  }

  /** The entries of a list in all languages that have it; of equal ones the first language's. */
  public Map<String, String> table(String list) {
    Map<String, String> known = tables.get(list);
    if (known == null) {
      Map<String, String> all = new LinkedHashMap<>();
      for (String language : languages(list)) {
        table(language, list).forEach(all::putIfAbsent);
      }
      known = java.util.Collections.unmodifiableMap(all);
      tables.putIfAbsent(list, known);
    }
    return known;
  }

  /**
   * A list of names in all languages, by their folded form: the value is the one behind the tab, or
   * else the entry as written.
   */
  public Map<String, String> names(String list) {
    Map<String, String> known = names.get(list);
    return known != null ? known : foldedNames(list);
  }

  private Map<String, String> foldedNames(String list) {
    return names.computeIfAbsent(
        list,
        key -> {
          Map<String, String> folded = new LinkedHashMap<>();
          table(key)
              .forEach(
                  (entry, value) ->
                      folded.putIfAbsent(Fold.fold(entry), value.isEmpty() ? entry : value));
          return java.util.Collections.unmodifiableMap(folded);
        });
  }

  /** The languages that have a list of that name, sorted. */
  public List<String> languages(String list) {
    return languages.computeIfAbsent(
        list,
        name ->
            ResourceFiles.index("words").stream()
                .filter(path -> path.endsWith("/" + name + ".txt"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList());
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
    return java.util.Collections.unmodifiableMap(table);
  }
}
