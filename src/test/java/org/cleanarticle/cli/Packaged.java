package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A process of the packaged command, or of a shell that calls it. */
final class Packaged {
  static final Path COMMAND = Path.of("target", "clean-article").toAbsolutePath();

  private static final int MINUTES = 10;

  private final Path scratch;
  private final Map<String, String> environment = new TreeMap<>();
  private Path workingFolder;

  /**
   * @param scratch where its output is kept
   */
  Packaged(Path scratch) {
    this.scratch = scratch;
    workingFolder = scratch;
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("PATH", System.getenv("PATH"));
    environment.put("LC_ALL", "C");
    environment.put("COMMAND", COMMAND.toString());
  }

  /** Sets a variable; an empty value takes it away. */
  Packaged with(String variable, Object value) {
    if (value.toString().isEmpty()) {
      environment.remove(variable);
    } else {
      environment.put(variable, value.toString());
    }
    return this;
  }

  Packaged in(Path folder) {
    workingFolder = folder;
    return this;
  }

  /** Runs a line of shell; {@code "$COMMAND"} is the packaged command. */
  Ran shell(String line) throws IOException, InterruptedException {
    return finish(line);
  }

  Ran run(Object... words) throws IOException, InterruptedException {
    return finish(exec(words));
  }

  private Ran finish(String line) throws IOException, InterruptedException {
    Path out = Files.createTempFile(scratch, "out", "");
    Path err = Files.createTempFile(scratch, "err", "");
    Process process =
        builder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("hangs: " + line);
    }
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err))
        .heldToTheSchema();
  }

  /** Starts it and goes on; what it prints is dropped. */
  Process start(Object... words) throws IOException {
    return builder(exec(words))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /**
   * Everything goes into a script, since Java would pass names and variables to a process in the
   * default charset, which is none that knows them all.
   */
  private ProcessBuilder builder(String command) throws IOException {
    StringBuilder script = new StringBuilder("cd " + quoted(workingFolder) + "\n");
    environment.forEach(
        (name, value) -> script.append("export " + name + "=" + quoted(value) + "\n"));
    Path file = Files.createTempFile(scratch, "script", "");
    Files.writeString(file, script + command + "\n");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString());
    builder.environment().clear();
    return builder;
  }

  private static String exec(Object... words) {
    StringBuilder line = new StringBuilder("exec");
    for (Object word : words) {
      line.append(' ').append(quoted(word));
    }
    return line.toString();
  }

  private static String quoted(Object word) {
    return "'" + word.toString().replace("'", "'\\''") + "'";
  }
}
