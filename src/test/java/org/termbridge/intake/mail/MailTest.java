package org.termbridge.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.Coverage;
import org.termbridge.intake.Given;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;

class MailTest {

  private static final String HEAD =
      "From: Press <p@x.example>\nTo: a@b.example\nDate: Mon, 2 Jun 2025 09:00:00 +0800\n"
          + "Subject: The fair opens\nMIME-Version: 1.0\n";

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void prepare() {
    given = new Given(folder);
  }

  private String plain(String text) {
    return Given.body(
        given.open("a.eml", HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + text));
  }

  @Test
  void makesTheSubjectTheHeadlineAndKeepsTheSendersTime() {
    Release release = given.open("a.eml", HEAD + "\nText of the message.\n");

    assertThat(release.road()).isEqualTo(Road.REFLOW);
    assertThat(release.format()).isEqualTo(Format.XHTML);
    assertThat(release.mediaType()).isEqualTo("message/rfc822");
    assertThat(release.title()).contains("The fair opens");
    assertThat(release.metadata())
        .containsEntry("created", "2025-06-02T09:00:00+08:00")
        .containsEntry("author", "Press <p@x.example>");
    assertThat(Given.body(release))
        .isEqualTo("<h1>The fair opens</h1>\n<p>Text of the message.</p>\n");
  }

  @Test
  void passesOverTheLineOfAMailboxAndMangledFields() {
    String mangled = "From p@x.example Mon Jun  2 09:00:00 2025\n" + HEAD + "spam check Done: no\n";
    assertThat(Given.body(given.open("a.eml", mangled + "X-Sent: yes\n\nText.\n")))
        .isEqualTo("<h1>The fair opens</h1>\n<p>Text.</p>\n");
  }

  @Test
  void aTextThatFollowsItsHeaderAtOnceStays() {
    assertThat(Given.body(given.open("a.eml", HEAD + "The first line.\n\nAnd more.\n")))
        .contains("<p>The first line.</p>\n<p>And more.</p>\n");
  }

  @Test
  void joinsLinesThatWereBrokenAtAMargin() {
    String text =
        """
        The provincial government will open its largest fair on Monday and a low-
        carbon pavilion with it, officials said, because the governor wants to do
        more for clean air.

        Contact: Wang Fang
        Tel: 020 5550 0123
        """;

    assertThat(plain(text))
        .contains(
            "<p>The provincial government will open its largest fair on Monday and a low-carbon"
                + " pavilion with it, officials said, because the governor wants to do more for"
                + " clean air.</p>")
        .contains("<p>Contact: Wang Fang</p>\n<p>Tel: 020 5550 0123</p>");
  }

  @Test
  void joinsChineseLinesWithoutASpace() {
    String text = "广东省将于周一举办规模最大的贸易博览会，有关部门表示，本届博览会规模\n将超过往届，来自两百个国家和地区的企业报名。\n";

    assertThat(plain(text)).contains("往届").contains("博览会规模将超过");
  }

  @Test
  void joinsFlowedLines() {
    String body = "A sentence that \nflows on.\nAnother line.\n";
    String mail = HEAD + "Content-Type: text/plain; format=flowed\n\n" + body;

    assertThat(Given.body(given.open("a.eml", mail)))
        .contains("<p>A sentence that flows on.</p>\n<p>Another line.</p>");
  }

  @Test
  void joinsFlowedLinesThatAreQuotedAlike() {
    String body = "> A line that \n> flows on.\n>> Deeper \n> and back.\n";
    String mail = HEAD + "Content-Type: text/plain; format=flowed\n\n" + body;

    assertThat(Given.body(given.open("a.eml", mail)))
        .contains("<p class=\"quote\">A line that flows on.<br/>Deeper<br/>and back.</p>");
  }

  @Test
  void namesAppointmentsInsteadOfTranslatingThem() {
    String mail =
        HEAD
            + "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
            + "Content-Type: text/plain\n\nCome on Monday.\n\n--b\n"
            + "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n\n--b--\n";
    Release release = given.open("a.eml", mail);

    assertThat(release.attachments()).isEmpty();
    assertThat(release.warnings()).extracting(Problem::code).containsExactly("W0204");
    assertThat(Given.body(release)).endsWith("<p>Come on Monday.</p>\n");
  }

  @Test
  void keepsQuotedLinesAndTheSignatureAsLines() {
    assertThat(plain("Yes.\n\n> one\n> two\n\n-- \nWang Fang\nPress Office\n"))
        .contains("<p class=\"quote\">one<br/>two</p>")
        .contains("<p class=\"signature\">Wang Fang<br/>Press Office</p>");
  }

