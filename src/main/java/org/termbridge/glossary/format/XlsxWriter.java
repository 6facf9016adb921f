package org.termbridge.glossary.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook with one sheet (ECMA-376) whose first row stays in sight. Every cell is text,
 * so none can be a formula. Holds no clock, unlike the library: the same rows give the same bytes.
 */
final class XlsxWriter {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The oldest time that a zip entry can have. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** What a spreadsheet would read as an escaped character (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int TEXT = 1;
  private static final int HEADER = 2;
  private static final int GUARDED = 3;

  private final ZipOutputStream zip;
  private final Writer writer;

  private XlsxWriter(ZipOutputStream zip) {
    this.zip = zip;
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
  }

  /**
   * Writes a table; the stream stays open.
   *
   * @param flags columns of {@code TRUE} and {@code FALSE}
   */
  static void write(Stream<List<String>> rows, Set<Integer> flags, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    XlsxWriter workbook = new XlsxWriter(zip);
    workbook.parts();
    workbook.sheet(rows, flags);
    zip.finish();
  }

  private void parts() throws IOException {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("workbook", "sheet.main")
            + override("styles", "styles")
            + override("worksheets/sheet1", "worksheet")
            + "</Types>");
    part("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + "<sheet name=\"Terms\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        "xl/_rels/workbook.xml.rels",
        relationships(
            relationship(1, "worksheet", "worksheets/sheet1.xml")
                + relationship(2, "styles", "styles.xml")));
    part("xl/styles.xml", styles());
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relationship(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** Text, header, and text that stays text when it is edited. */
  private static String styles() {
    String format =
        "<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
            + " applyNumberFormat=\"1\"%s/>";
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>"
        + "<patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/>"
        + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
        + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\""
        + " fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + String.format(format, 0, "")
        + String.format(format, 1, " applyFont=\"1\"")
        + String.format(format, 0, " quotePrefix=\"1\"")
        + "</cellXfs></styleSheet>";
  }

  private void sheet(Stream<List<String>> rows, Set<Integer> flags) throws IOException {
    begin("xl/worksheets/sheet1.xml");
    writer.write(
        DECLARATION
            + "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetViews><sheetView"
            + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultColWidth=\"24\" defaultRowHeight=\"15\"/><sheetData>\n");
    int number = 0;
    for (List<String> row : (Iterable<List<String>>) rows::iterator) {
      number++;
      writer.write("<row r=\"" + number + "\">");
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          cell(column(i) + number, row.get(i), number == 1, flags.contains(i));
        }
      }
      writer.write("</row>\n");
    }
    writer.write("</sheetData></worksheet>");
    writer.flush();
    zip.closeEntry();
  }

  private void cell(String reference, String text, boolean isHeader, boolean isFlag)
      throws IOException {
    if (isFlag && !isHeader) {
      String value = text.equals("TRUE") ? "1" : "0";
      writer.write("<c r=\"" + reference + "\" t=\"b\"><v>" + value + "</v></c>");
      return;
    }
    int plain = FormulaGuard.isNeeded(text) ? GUARDED : TEXT;
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    writer.write(
        "<c r=\""
            + reference
            + "\" s=\""
            + (isHeader ? HEADER : plain)
            + "\" t=\"inlineStr\"><is>"
            + "<t xml:space=\"preserve\">"
            + XmlWriter.escaped(escaped)
            + "</t></is></c>");
  }

  /** {@code AB} for 27. */
  private static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  private void part(String name, String xml) throws IOException {
    begin(name);
    writer.write(DECLARATION + xml);
    writer.flush();
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
  }
}
