package org.cleanarticle.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The command's entry point, the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // The bare descriptors: System.out is a PrintStream, which swallows a full disk.
    int status =
        command()
            .run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                args);
    System.exit(status);
  }

  /** The command in this process. */
  static Command command() {
    return new Command(Environment.ofProcess());
  }
}
