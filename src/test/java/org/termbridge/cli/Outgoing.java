package org.termbridge.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The same release as a page and as a Word document, in both families of XLIFF. Its lines: two
 * sentences with a bold word and a link, two plain ones, one with both codes, one with two spaces.
 */
enum Outgoing {
  PAGE_IN_2_0("page.html", "2.0"),
  PAGE_IN_1_2("page.html", "1.2"),
  WORD_IN_2_0("page.docx", "2.0"),
  WORD_IN_1_2("page.docx", "1.2");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"></head><body>
      <p>We will <b>go</b> further. The <a href="x.html">plan</a> works.</p>
      <p>Second one.</p>
      <p>Third one.</p>
      <p>Read <b>it</b> and <a href="x.html">more</a> now.</p>
      <pre>Two  spaces.</pre></body></html>
      """;

  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String WORDS = OFFICE + "wordprocessingml/2006/main";
  private static final String RELATIONS = OFFICE + "officeDocument/2006/relationships";
  private static final String PACKAGE = OFFICE + "package/2006/";

  private static final String DOCUMENT =
      "<w:document xmlns:w='%s' xmlns:r='%s'><w:body>".formatted(WORDS, RELATIONS)
          + line("We will ", "[go]", " further. The ", "{plan}", " works.")
          + line("Second one.")
          + line("Third one.")
          + line("Read ", "[it]", " and ", "{more}", " now.")
          + line("Two  spaces.")
          + "</w:body></w:document>";

  private static final Map<String, String> PARTS =
      Map.of(
          "[Content_Types].xml",
          "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
              + "<Default Extension='rels' ContentType="
              + "'application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/"
              + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
          "_rels/.rels",
          relation("officeDocument", "word/document.xml"),
          "word/_rels/document.xml.rels",
          relation("hyperlink", "http://example.org/"),
          "word/document.xml",
          DOCUMENT);

  final String file;
  final String version;

  Outgoing(String file, String version) {
    this.file = file;
    this.version = version;
  }

  boolean isIn2() {
    return version.startsWith("2");
  }

  boolean isWord() {
    return file.endsWith(".docx");
  }

  /** The id of the line's unit, counted from 1. */
  String unit(int line) {
    if (isWord()) {
      return "document." + line;
    }
    return line == 5 ? "pre-1" : "p-" + line;
  }

  byte[] bytes() throws IOException {
    if (!isWord()) {
      return PAGE.getBytes(UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The lines of a document, with {@code [bold]} words and {@code {links}}. */
  List<String> lines(Path document) throws IOException {
    return isWord() ? linesOfWord(document) : linesOfPage(Files.readString(document));
  }

  private static List<String> linesOfPage(String page) {
    List<String> lines = new ArrayList<>();
    Matcher line = Pattern.compile("(?s)<(p|pre)>(.*?)</\\1>").matcher(page);
    while (line.find()) {
      lines.add(
          line.group(2)
              .replace("<b>", "[")
              .replace("</b>", "]")
              .replaceAll("<a [^>]*>", "{")
              .replace("</a>", "}"));
    }
    return lines;
  }

  private static List<String> linesOfWord(Path document) throws IOException {
    List<String> lines = new ArrayList<>();
    NodeList paragraphs = part(document).getElementsByTagNameNS(WORDS, "p");
    for (int i = 0; i < paragraphs.getLength(); i++) {
      NodeList runs = ((Element) paragraphs.item(i)).getElementsByTagNameNS(WORDS, "r");
      StringBuilder line = new StringBuilder();
      for (int k = 0; k < runs.getLength(); k++) {
        Element run = (Element) runs.item(k);
        String words = run.getTextContent();
        boolean isBold = run.getElementsByTagNameNS(WORDS, "b").getLength() > 0;
        boolean isLink = run.getParentNode().getLocalName().equals("hyperlink");
        line.append(isBold ? "[" + words + "]" : isLink ? "{" + words + "}" : words);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static Element part(Path document) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (ZipFile zip = new ZipFile(document.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static String line(String... runs) {
    StringBuilder line = new StringBuilder("<w:p>");
    for (String run : runs) {
      switch (run.charAt(0)) {
        case '[' -> line.append(run(inner(run), "<w:rPr><w:b/></w:rPr>"));
        case '{' ->
            line.append("<w:hyperlink r:id='r1'>")
                .append(run(inner(run), ""))
                .append("</w:hyperlink>");
        default -> line.append(run(run, ""));
      }
    }
    return line.append("</w:p>").toString();
  }

  private static String inner(String run) {
    return run.substring(1, run.length() - 1);
  }

  private static String run(String words, String looks) {
    return "<w:r>" + looks + "<w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String relation(String type, String target) {
    String mode = type.equals("hyperlink") ? " TargetMode='External'" : "";
    return "<Relationships xmlns='%srelationships'>".formatted(PACKAGE)
        + "<Relationship Id='r1' Type='%s/%s' Target='%s'%s/>"
            .formatted(RELATIONS, type, target, mode)
        + "</Relationships>";
  }
}
