package org.termbridge.xliff;

import java.util.Arrays;
import java.util.Optional;

/** The versions of XLIFF that we write. */
public enum XliffVersion {
  V1_2("1.2"),
  V2_0("2.0"),
  V2_1("2.1"),
  V2_2("2.2");

  private final String text;

  XliffVersion(String text) {
    this.text = text;
  }

  /** As in the {@code version} attribute. */
  public String text() {
    return text;
  }

  public static Optional<XliffVersion> of(String text) {
    return Arrays.stream(values()).filter(version -> version.text.equals(text)).findFirst();
  }
}
