package org.cleanarticle.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a phrase why a file could not be read or written. */
final class Reasons {
  private static final String LOOP = "is a link that leads back to itself";

  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "is not a folder";
    }
    if (e instanceof FileSystemLoopException) {
      return LOOP;
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (reason != null && reason.startsWith("Too many levels of symbolic links")) {
      return LOOP;
    }
    return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
  }
}
