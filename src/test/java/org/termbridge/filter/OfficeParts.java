package org.termbridge.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.termbridge.document.Format;
import org.termbridge.filter.container.Container;

/** A small office document built part by part. */
public final class OfficeParts {

  public static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";
  public static final String SLIDE =
      "xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  public static final String SHEET =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  public static final String CHART =
      "xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
  public static final String DIAGRAM =
      "xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
          + " xmlns:dsp='http://schemas.microsoft.com/office/drawing/2008/diagram'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Format format;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private int lastId;

  private OfficeParts(Format format) {
    this.format = format;
  }

  public static OfficeParts empty(Format format) {
    return new OfficeParts(format);
  }

  /** A text document with this content of its {@code w:body}. */
  public static OfficeParts docx(String body) {
    return new OfficeParts(Format.DOCX)
        .related("", "officeDocument", "word/document.xml", wordDocument(body));
  }

  public static String wordDocument(String body) {
    return "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
  }

  /** A presentation; each argument is the content of a slide's {@code p:spTree}. */
  public static OfficeParts pptx(String... slides) {
    OfficeParts parts = new OfficeParts(Format.PPTX);
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= slides.length; i++) {
      list.append("<p:sldId id='").append(255 + i).append("' r:id='rId").append(i + 1);
      list.append("'/>");
    }
    parts.related(
        "",
        "officeDocument",
        "ppt/presentation.xml",
        "<p:presentation " + SLIDE + "><p:sldIdLst>" + list + "</p:sldIdLst></p:presentation>");
    for (int i = 1; i <= slides.length; i++) {
      parts.related(
          "ppt/presentation.xml", "slide", "ppt/slides/slide" + i + ".xml", slide(slides[i - 1]));
    }
    return parts;
  }

  public static String slide(String shapes) {
    return "<p:sld " + SLIDE + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>";
  }

  /** A workbook of one sheet named Figures; the argument is what its root element holds. */
  public static OfficeParts xlsx(String sheet) {
    return new OfficeParts(Format.XLSX)
        .related(
            "",
            "officeDocument",
            "xl/workbook.xml",
            "<workbook "
                + SHEET
                + "><sheets><sheet name='Figures' sheetId='1' r:id='rId2'/></sheets></workbook>")
        .related("xl/workbook.xml", "worksheet", "xl/worksheets/sheet1.xml", worksheet(sheet));
  }

  public static String worksheet(String content) {
    return "<worksheet " + SHEET + ">" + content + "</worksheet>";
  }

  /** Adds a part, or replaces it. */
  public OfficeParts with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Adds a part that another refers to; the ids of references are rId1, rId2 and so on. */
  public OfficeParts related(String owner, String type, String name, String content) {
    return refer(owner, type, "/" + name, "").with(name, content);
  }

  /** A reference without its part. */
  public OfficeParts refer(String owner, String type, String target, String more) {
    lastId++;
    relations
        .computeIfAbsent(owner, any -> new StringBuilder())
        .append("<Relationship Id='rId" + lastId + "' Type='" + TYPES + type)
        .append("' Target='" + target + "' " + more + "/>");
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
      for (Map.Entry<String, StringBuilder> owner : relations.entrySet()) {
        int slash = owner.getKey().lastIndexOf('/') + 1;
        entry(
            zip,
            owner.getKey().substring(0, slash)
                + "_rels/"
                + owner.getKey().substring(slash)
                + ".rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + owner.getValue()
                + "</Relationships>");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  public RoundTrip document() {
    return RoundTrip.of(format, bytes(), UTF_8);
  }

  /** A part of a written document. */
  public static String part(byte[] document, String name) {
    return new String(Container.of(document).read(name).orElseThrow(), UTF_8);
  }
}
