package org.termbridge.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.document.Language;

class CarrierExportTest {

  private static final List<String> WORDS =
      List.of("Headline", "bold", "beginning", "second", "link", "one", "below", "two", "first");

  private static byte[] carrier(String language) {
    CarrierBuilder carrier = new CarrierBuilder();
    carrier.heading(1).text("Headline & more");
    carrier.paragraph().begin(Emphasis.B).text("bold").end(Emphasis.B).text(" beginning");
    carrier.lineBreak().text("second line ");
    carrier.link("https://example.com/a?b=1&c=2").text("link").endLink();
    carrier.list(false).item().text("one").list(true).item().text("below").endList();
    carrier.item().text("two").endList();
    carrier.table().row().cell(true).text("first").cell(true).text("head");
    carrier.row().cell(false).text("a|b").cell(false).endTable();
    carrier.paragraph(CarrierRole.QUOTE).text("quoted").lineBreak().text("again");
    carrier.paragraph().text("# 1. no_heading *star*");
    return carrier.build(Optional.of("Title"), Optional.of(Language.of(language)));
  }

  private static byte[] export(byte[] carrier, CarrierFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CarrierExport.write(() -> new ByteArrayInputStream(carrier), format, out);
    return out.toByteArray();
  }

  private static String text(byte[] carrier, CarrierFormat format) throws IOException {
    return new String(export(carrier, format), StandardCharsets.UTF_8);
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @ParameterizedTest
  @EnumSource(CarrierFormat.class)
  void keepsAllTextInOrder(CarrierFormat format) throws IOException {
    byte[] bytes = export(carrier("en"), format);
    String all =
        format == CarrierFormat.DOCX
            ? parts(bytes).get("word/document.xml")
            : new String(bytes, StandardCharsets.UTF_8);

    assertThat(all).containsSubsequence(WORDS);
  }

  @ParameterizedTest
  @EnumSource(CarrierFormat.class)
  void givesTheSameBytesTwice(CarrierFormat format) throws IOException {
    assertThat(export(carrier("en"), format)).isEqualTo(export(carrier("en"), format));
  }

  @Test
  void writesMarkdown() throws IOException {
    assertThat(text(carrier("en"), CarrierFormat.MD))
        .isEqualTo(
            """
            # Headline & more

            **bold** beginning\\
            second line [link](https://example.com/a?b=1&c=2)

            - one
              1. below
            - two

            | first | head |
            | --- | --- |
            | a\\|b | |

            > quoted\\
            > again

            \\# 1. no_heading \\*star\\*
            """);
  }

  @Test
  void writesOutEmphasisThatMarkdownWouldNotSeeBesideChineseMarks() throws IOException {
    CarrierBuilder carrier = new CarrierBuilder();
    carrier.paragraph().text("他说").begin(Emphasis.B).text("“你好”").end(Emphasis.B).text("吗");
    carrier.begin(Emphasis.B).text("好").end(Emphasis.B);

    assertThat(text(carrier.build(Optional.empty(), Optional.empty()), CarrierFormat.MD))
        .isEqualTo("他说<b>“你好”</b>吗**好**\n");
  }

  @Test
  void writesPlainText() throws IOException {
    assertThat(text(carrier("en"), CarrierFormat.TXT))
        .isEqualTo(
            """
            Headline & more

            bold beginning
            second line link (https://example.com/a?b=1&c=2)

            • one
              1. below
            • two

            first	head
            a|b\t

            > quoted
            > again

            # 1. no_heading *star*
            """);
  }

  @Test
  void writesWordStylesListsTablesAndLinks() throws Exception {
    Map<String, String> parts = parts(export(carrier("en"), CarrierFormat.DOCX));

    assertThat(parts.get("word/document.xml"))
        .contains("<w:pStyle w:val=\"Heading1\"/>")
        .contains("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>")
        .contains("<w:tblStyle w:val=\"TableGrid\"/>")
        .contains("<w:tblHeader/>")
        .contains("<w:hyperlink r:id=\"rIdLink1\">");
    assertThat(parts.get("word/_rels/document.xml.rels"))
        .contains("Target=\"https://example.com/a?b=1&amp;c=2\" TargetMode=\"External\"");
    for (String xml : parts.values()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void turnsArabicAround() throws IOException {
    Map<String, String> parts = parts(export(carrier("ar"), CarrierFormat.DOCX));

    assertThat(parts.get("word/document.xml"))
        .contains("<w:bidi/>")
        .contains("<w:rtl/>")
        .contains("<w:bidiVisual/>");
    assertThat(parts.get("word/styles.xml")).contains("w:bidi=\"ar-SA\"");
    assertThat(text(carrier("ar"), CarrierFormat.HTML)).contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void namesChineseAsOfficeKnowsIt() throws IOException {
    Map<String, String> parts = parts(export(carrier("zh-Hant-HK"), CarrierFormat.DOCX));

    assertThat(parts.get("word/styles.xml"))
        .contains("w:eastAsia=\"zh-HK\"")
        .contains("w:eastAsia=\"PMingLiU\"");
  }

  @Test
  void refusesACarrierThatIsNoXml() {
    byte[] broken = "<html><body><p>a</body></html>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> export(broken, CarrierFormat.TXT)).hasMessageContaining("E0801");
  }
}
