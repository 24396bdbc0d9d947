package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Refuses options of a command line that do not go together, rather than silently leaving one out.
 * What a configuration sets for all runs is left out where it has no meaning.
 */
final class Combinations {
  private final OptionValues values;
  private final Settings settings;

  Combinations(OptionValues values, Settings settings) {
    this.values = values;
    this.settings = settings;
  }

  void check() throws UsageException {
    Settings.Look look = settings.look();
    if (settings.target().folder().isPresent()) {
      if (look.layout() == Settings.Layout.COMPACT) {
        String option = values.flag("--compact") ? "--compact" : "--format";
        refuse(option, "does not go with --output, whose files are indented", "--output");
      }
      refuseFile();
      String file = "does not go with --output, which writes a file for each article";
      refuse("--array", file, "--output");
      refuse("--diff", "does not go with --output: it is for the eye", "--output");
    } else {
      refuse("--skip-existing", "needs --output: it is about the files there", "--output");
    }
    if (!look.format().isPlainJson()) {
      String only = "goes with the formats json and ndjson only";
      refuse("--blocks", only, "--format");
      refuse("--explain", only, "--format");
    }
    if (!look.format().isJson()) {
      for (String option : new String[] {"--array", "--pretty", "--compact"}) {
        refuse(option, "goes with the formats json, ndjson and jsonld only", "--format");
      }
    }
    if (look.format() == Format.MARKDOWN || look.format() == Format.JSONLD) {
      String whole = "does not go with " + look.format().word() + ", which is all of a piece";
      refuse("--fields", whole, "--format");
    }
    if (look.diff()) {
      for (String option :
          new String[] {"--format", "--fields", "--array", "--blocks", "--explain"}) {
        refuse(option, "does not go with --diff, which shows the input", "--diff");
      }
    }
    if (settings.sources().list().isEmpty()) {
      refuse("--null", "needs --files-from: it is about the names there", "--files-from");
    } else if (settings.sources().list().get().equals(Input.STANDARD_INPUT)
        && settings.sources().names().contains(Input.STANDARD_INPUT)) {
      throw refused("--files-from", "standard input (-) is named twice");
    }
    keepInputs();
  }

  /** Most programs take a file there; a folder called page.json is what nobody wants. */
  private void refuseFile() throws UsageException {
    String name = values.value("--output", "");
    if (name.endsWith(settings.look().format().suffix()) && !Files.exists(Path.of(name))) {
      String why = name + " would be a folder (for one file use > " + name + ")";
      refuse("--output", why, "--output");
    }
  }

  /** What is read must not be lost to what is written, whoever said where to write. */
  private void keepInputs() throws UsageException {
    Endangered endangered = Endangered.by(settings);
    for (String name : settings.sources().names()) {
      Optional<Path> input = file(name);
      if (input.isPresent() && endangered.holds(input.get())) {
        throw refused("--output", name + " " + Endangered.WHY);
      }
    }
    Optional<Path> errors = settings.demands().errors();
    if (errors.isPresent()) {
      keepInputs(errors.get());
    }
  }

  /**
   * An input that is named can be told by its name. One that a folder or a list brings up later
   * cannot, so only what is a file of errors already is written over.
   */
  private void keepInputs(Path errors) throws UsageException {
    for (String name : settings.sources().names()) {
      if (isSame(errors, name)) {
        throw refused("--errors-to", name + " is an input, and would be emptied");
      }
    }
    Optional<String> list = settings.sources().list();
    if (list.isPresent() && isSame(errors, list.get())) {
      throw refused("--errors-to", list.get() + " is the list of inputs, and would be emptied");
    }
    try {
      if (ErrorFile.wouldLose(errors)) {
        throw refused(
            "--errors-to", errors + " holds something else than errors: not written over");
      }
    } catch (IOException e) {
      // What cannot be read cannot be told for ours.
      throw refused("--errors-to", errors + " cannot be read: " + Reasons.of(e));
    }
  }

  /** The file or folder of that name, if there is one. */
  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isSame(Path errors, String name) {
    Optional<Path> input = file(name);
    try {
      return input.isPresent()
          && Files.isRegularFile(errors)
          && Files.isSameFile(errors, input.get());
    } catch (IOException e) {
      // Whoever opens the one or the other will say what is wrong with it.
      return false;
    }
  }

  /**
   * Refuses an option of the command line.
   *
   * @param cause the option that it does not go with, which is named where nobody can see it
   */
  private void refuse(String option, String why, String cause) throws UsageException {
    for (Given given : values.all(option)) {
      if (given.rank() == Given.COMMAND_LINE && !given.value().equals("false")) {
        throw given.refused(option.equals(cause) ? why : why + values.because(cause));
      }
    }
  }

  /** Refuses an option that was given, in whatever layer. */
  private UsageException refused(String option, String why) {
    return values.one(option).orElseThrow().refused(why);
  }
}
