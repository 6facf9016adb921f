package org.termbridge.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.termbridge.document.Language;

/**
 * A carrier as a Word document (ECMA-376, transitional) with real styles for headings, lists,
 * tables and links. Holds no clock: the same carrier gives the same bytes.
 */
final class DocxExport {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The oldest time that a zip entry can have. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final CarrierDocument document;
  private final ZipOutputStream zip;

  private DocxExport(CarrierDocument document, ZipOutputStream zip) {
    this.document = document;
    this.zip = zip;
  }

  static void write(CarrierDocument document, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    new DocxExport(document, zip).write();
    zip.finish();
  }

  private void write() throws IOException {
    DocxBody body = DocxBody.of(document);
    part("[Content_Types].xml", contentTypes());
    part(
        "_rels/.rels",
        relationships(
            relationship("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relationship(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        + "core-properties",
                    "docProps/core.xml")));
    part("docProps/core.xml", properties());
    part("word/document.xml", DECLARATION + body.xml());
    part("word/styles.xml", styles());
    part("word/numbering.xml", DECLARATION + body.numbering());
    part(
        "word/_rels/document.xml.rels",
        relationships(
            relationship("rId1", OFFICE + "styles", "styles.xml")
                + relationship("rId2", OFFICE + "numbering", "numbering.xml")
                + links(body)));
  }

  private void part(String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return DECLARATION
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/word/document.xml", word + "document.main+xml")
        + override("/word/styles.xml", word + "styles+xml")
        + override("/word/numbering.xml", word + "numbering+xml")
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String relationships(String all) {
    return DECLARATION
        + "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String links(DocxBody body) {
    StringBuilder links = new StringBuilder();
    body.links()
        .forEach(
            (address, id) ->
                links
                    .append("<Relationship Id=\"")
                    .append(id)
                    .append("\" Type=\"" + OFFICE + "hyperlink\" Target=\"")
                    .append(XmlText.attribute(address))
                    .append("\" TargetMode=\"External\"/>"));
    return links.toString();
  }

  private String properties() {
    String language =
        document
            .language()
            .map(l -> "<dc:language>" + XmlText.text(l.tag()) + "</dc:language>")
            .orElse("");
    return DECLARATION
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + XmlText.text(document.title())
        + "</dc:title>"
        + language
        + "</cp:coreProperties>";
  }

  private String styles() throws IOException {
    String tag = document.language().map(Language::tag).orElse("en-US");
    String primary = document.language().map(Language::primary).orElse("en");
    boolean isEast = primary.equals("zh") || primary.equals("ja") || primary.equals("ko");
    try (InputStream in =
        Objects.requireNonNull(DocxExport.class.getResourceAsStream("styles.xml"), "styles.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@FONT@", eastAsianFont(document.language()))
          .replace("@LATIN@", isEast || document.isRightToLeft() ? "en-US" : officeTag(tag))
          .replace("@EAST@", isEast ? officeTag(tag) : "zh-CN")
          .replace("@BIDI@", document.isRightToLeft() ? officeTag(tag) : "ar-SA");
    }
  }

  private static String eastAsianFont(Optional<Language> language) {
    return language
        .map(
            l ->
                switch (l.script()) {
                  case "Hant" -> "PMingLiU";
                  case "Jpan" -> "MS Mincho";
                  case "Kore" -> "Malgun Gothic";
                  default -> "SimSun";
                })
        .orElse("SimSun");
  }

  /** Office programs know Chinese by its region, not by its script. */
  private static String officeTag(String tag) {
    return switch (tag) {
      case "zh-Hans", "zh-Hans-CN" -> "zh-CN";
      case "zh-Hant", "zh-Hant-TW" -> "zh-TW";
      case "zh-Hant-HK" -> "zh-HK";
      case "zh-Hant-MO" -> "zh-MO";
      case "zh-Hans-SG" -> "zh-SG";
      case "ja" -> "ja-JP";
      case "ko" -> "ko-KR";
      case "ar" -> "ar-SA";
      default -> tag;
    };
  }
}
