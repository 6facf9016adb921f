package org.termbridge.carrier;

/** What a translated carrier can become. */
public enum CarrierFormat {
  XHTML,
  DOCX,
  HTML,
  MD,
  TXT;

  /** The extension of the output, without the dot. */
  public String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
