package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.ProblemTexts;

class RefusalTest {

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void prepare() {
    given = new Given(folder);
  }

  private static void assertRefused(String code, ThrowingCallable open) {
    assertThatThrownBy(open)
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().file()).isPresent();
              assertThat(e.problem().message()).isNotEmpty();
            });
  }

  private static Intake intake() {
    return new Intake(IntakeOptions.DEFAULT);
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused("E0201", () -> given.open("a.txt", ""));
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path file = given.file("a.txt", "text");
    file.toFile().setReadable(false);
    assumeThat(Files.isReadable(file)).as("the superuser may read everything").isFalse();

    assertRefused("E0202", () -> intake().open(file));
  }

  @Test
  void refusesAFolder() {
    assertRefused("E0203", () -> intake().open(folder));
  }

  @Test
  void refusesADevice() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();

    assertRefused("E0204", () -> intake().open(device));
  }

  @Test
  void refusesAMissingFile() {
    assertRefused("E0706", () -> intake().open(folder.resolve("none.txt")));
  }

  @Test
  void refusesAPictureWhateverItsNameSays() {
    byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 100);

    assertRefused("E0205", () -> given.open("a.txt", png));
  }

  @Test
  void refusesAProgram() {
    byte[] elf = Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 100);

    assertRefused("E0205", () -> given.open("a", elf));
  }

  @Test
  void refusesBytesThatAreNothing() {
    byte[] noise = new byte[1000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * i * 31 + i * 7);
    }

    assertRefused("E0206", () -> given.open("a", noise));
  }

  @Test
  void refusesADocumentThatIsCutOff() {
    byte[] docx = Given.docx("text");

    assertRefused("E0207", () -> given.open("a.docx", Arrays.copyOf(docx, docx.length - 40)));
  }

  @Test
  void refusesADocumentWhoseDataIsBroken() {
    byte[] docx = Given.docx("text".repeat(5000));
    Arrays.fill(docx, 320, 400, (byte) 0xFF);

    assertRefused("E0207", () -> given.open("a.docx", docx));
  }

  @Test
  void refusesAnEncryptedWordDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(
          new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      container.writeFilesystem(bytes);
    }

    assertRefused("E0208", () -> given.open("a.docx", bytes.toByteArray()));
  }

  @Test
  void refusesAnEncryptedOpenDocument() {
    byte[] odt =
        Given.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml",
            "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>");

    assertRefused("E0208", () -> given.open("a.odt", odt));
  }

  @Test
  void refusesAnEncryptedOpenDocumentWhateverItsPrefix() {
    byte[] ods =
        Given.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml",
            "<m:file-entry m:full-path='content.xml'><m:encryption-data /></m:file-entry>");

    assertRefused("E0208", () -> given.open("a.ods", ods));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.zip", "a.epub"})
  void refusesAContainerWhoseEntriesAreEncrypted(String name) {
    byte[] zip = Given.docx("text");
    // The flag of encryption, in the local head of each entry and in the directory.
    for (int i = 0; i + 9 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 3] == zip[i + 2] + 1) {
        int flags = zip[i + 2] == 3 ? 6 : zip[i + 2] == 1 ? 8 : 0;
        zip[i + flags] |= flags > 0 ? 1 : 0;
      }
    }

    assertRefused("E0208", () -> given.open(name, zip));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "'"})
  void refusesABookWhosePagesAreEncryptedButNoneWhoseFontsAre(String quote) {
    String encryption =
        "<e:EncryptionMethod Algorithm=%1$shttp://www.w3.org/2001/04/xmlenc#aes256-cbc%1$s/>";
    String fonts = "<e:EncryptionMethod Algorithm=%1$shttp://www.idpf.org/2008/embedding%1$s/>";

    assertRefused("E0208", () -> given.open("a.epub", book(encryption.formatted(quote))));
    assertThat(given.open("b.epub", book(fonts.formatted(quote))).format()).isEqualTo(Format.EPUB);
  }

  private static byte[] book(String encryption) {
    return Given.zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/encryption.xml",
        "<encryption xmlns:e='http://www.w3.org/2001/04/xmlenc#'>" + encryption + "</encryption>");
  }

  @Test
  void namesTheEntryThatUnpacksToTooMuch() {
    byte[] bomb = Given.docx("text", "word/media/a.xml", " ".repeat(3 << 20));

    assertThatThrownBy(() -> given.open("a.docx", bomb))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> assertThat(e.problem().place()).contains("word/media/a.xml"));
  }

  @Test
  void refusesAnEntryThatUnpacksToTooMuch() {
    byte[] bomb = Given.docx("text", "word/media/a.xml", " ".repeat(3 << 20));

    assertRefused("E0209", () -> given.open("a.docx", bomb));
  }

  @Test
  void refusesMoreEntriesThanAllowed() {
    IntakeOptions narrow = IntakeOptions.DEFAULT;
    Intake intake =
        new Intake(new IntakeOptions(narrow.from(), new Limits(1, 1 << 20, 1 << 20, 100, 5)));
    Path file = given.file("a.docx", Given.docx("text"));

    assertRefused("E0209", () -> intake.open(file));
  }

  /** A slide with a workbook that holds a document, and more behind it. */
  @Test
  void opensADocumentWithDocumentsInsideItsDocuments() throws IOException {
    byte[] innermost = Given.zip("a.xml", "<a/>", "b.xml", "<b/>");
    byte[] inner = packed("x.docx", innermost, "y.xml", "<y/>".getBytes(StandardCharsets.UTF_8));
    byte[] bytes =
        packed(
            "[Content_Types].xml",
            Given.contentTypes(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml"
                        + ".document.main+xml")
                .getBytes(StandardCharsets.UTF_8),
            "word/embeddings/a.xlsx",
            inner,
            "word/document.xml",
            "<w:document/>".getBytes(StandardCharsets.UTF_8));

    assertThat(given.open("a.docx", bytes).format()).isEqualTo(Format.DOCX);
  }

  /** A blank picture is stored in next to nothing, and is never looked into. */
  @Test
  void opensADocumentWithABlankPicture() {
    byte[] bytes = Given.docx("text", "word/media/image1.emf", "\0".repeat(3 << 20));

    assertThat(given.open("a.docx", bytes).format()).isEqualTo(Format.DOCX);
  }

  private static byte[] packed(Object... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        Given.entry(zip, (String) entries[i], (byte[]) entries[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesABombInsideAnEmbeddedDocument() throws IOException {
    byte[] inner = Given.zip("a", "0".repeat(30 << 20));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      Given.entry(
          zip,
          "[Content_Types].xml",
          Given.contentTypes(
                  "application/vnd.openxmlformats-officedocument.wordprocessingml"
                      + ".document.main+xml")
              .getBytes(StandardCharsets.UTF_8));
      Given.entry(zip, "word/embeddings/a.docx", inner);
    }

    assertRefused("E0209", () -> given.open("a.docx", bytes.toByteArray()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "word\\..\\..\\x"})
  void refusesUnsafeEntryNames(String name) {
    assertRefused("E0210", () -> given.open("a.docx", Given.docx("text", name, "x")));
  }

  @Test
  void refusesTwoEntriesOfOneName() {
    byte[] docx = Given.docx("text", "word/documenu.xml", "<other/>");
    // Java does not write such a container, so a second name is changed into the first.
    byte[] name = "word/documenu.xml".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + name.length < docx.length; i++) {
      if (Arrays.equals(docx, i, i + name.length, name, 0, name.length)) {
        docx[i + 12] = 't';
      }
    }

    assertRefused("E0210", () -> given.open("a.docx", docx));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.docx"})
  void refusesAnArchive(String name) {
    assertRefused("E0211", () -> given.open(name, Given.zip("release.txt", "text")));
  }

  @Test
  void refusesOtherKindsOfArchives() {
    byte[] gzip = Arrays.copyOf(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3}, 60);

    assertRefused("E0211", () -> given.open("a.gz", gzip));
  }

  @Test
  void refusesEntitiesThatUnpackToGigabytes() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha ha ha ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }

    assertRefused("E0212", () -> given.open("a.xml", laughs + "]><r>&a11;</r>"));
    assertRefused("E0212", () -> given.open("a.docx", Given.docx("x", "a.xml", laughs + "]><r/>")));
  }

  @Test
  void refusesEntitiesThatPointOutside() {
    String xml = "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><r>&a;</r>";

    assertRefused("E0212", () -> given.open("a.xml", xml));
  }

  @Test
  void takesEntitiesThatDoNoHarm() {
    String xml = "<!DOCTYPE r [<!ENTITY co \"Company\">]><r>&co;</r>";

    assertThat(given.open("a.xml", xml).mediaType()).isEqualTo("application/xml");
  }

  @Test
  void refusesElementsNestedWithoutEnd() {
    String xml = "<a>".repeat(5000) + "x" + "</a>".repeat(5000);

    assertRefused("E0213", () -> given.open("a.xml", xml));
    assertRefused("E0213", () -> given.open("a.docx", Given.docx(xml)));
    assertRefused("E0213", () -> given.open("a.json", "[".repeat(5000) + "]".repeat(5000)));
  }

  @Test
  void refusesTextThatCannotBeDecoded() {
    assertRefused("E0214", () -> given.open("a.txt", "ab\uFFFDcd".repeat(20)));
  }

  @Test
  void refusesAReflowDocumentWithoutText() {
    assertRefused("E0215", () -> given.open("a.rtf", "{\\rtf1\\ansi\\deff0\\pard\\par}"));
  }

  @Test
  void saysThatAnOleFileWithoutItsEndIsCutOffNotThatItsKindIsUnknown() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Drawing");
      container.writeFilesystem(bytes);
    }
    byte[] whole = bytes.toByteArray();

    assertRefused("E0205", () -> given.open("a.doc", whole));
    assertRefused("E0207", () -> given.open("b.doc", Arrays.copyOf(whole, whole.length - 60)));
  }

  @Test
  void refusesAnOleDocumentThatIsBroken() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      byte[] header = new byte[5000];
      Arrays.fill(header, (byte) 0x7F);
      System.arraycopy(new byte[] {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1, 0}, 0, header, 0, 4);
      container.createDocument(new java.io.ByteArrayInputStream(header), "WordDocument");
      container.writeFilesystem(bytes);
    }

    assertRefused("E0216", () -> given.open("a.doc", bytes.toByteArray()));
  }

  @Test
  void refusesFilesForTranslationTools() {
    assertRefused(
        "E0218", () -> given.open("a.xlf", "<?xml version='1.0'?><xliff version='2.0'/>"));
    assertRefused("E0218", () -> given.open("a.xml", "<tmx version=\"1.4\"/>"));
  }

  @Test
  void takesStringsThatBorrowAnElementOfXliff() {
    String strings =
        "<resources xmlns:xliff='urn:oasis:names:tc:xliff:document:1.2'><string name='a'>"
            + "<xliff:g id='n'>%d</xliff:g> halls are open.</string></resources>";
    assertThat(given.open("strings.xml", strings).format()).isEqualTo(Format.XML);
  }

  @Test
  void refusesTheAncestorsOfTodaysFormats() {
    byte[] word2 =
        Arrays.copyOf(new byte[] {(byte) 0xDB, (byte) 0xA5, 0x2D, 0, 0x31, 0x40, 9, 4}, 2000);

    assertRefused("E0221", () -> given.open("a.doc", word2));
  }

  @Test
  void refusesAMailboxOfSeveralMessages() {
    String one = "From a@b Mon Jun  2 09:00:00 2025\nSubject: x\nFrom: a@b\n\ntext\n\n";

    assertRefused("E0205", () -> given.open("a.mbox", one + one));
  }

  @Test
  void everyCodeHasItsTextsInBothLanguages() throws IOException {
    Path errors = Path.of("src/main/resources/org/termbridge/document/errors");
    List<Path> files;
    try (var all = Files.list(errors)) {
      files = all.filter(f -> f.getFileName().toString().matches("[EW]02.*")).toList();
    }

    for (Path file : files) {
      String code = file.getFileName().toString().replace(".properties", "");
      String texts = Files.readString(file);
      assertThat(ProblemTexts.ENGLISH.help(code)).as(code).isNotEmpty();
      assertThat(texts).contains("message=", "message.zh-Hans=", "remedy=", "remedy.zh-Hans=");
      assertThat(texts).contains("help=", "help.zh-Hans=");
    }
  }
}
