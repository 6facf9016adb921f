package org.termbridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which versions are at work; the build fills them in. */
public final class Versions {

  private static final Properties BUILT = load();

  public static final String PRODUCT = "Termbridge " + BUILT.getProperty("product");
  public static final String OKAPI = BUILT.getProperty("okapi", "");
  public static final String TIKA = BUILT.getProperty("tika", "");

  private Versions() {}

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
