package org.cleanarticle.cli;

import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanarticle.Options;
import org.cleanarticle.article.Field;
import org.cleanarticle.article.PartialDate;
import org.cleanarticle.read.EncodingNames;
import org.cleanarticle.value.DateHints;
import org.cleanarticle.value.FoundDate;

/** Makes settings of what was given to the options, and refuses what cannot be followed. */
final class SettingsReader {
  /** An article is one array of bytes and one string, which Java cannot make larger than this. */
  private static final long LARGEST_MAX_SIZE = 1L << 30;

  private final OptionValues values;

  SettingsReader(OptionValues values) {
    this.values = values;
  }

  /**
   * The settings.
   *
   * @param inputs the arguments that are no options
   */
  Settings read(List<String> inputs) throws UsageException {
    Settings settings =
        new Settings(sources(inputs), target(), look(), demands(), jobs(), options());
    new Combinations(values, settings).check();
    return settings;
  }

  private Settings.Sources sources(List<String> inputs) throws UsageException {
    if (Collections.frequency(inputs, Input.STANDARD_INPUT) > 1) {
      throw new UsageException("standard input (-) is named twice");
    }
    return new Settings.Sources(
        inputs,
        filesFrom(),
        values.flag("--null") ? '\0' : '\n',
        new Choice(globs("--include"), globs("--exclude")),
        maxSize());
  }

