package org.termbridge.document;

/** The formats that a filter can read and write back. Each knows the extension of its output. */
public enum Format {
  DOCX,
  DOCM,
  DOTX,
  PPTX,
  PPTM,
  XLSX,
  XLSM,
  ODT,
  ODS,
  ODP,
  HTML,
  XHTML,
  MARKDOWN,
  TXT,
  IDML,
  XML,
  JSON,
  PO,
  PROPERTIES,
  YAML,
  VTT,
  SRT,
  CSV,
  TSV,
  EPUB;

  /** The extension of files in this format, without the dot. */
  public String extension() {
    return switch (this) {
      case MARKDOWN -> "md";
      default -> name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** Whether files of this format are text in some charset. */
  public boolean isText() {
    return switch (this) {
      case DOCX, DOCM, DOTX, PPTX, PPTM, XLSX, XLSM, ODT, ODS, ODP, IDML, EPUB -> false;
      default -> true;
    };
  }
}
