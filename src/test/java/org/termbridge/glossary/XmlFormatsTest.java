package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.termbridge.glossary.GlossaryFiles.error;
import static org.termbridge.glossary.GlossaryFiles.open;
import static org.termbridge.glossary.GlossaryFiles.terms;
import static org.termbridge.glossary.GlossaryFiles.warnings;
import static org.termbridge.glossary.GlossaryFiles.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** TBX of both versions and styles, MultiTerm, and the glossary module of XLIFF 2. */
class XmlFormatsTest {

  private static final String TBX =
      "<tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>"
          + "<text><body><conceptEntry id='plan'>%s</conceptEntry></body></text></tbx>";
  private static final String MARTIF =
      "<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>\n"
          + "<martif type='TBX' xml:lang='en'><text><body>%s</body></text></martif>";

  @TempDir Path folder;

  @Test
  void categoriesOfTbxAreAttributesOrElements() throws IOException {
    String attributes =
        String.format(
            TBX,
            "<descrip type='subjectField'>ports</descrip><langSec xml:lang='en'><termSec>"
                + "<term>Harbour <hi>Plan</hi></term>"
                + "<termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote>"
                + "<termNote type='termType'>acronym</termNote>"
                + "<admin type='source'>Gazette</admin><note>n</note></termSec></langSec>");
    String elements =
        "<tbx type='TBX-Basic' style='dct' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'"
            + " xmlns:min='http://www.tbxinfo.net/ns/min'"
            + " xmlns:basic='http://www.tbxinfo.net/ns/basic'><text><body>"
            + "<conceptEntry id='plan'><min:subjectField>ports</min:subjectField>"
            + "<langSec xml:lang='en'><termSec><term>Harbour Plan</term>"
            + "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>"
            + "<basic:termType>acronym</basic:termType><basic:source>Gazette</basic:source>"
            + "<note>n</note></termSec></langSec></conceptEntry></body></text></tbx>";

    Glossary glossary = open(folder, "a.tbx", attributes).glossary();

    Term term = glossary.concept("plan").orElseThrow().terms().get(0);
    assertThat(term.type()).isEqualTo(TermType.ABBREVIATION);
    assertThat(term.source()).isEqualTo("Gazette");
    assertThat(terms(glossary, "plan", "en")).containsExactly("preferred Harbour Plan");
    assertThat(open(folder, "e.tbx", elements).glossary()).isEqualTo(glossary);
  }

  @Test
  void tbxOf2008IsReadWithoutItsDtd() throws IOException {
    String file =
        String.format(
            MARTIF,
            "<termEntry><descripGrp><descrip type='definition'>A plan.</descrip>"
                + "<admin type='source'>Dictionary</admin></descripGrp>"
                + "<langSet xml:lang='en'><ntig><termGrp><term>plan</term>"
                + "<termNote type='administrativeStatus'>admittedTerm</termNote></termGrp></ntig>"
                + "<tig><term>plot</term><termNote type='administrativeStatus'>forbidden</termNote>"
                + "</tig></langSet></termEntry>");

    GlossaryReading reading = open(folder, "old.tbx", file);

    assertThat(terms(reading.glossary(), "entry-1", "en"))
        .containsExactly("admitted plan", "forbidden plot");
    assertThat(reading.glossary().concepts().get(0).definition()).isEqualTo("A plan.");
    assertThat(warnings(reading)).hasSize(2).first().asString().startsWith("W0910 line 2");
    assertThat(warnings(reading)).last().isEqualTo("W0905");
  }

  @Test
  void valuesThatTbxHasNotAreTold() throws IOException {
    String file =
        String.format(
            TBX,
            "<langSec xml:lang='en'><termSec><term>plan</term>"
                + "<termNote type='administrativeStatus'>splendid</termNote>\n"
                + "<termNote type='partOfSpeech'>properNoun</termNote></termSec>"
                + "<termSec><term> </term></termSec></langSec>");

    assertThat(warnings(open(folder, "t.tbx", file)))
        .satisfiesExactly(
            splendid -> assertThat(splendid).startsWith("W0903 line 1"),
            properNoun -> assertThat(properNoun).startsWith("W0910 line 2, column 1"),
            empty -> assertThat(empty).startsWith("W0908 line 2"));
  }

