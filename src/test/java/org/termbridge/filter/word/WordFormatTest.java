package org.termbridge.filter.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.docx;
import static org.termbridge.filter.OfficeParts.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Text;
import org.termbridge.filter.OfficeParts;
import org.termbridge.filter.RoundTrip;

/** What stands inside a paragraph of a word processing document. */
class WordFormatTest {

  private static final String MAIN = "word/document.xml";

  private static RoundTrip paragraph(String content) {
    return docx("<w:p>" + content + "</w:p>").document();
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String run(String properties, String words) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + words
        + "</w:t></w:r>";
  }

  private static List<Code> codes(RoundTrip document) {
    return document.units().get(0).source().codes();
  }

  private static String written(RoundTrip document, String marked) {
    return part(document.writeMarked(Map.of("document.1", marked)), MAIN);
  }

  @Test
  void boldAndItalicRunsAreOnePairEach() {
    RoundTrip document =
        paragraph(
            run("The governor said ")
                + run("<w:b/>", "no")
                + run(" and meant ")
                + run("<w:i/>", "yes")
                + run("."));
    assertThat(document.texts())
        .containsExactly("The governor said {1>no{/1> and meant {2>yes{/2>.");
    assertThat(codes(document))
        .extracting(Code::type)
        .containsExactly(CodeType.BOLD, CodeType.BOLD, CodeType.ITALIC, CodeType.ITALIC);
    assertThat(written(document, "{2>Oui{/2>, dit-il, {1>non{/1>."))
        .contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Oui</w:t>")
        .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">non</w:t>");
    document.assertReadsBack();
  }

  @Test
  void runsThatDifferOnlyInProofingLanguageOrRevisionMarksAreOne() {
    RoundTrip document =
        paragraph(
            "<w:r w:rsidR='00A1'><w:t>Har</w:t></w:r><w:proofErr w:type='spellStart'/>"
                + run("<w:lang w:val='en-GB'/>", "bo")
                + run("<w:noProof/>", "ur ")
                + "<w:r w:rsidRPr='00B2'><w:rPr/><w:lastRenderedPageBreak/><w:t>opens</w:t></w:r>"
                + run("<w:rFonts w:hint='eastAsia'/>", "”"));
    assertThat(document.texts()).containsExactly("Harbour opens”");
    document.assertReadsBack();
  }

  @Test
  void aParagraphThatIsBoldAltogetherHasNoCodes() {
    RoundTrip document = paragraph(run("<w:b/>", "Harbour ") + run("<w:b/>", "opens"));
    assertThat(document.texts()).containsExactly("Harbour opens");
    assertThat(written(document, "Le port")).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">");
  }

  @Test
  void aHyperlinkIsAPairAroundItsWordsAndItsRelationshipStays() {
    OfficeParts parts =
        docx("<w:p>"
                + run("See ")
                + "<w:hyperlink r:id='rId2' w:history='1'>"
                + run("<w:rStyle w:val='Hyperlink'/>", "the ")
                + run("<w:rStyle w:val='Hyperlink'/>", "site")
                + "</w:hyperlink>"
                + run(".")
                + "</w:p>")
            .refer(MAIN, "hyperlink", "https://example.org/a?b=1", "TargetMode='External'");
    RoundTrip document = parts.document();
    assertThat(document.texts()).containsExactly("See {1>the site{/1>.");
    assertThat(codes(document)).extracting(Code::type).containsOnly(CodeType.LINK);
    byte[] bytes = document.writeMarked(Map.of("document.1", "{1>Le site{/1> : voir."));
    assertThat(part(bytes, MAIN))
        .contains(
            "<w:hyperlink r:id='rId2' w:history='1'><w:r><w:rPr><w:rStyle w:val='Hyperlink'/>");
    assertThat(part(bytes, "word/_rels/document.xml.rels"))
        .isEqualTo(part(document.original(), "word/_rels/document.xml.rels"));
    document.assertReadsBack();
  }

  @Test
  void aFieldOfALinkIsAPairAroundItsResult() {
    RoundTrip document =
        paragraph(
            run("See ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"https://example.org\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + run("the site")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + run("."));
    assertThat(document.texts()).containsExactly("See {1>the site{/1>.");
    assertThat(written(document, "Voir {1>le site{/1>."))
        .contains("HYPERLINK \"https://example.org\"");
    document.assertReadsBack();
  }

  @Test
  void aComputedFieldIsACodeThatShowsItsResult() {
    RoundTrip document =
        paragraph(
            run("Page ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + run("7")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + run(" of ")
                + "<w:fldSimple w:instr=' NUMPAGES '>"
                + run("9")
                + "</w:fldSimple>");
    assertThat(document.texts()).containsExactly("Page {1/> of {2/>");
    assertThat(codes(document)).extracting(Code::display).containsExactly("7", "9");
    assertThat(written(document, "{2/> pages, page {1/>"))
        .contains(" PAGE ")
        .contains(" NUMPAGES ");
    document.assertReadsBack();
  }

  @Test
  void aFieldMayBeginAndEndInInsertionsOfTheirOwn() {
    RoundTrip document =
        paragraph(
            run("Page ")
                + "<w:ins w:id='1'><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                + " PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r></w:ins>"
                + run("7")
                + "<w:ins w:id='2'><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + run(" of")
                + "</w:ins>"
                + run(" nine"));
    assertThat(document.texts()).containsExactly("Page {1/> of nine");
    assertThat(written(document, "{1/> sur neuf"))
        .contains(" PAGE ", ">7<")
        .doesNotContain("<w:ins ");
    document.assertReadsBack();
  }

  @Test
  void tabsBreaksAndSymbolsAreCodesAndHyphensAreCharacters() {
    RoundTrip document =
        paragraph(
            "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:br w:type='page'/>"
                + "<w:t>D</w:t><w:noBreakHyphen/><w:t>E</w:t><w:softHyphen/><w:t>F</w:t>"
                + "<w:sym w:font='Wingdings' w:char='F04A'/><w:t>G</w:t><w:cr/><w:t>H</w:t></w:r>");
    assertThat(document.texts()).containsExactly("A{1/>B{2/>C{3/>D\u2011E\u00ADF{4/>G{5/>H");
    assertThat(codes(document))
        .extracting(Code::type)
        .containsExactly(
            CodeType.TAB, CodeType.LINE_BREAK, CodeType.OTHER, CodeType.OTHER, CodeType.LINE_BREAK);
    assertThat(written(document, "a{1/>b\u2011c"))
        .contains("<w:tab/>")
        .contains("<w:noBreakHyphen/>");
    document.assertReadsBack();
  }

  @Test
  void hiddenTextStaysAndIsNotForTranslators() {
    OfficeParts parts =
        docx("<w:p>"
                + run("Seen ")
                + run("<w:vanish/>", "secret ")
                + run("<w:rStyle w:val='Note'/>", "also secret ")
                + run("<w:vanish w:val='0'/>", "text")
                + "</w:p><w:p><w:pPr><w:pStyle w:val='Draft'/></w:pPr>"
                + run("Secret paragraph")
                + "</w:p>")
            .related(
                MAIN,
                "styles",
                "word/styles.xml",
                "<w:styles "
                    + OfficeParts.WORD
                    + "><w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr>"
                    + "</w:style><w:style w:type='character' w:styleId='Note'>"
                    + "<w:basedOn w:val='Base'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Draft'><w:rPr><w:vanish/></w:rPr>"
                    + "</w:style></w:styles>");
    RoundTrip document = parts.document();
    assertThat(String.join("|", document.texts())).doesNotContainIgnoringCase("secret");
    assertThat(document.units().get(0).source().words()).isEqualTo("Seen text");
    assertThat(part(document.pseudo(), MAIN)).contains("secret ").contains("Secret paragraph");
    assertThat(document.with("docx.hidden", "true").units()).hasSize(2);
    document.assertReadsBack();
  }

  @Test
  void spacesAtTheEdgesOfATranslationStay() {
    assertThat(written(paragraph(run("One")), " Un \u00A0"))
        .contains("<w:t xml:space=\"preserve\"> Un \u00A0</w:t>");
  }

  @Test
  void whatATranslatorTypesIsEscaped() {
    RoundTrip document = paragraph(run("R&amp;D &lt;1"));
    assertThat(document.texts()).containsExactly("R&D <1");
    byte[] bytes = document.writeMarked(Map.of("document.1", "a < b & c\u0001"));
    assertThat(part(bytes, MAIN)).contains("a &lt; b &amp; c</w:t>");
  }

  @Test
  void aTranslationWithoutItsCodesIsWellFormed() {
    RoundTrip document =
        paragraph(
            run("See ")
                + "<w:hyperlink r:id='rId9'>"
                + run("<w:b/>", "the ")
                + run("<w:i/>", "site")
                + "</w:hyperlink><w:ins w:id='3'>"
                + run(" now")
                + "</w:ins>"
                + run("."));
    assertThat(document.again(document.writeMarked(Map.of("document.1", "Voir."))).texts())
        .containsExactly("Voir.");
    Text source = document.units().get(0).source();
    Code open = source.codes().get(0);
    byte[] bytes =
        document.write(unit -> Optional.of(new Text(List.of(open, Text.of("x").inlines().get(0)))));
    assertThat(document.again(bytes).texts()).hasSize(1);
  }

  @Test
  void onlyTheTranslatedParagraphChanges() {
    String first = "<w:p w:rsidR='1'  ><w:r><w:t>One</w:t></w:r></w:p><!-- kept -->";
    String second = "<w:p><w:r><w:t>Two</w:t></w:r></w:p>";
    RoundTrip document = docx(first + second + first).document();
    byte[] bytes = document.writeMarked(Map.of("document.2", "Deux"));
    assertThat(part(bytes, MAIN))
        .isEqualTo(
            part(document.original(), MAIN)
                .replace("<w:t>Two", "<w:t xml:space=\"preserve\">Deux"));
  }

  @Test
  void aRubyIsAPairThatShowsTheReading() {
    RoundTrip document =
        paragraph(
            run("In ")
                + "<w:r><w:ruby><w:rubyPr><w:lid w:val='ja-JP'/></w:rubyPr><w:rt><w:r><w:t>とう"
                + "</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                + run(" it rains"));
    assertThat(document.texts()).containsExactly("In {1>東{/1> it rains");
    assertThat(codes(document).get(0).display()).isEqualTo("ruby とう");
    document.assertReadsBack();
  }

  @Test
  void wordsInsideContentControlsAreForTranslators() {
    RoundTrip document =
        docx("<w:sdt><w:sdtPr><w:alias w:val='Block'/></w:sdtPr><w:sdtContent><w:p>"
                + run("Block ")
                + "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/a' w:storeItemID='{1}'/></w:sdtPr>"
                + "<w:sdtContent>"
                + run("inline")
                + "</w:sdtContent></w:sdt>"
                + run(" end")
                + "</w:p></w:sdtContent></w:sdt>")
            .document();
    assertThat(document.texts()).containsExactly("Block {1>inline{/1> end");
    assertThat(written(document, "Bloc {1>en ligne{/1> fin"))
        .contains("<w:alias w:val='Block'/>")
        .doesNotContain("dataBinding");
    document.assertReadsBack();
  }

  @Test
  void cellsOfNestedTablesKnowTheirPlaces() {
    String inner =
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p>" + run("Deep") + "</w:p></w:tc></w:tr></w:tbl>";
    RoundTrip document =
        docx("<w:tbl><w:tr><w:tc><w:p>"
                + run("City")
                + "</w:p></w:tc><w:tc><w:p>"
                + run("Growth")
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>"
                + run("Macao")
                + "</w:p></w:tc><w:tc><w:p>"
                + run("3.5%")
                + "</w:p>"
                + inner
                + "<w:p/></w:tc></w:tr></w:tbl><w:p>"
                + run("After")
                + "</w:p>")
            .document();
    assertThat(document.lines())
        .isEqualTo(
            """
            CELL document.1 City
            CELL document.2 Growth
            CELL document.3 Macao
            CELL document.4 3.5%
            CELL document.5 Deep
            BODY document.7 After\
            """);
    assertThat(document.units().get(3).place())
        .contains("table 1, row 2 \"Macao\", column 2 \"Growth\"");
    assertThat(document.units().get(5).place()).isEmpty();
    document.assertReadsBack();
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @Test
  void wordsThatAFieldShowsAreForTranslators() {
    RoundTrip document =
        paragraph(
            run("See ")
                + field(" REF _Ref1 \\h ", run("Annex ") + field(" SEQ A ", run("2")))
                + run(" of ")
                + "<w:fldSimple w:instr=' DATE '>"
                + run("20 May")
                + "</w:fldSimple>"
                + run(" (")
                + field("CITATION Sm10", run("Smith, 2010"))
                + run(")"));
    assertThat(document.texts())
        .containsExactly("See {1>Annex {2/>{/1> of {3>20 May{/3> ({4>Smith, 2010{/4>)");
    assertThat(codes(document)).extracting(Code::type).containsOnly(CodeType.FIELD);
    document.assertReadsBack();
  }

  @Test
  void entriesOfATableOfContentsAreForTranslatorsAndTheirPageNumbersAreCodes() {
    RoundTrip document =
        docx("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + entry("Introduction", "1")
                + "</w:p><w:p>"
                + entry("Harbours", "2")
                + "</w:p><w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")
            .document();
    assertThat(document.texts()).containsExactly("Introduction{1/>{2/>", "Harbours{1/>{2/>");
    assertThat(part(document.pseudo(), MAIN)).contains(" TOC ").contains(" PAGEREF ");
    document.assertReadsBack();
  }

  private static String entry(String words, String page) {
    return "<w:hyperlink w:anchor='_Toc1'>"
        + run(words)
        + "<w:r><w:tab/></w:r>"
        + field(" PAGEREF _Toc1 ", run(page))
        + "</w:hyperlink>";
  }

  @Test
  void wordsThatStandTwiceForDifferentProgramsAreReadOnceAndBothChange() {
    String twins =
        "<mc:AlternateContent><mc:Choice Requires='w14'>%s</mc:Choice><mc:Fallback>%<s"
            + "</mc:Fallback></mc:AlternateContent>";
    RoundTrip document =
        paragraph(
            run("The ")
                + "<w:r><w:rPr><w:b/></w:rPr>"
                + twins.formatted("<w:t>harbour</w:t>")
                + "</w:r>"
                + twins.formatted(run(" opens")));
    assertThat(document.texts()).containsExactly("The {1>harbour{/1> opens");
    assertThat(written(document, "Le {1>port{/1> ouvre"))
        .containsOnlyOnce("port")
        .doesNotContain("harbour", "AlternateContent");
    document.assertReadsBack();
  }

  @Test
  void aSignThatNewProgramsDrawIsACodeThatShowsIt() {
    RoundTrip document =
        paragraph(
            "<w:r><mc:AlternateContent><mc:Choice Requires='w16se'><w16se:symEx"
                + " xmlns:w16se='http://schemas.microsoft.com/office/word/2015/wordml/symex'"
                + " w16se:char='1F6A2'/></mc:Choice><mc:Fallback><w:t>\uD83D\uDEA2</w:t></mc:Fallback>"
                + "</mc:AlternateContent></w:r>"
                + run(" in port"));
    assertThat(document.texts()).containsExactly("{1/> in port");
    assertThat(codes(document)).extracting(Code::display).containsExactly("\uD83D\uDEA2");
    document.assertReadsBack();
  }

  @Test
  void onlyTheWhiteSpaceOfXmlIsNoText() {
    assertThat(paragraph("<w:r><w:t>\n  \u3000Harbour\u00A0\n</w:t></w:r>").texts())
        .containsExactly("\u3000Harbour\u00A0");
  }
}
