package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.termbridge.glossary.GlossaryFiles.HEADER;
import static org.termbridge.glossary.GlossaryFiles.error;
import static org.termbridge.glossary.GlossaryFiles.file;
import static org.termbridge.glossary.GlossaryFiles.open;
import static org.termbridge.glossary.GlossaryFiles.terms;
import static org.termbridge.glossary.GlossaryFiles.warnings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** Our own table, and what goes wrong with glossary files of any format. */
class GlossaryFileTest {

  @TempDir Path folder;

  @Test
  void ourTableIsReadByTheNamesOfItsColumns() throws IOException {
    String table =
        "term\tstatus\tlang\tconcept_id\tvalid_until\tcase\tdefinition\n"
            + "Harbour Plan\tpreferred\ten\tplan\t2025-12-31\texact\tA plan.\n"
            + "Harbor Scheme\tforbidden\ten\tplan\t2025-12-31\t\tA plan.\n";

    Glossary glossary = open(folder, "ours.tsv", table).glossary();

    Concept plan = glossary.concept("plan").orElseThrow();
    assertThat(plan.definition()).isEqualTo("A plan.");
    assertThat(plan.validity().until()).hasToString("Optional[2025-12-31]");
    assertThat(plan.terms().get(0).caseRule()).isEqualTo(CaseRule.EXACT);
    assertThat(terms(glossary, "plan", "en"))
        .containsExactly("preferred Harbour Plan", "forbidden Harbor Scheme");
  }

  @Test
  void columnsMayHaveChineseNames() throws IOException {
    String table = "编号\t语言\t术语\t状态\t定义\t来源\np1\t简体中文\t港口规划\t首选\t规划。\t公报\n";

    Glossary glossary = open(folder, "ours.tsv", table).glossary();

    assertThat(terms(glossary, "p1", "zh-Hans")).containsExactly("preferred 港口规划");
    assertThat(glossary.concept("p1").orElseThrow().terms().get(0).source()).isEqualTo("公报");
  }

  @Test
  void cellsThatASpreadsheetHasQuotedAreUnquoted() throws IOException {
    String table =
        "id\tlang\tterm\tdefinition\np\ten\t\"the \"\"Plan\"\"\"\t\"A plan, a good one.\"\n"
            + "q\ten\t\"Quay\"\tA \"quay\".\n";

    Glossary glossary = open(folder, "saved.tsv", table).glossary();

    assertThat(terms(glossary, "p", "en")).containsExactly("preferred the \"Plan\"");
    assertThat(glossary.concept("p").orElseThrow().definition()).isEqualTo("A plan, a good one.");
    assertThat(terms(glossary, "q", "en")).containsExactly("preferred \"Quay\"");
    Term quoted = Term.of(new Language("en"), "\"a, b\"");
    Glossary literal = new Glossary(List.of(Concept.of("r", List.of(quoted))));
    Path file = GlossaryFiles.written(folder, literal, "tsv", GlossaryOptions.NONE).file();
    assertThat(GlossaryFile.read(file)).isEqualTo(literal);
  }

  @Test
  void blanksAroundATermAreNoPartOfIt() throws IOException {
    Glossary glossary =
        open(folder, "o.tsv", HEADER + "p\ten\t\u00A0plan\u3000\tpreferred\n").glossary();

    assertThat(terms(glossary, "p", "en")).containsExactly("preferred plan");
  }

  @Test
  void ofTermsWithoutAStatusTheFirstIsPreferred() throws IOException {
    Glossary glossary =
        open(folder, "ours.tsv", "id\tlang\tterm\np\ten\tplan\np\ten\tscheme\n").glossary();

    assertThat(terms(glossary, "p", "en")).containsExactly("preferred plan", "admitted scheme");
  }

  @Test
  void aSecondPreferredTermIsToldAndTheFirstCounts() throws IOException {
    GlossaryReading reading =
        open(folder, "o.tsv", HEADER + "p\ten\tplan\tpreferred\np\ten\tscheme\tpreferred\n");

    assertThat(warnings(reading)).containsExactly("W0902 line 3, column 6");
    assertThat(reading.glossary().concept("p").orElseThrow().preferred(new Language("en")))
        .map(Term::wording)
        .contains("plan");
  }

  @Test
  void rowsThatSayTwoThingsOfAConceptAreTold() throws IOException {
    String rows = "p\ten\tplan\tports\nq\ten\tquay\tports\np\tfr\tprojet\tships\n";

    assertThat(warnings(open(folder, "o.tsv", "id\tlang\tterm\tsubject\n" + rows)))
        .containsExactly("W0906 line 4, column 13");
  }

  @Test
  void aColumnThatNobodyKnowsIsTold() throws IOException {
    assertThat(warnings(open(folder, "o.tsv", "id\tlang\tterm\tcolour\np\ten\tplan\tred\n")))
        .containsExactly("W0907 line 1, column 14");
  }

  @Test
  void anErrorTellsLineAndColumn() throws IOException {
    assertThat(error(folder, "a.tsv", HEADER + "p\ten\tplan\tpreferd\n"))
        .isEqualTo("E0906 line 2, column 11");
    assertThat(error(folder, "b.tsv", HEADER + "\np\txx-yy-zz\tplan\tpreferred\n"))
        .isEqualTo("E0907 line 3, column 3");
    assertThat(error(folder, "c.tsv", HEADER + "p\ten\tplan\tpreferred\t!\n"))
        .isEqualTo("E0908 line 2, column 21");
    assertThat(error(folder, "d.tsv", HEADER + "p\ten\t\tpreferred\n"))
        .isEqualTo("E0909 line 2, column 6");
    assertThat(error(folder, "e.tsv", "lang\tterm\nen\tplan\n"))
        .isEqualTo("E0905 line 1, column 1");
    assertThat(error(folder, "f.tsv", HEADER + "p\ten\t" + "x".repeat(10_000_000)))
        .isEqualTo("E0912 line 2, column 6");
    assertThat(error(folder, "g.tsv", "id\tlang\tterm\tvalid_from\np\ten\tplan\tspring\n"))
        .isEqualTo("E0906 line 2, column 11");
  }

