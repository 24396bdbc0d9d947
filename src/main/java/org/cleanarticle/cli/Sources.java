package org.cleanarticle.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The inputs of a run, with the list that names them held open. */
final class Sources implements AutoCloseable {
  private final Inputs inputs;
  private final Optional<InputStream> list;

  private Sources(Inputs inputs, Optional<InputStream> list) {
    this.inputs = inputs;
    this.list = list;
  }

  /**
   * Opens the list, if there is one.
   *
   * @throws UsageException if it cannot be read
   */
  static Sources open(Settings settings, InputStream standardInput) throws UsageException {
    Settings.Sources sources = settings.sources();
    boolean listOnStandardInput = sources.list().equals(Optional.of(Input.STANDARD_INPUT));
    List<String> names = sources.areUnnamed() ? List.of(Input.STANDARD_INPUT) : sources.names();
    InputStream opened = null;
    Iterator<String> listed = Collections.emptyIterator();
    try {
      if (listOnStandardInput) {
        listed = new FileList(standardInput, sources.listEndsNames());
      } else if (sources.list().isPresent()) {
        opened = open(new File(sources.list().get()));
        listed = new FileList(opened, sources.listEndsNames());
      }
    } catch (IOException e) {
      throw unreadableList(settings, e);
    }
    Inputs inputs = new Inputs(names.iterator(), listed, listOnStandardInput, settings);
    return new Sources(inputs, Optional.ofNullable(opened));
  }

  /** Not by Java's newer streams, which cannot read a pipe such as a shell's {@code <(find …)}. */
  private static InputStream open(File file) throws IOException {
    if (!file.exists()) {
      throw new NoSuchFileException(file.getPath());
    }
    if (file.isDirectory()) {
      throw new IOException("is a folder");
    }
    return new FileInputStream(file);
  }

  static UsageException unreadableList(Settings settings, IOException e) {
    String name = settings.sources().list().orElse("");
    return new UsageException("--files-from: " + name + " cannot be read: " + Reasons.of(e), e);
  }

  Inputs inputs() {
    return inputs;
  }

  @Override
  public void close() throws IOException {
    if (list.isPresent()) {
      list.get().close();
    }
  }
}
