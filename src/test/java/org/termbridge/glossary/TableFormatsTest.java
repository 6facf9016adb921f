package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.termbridge.glossary.GlossaryFiles.error;
import static org.termbridge.glossary.GlossaryFiles.open;
import static org.termbridge.glossary.GlossaryFiles.terms;
import static org.termbridge.glossary.GlossaryFiles.warnings;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** Tables of editors and of other tools as text: CSV, memoQ, OmegaT. */
class TableFormatsTest {

  private static final GlossaryOptions ENGLISH_FRENCH =
      GlossaryOptions.of(new Language("en"), new Language("fr"));

  @TempDir Path folder;

  @Test
  void aTableWithAColumnForEachLanguageIsReadByTheirNames() throws IOException {
    String table =
        "English,简体中文,Portuguese (Brazil),备注\n" + "Harbour Plan,港口规划,plano portuário,since 2020\n";

    Glossary glossary = open(folder, "terms.csv", table).glossary();

    assertThat(glossary.languages()).containsExactly("en", "pt-BR", "zh-Hans");
    assertThat(terms(glossary, "harbour-plan", "zh-Hans")).containsExactly("preferred 港口规划");
    assertThat(glossary.concept("harbour-plan").orElseThrow().note()).isEqualTo("since 2020");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh-Hans",
    "PT_br, pt-BR",
    "English, en",
    "Français, fr",
    "日本語, ja",
    "葡萄牙语, pt",
    "Portuguese (Brazil), pt-BR",
    "English_United_States, en-US",
    "Chinese_PRC, zh-Hans",
    "Chinese (Traditional), zh-Hant",
    "'Chinese (Hong Kong, Traditional)', zh-Hant-HK",
    "简体中文, zh-Hans",
    "繁體中文, zh-Hant",
    "中文（香港）, zh-Hant-HK"
  })
  void languagesAreNamedByTagsOrInWords(String name, String tag) throws IOException {
    String table = "id\tlang\tterm\np\t" + name + "\tplan\n";

    assertThat(open(folder, "terms.tsv", table).glossary().languages()).containsExactly(tag);
  }

  @Test
  void aCellMayHoldSeveralTermsAndAColumnThoseOfOneStatus() throws IOException {
    String table = "id;en;en (forbidden);fr\n7;\"plan; scheme\";plot | ploy;projet\n";

    Glossary glossary = open(folder, "terms.csv", table).glossary();

    assertThat(terms(glossary, "c7", "en"))
        .containsExactly("preferred plan", "admitted scheme", "forbidden plot", "forbidden ploy");
  }

  @Test
  void aColumnBehindEachLanguageIsOfItsTerm() throws IOException {
    String table = "id,en,en_note,fr,fr_note\np,plan,for ports,projet,\n";

    Concept plan = open(folder, "terms.csv", table).glossary().concept("p").orElseThrow();

    assertThat(plan.terms()).extracting(Term::note).containsExactly("for ports", "");
  }

  @Test
  void quotedCellsMayHoldQuotesCommasAndLines() throws IOException {
    String table = "id,lang,term,note\r\np,en,\"the \"\"Plan\"\", so called\",\"one\ntwo\"\r\n";

    Term term = open(folder, "t.csv", table).glossary().concepts().get(0).terms().get(0);

    assertThat(term.wording()).isEqualTo("the \"Plan\", so called");
    assertThat(term.note()).isEqualTo("one\ntwo");
  }

  @Test
  void quotesThatDoNotMatchAreFoundWhereTheyOpen() throws IOException {
    assertThat(error(folder, "a.csv", "id,lang,term\np,en,plan\nq,en,\"quay\nr,en,rope\n"))
        .isEqualTo("E0911 line 3, column 6");
    assertThat(error(folder, "b.csv", "id,lang,term\np,en,\"the\" plan\n"))
        .isEqualTo("E0911 line 2, column 12");
  }

  @Test
  void aChineseExcelWritesAnotherEncoding() throws IOException {
    byte[] bytes = "编号,语言,术语\r\np,中文,规划\r\n".getBytes(Charset.forName("GB18030"));
    Path file = Files.write(folder.resolve("术语.csv"), bytes);

    GlossaryReading reading = GlossaryFile.open(file, GlossaryOptions.NONE);

    assertThat(terms(reading.glossary(), "p", "zh-Hans")).containsExactly("preferred 规划");
    assertThat(warnings(reading)).containsExactly("W0904");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+plus", "-ness", "@home", "'=quoted", "''-twice", "＝full"})
  void noTermIsAFormula(String wording) throws IOException {
    Glossary glossary =
        new Glossary(List.of(Concept.of("p", List.of(Term.of(new Language("en"), wording)))));

    Path csv = written(folder, glossary, "csv", GlossaryOptions.NONE).file();

    assertThat(Files.readString(csv)).contains(",'" + wording + ",");
    assertThat(GlossaryFile.read(csv)).isEqualTo(glossary);
    assertThat(GlossaryFile.read(written(folder, glossary, "xlsx", GlossaryOptions.NONE).file()))
        .isEqualTo(glossary);
  }

  @Test
  void memoQHasThreeColumnsATerm() throws IOException {
    String table =
        "Entry_ID,Entry_Subject,Entry_Note,English_United_States_Def,English_United_States,"
            + "Term_Info,Term_Example,Chinese_PRC_Def,Chinese_PRC,Term_Info,Term_Example,"
            + "Chinese_PRC,Term_Info,Term_Example\n"
            + "0,ports,n,A plan.,plan,CaseSense;Exact,,,规划,CasePermissive;HalfPrefix,,"
            + "计划,CasePermissive;HalfPrefix;Forbidden,\n";

    Glossary glossary = open(folder, "memoq.csv", table).glossary();

    Concept plan = glossary.concept("c0").orElseThrow();
    assertThat(plan.definition()).isEqualTo("A plan.");
    assertThat(plan.terms().get(0).caseRule()).isEqualTo(CaseRule.EXACT);
    assertThat(terms(glossary, "c0", "zh-Hans")).containsExactly("preferred 规划", "forbidden 计划");
  }

  @Test
  void omegaTHasNoLanguagesSoTheyAreToldOrStandInTheName() throws IOException {
    String table = "# a remark\nplan\tprojet\tfor ports\nplan\tplan\nquay\tquai\n";

    assertThat(error(folder, "terms.txt", table)).isEqualTo("E0918");
    assertThat(terms(open(folder, "terms.en.fr.txt", table).glossary(), "plan", "fr"))
        .containsExactly("preferred projet", "admitted plan");
    Path csv = Files.writeString(folder.resolve("omegat.csv"), "plan,projet\nquay,\"quai\"\n");
    assertThat(GlossaryFile.open(csv, ENGLISH_FRENCH).glossary().concepts()).hasSize(2);
    Path weblate = Files.writeString(folder.resolve("w.csv"), "source,target\nplan,projet\n");
    assertThat(terms(GlossaryFile.open(weblate, ENGLISH_FRENCH).glossary(), "plan", "fr"))
        .containsExactly("preferred projet");
  }

  @Test
  void forOmegaTNegativeTermsStayOutAndAreCounted() throws IOException {
    String table =
        "id\tlang\tterm\tstatus\ttype\tnote\n"
            + "p\ten\tHarbour Plan\tpreferred\tfull form\t\np\ten\tHP\tadmitted\tabbreviation\t\n"
            + "p\tfr\tplan du port\tpreferred\tfull form\tofficial\n"
            + "p\tfr\tPP\tadmitted\tabbreviation\t\np\tfr\tcomplot\tforbidden\tvariant\t\n"
            + "q\ten\tquay\tpreferred\tfull form\t\n";
    Glossary glossary = open(folder, "t.tsv", table).glossary();

    GlossaryFiles.Written written = written(folder, glossary, "omegat", ENGLISH_FRENCH);

    assertThat(Files.readAllLines(written.file()))
        .containsExactly(
            "# -*- coding: utf-8 -*-",
            "Harbour Plan\tplan du port\tofficial",
            "Harbour Plan\tPP\t",
            "HP\tPP\t",
            "HP\tplan du port\tofficial");
    assertThat(written.losses())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "OmegaT glossary has no place for deprecated and forbidden terms; they stay out: 1.",
            "OmegaT glossary has no place for concepts without a term in both languages: 1.",
            "OmegaT glossary has no place for synonyms; each is an entry of its own now: 1.",
            "OmegaT glossary has no place for types of terms: 2.");
    assertThat(catchThrowable(() -> written(folder, glossary, "omegat", GlossaryOptions.NONE)))
        .hasMessageStartingWith("E0919");
  }
}