  @Test
  void tbxHasForbiddenTermsDatesAndCaseRulesInNotes() throws IOException {
    Path file = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    Glossary glossary = GlossaryFile.read(file);

    GlossaryFiles.Written written = written(folder, glossary, "tbx", GlossaryOptions.NONE);

    assertThat(Files.readString(written.file()))
        .contains("<note>forbidden: never said</note>")
        .contains("<note>valid from: 2024-01-01</note>")
        .contains("<note>case: exact</note>");
    assertThat(written.losses())
        .extracting(Problem::message)
        .containsExactly("TBX v3 (DCA) has no place for proper nouns; they are nouns now: 1.");
    assertThat(written(folder, glossary, "tbx-v2", GlossaryOptions.NONE).losses())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple("W0912", "OmegaT takes zh-Hans, zh-Hant for one language."));
  }

  @Test
  void multiTermIsReadByTheNamesOfItsFieldsInUtf16Too() throws IOException {
    String file =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><mtf><conceptGrp><concept>12</concept>"
            + "<system type=\"entryClass\">1</system>"
            + "<descripGrp><descrip type=\"Domain\">ports</descrip></descripGrp>"
            + "<languageGrp><language type=\"English\" lang=\"EN-US\"/><termGrp>"
            + "<term>plan</term><transacGrp><transac type=\"origination\">me</transac>"
            + "<date>2020-01-01T00:00:00</date></transacGrp>"
            + "<descripGrp><descrip type=\"Status\">Forbidden</descrip></descripGrp></termGrp>"
            + "</languageGrp><languageGrp><language type=\"Chinese\" lang=\"ZH-CN\"/><termGrp>"
            + "<term>规划</term></termGrp></languageGrp></conceptGrp></mtf>";
    Path path = Files.write(folder.resolve("mt.xml"), file.getBytes(StandardCharsets.UTF_16));

    Glossary glossary = GlossaryFile.read(path);

    assertThat(terms(glossary, "c12", "en-US")).containsExactly("forbidden plan");
    assertThat(terms(glossary, "c12", "zh-Hans")).containsExactly("preferred 规划");
    assertThat(glossary.concept("c12").orElseThrow().subject()).isEqualTo("ports");
  }

  @Test
  void aGlossaryIsReadOutOfAnXliff() throws IOException {
    String entry =
        "<unit id='u%d'><gls:glossary><gls:glossEntry id='g1' ref='#m1'>"
            + "<gls:term source='Gazette'>plan</gls:term><gls:translation>projet</gls:translation>"
            + "<gls:definition>A plan.</gls:definition></gls:glossEntry></gls:glossary>"
            + "<segment><source>a <mrk id='m1' type='term'>plan</mrk></source></segment></unit>";
    String file =
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en'"
            + " trgLang='fr' xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0'><file id='f'>%s"
            + "</file></xliff>";
    String units = String.format(entry, 1) + String.format(entry, 2);

    Concept plan = open(folder, "r.xlf", String.format(file, units)).glossary().concepts().get(0);

    assertThat(plan.terms()).extracting(Term::wording).containsExactly("plan", "projet");
    assertThat(plan.definition()).isEqualTo("A plan.");
    assertThat(plan.terms().get(0).source()).isEqualTo("Gazette");
    assertThat(error(folder, "none.xlf", String.format(file, ""))).startsWith("E0917");
  }

  @Test
  void aGlossaryIsWrittenAsAnXliff() throws IOException {
    Path file = GlossaryFiles.file(folder, "in.tsv", GlossaryFiles.EVERYTHING);
    GlossaryOptions pair = GlossaryOptions.of(new Language("en"), new Language("zh-Hant"));

    Path xliff = written(folder, GlossaryFile.read(file), "xliff", pair).file();

    assertThat(terms(GlossaryFile.read(xliff), "plan", "zh-Hant"))
        .containsExactly("preferred 港口規劃");
    assertThat(Files.readString(xliff)).doesNotContain("Harbor Scheme");
  }

  @Test
  void anotherKindOfXmlIsNoGlossary() throws IOException {
    assertThat(error(folder, "page.xml", "<html><body/></html>")).isEqualTo("E0903");
    Path page = GlossaryFiles.file(folder, "page.tbx", "<html><body/></html>");
    assertThat(error(page)).startsWith("E0917");
    Path tbx = GlossaryFiles.file(folder, "a.tbx", String.format(TBX, ""));
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> GlossaryFile.read(tbx, GlossaryFile.format("multiterm")))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("E0917");
  }

  @Test
  void brokenXmlIsFoundWhereItBreaks() throws IOException {
    String open = String.format(TBX, "").replace("</conceptEntry>", "\n</langSec>");
    assertThat(error(folder, "a.tbx", open)).startsWith("E0913 line 2, column");
    assertThat(
            error(folder, "b.tbx", String.format(TBX, "<langSec xml:lang='en'>").substring(0, 150)))
        .startsWith("E0913 line 1, column");
    String unknown = String.format(TBX, "\n<langSec xml:lang='xx-yy-zz'/>");
    assertThat(error(folder, "c.tbx", unknown)).isEqualTo("E0907 line 2, column 1");
    String endless = String.format(TBX, "<note>" + "x".repeat(200_000) + "</note>");
    assertThat(error(folder, "d.tbx", endless)).startsWith("E0912 line 1");
    String deep = String.format(TBX, "<a>".repeat(200) + "</a>".repeat(200));
    assertThat(error(folder, "e.tbx", deep)).startsWith("E0913");
  }

  @Test
  void bytesThatAreNoTextAreFoundInTheMiddleOfAText() throws IOException {
    byte[] file =
        String.format(TBX, "<note>" + "é".repeat(30_000) + "</note>")
            .getBytes(StandardCharsets.UTF_8);
    file[40_001] = (byte) 0xFF;

    assertThat(error(Files.write(folder.resolve("a.tbx"), file))).startsWith("E0913 line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!ENTITY x SYSTEM 'file:///etc/hostname'>",
        "<!ENTITY a 'aaaaaaaaaa'><!ENTITY x '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
      })
  void entitiesAreNeverRead(String declarations) throws IOException {
    String file =
        "<!DOCTYPE martif ["
            + declarations
            + "]>\n<martif type='TBX'><text><body><termEntry>"
            + "<langSet xml:lang='en'><tig>\n<term>&x;</term></tig></langSet></termEntry></body>"
            + "</text></martif>";

    assertThat(error(folder, "attack.tbx", file)).isEqualTo("E0914 line 3, column 7");
  }
}
