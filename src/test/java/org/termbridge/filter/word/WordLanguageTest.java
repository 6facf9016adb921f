package org.termbridge.filter.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.WORD;
import static org.termbridge.filter.OfficeParts.docx;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;

/** Language and direction of a translated word processing document. */
class WordLanguageTest {

  private static final String MAIN = "word/document.xml";

  private static String p(String properties, String runProperties) {
    return "<w:p>" + properties + "<w:r>" + runProperties + "<w:t>Harbour</w:t></w:r></w:p>";
  }

  private static String written(RoundTrip document, String words) {
    return part(document.writeMarked(Map.of("document.1", words)), MAIN);
  }

  @Test
  void arabicParagraphsAndRunsAreRightToLeft() {
    RoundTrip document =
        docx(p(
                "<w:pPr><w:keepNext/><w:jc w:val='left'/></w:pPr>",
                "<w:rPr><w:b/><w:sz w:val='28'/></w:rPr>"))
            .document()
            .into("en", "ar");
    String written = written(document, "مرفأ");
    assertThat(written).contains("<w:pPr><w:keepNext/><w:bidi/><w:jc w:val='left'/></w:pPr>");
    assertThat(written)
        .contains("<w:rPr><w:b/><w:bCs/><w:sz w:val='28'/><w:szCs w:val='28'/><w:rtl/></w:rPr>");
  }

  @Test
  void englishParagraphsAreTurnedLeftToRight() {
    RoundTrip document =
        docx(p("<w:pPr><w:bidi/></w:pPr>", "<w:rPr><w:bCs/><w:rtl/></w:rPr>"))
            .document()
            .into("ar", "en");
    String written = written(document, "Harbour master");
    assertThat(written)
        .contains("<w:bidi w:val=\"0\"/>")
        .doesNotContain("<w:rtl/>")
        .contains("<w:b/>");
  }

  @Test
  void wordsOfTwoDirectionsThatLookAlikeAreOneRun() {
    String arabic = "<w:r><w:rPr><w:b/><w:bCs/><w:szCs w:val='28'/><w:rtl/></w:rPr>";
    String latin = "<w:r><w:rPr><w:b/><w:sz w:val='28'/></w:rPr>";
    String plain = "<w:r><w:rPr><w:b/><w:szCs w:val='28'/><w:rtl/></w:rPr>";
    RoundTrip document =
        docx("<w:p><w:pPr><w:bidi/></w:pPr>"
                + (arabic + "<w:t xml:space='preserve'>مرفأ </w:t></w:r>")
                + (latin + "<w:t xml:space='preserve'>PORT </w:t></w:r>")
                + (plain + "<w:t>مرفأ</w:t></w:r></w:p>"))
            .document()
            .into("ar", "en");

    assertThat(document.texts()).containsExactly("مرفأ PORT {1>مرفأ{/1>");
    assertThat(written(document, "The port {1>there{/1>"))
        .contains("<w:rPr><w:b/><w:bCs/><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr>")
        .contains("<w:rPr><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr>");
  }

  @Test
  void aDirectionThatIsSwitchedOffChangesNothing() {
    String off = "<w:rtl w:val='0'/>";
    RoundTrip document =
        docx("<w:p><w:r><w:rPr>"
                + off
                + "</w:rPr><w:t xml:space='preserve'>\u0645 \u0645\u0631\u0641\u0623 </w:t></w:r>"
                + "<w:r><w:rPr><w:b/>"
                + off
                + "</w:rPr><w:t>\u0645</w:t></w:r></w:p>")
            .document()
            .into("ar", "en");

    assertThat(document.texts()).containsExactly("\u0645 \u0645\u0631\u0641\u0623 {1>\u0645{/1>");
    assertThat(written(document, "The port {1>there{/1>")).contains("<w:b/>" + off);
  }

  @Test
  void aTranslatedTableIsMirroredForArabic() {
    RoundTrip document =
        docx("<w:tbl><w:tblPr><w:tblStyle w:val='a'/><w:tblW w:w='0'/></w:tblPr><w:tr><w:tc>"
                + p("", "")
                + "</w:tc></w:tr></w:tbl>")
            .document()
            .into("en", "ar");
    assertThat(written(document, "مرفأ"))
        .contains("<w:tblStyle w:val='a'/><w:bidiVisual/><w:tblW w:w='0'/>");
  }

  @Test
  void chineseIsSaidAsTheEastAsianLanguage() {
    RoundTrip document =
        docx(p("", "<w:rPr><w:b/><w:lang w:val='en-US'/></w:rPr>"))
            .document()
            .into("en", "zh-Hans");
    assertThat(written(document, "港口"))
        .contains(
            "<w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:b/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr>");
  }

  @Test
  void stylesAndSettingsSayTheTargetLanguage() {
    OfficeParts parts =
        docx(p("", ""))
            .related(
                MAIN,
                "styles",
                "word/styles.xml",
                "<w:styles "
                    + WORD
                    + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-US'"
                    + " w:eastAsia='en-US'"
                    + " w:bidi='ar-SA'/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
                    + " w:styleId='Code'><w:rPr><w:lang"
                    + " w:val='la-VA'/></w:rPr></w:style></w:styles>")
            .related(
                MAIN,
                "settings",
                "word/settings.xml",
                "<w:settings " + WORD + "><w:themeFontLang w:val='en-US'/></w:settings>");
    byte[] french = parts.document().writeMarked(Map.of("document.1", "Port"));
    assertThat(part(french, "word/styles.xml"))
        .contains("<w:lang w:val='fr-FR' w:eastAsia='en-US' w:bidi='ar-SA'/>")
        .contains("la-VA");
    assertThat(part(french, "word/settings.xml")).contains("w:val='fr-FR'");
    byte[] chinese =
        parts.document().into("en", "zh-Hant-HK").writeMarked(Map.of("document.1", "港口"));
    assertThat(part(chinese, "word/styles.xml")).contains("w:val='en-US' w:eastAsia='zh-HK'");
    RoundTrip untouched = parts.document();
    assertThat(untouched.write(unit -> java.util.Optional.empty())).isEqualTo(untouched.original());
  }
}