  private Optional<String> filesFrom() {
    Optional<Given> given = values.one("--files-from");
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get().value());
  }

  private List<Glob> globs(String option) throws UsageException {
    List<Glob> globs = new ArrayList<>();
    for (Given given : values.all(option)) {
      try {
        globs.add(Glob.parse(given.value()));
      } catch (IllegalArgumentException e) {
        throw given.refused(given.shown() + " " + e.getMessage());
      }
    }
    return globs;
  }

  private Settings.Target target() throws UsageException {
    return new Settings.Target(
        path("--output", "folder"), values.flag("--skip-existing"), values.flag("--dry-run"));
  }

  private Optional<Path> path(String option, String what) throws UsageException {
    Optional<Given> given = values.one(option);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String name = given.get().value();
    try {
      if (name.isEmpty()) {
        throw given.get().refused("the " + what + " has no name");
      }
      if (name.equals(Input.STANDARD_INPUT)) {
        throw given.get().refused("- is no name of a " + what + " (./- is one)");
      }
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      throw given.get().refused(name + " is no file name here: " + e.getReason());
    }
  }

  private Settings.Look look() throws UsageException {
    Format format = Format.JSON;
    Optional<Given> given = values.one("--format");
    if (given.isPresent()) {
      String name = given.get().value();
      format = Format.of(name).orElseThrow(() -> noneOf(given.get(), "formats", Format.names()));
    }
    return new Settings.Look(
        format,
        layout(format),
        fields("--fields"),
        values.flag("--blocks"),
        values.flag("--array"),
        values.flag("--explain"),
        values.flag("--diff"),
        colour());
  }

  /** Of --pretty and --compact the one that was given in the higher layer. */
  private Settings.Layout layout(Format format) throws UsageException {
    Optional<Given> pretty = values.set("--pretty");
    Optional<Given> compact = values.set("--compact");
    int compactRank = compact.isPresent() ? compact.get().rank() : -1;
    if (pretty.isPresent() && pretty.get().rank() == compactRank) {
      throw new UsageException(
          pretty.get().source() + " and " + compact.get().source() + " exclude each other");
    }
    if (pretty.isPresent() && pretty.get().rank() > compactRank) {
      if (format == Format.NDJSON) {
        String why = "does not go with ndjson, which is one line per article";
        throw pretty.get().refused(why + values.because("--format"));
      }
      return Settings.Layout.PRETTY;
    }
    return compact.isPresent() || format == Format.NDJSON
        ? Settings.Layout.COMPACT
        : Settings.Layout.AUTOMATIC;
  }

  private List<Field> fields(String option) throws UsageException {
    List<Field> fields = new ArrayList<>();
    Optional<Given> given = values.one(option);
    if (given.isPresent()) {
      for (String name : given.get().value().split(",", -1)) {
        Field field =
            Field.of(name.strip())
                .orElseThrow(() -> noneOf(given.get(), name, "fields", OptionTable.fields()));
        if (fields.contains(field)) {
          throw given.get().refused(name + " is named twice");
        }
        fields.add(field);
      }
    }
    return fields;
  }

  private Optional<Boolean> colour() throws UsageException {
    Optional<Given> given = values.one("--color");
    if (given.isPresent() && !OptionTable.COLOURS.contains(given.get().value())) {
      throw noneOf(given.get(), "words", OptionTable.COLOURS);
    }
    String when = values.value("--color", "auto");
    return when.equals("auto") ? Optional.empty() : Optional.of(when.equals("always"));
  }

  private Settings.Demands demands() throws UsageException {
    Set<Field> required = EnumSet.noneOf(Field.class);
    required.addAll(fields("--require"));
    return new Settings.Demands(
        required,
        values.flag("--allow-empty"),
        values.flag("--fail-fast"),
        path("--errors-to", "file"),
        values.flag("--stats"),
        values.flag("--quiet"));
  }

  private int jobs() throws UsageException {
    Optional<Given> given = values.one("--jobs");
    if (given.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int jobs = Integer.parseInt(given.get().value());
      if (jobs > 0) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw given.get().refused(given.get().shown() + " is not a number from 1 up");
  }

  private long maxSize() throws UsageException {
    Given given =
        values
            .one("--max-size")
            .orElse(new Given(OptionTable.DEFAULT_MAX_SIZE, "", Given.CONFIGURATION));
    String size = given.value();
    Optional<Long> bytes = ByteSize.parse(size);
    if (bytes.isEmpty()) {
      throw given.refused(given.shown() + " is not a size such as 64M");
    }
    if (bytes.get() < 1 || bytes.get() > LARGEST_MAX_SIZE) {
      throw given.refused(
          given.shown() + " is not between 1 and " + ByteSize.format(LARGEST_MAX_SIZE));
    }
    return bytes.get();
  }

  private Options options() throws UsageException {
    return Options.NONE
        .withFormat(inputFormat())
        .withEncoding(encoding())
        .withLanguage(language())
        .withDates(new DateHints(dateOrder(), referenceDate(), zone()))
        .withRules(RuleFiles.read(values.all("--rules")))
        .withoutRules(disabled());
  }

  private String inputFormat() throws UsageException {
    Optional<Given> given = values.one("--from");
    if (given.isPresent() && !Options.FORMATS.contains(given.get().value())) {
      throw noneOf(given.get(), "formats", Options.FORMATS);
    }
    return values.value("--from", "");
  }

  private String encoding() throws UsageException {
    Optional<Given> given = values.one("--encoding");
    try {
      return given.isEmpty() ? "" : EncodingNames.charset(given.get().value()).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw given.get().refused(given.get().shown() + " is no encoding that Java knows");
    }
  }

  private String language() throws UsageException {
    Optional<Given> given = values.one("--lang");
    if (given.isEmpty()) {
      return "";
    }
    try {
      String language = Options.NONE.withLanguage(given.get().value()).language();
      if (!language.isEmpty()) {
        return language;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw given.get().refused(given.get().shown() + " is not a language tag such as en or pt-BR");
  }

  private Optional<FoundDate.Order> dateOrder() throws UsageException {
    Optional<Given> given = values.one("--date-order");
    if (given.isPresent() && !OptionTable.DATE_ORDERS.contains(given.get().value())) {
      throw noneOf(given.get(), "orders", OptionTable.DATE_ORDERS);
    }
    if (given.isEmpty()) {
      return Optional.empty();
    }
    boolean dayFirst = given.get().value().startsWith("d");
    return Optional.of(dayFirst ? FoundDate.Order.DAY_FIRST : FoundDate.Order.MONTH_FIRST);
  }

  private Optional<PartialDate> referenceDate() throws UsageException {
    Optional<Given> given = values.one("--reference-date");
    try {
      return given.isEmpty()
          ? Optional.empty()
          : Optional.of(PartialDate.parse(given.get().value()));
    } catch (DateTimeException e) {
      throw given
          .get()
          .refused(given.get().shown() + " is no date such as 2022-03-02 or 2022-03-02T08:46");
    }
  }

  private Optional<ZoneId> zone() throws UsageException {
    Optional<Given> given = values.one("--zone");
    try {
      return given.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(given.get().value()));
    } catch (DateTimeException e) {
      throw given
          .get()
          .refused(given.get().shown() + " is no zone such as Europe/London or +01:00");
    }
  }

  private Set<String> disabled() {
    Set<String> disabled = new HashSet<>();
    for (Given given : values.all("--disable")) {
      disabled.add(given.value());
    }
    return disabled;
  }

  private static UsageException noneOf(Given given, String kind, List<String> known) {
    return noneOf(given, given.value(), kind, known);
  }

  private static UsageException noneOf(Given given, String name, String kind, List<String> known) {
    String shown = name.isBlank() ? "an empty name" : name;
    return given.refused(shown + " is none of the " + kind + " " + String.join(", ", known));
  }
}