  @Test
  void makesListsOfLinesWithMarks() {
    assertThat(plain("Items:\n\n* one\n* two\n\n1. first\n2. second\n"))
        .contains("<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol>\n<li>first</li>");
  }

  @Test
  void readsBoldLinesOfAStyleSheetAboveRunningTextAsHeadings() {
    Release release =
        given.open(
            "a.eml",
            HEAD
                + "Content-Type: text/html\n\n<style>.t {font-weight: 700} a:hover{color:red}</style>"
                + "<p class=t>What is new</p>"
                + "<p>The fair has two halls more than last year, and <span"
                + " style='FONT-WEIGHT:bold'>forty</span> more companies.</p>"
                + "<p class=t>Ada Moreau</p><p>Press officer</p>");

    assertThat(Given.body(release))
        .isEqualTo(
            "<h1>The fair opens</h1>\n<h2>What is new</h2>\n<p>The fair has two halls more than last"
                + " year, and <b>forty</b> more companies.</p>\n<p><b>Ada Moreau</b></p>\n"
                + "<p>Press officer</p>\n");
  }

  @ParameterizedTest
  @CsvSource({"'',W0237", "'--b--\n',"})
  void saysThatAMessageBreaksOffAndWhichPartMayBeCut(String end, String warning) {
    Release release =
        given.open(
            "a.eml",
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                + "Text of the message.\n--b\nContent-Type: text/csv; name=table.csv\n"
                + "Content-Disposition: attachment\n\na,b\n"
                + end);

    assertThat(release.warnings())
        .filteredOn(problem -> problem.code().equals("W0237"))
        .extracting(problem -> problem.code() + problem.arguments())
        .isEqualTo(warning == null ? List.of() : List.of("W0237[table.csv]"));
  }

  @Test
  void prefersTheHtmlAlternative() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            plain
            --b
            Content-Type: text/html; charset=utf-8

            <html><body><script>x()</script><table><tr><td><table><tr><td>
            <p>Read <b>the</b>
            <a href="https://x.example">page</a>.</p></td></tr></table></td></tr></table></body>
            --b--
            """;

    assertThat(Given.body(given.open("a.eml", mail)))
        .isEqualTo(
            "<h1>The fair opens</h1>\n"
                + "<p>Read <b>the</b> <a href=\"https://x.example\">page</a>.</p>\n");
  }

  @Test
  void decodesHeadersWhoseWordsCutACharacterInTwo() {
    byte[] bytes = "贸易".getBytes(StandardCharsets.UTF_8);
    String first = base64(bytes, 0, 4);
    String second = base64(bytes, 4, 6);
    String subject = "=?utf-8?B?" + first + "?=\n =?utf-8?B?" + second + "?= =?gb2312?Q?=B9=E3?=";
    String mail = HEAD.replace("The fair opens", subject) + "\n正文。\n";

    assertThat(given.open("a.eml", mail).title()).contains("贸易广");
  }

  private static String base64(byte[] bytes, int from, int to) {
    byte[] part = java.util.Arrays.copyOfRange(bytes, from, to);
    return java.util.Base64.getEncoder().encodeToString(part);
  }

  @Test
  void takesAttachedDocumentsInAndNamesTheOthers() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            See below.
            --b
            Content-Type: text/plain; name="../notes.txt"
            Content-Disposition: attachment; filename="../notes.txt"

            Some notes.
            --b
            Content-Type: image/png
            Content-Disposition: attachment; filename*=utf-8''%E5%9B%BE.png
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ
            --b--
            """;

    Release release = given.open("a.eml", mail);

