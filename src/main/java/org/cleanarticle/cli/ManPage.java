package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual in roff: {@code manual.roff} with the options, which come from the table of options,
 * in their place.
 */
final class ManPage {
  private static final String TEMPLATE = "/org/cleanarticle/manual.roff";

  private ManPage() {}

  static String roff() {
    StringBuilder options = new StringBuilder();
    for (OptionTable.Group group : OptionTable.groups()) {
      options.append(".SS ").append(escaped(group.title())).append('\n');
      for (OptionSpec option : group.options()) {
        options.append(".TP\n").append(heading(option)).append('\n');
        options.append(sentence(String.join(" ", option.description()))).append('\n');
      }
    }
    return template()
        .replace("@VERSION@", escaped(Version.number()))
        .replace("@OPTIONS@\n", options.toString());
  }

  private static String heading(OptionSpec option) {
    StringBuilder heading = new StringBuilder();
    for (String name : option.names()) {
      heading.append(heading.length() == 0 ? "" : ", ").append("\\fB").append(escaped(name));
      heading.append("\\fR");
    }
    if (option.arity().max() > 0) {
      heading.append("=\\fI").append(escaped(option.paramLabel())).append("\\fR");
    }
    return heading.toString();
  }

  /** A line of roff must not begin with a dot or an apostrophe, and a hyphen is no minus sign. */
  private static String sentence(String text) {
    String line = escaped(text);
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  private static String template() {
    try (InputStream in = ManPage.class.getResourceAsStream(TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TEMPLATE, e);
    }
  }
}