  @Test
  void whatIsNoGlossaryIsRefused() throws IOException {
    assertThat(error(folder.resolve("missing.tsv"))).isEqualTo("E0901");
    assertThat(error(folder, "empty.tsv", "")).isEqualTo("E0902");
    assertThat(error(folder, "blank.tsv", " \n\n")).isEqualTo("E0902");
    assertThat(error(folder, "letter.txt", "Dear all,\n\nthe plan is ready.\n")).isEqualTo("E0903");
    assertThat(error(Files.createDirectory(folder.resolve("none")))).isEqualTo("E0910");
    assertThat(catchThrowable(() -> GlossaryFile.format("papyrus")))
        .hasMessageStartingWith("E0920");
  }

  @Test
  void encodingsAreTold() throws IOException {
    String table = "编号\t语言\t术语\t状态\np1\tzh-Hans\t港口规划\t首选\n";

    for (Charset charset : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
      Path wide = Files.write(folder.resolve("wide.tsv"), table.getBytes(charset));
      assertThat(terms(GlossaryFile.read(wide), "p1", "zh")).containsExactly("preferred 港口规划");
    }
    assertThat(terms(open(folder, "mark.tsv", "\uFEFF" + table).glossary(), "p1", "zh")).hasSize(1);
    Path excel =
        Files.write(folder.resolve("excel.tsv"), table.getBytes(Charset.forName("GB18030")));
    GlossaryReading reading = GlossaryFile.open(excel, GlossaryOptions.NONE);
    assertThat(terms(reading.glossary(), "p1", "zh")).containsExactly("preferred 港口规划");
    assertThat(warnings(reading)).containsExactly("W0904");
  }

  @Test
  void bytesThatAreNoTextAreRefusedWhereTheyStand() throws IOException {
    byte[] table = (HEADER + "p\ten\tplan?\tpreferred\n").getBytes(StandardCharsets.UTF_8);
    table[table.length - 12] = 0;
    Path file = Files.write(folder.resolve("ours.tsv"), table);

    assertThat(error(file)).isEqualTo("E0904 line 2, column 10");
  }

  @Test
  void oneWrongByteInUtf8IsNoOtherEncoding() throws IOException {
    byte[] table = (HEADER + "p\tzh\t港口规划?\tpreferred\n").getBytes(StandardCharsets.UTF_8);
    table[table.length - 12] = (byte) 0xB0;

    assertThat(error(Files.write(folder.resolve("ours.tsv"), table)))
        .isEqualTo("E0904 line 2, column 10");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsFiles() throws IOException {
    file(folder, "b.tsv", HEADER + "p\ten\tscheme\tpreferred\nq\ten\tquay\tpreferred\n");
    file(folder, "a.tsv", HEADER + "p\ten\tplan\tpreferred\n");
    file(folder, "README.md", "# What these are\n");

    GlossaryReading reading = GlossaryFile.open(folder, GlossaryOptions.NONE);

    assertThat(reading.glossary().concepts()).extracting(Concept::id).containsExactly("p", "q");
    assertThat(terms(reading.glossary(), "p", "en")).containsExactly("preferred plan");
    assertThat(warnings(reading)).containsExactly("W0901");
  }

  @Test
  void manyWarningsAreCounted() throws IOException {
    String rows = "p\ten\tplan\tpreferred\n".repeat(200);

    GlossaryReading reading = open(folder, "o.tsv", HEADER + rows);

    assertThat(reading.warnings()).hasSize(101);
    assertThat(reading.warnings().get(100).code()).isEqualTo("W0909");
    assertThat(reading.warnings().get(100).message())
        .isEqualTo("Further warnings about this file: 99.");
  }

  @Test
  void ourTableComesBackAsItWas() throws IOException {
    String table =
        "concept_id\tsubject\tdefinition\tlang\tterm\tstatus\ttype\tpart_of_speech\tnote\tsource"
            + "\tcase\tvalid_from\tvalid_until\tconcept_note\n"
            + "p\tports\tA plan.\ten\tthe Plan\tpreferred\tfull form\tnoun\tn\ts\tany\t2024-01-01\t\tc\n"
            + "p\tports\tA plan.\tfr\tle Plan\tforbidden\tshort form\t\t\t\t\t2024-01-01\t\tc\n";
    Glossary glossary = open(folder, "ours.tsv", table).glossary();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(GlossaryFile.write(glossary, out, GlossaryFile.format("tsv"), GlossaryOptions.NONE))
        .isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(table);
  }

  @Test
  void lineBreaksInOurTableBecomeSpacesAndAreTold() throws IOException {
    Term term = Term.of(new Language("en"), "the\nPlan");
    Glossary glossary = new Glossary(List.of(Concept.of("p", List.of(term))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(GlossaryFile.write(glossary, out, GlossaryFile.format("tsv"), GlossaryOptions.NONE))
        .extracting(Problem::message)
        .containsExactly(
            "Termbridge TSV has no place for line breaks and tabs in a cell;"
                + " they are spaces now: 1.");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\tthe Plan\t");
  }
}
