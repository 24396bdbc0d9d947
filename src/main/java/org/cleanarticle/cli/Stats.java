package org.cleanarticle.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cleanarticle.Cleaned;
import org.cleanarticle.article.Warning;
import org.cleanarticle.json.RecordJson;
import org.cleanarticle.label.Labelling;
import org.cleanarticle.label.Mark;

/** Sums up a run. Its size depends on the number of rules, not on that of inputs. */
final class Stats implements Witness {
  private final Messages messages;
  private final Map<String, Long> failures = new TreeMap<>();
  private final Map<String, Long> labels = new TreeMap<>();
  private final Map<String, Long> rules = new TreeMap<>();
  private final Map<String, Long> warnings = new TreeMap<>();
  private long inputs;
  private long articles;
  private long failed;
  private long skipped;
  private long bytes;
  private long quotes;

  /** The article before: of an input that holds several all are of one. */
  private Optional<Input> before = Optional.empty();

  Stats(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void see(Outcome outcome) {
    inputs += isOfInputBefore(outcome.input()) ? 0 : 1;
    before = Optional.of(outcome.input());
    articles += outcome.failure().isPresent() ? 0 : 1;
    bytes += outcome.bytes();
    outcome
        .failure()
        .ifPresent(
            failure -> {
              failed++;
              count(failures, failure.kind().code());
            });
    outcome.cleaned().ifPresent(this::add);
  }

  private boolean isOfInputBefore(Input input) {
    if (before.isEmpty() || !before.get().file().equals(input.file())) {
      return false;
    }
    int last = before.get().article();
    // An input as a whole behind its articles is one that broke off.
    return last > 0 && (input.article() == 0 || input.article() > last);
  }

  private void add(Cleaned cleaned) {
    quotes += cleaned.article().quotes().size();
    for (Warning warning : cleaned.article().warnings()) {
      count(warnings, warning.code());
    }
    Labelling labelling = cleaned.explanation().labelling();
    for (int i = 0; i < labelling.lines().size(); i++) {
      for (Mark mark : labelling.marks(i)) {
        count(labels, mark.label().name());
        count(rules, mark.rule());
      }
    }
  }

  private static void count(Map<String, Long> counts, String key) {
    counts.merge(key, 1L, Long::sum);
  }

  @Override
  public void seeSkipped() {
    skipped++;
  }

  @Override
  public void finish() throws OutputException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("inputs", inputs);
    all.put("articles", articles);
    all.put("failed", failed);
    all.put("skipped", skipped);
    all.put("bytes", bytes);
    all.put("quotes", quotes);
    all.put("failures", failures);
    all.put("warnings", warnings);
    all.put("labels", labels);
    all.put("rules", rules);
    messages.raw(RecordJson.line(all));
  }
}
