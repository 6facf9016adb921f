package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to harm: one line in the report, no trace, nothing left behind. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileInputTest {

  private static final String BOMB =
      "<!DOCTYPE %s [<!ENTITY a \"laugh\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
          + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e"
          + " \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

  @TempDir Path folder;

  private CommandRun extract(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return CommandRun.of(
        "extract", "--to", "fr", "-o", folder.resolve("out").toString(), file.toString());
  }

  private CommandRun extract(String name, String text) throws IOException {
    return extract(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(CommandRun run, String code) throws IOException {
    assertThat(run.code()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains("error[" + code).doesNotContain("\tat ", "E0799");
    assertThat(run.out()).isEmpty();
    assertNothingLeft();
  }

  private void assertNothingLeft() throws IOException {
    if (Files.exists(folder.resolve("out"))) {
      try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
        assertThat(files.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        Object content = entries[i + 1];
        zip.write(
            content instanceof byte[] raw
                ? raw
                : ((String) content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String document) throws IOException {
    String office = "http://schemas.openxmlformats.org/";
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"%spackage/2006/content-types\"><Override".formatted(office)
            + " PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>",
        "_rels/.rels",
        ("<Relationships xmlns=\"%1$spackage/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"%1$sofficeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>")
            .formatted(office),
        "word/document.xml",
        document);
  }

  @Test
  void billionLaughsInXmlAreRefused() throws IOException {
    refused(extract("a.xml", BOMB.formatted("doc") + "<doc><p>&f;</p></doc>"), "E0321");
  }

  @Test
  void billionLaughsInXhtmlAreRefused() throws IOException {
    String page = "<?xml version=\"1.0\"?>" + BOMB.formatted("html");
    refused(
        extract(
            "a.xhtml",
            page + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>&f;</p></body></html>"),
        "E0321");
  }

  @Test
  void billionLaughsInAWordPartAreRefused() throws IOException {
    String body =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>";
    refused(extract("a.docx", docx(BOMB.formatted("w:document") + body)), "E0");
  }

  @Test
  void billionLaughsInXliffAreRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xlf"),
            BOMB.formatted("xliff")
                + "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\""
                + " srcLang=\"en\" trgLang=\"fr\"><file id=\"f\"><unit id=\"u\"><segment>"
                + "<source>&f;</source></segment></unit></file></xliff>");

    refused(CommandRun.of("merge", file.toString(), "-o", folder.resolve("out").toString()), "E05");
  }

  @Test
  void archivesInArchivesAreNotOpened() throws IOException {
    byte[] inner = zip("a.txt", "text");
    for (int i = 0; i < 50; i++) {
      inner = zip("inner.zip", inner);
    }

    refused(extract("a.zip", inner), "E0211");
  }

  @Test
  void encryptedArchivesAreRefused() throws IOException {
    byte[] docx = docx("<w:document/>");
    // The flag of encryption, in the local head of the first entry and in the directory.
    for (int i = 0; i + 8 < docx.length; i++) {
      if (docx[i] == 'P' && docx[i + 1] == 'K' && docx[i + 2] == 3 && docx[i + 3] == 4) {
        docx[i + 6] |= 1;
      } else if (docx[i] == 'P' && docx[i + 1] == 'K' && docx[i + 2] == 1 && docx[i + 3] == 2) {
        docx[i + 8] |= 1;
      }
    }

    refused(extract("a.docx", docx), "E02");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, <b>, 100000, <html><body><p>",
    "a.html, <table><tr><td>, 30000, <html><body>",
    "a.xml, <a>, 100000, <doc>",
    "a.json, [, 100000, ''",
    "a.json, '{\"a\":', 50000, ''",
    "a.md, >, 10000, ''",
    "a.md, ![](, 30000, ''",
    "a.yaml, '[', 50000, 'a: '",
    "a.rtf, {, 100000, {\\rtf1 "
  })
  void nestingWithoutEndIsReadOrRefusedButNeverABug(
      String name, String opening, int times, String begin) throws IOException {
    CommandRun run = extract(name, begin + opening.repeat(times) + "x");

    assertThat(run.code()).as(run.err()).isIn(0, 4);
    assertThat(run.err()).doesNotContain("E0799", "\tat ");
    if (run.code() == 4) {
      assertThat(run.err()).contains("error[E0");
      assertNothingLeft();
    }
  }

  /** A scan that starts again at each character takes hours here. */
  @ParameterizedTest
  @CsvSource({
    "a.txt, x, 400000",
    "a.txt, 字, 200000",
    "a.txt, 'a.', 200000",
    "a.txt, 'a@', 200000",
    "a.txt, '“', 100000",
    "a.txt, '(1) ', 100000",
    "a.html, <, 200000",
    "a.html, <!--, 60000",
    "a.html, <script , 40000",
    "a.html, '<meta ', 40000",
    "a.html, <title>, 40000",
    "a.html, '<html lang', 40000",
    "a.html, '<!DOCTYPE', 40000",
    "a.html, &, 200000",
    "a.html, a=, 200000",
    "a.xml, <!--, 60000",
    "a.md, '*a ', 50000",
    "a.md, '[a', 50000",
    "a.md, `, 100000",
    "a.md, '`a', 50000",
    "a.md, <, 100000",
    "a.csv, '\"', 200000",
    "a.properties, 'a\\', 100000",
    "a.yaml, '- ', 20000",
    "a.srt, '1 --> ', 40000",
    "a.eml, '=?', 100000"
  })
  void oneLineWithoutEndTakesNoLongerThanItsLength(String name, String again, int times)
      throws IOException {
    CommandRun run = extract(name, "Text. " + again.repeat(times));

    assertThat(run.code()).as(run.err()).isIn(0, 4);
    assertThat(run.err()).doesNotContain("E0799", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"english!", "en_", "x", "zz-1", "-", "12"})
  void malformedLanguageTagsAreRefusedBeforeAnythingIsRead(String tag) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    CommandRun run =
        CommandRun.of(
            "extract", "--to", tag, "-o", folder.resolve("out").toString(), file.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("error[E01").doesNotContain("\tat ");
    assertNothingLeft();
  }

  @Test
  void theSameSourceAndTargetLanguageIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    CommandRun run =
        CommandRun.of(
            "extract",
            "--from",
            "fr",
            "--to",
            "fr",
            "-o",
            folder.resolve("out").toString(),
            file.toString());

    assertThat(run.code()).as(run.err()).isIn(2, 4);
    assertThat(run.err()).contains("error[E0").doesNotContain("\tat ");
    assertNothingLeft();
  }
}
