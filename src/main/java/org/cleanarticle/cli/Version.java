package org.cleanarticle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version as the build wrote it down. */
final class Version {
  private Version() {}

  static String number() {
    try (InputStream in =
        Version.class.getResourceAsStream("/org/cleanarticle/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read version.properties", e);
    }
  }
}
