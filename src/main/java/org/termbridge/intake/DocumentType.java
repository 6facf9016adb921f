package org.termbridge.intake;

import static org.termbridge.intake.DocumentType.Family.BINARY;
import static org.termbridge.intake.DocumentType.Family.ODF;
import static org.termbridge.intake.DocumentType.Family.OLE;
import static org.termbridge.intake.DocumentType.Family.OOXML;
import static org.termbridge.intake.DocumentType.Family.TEXT;
import static org.termbridge.intake.DocumentType.Family.ZIP;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Format;
import org.termbridge.document.Road;

/**
 * The list of document types that can be taken in. A type with a format takes the native road, one
 * without the reflow road. The first extension is the usual one.
 */
public enum DocumentType {
  DOCX(Format.DOCX, OOXML, Names.WORD + "document", "docx"),
  DOCM(Format.DOCM, OOXML, "application/vnd.ms-word.document.macroenabled.12", "docm"),
  DOTX(Format.DOTX, OOXML, Names.WORD + "template", "dotx"),
  DOTM(Format.DOCM, OOXML, "application/vnd.ms-word.template.macroenabled.12", "dotm"),
  PPTX(Format.PPTX, OOXML, Names.SLIDES + "presentation", "pptx"),
  PPSX(Format.PPTX, OOXML, Names.SLIDES + "slideshow", "ppsx"),
  POTX(Format.PPTX, OOXML, Names.SLIDES + "template", "potx"),
  PPTM(Format.PPTM, OOXML, "application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm"),
  PPSM(Format.PPTM, OOXML, "application/vnd.ms-powerpoint.slideshow.macroenabled.12", "ppsm"),
  POTM(Format.PPTM, OOXML, "application/vnd.ms-powerpoint.template.macroenabled.12", "potm"),
  XLSX(Format.XLSX, OOXML, Names.SHEETS + "sheet", "xlsx"),
  XLTX(Format.XLSX, OOXML, Names.SHEETS + "template", "xltx"),
  XLSM(Format.XLSM, OOXML, "application/vnd.ms-excel.sheet.macroenabled.12", "xlsm"),
  XLTM(Format.XLSM, OOXML, "application/vnd.ms-excel.template.macroenabled.12", "xltm"),
  ODT(Format.ODT, ODF, Names.OASIS + "text", "odt"),
  OTT(Format.ODT, ODF, Names.OASIS + "text-template", "ott"),
  ODS(Format.ODS, ODF, Names.OASIS + "spreadsheet", "ods"),
  OTS(Format.ODS, ODF, Names.OASIS + "spreadsheet-template", "ots"),
  ODP(Format.ODP, ODF, Names.OASIS + "presentation", "odp"),
  OTP(Format.ODP, ODF, Names.OASIS + "presentation-template", "otp"),
  EPUB(Format.EPUB, ZIP, "application/epub+zip", "epub"),
  IDML(Format.IDML, ZIP, "application/vnd.adobe.indesign-idml-package", "idml"),

  HTML(Format.HTML, TEXT, "text/html", "html", "htm"),
  XHTML(Format.XHTML, TEXT, "application/xhtml+xml", "xhtml", "xht"),
  MARKDOWN(Format.MARKDOWN, TEXT, "text/markdown", "md", "markdown", "mdown", "mkd", "mdx"),
  TXT(Format.TXT, TEXT, "text/plain", "txt", "text"),
  XML(Format.XML, TEXT, "application/xml", "xml"),
  JSON(Format.JSON, TEXT, "application/json", "json"),
  PO(Format.PO, TEXT, "text/x-gettext-translation", "po", "pot"),
  PROPERTIES(Format.PROPERTIES, TEXT, "text/x-java-properties", "properties"),
  YAML(Format.YAML, TEXT, "application/yaml", "yaml", "yml"),
  VTT(Format.VTT, TEXT, "text/vtt", "vtt"),
  SRT(Format.SRT, TEXT, "application/x-subrip", "srt"),
  CSV(Format.CSV, TEXT, "text/csv", "csv"),
  TSV(Format.TSV, TEXT, "text/tab-separated-values", "tsv", "tab"),

  PDF(null, BINARY, "application/pdf", "pdf"),
  DOC(null, OLE, "application/msword", "doc", "dot"),
  PPT(null, OLE, "application/vnd.ms-powerpoint", "ppt", "pps", "pot"),
  XLS(null, OLE, "application/vnd.ms-excel", "xls", "xlt"),
  MSG(null, OLE, "application/vnd.ms-outlook", "msg"),
  RTF(null, TEXT, "application/rtf", "rtf"),
  EML(null, TEXT, "message/rfc822", "eml", "mht", "mhtml"),
  WORDML(null, TEXT, "application/vnd.ms-wordml", "xml"),
  SPREADSHEETML(null, TEXT, "application/vnd.ms-spreadsheetml", "xml"),
  FODT(null, TEXT, "application/vnd.oasis.opendocument.text-flat-xml", "fodt"),
  WORDPERFECT(null, BINARY, "application/vnd.wordperfect", "wpd", "wp", "doc");

  /** How the bytes of a type are laid out. */
  public enum Family {
    OOXML,
    ODF,
    ZIP,
    OLE,
    BINARY,
    TEXT;

    boolean isZip() {
      return this == OOXML || this == ODF || this == ZIP;
    }
  }

  private static final class Names {
    static final String OOXML_PREFIX = "application/vnd.openxmlformats-officedocument.";
    static final String WORD = OOXML_PREFIX + "wordprocessingml.";
    static final String SLIDES = OOXML_PREFIX + "presentationml.";
    static final String SHEETS = OOXML_PREFIX + "spreadsheetml.";
    static final String OASIS = "application/vnd.oasis.opendocument.";
  }

  private final @Nullable Format format;
  private final Family family;
  private final String mediaType;
  private final String extensions;

  DocumentType(@Nullable Format format, Family family, String mediaType, String... extensions) {
    this.format = format;
    this.family = family;
    this.mediaType = mediaType;
    this.extensions = " " + String.join(" ", extensions) + " ";
  }

  Optional<Format> format() {
    return Optional.ofNullable(format);
  }

  public Family family() {
    return family;
  }

  Road road() {
    return format == null ? Road.REFLOW : Road.NATIVE;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether the file's name promises this type. */
  boolean isNamedBy(String fileName) {
    return extensions.contains(" " + extension(fileName) + " ");
  }

  /** The first type in the list that the extension promises. */
  public static Optional<DocumentType> named(String fileName) {
    return Arrays.stream(values()).filter(type -> type.isNamedBy(fileName)).findFirst();
  }

  public static Optional<DocumentType> ofMediaType(String mediaType) {
    String lower = mediaType.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(lower)).findFirst();
  }

  /** What stands behind the last dot, in lower case; empty if there is none. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
