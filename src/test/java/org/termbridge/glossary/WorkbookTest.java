package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.glossary.GlossaryFiles.error;
import static org.termbridge.glossary.GlossaryFiles.terms;
import static org.termbridge.glossary.GlossaryFiles.warnings;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Language;

/** Excel workbooks: editors' tables and Phrase's. */
class WorkbookTest {

  @TempDir Path folder;

  @Test
  void cellsOfAWorkbookAreTextAndItsBytesAreTheSameEachTime() throws IOException {
    Glossary glossary =
        new Glossary(
            List.of(Concept.of("p", List.of(Term.of(new Language("en"), "=a _x0041_\n<b>")))));

    Path file = written(folder, glossary, "xlsx", GlossaryOptions.NONE).file();

    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
          .contains("t=\"inlineStr\"")
          .doesNotContain("<f>");
    }
    assertThat(GlossaryFile.read(file)).isEqualTo(glossary);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    GlossaryFile.write(glossary, again, GlossaryFile.format("xlsx"), GlossaryOptions.NONE);
    assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void anErrorInAWorkbookNamesTheCell() throws IOException {
    Glossary glossary =
        new Glossary(List.of(Concept.of("p", List.of(Term.of(new Language("en"), "plan")))));
    Path file = written(folder, glossary, "xlsx", GlossaryOptions.NONE).file();
    Path broken = folder.resolve("broken.xlsx");
    rezip(file, broken, "preferred", "preferd");

    assertThat(error(broken)).isEqualTo("E0906 sheet Terms, cell F2");
  }

  @Test
  void theSheetWithTheGlossaryIsReadWithItsNumbersAndDates() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      row(book.createSheet("Read me"), 0, "How to use this file");
      Sheet terms = book.createSheet("术语");
      row(terms, 0, "序号", "英语", "中文", "生效日期");
      Row plan = row(terms, 2, "", "plan", "规划");
      plan.getCell(0).setCellValue(7);
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("d/m/yy"));
      plan.createCell(3).setCellValue(LocalDate.of(2024, 3, 5));
      plan.getCell(3).setCellStyle(date);
      book.write(out);
    }

    GlossaryReading reading = GlossaryFile.open(file, GlossaryOptions.NONE);

    assertThat(terms(reading.glossary(), "c7", "zh-Hans")).containsExactly("preferred 规划");
    assertThat(reading.glossary().concept("c7").orElseThrow().validity().from())
        .contains(LocalDate.of(2024, 3, 5));
    assertThat(warnings(reading)).containsExactly("W0913");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertThat(error(Files.write(folder.resolve("text.xlsx"), new byte[] {1, 2, 3})))
        .isEqualTo("E0915");
    Path letter = folder.resolve("letter.xlsx");
    zip(letter, "word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
    assertThat(error(letter)).isEqualTo("E0915");
    Path whole = written(folder, Glossary.EMPTY, "xlsx", GlossaryOptions.NONE).file();
    byte[] bytes = Files.readAllBytes(whole);
    java.util.Arrays.fill(bytes, 100, 400, (byte) 0);
    assertThat(error(Files.write(folder.resolve("damaged.xlsx"), bytes))).isEqualTo("E0915");
    Path bomb = folder.resolve("bomb.xlsx");
    zip(bomb, "xl/workbook.xml", new byte[50_000_000]);
    assertThat(error(bomb)).isEqualTo("E0916");
  }

  @Test
  void phraseHasRowsForSynonymsAndFlagsForStatus() throws IOException {
    Term preferred = Term.of(new Language("en"), "plan");
    Term scheme = Term.of(new Language("en"), "scheme").withStatus(TermStatus.ADMITTED);
    Term ploy =
        new Term(
            new Language("en"),
            "ploy",
            TermStatus.DEPRECATED,
            TermType.VARIANT,
            "noun",
            CaseRule.EXACT,
            "old",
            "");
    Glossary glossary = new Glossary(List.of(Concept.of("p", List.of(preferred, scheme, ploy))));

    assertThat(GlossaryFile.read(written(folder, glossary, "phrase", GlossaryOptions.NONE).file()))
        .isEqualTo(glossary);
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private static void zip(Path file, String name, byte[] content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
  }

  private static void rezip(Path from, Path to, String old, String replacement) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : java.util.Collections.list(in.entries())) {
        String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
