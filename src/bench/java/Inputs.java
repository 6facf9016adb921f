import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The documents of the benchmark: releases made up from word lists, always the same ones.
 *
 * <p>Usage: {@code Inputs FOLDER}. Writes {@code many/} (100 HTML and 100 DOCX), {@code
 * paragraphs.html} (20,000 paragraphs, 60,000 sentences), {@code one.docx} and {@code large.html}
 * (60 MB).
 */
public final class Inputs {

  private static final long LARGE = 60_000_000;

  private static final List<String> WHO =
      List.of(
          "The provincial government",
          "Governor Lin",
          "The Department of Commerce",
          "Lt. Gov. Sarah Chen",
          "Harbor Motors Co., Ltd.",
          "The port of Ningsha",
          "A spokesman",
          "Dr. J. K. Mbeki",
          "The U.S. Embassy",
          "The regional council",
          "Prof. Marta Ruiz",
          "The transport bureau",
          "Officials of three cities",
          "The trade association");
  private static final List<String> DID =
      List.of(
          "announced",
          "approved",
          "presented",
          "welcomed",
          "reviewed",
          "extended",
          "opened",
          "inspected",
          "published",
          "signed",
          "postponed",
          "financed");
  private static final List<String> WHAT =
      List.of(
          "a plan for rural schools",
          "the second stage of the railway",
          "new rules for imports",
          "an agreement on clean water",
          "a budget of 3.5 billion yuan",
          "item No. 5 of the program",
          "the report for the first half of the year",
          "a fund for small companies",
          "measures against floods",
          "the exhibition of farm products",
          "a bridge over the river",
          "the list of protected sites");
  private static final List<String> WHERE =
      List.of(
          "in the capital",
          "at a press conference",
          "on Nov. 20",
          "at 9 a.m. on Tuesday",
          "before the summer",
          "in 14 counties",
          "after talks with investors",
          "in the old harbor",
          "for the third time since 2019",
          "with support from the state",
          "near St. Anne Street",
          "up 12.4 percent from a year earlier");

  private final Random random = new Random(42);

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Inputs inputs = new Inputs();
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 1; i <= 100; i++) {
      String name = String.format(Locale.ROOT, "release-%03d", i);
      inputs.html(many.resolve(name + ".html"), 12, Long.MAX_VALUE);
      inputs.docx(many.resolve(name + "-word.docx"), 12);
    }
    inputs.html(folder.resolve("paragraphs.html"), 20_000, Long.MAX_VALUE);
    inputs.docx(folder.resolve("one.docx"), 12);
    inputs.html(folder.resolve("large.html"), Integer.MAX_VALUE, LARGE);
  }

  private void html(Path file, int paragraphs, long bytes) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      String head =
          "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
              + headline()
              + "</title>\n</head>\n<body>\n<h1>"
              + headline()
              + "</h1>\n";
      out.write(head);
      long written = head.length();
      for (int i = 0; i < paragraphs && written < bytes; i++) {
        String paragraph = "<p>" + paragraph(i, "<b>", "</b>") + "</p>\n";
        out.write(paragraph);
        written += paragraph.getBytes(StandardCharsets.UTF_8).length;
      }
      out.write("</body>\n</html>\n");
    }
  }

  private void docx(Path file, int paragraphs) throws IOException {
    StringBuilder body = new StringBuilder();
    body.append(word("Heading1", run(headline(), "")));
    for (int i = 0; i < paragraphs; i++) {
      List<String> runs = new ArrayList<>();
      for (String piece : paragraph(i, "\n<", "\n").split("\n", -1)) {
        if (!piece.isEmpty()) {
          boolean isBold = piece.startsWith("<");
          runs.add(run(isBold ? piece.substring(1) : piece, isBold ? "<w:rPr><w:b/></w:rPr>" : ""));
        }
      }
      body.append(word("Normal", String.join("", runs)));
    }
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      entry(zip, "[Content_Types].xml", CONTENT_TYPES);
      entry(zip, "_rels/.rels", RELATIONS);
      entry(zip, "word/document.xml", DOCUMENT.formatted(body));
      entry(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
      entry(zip, "word/styles.xml", STYLES);
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String word(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String run(String text, String properties) {
    return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private String headline() {
    return one(WHO) + " " + one(DID) + " " + one(WHAT);
  }

  /** Three sentences; every third paragraph has a bold word, every fourth a quotation. */
  private String paragraph(int number, String bold, String plain) {
    String first = sentence() + ".";
    if (number % 3 == 0) {
      first = first.replaceFirst(" (\\p{L}+)\\.$", " " + bold + "$1" + plain + ".");
    }
    String second =
        number % 4 == 0
            ? "“We are ready for " + one(WHAT) + ",” said " + one(WHO).replace("The ", "the ") + "."
            : sentence() + ", and " + sentence().replace("The ", "the ") + ".";
    return first + " " + second + " " + sentence() + (number % 7 == 0 ? "!" : ".");
  }

  private String sentence() {
    return one(WHO) + " " + one(DID) + " " + one(WHAT) + " " + one(WHERE);
  }

  private String one(List<String> phrases) {
    return phrases.get(random.nextInt(phrases.size()));
  }

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATION_LIST =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String CONTENT_TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + TYPE
          + ".document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
          + TYPE
          + ".styles+xml\"/></Types>";
  private static final String RELATIONS =
      XML
          + RELATION_LIST
          + "<Relationship Id=\"rId1\" Type=\""
          + RELATION
          + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String DOCUMENT_RELATIONS =
      XML
          + RELATION_LIST
          + "<Relationship Id=\"rId1\" Type=\""
          + RELATION
          + "/styles\" Target=\"styles.xml\"/></Relationships>";
  private static final String DOCUMENT =
      XML + "<w:document" + MAIN + "><w:body>%s</w:body></w:document>";
  private static final String STYLES =
      XML
          + "<w:styles"
          + MAIN
          + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
          + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\">"
          + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/></w:style></w:styles>";
}
