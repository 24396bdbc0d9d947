package org.cleanarticle.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cleanarticle.Options;
import org.cleanarticle.article.Field;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options, by what they are for: the one place that names them. Help, man page, completions,
 * configuration and variables are made from this table. Built with picocli's programmatic model,
 * since its annotations cost a tenth of a second at every start.
 */
final class OptionTable {
  static final String DEFAULT_MAX_SIZE = "64M";
  static final List<String> DATE_ORDERS = List.of("dmy", "mdy");
  static final List<String> COLOURS = List.of("auto", "always", "never");
  static final List<String> GENERATED = List.of("man", "bash", "zsh");

  /** They name inputs, or do something else than cleaning: nothing to be set for all runs. */
  private static final Set<String> NOT_CONFIGURABLE =
      Set.of(
          "--files-from",
          "--null",
          "--dry-run",
          "--no-config",
          "--list-rules",
          "--schema",
          "--generate",
          "--help",
          "--version");

  /** Options for one purpose. */
  record Group(String title, List<OptionSpec> options) {}

  private OptionTable() {}

  static List<Group> groups() {
    return List.of(inputs(), reading(), output(), looking(), rules(), running(), instead());
  }

  /** A new model of the command, without help texts of its own. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("clean-article");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("INPUT")
            .arity("0..*")
            .index("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .hidden(true)
            .build());
    groups().forEach(group -> group.options().forEach(spec::addOption));
    return spec;
  }

  private static Group inputs() {
    return new Group(
        "Inputs",
        List.of(
            file("FILE", "Take the names of further inputs from FILE, one a line.", "--files-from"),
            flag("Names in --files-from end with a NUL, not a line feed.", "-0", "--null"),
            values(
                "GLOB",
                "In folders take files matching GLOB instead of those with a known suffix. A GLOB"
                    + " without a slash is held against the name, else against the path below the"
                    + " folder: *, **, ?, [a-z], {a,b}.",
                "--include"),
            values("GLOB", "In folders leave out files and folders matching GLOB.", "--exclude")));
  }

  private static Group reading() {
    return new Group(
        "Reading",
        List.of(
            choice(
                "KIND", Options.FORMATS, "Take the inputs for text, html or markdown.", "--from"),
            value("NAME", "The inputs are in this encoding.", "--encoding"),
            value("TAG", "The inputs are in this language: en, de, pt-BR.", "--lang"),
            choice(
                "ORDER",
                DATE_ORDERS,
                "Read 02/03/2022 with the day first (dmy) or the month first (mdy).",
                "--date-order"),
            value(
                "DATE",
                "The inputs were copied then, as 2022-03-02 or 2022-03-02T08:46: count dates such"
                    + " as 2 hours ago from it, and believe no later one.",
                "--reference-date"),
            value(
                "ZONE",
                "Times without a zone, or with one that could be several, are of this zone:"
                    + " Europe/London, +01:00.",
                "--zone"),
            value(
                "SIZE",
                "Refuse larger articles (default: " + DEFAULT_MAX_SIZE + "; K, M, G).",
                "--max-size")));
  }

  private static Group output() {
    return new Group(
        "Output",
        List.of(
            folder("Write a file for each article to this folder.", "-o", "--output"),
            choice(
                "FORMAT",
                Format.names(),
                "Write " + String.join(", ", Format.names()) + " (default: json).",
                "-f",
                "--format"),
            choice(
                "NAMES",
                fields(),
                "Write only these fields, in this order: headline,date,source.path.",
                "--fields"),
            flag("Add blocks: the body with sub-headings and list items told apart.", "--blocks"),
            flag("Write one JSON array instead of one object after the other.", "--array"),
            flag("Indent the JSON (the rule on a terminal and with -o).", "--pretty"),
            flag("One line per article (the rule in a pipe).", "--compact"),
            flag(
                "Leave out inputs whose article is in the output folder already.",
                "--skip-existing"),
            flag(
                "Say what would be read and written, and do neither. An export is told from one"
                    + " article only when it is read.",
                "--dry-run")));
  }

  private static Group looking() {
    return new Group(
        "Looking closer",
        List.of(
            flag(
                "Add what every line was taken for, and by which rule; on a terminal as a table.",
                "--explain"),
            flag(
                "Show the input itself: what was left out and by which rule, fields, speakers.",
                "--diff"),
            choice(
                "WHEN",
                COLOURS,
                "Colours in --diff and --explain: auto, always, never (default: auto, which"
                    + " heeds NO_COLOR).",
                "--color")));
  }

  private static Group rules() {
    return new Group(
        "Rules",
        List.of(
            files(
                "PATH",
                "Use the phrases in this file or folder before all others. A file is named after"
                    + " its label: sign-up.txt, share.txt, or keep.txt for lines to keep.",
                "--rules"),
            values(
                "RULE",
                "Do without a rule, a file of phrases or one phrase, named as in --explain.",
                "--disable")));
  }

  private static Group running() {
    return new Group(
        "Running",
        List.of(
            value("N", "Clean N articles at a time (default: one per processor).", "-j", "--jobs"),
            choice(
                "NAMES",
                fields(),
                "An article without these fields counts as failed: headline,date.",
                "--require"),
            flag("An input without an article is no failure.", "--allow-empty"),
            flag("Stop at the first input that fails.", "--fail-fast"),
            file("FILE", "Write a line of JSON for each failure to FILE.", "--errors-to"),
            flag("Print one JSON object of counts to standard error at the end.", "--stats"),
            flag("Say nothing about inputs that fail, and show no progress.", "-q", "--quiet"),
            flag("Read no configuration file and no CLEAN_ARTICLE_ variables.", "--no-config")));
  }

  private static Group instead() {
    return new Group(
        "Instead of cleaning",
        List.of(
            flag("List the rules and phrases that --disable takes.", "--list-rules"),
            flag("Print the JSON Schema of an article.", "--schema"),
            choice(
                "WHAT",
                GENERATED,
                "Print the man page, or the completions for a shell: man, bash, zsh.",
                "--generate"),
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build(),
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version.")
                .build()));
  }

  private static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(description)
        .build();
  }

  private static OptionSpec.Builder one(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(description);
  }

  private static OptionSpec value(String label, String description, String... names) {
    return one(label, description, names).build();
  }

  private static OptionSpec choice(
      String label, List<String> values, String description, String... names) {
    return one(label, description, names).completionCandidates(values).build();
  }

  /** The type makes the shell complete file names. */
  private static OptionSpec file(String label, String description, String... names) {
    return one(label, description, names).type(File.class).build();
  }

  private static OptionSpec folder(String description, String... names) {
    return file("DIR", description, names);
  }

  private static OptionSpec values(String label, String description, String... names) {
    return one(label, description, names).type(List.class).auxiliaryTypes(String.class).build();
  }

  private static OptionSpec files(String label, String description, String... names) {
    return one(label, description, names).type(List.class).auxiliaryTypes(File.class).build();
  }

  /** What may be named of an article. */
  static List<String> fields() {
    List<String> names = new ArrayList<>();
    for (Field field : Field.values()) {
      names.add(field.key());
    }
    return names;
  }

  /** The long names of the options that a configuration may set. */
  static List<String> configurable() {
    List<String> names = new ArrayList<>();
    for (Group group : groups()) {
      for (OptionSpec option : group.options()) {
        if (!NOT_CONFIGURABLE.contains(option.longestName())) {
          names.add(option.longestName());
        }
      }
    }
    return names;
  }
}