    assertThat(release.attachments()).extracting(Release::name).containsExactly("notes.txt");
    assertThat(release.attachments().get(0).format()).isEqualTo(Format.TXT);
    assertThat(release.warnings()).extracting(Problem::code).containsExactly("W0204");
    assertThat(release.warnings().get(0).message()).contains("图.png");
  }

  @Test
  void countsThePicturesInsideTheText() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <p>The bridge: <img src="cid:1"></p>
            --b
            Content-Type: image/png
            Content-ID: <1>
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ
            --b--
            """;

    Release release = given.open("a.eml", mail);

    assertThat(release.attachments()).isEmpty();
    assertThat(release.warnings())
        .extracting(Problem::code, problem -> problem.arguments().get(0))
        .containsExactly(tuple("W0205", "1"));
  }

  @Test
  void takesAMessageOutOfAMessage() throws IOException {
    Path file = folder.resolve("a.msg");
    try (POIFSFileSystem message = new POIFSFileSystem()) {
      DirectoryEntry root = message.getRoot();
      message(root, "Forwarded", "See the attached message.", /* header= */ 32);
      DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
      attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      message(
          attachment.createDirectory("__substg1.0_3701000D"),
          "The fair opens",
          "It opens on Friday.",
          /* header= */ 24);
      DirectoryEntry notes = root.createDirectory("__attach_version1.0_#00000001");
      notes.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
      notes.createDocument("__substg1.0_3707001F", utf16("notes.txt"));
      notes.createDocument(
          "__substg1.0_37010102", new ByteArrayInputStream("Some notes.".getBytes(UTF_8)));
      try (OutputStream out = Files.newOutputStream(file)) {
        message.writeFilesystem(out);
      }
    }

    Release release = new Intake(IntakeOptions.DEFAULT).open(file);

    assertThat(Given.body(release)).contains("See the attached message.");
    assertThat(release.attachments())
        .extracting(Release::name)
        .containsExactly("The fair opens.msg", "notes.txt");
    assertThat(Given.body(release.attachments().get(0)))
        .contains("<h1>The fair opens</h1>", "It opens on Friday.");
    assertThat(Coverage.of(release, List.of("Forwarded", "See the attached message.")).missing())
        .isEmpty();
    assertThat(Coverage.of(release, List.of("See the attached message.")).missing())
        .extracting(Coverage.Missing::text)
        .containsExactly("Forwarded");
  }

  private static void message(DirectoryEntry storage, String subject, String body, int header)
      throws IOException {
    storage.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[header]));
    storage.createDocument("__substg1.0_001A001F", utf16("IPM.Note"));
    storage.createDocument("__substg1.0_0037001F", utf16(subject));
    storage.createDocument("__substg1.0_1000001F", utf16(body));
  }

  private static ByteArrayInputStream utf16(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_16LE));
  }

  @Test
  void givesTheSameCarrierTwice() {
    assertThat(plain("Text.\n")).isEqualTo(plain("Text.\n"));
  }

  @Test
  void readsAMessageThatOutlookKeptAsRtfOnly() throws IOException {
    byte[] rtf = "{\\rtf1\\ansi\\pard The fair {\\b opens}.\\par}".getBytes(UTF_8);
    ByteBuffer packed = ByteBuffer.allocate(16 + rtf.length).order(ByteOrder.LITTLE_ENDIAN);
    packed.putInt(12 + rtf.length).putInt(rtf.length).putInt(0x414C454D).putInt(0).put(rtf);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      container.createDocument(
          new ByteArrayInputStream("News".getBytes(UTF_16LE)), "__substg1.0_0037001F");
      container.createDocument(new ByteArrayInputStream(packed.array()), "__substg1.0_10090102");
      container.writeFilesystem(message);
    }

    assertThat(Given.body(given.open("a.msg", message.toByteArray())))
        .isEqualTo("<h1>News</h1>\n<p>The fair <b>opens</b>.</p>\n");
  }

  @Test
  void takesDocumentsOutOfWinmailDat() throws IOException {
    ByteArrayOutputStream tnef = new ByteArrayOutputStream();
    tnef.write(ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN).putInt(0x223E9F78).array());
    attribute(tnef, 0x00069002, new byte[14]);
    attribute(tnef, 0x00018010, "notes.txt\0".getBytes(UTF_8));
    attribute(tnef, 0x0006800F, "Some notes.".getBytes(UTF_8));
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee.\n"
            + "--b\nContent-Type: application/ms-tnef; name=winmail.dat\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + java.util.Base64.getMimeEncoder().encodeToString(tnef.toByteArray())
            + "\n--b--\n";

    Release release = given.open("a.eml", mail);

    assertThat(release.attachments()).extracting(Release::name).containsExactly("notes.txt");
    assertThat(release.warnings()).isEmpty();
  }

  /** An attribute of an attachment: level, name and type, length, data, sum of the data. */
  private static void attribute(ByteArrayOutputStream tnef, int id, byte[] data)
      throws IOException {
    int sum = 0;
    for (byte b : data) {
      sum += b & 0xFF;
    }
    ByteBuffer head = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
    tnef.write(head.put((byte) 2).putInt(id).putInt(data.length).array());
    tnef.write(data);
    tnef.write(ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) sum).array());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\n"
            + "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n",
        "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIIB\n",
        "application/x-pkcs7-mime; smime-type=authEnveloped-data\n\nMIIB\n"
      })
  void refusesAnEncryptedMessage(String typeAndBody) {
    assertThatThrownBy(() -> given.open("a.eml", HEAD + "Content-Type: " + typeAndBody))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.problem().code()).isEqualTo("E0208"));
  }
}
