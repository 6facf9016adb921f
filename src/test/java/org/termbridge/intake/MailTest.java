package org.termbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Format;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;

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
            "<p>The provincial government will open its largest fair on Monday and a"
                + " low-carbon pavilion with it, officials said, because the governor wants to do more"
                + " for clean air.</p>")
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
  void givesTheSameCarrierTwice() {
    assertThat(plain("Text.\n")).isEqualTo(plain("Text.\n"));
  }
}
