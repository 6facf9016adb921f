package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Format;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

class IntakeTest {

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void prepare() {
    given = new Given(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md,MARKDOWN",
    "a.json,JSON",
    "a.yaml,YAML",
    "a.po,PO",
    "a.properties,PROPERTIES",
    "a.csv,CSV",
    "a.tsv,TSV",
    "a.srt,SRT",
    "a.vtt,VTT",
    "a.txt,TXT",
    "a.log,TXT",
    "a,TXT"
  })
  void letsTheNameDecideBetweenKindsOfText(String name, Format format) {
    assertThat(given.open(name, "\"some\" text").format()).isEqualTo(format);
  }

  @Test
  void recognisesTextWithoutAName() {
    assertThat(given.open("a", "<!DOCTYPE html><p>x").format()).isEqualTo(Format.HTML);
    assertThat(given.open("b", "<?xml version=\"1.0\"?><r>x</r>").format()).isEqualTo(Format.XML);
    assertThat(given.open("c", "From: a@b\nSubject: x\n\ntext").mediaType())
        .isEqualTo("message/rfc822");
  }

  @Test
  void believesTheContentMoreThanTheNameAndSaysSo() {
    Release release = given.open("a.doc", "{\\rtf1\\ansi A text in RTF.\\par}");

    assertThat(release.mediaType()).isEqualTo("application/rtf");
    assertThat(release.warnings()).extracting(Problem::code).containsExactly("W0201");
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,DOCX",
    "application/vnd.ms-word.document.macroEnabled.main+xml,DOCM",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml,PPTX",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml,XLSM"
  })
  void recognisesOfficeDocumentsByTheirMainPart(String mainPart, Format format) {
    byte[] bytes = Given.zip("[Content_Types].xml", Given.contentTypes(mainPart));

    assertThat(given.open("a.zip", bytes).format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.text,ODT",
    "application/vnd.oasis.opendocument.presentation,ODP",
    "application/epub+zip,EPUB"
  })
  void recognisesContainersByTheirMimetype(String type, Format format) {
    assertThat(given.open("a.bin", Given.zip("mimetype", type)).format()).isEqualTo(format);
  }

  @Test
  void readsWhatAWordDocumentSaysAboutItselfAndBelievesWhatIsSound() {
    String core =
        "<cp:coreProperties><dc:title>The &amp; fair</dc:title><dc:creator>Wang Fang</dc:creator>"
            + "<dcterms:created xsi:type=\"x\">1601-01-01T00:00:00Z</dcterms:created>"
            + "<dcterms:modified>2025-06-02T09:00:00Z</dcterms:modified></cp:coreProperties>";

    Release release = given.open("a.docx", Given.docx("text", "docProps/core.xml", core));

    assertThat(release.title()).contains("The & fair");
    assertThat(release.metadata())
        .containsOnly(
            java.util.Map.entry("author", "Wang Fang"),
            java.util.Map.entry("modified", "2025-06-02T09:00:00Z"));
  }

  @Test
  void tellsTheLanguageOfAWordDocumentByItsText() {
    Release release = given.open("a.docx", Given.docx("广东省将于周一举办规模最大的贸易博览会"));

    assertThat(release.language()).isEqualTo(Language.of("zh-Hans"));
    assertThat(release.languageGiven()).isFalse();
    assertThat(release.road()).isEqualTo(Road.NATIVE);
  }

  @Test
  void takesTheLanguageThatTheUserGives() {
    Path file = given.file("a.txt", "English words in the text of the document");

    Release release = new Intake(IntakeOptions.DEFAULT.withFrom(Language.of("fr"))).open(file);

    assertThat(release.language()).isEqualTo(Language.of("fr"));
    assertThat(release.languageGiven()).isTrue();
  }

  @Test
  void hashesTheOriginalsBytes() {
    assertThat(given.open("a.txt", "abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void letsTheDocumentsOwnNameCount() {
    Path stored = given.file("ba7816bf", "# Title\n");

    assertThat(new Intake(IntakeOptions.DEFAULT).open(stored, "release.md").format())
        .isEqualTo(Format.MARKDOWN);
  }
}
