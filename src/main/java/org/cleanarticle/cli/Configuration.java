package org.cleanarticle.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration file: long options without their dashes, {@code name = value}, one a line; a
 * flag is {@code true} or {@code false}, and a line that begins with {@code #} is a comment; behind
 * a value it is a part of it, as it may be of a name. An option that may be given several times may
 * stand there several times.
 */
final class Configuration {
  private static final String PLACE = "clean-article/config.properties";

  private Configuration() {}

  /** Variables that set no option: of the launcher, and for bugs. */
  private static final Set<String> NO_OPTIONS =
      Set.of("CLEAN_ARTICLE_JAVA_OPTS", "CLEAN_ARTICLE_ARCHIVE", "CLEAN_ARTICLE_DEBUG");

  /**
   * The variables that look like ours and set nothing. Unlike a line of the file they may be meant
   * for something else: they are told, and end no run.
   */
  static Set<String> unknownVariables(Environment environment) {
    Set<String> unknown = new TreeSet<>();
    for (String name : environment.variables().keySet()) {
      if (name.startsWith(OptionValues.VARIABLES)
          && !NO_OPTIONS.contains(name)
          && environment.variable(name).isPresent()) {
        unknown.add(name);
      }
    }
    // As nearly always there is none: the table of options is dear.
    if (!unknown.isEmpty()) {
      for (String option : OptionTable.configurable()) {
        unknown.remove(OptionValues.variable(option));
      }
    }
    return unknown;
  }

  /** What the user's file sets, by long option; nothing if there is no file. */
  static Map<String, List<Given>> read(Environment environment) throws UsageException {
    String folder = folder(environment);
    File file = new File(folder, PLACE);
    return !folder.isEmpty() && file.exists() ? parse(file.toPath()) : Map.of();
  }

  /** By the XDG Base Directory Specification, which says to ignore a relative path. */
  private static String folder(Environment environment) {
    String given = environment.variable("XDG_CONFIG_HOME").orElse("");
    if (new File(given).isAbsolute()) {
      return given;
    }
    String home = environment.variable("HOME").orElse("");
    return home.isEmpty() ? "" : home + "/.config";
  }

  private static Map<String, List<Given>> parse(Path file) throws UsageException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read: " + Reasons.of(e), e);
    }
    List<String> known = OptionTable.configurable();
    Map<String, List<Given>> given = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = (i == 0 ? withoutMark(lines.get(i)) : lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String where = file + ":" + (i + 1);
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new UsageException(where + ": is not of the form name = value");
      }
      String name = line.substring(0, equals).strip();
      if (!known.contains("--" + name)) {
        throw new UsageException(where + ": " + name + " is no option that can be set here");
      }
      given
          .computeIfAbsent("--" + name, n -> new ArrayList<>())
          .add(
              new Given(
                  line.substring(equals + 1).strip(), where + ": " + name, Given.CONFIGURATION));
    }
    return given;
  }

  /** Some editors put a byte order mark before the first line. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
