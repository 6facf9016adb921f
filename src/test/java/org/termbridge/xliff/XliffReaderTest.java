package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;

/** What tools send back, in the forms that they have. */
class XliffReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhereAFileIsNotWellFormed() {
    Problem problem = problem("<xliff version=\"2.0\">\n <file></unit>");
    assertThat(problem.code()).isEqualTo("E0501");
    assertThat(problem.place().orElse("")).startsWith("line 2, column ");
    assertThat(problem("<?xml version='1.0' encoding='nope'?><xliff/>").code()).isEqualTo("E0501");
    assertThat(problem("<xliff><a:b/></xliff>").message()).contains("bound to no namespace");
  }

  @Test
  void refusesBytesThatTheEncodingDoesNotKnow() throws IOException {
    Path file = folder.resolve("bad.xlf");
    Files.write(
        file, "<xliff version='2.0'>\n\u00E9</xliff>".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem(file).code()).isEqualTo("E0501");
    assertThat(problem(file).place()).isPresent();
  }

  @Test
  void refusesWhatIsNoXliffWhatHasADoctypeAndWhatNestsWithoutEnd() {
    assertThat(problem("<tmx/>").code()).isEqualTo("E0502");
    assertThat(problem("<!DOCTYPE xliff SYSTEM 'file:///etc/passwd'><xliff/>").code())
        .isEqualTo("E0503");
    assertThat(problem("<xliff version='2.0'>" + "<g>".repeat(600)).code()).isEqualTo("E0507");
    assertThat(problem(folder.resolve("missing.xlf")).code()).isEqualTo("E0506");
    assertThat(problem("<xliff version='1.2'/>").code()).isEqualTo("E0508");
  }

  @Test
  void namesBothLinesOfAUnitIdThatIsUsedTwice() {
    Problem problem =
        problem(
            version2(
                "<unit id='u'><segment><source>a</source></segment></unit>\n"
                    + "<unit id='u'><segment><source>b</source></segment></unit>"));
    assertThat(problem.code()).isEqualTo("E0504");
    assertThat(problem.arguments()).containsExactly("u", "1", "2");
  }

  @Test
  void readsTheDeclaredEncodingAndTheByteOrderMark() throws IOException {
    for (String charset : List.of("GB18030", "UTF-16LE", "windows-1252", "Big5")) {
      String text = charset.equals("windows-1252") ? "caf\u00E9" : "\u6C5F\u5C71";
      String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
      String xml = "<?xml version='1.0' encoding='" + declared + "'?>\n" + version12(unit(text));
      String marked = charset.startsWith("UTF-16") ? "\uFEFF" + xml : xml;
      Path file = folder.resolve("encoded.xlf");
      Files.write(file, marked.getBytes(Charset.forName(charset)));
      assertThat(translations(file).get(0).source().words()).as(charset).isEqualTo(text);
    }
    Path file = folder.resolve("bom.xlf");
    Files.writeString(file, "\uFEFF" + version12(unit("\u6C5F\u82CF")));
    assertThat(translations(file)).hasSize(1);
  }

  @Test
  void keepsTheWordsOfAnnotationsAndOfUnknownElements() {
    Translation translation =
        translation(
            version2(
                "<unit id='u'><segment id='s1'><source>A <mrk id='m1' type='term'>b <pc id='1'>c</pc>"
                    + "</mrk><sm id='m2' type='comment' value='x'/> d<em startRef='m2'/> <x:y"
                    + " xmlns:x='x'>e</x:y>&#x41;<![CDATA[<f>]]></source></segment></unit>"));
    assertThat(translation.source().marked()).isEqualTo("A b {1>c{/1> d eA<f>");
  }

  @Test
  void termsAreWordsOfTheirSentence() {
    Translation version2 =
        translation(
            version2(
                "<unit id='u' xmlns:g='urn:oasis:names:tc:xliff:glossary:2.0'><g:glossary><g:glossEntry"
                    + " id='g1' ref='#m1'><g:term>bridge</g:term><g:translation>pont</g:translation>"
                    + "</g:glossEntry></g:glossary><segment id='s1'><source>A <mrk id='m1' type='term'"
                    + " ref='#g=g1'>bridge</mrk>.</source><target>Un <mrk id='m1' type='term'>pont</mrk>"
                    + ".</target></segment></unit>"));
    Translation version12 =
        translation(
            version12(
                "<trans-unit id='u'><source>A bridge.</source><seg-source><mrk mtype='seg' mid='s1'>A"
                    + " <mrk mtype='term' mid='t1'>bridge</mrk>.</mrk></seg-source><target><mrk mtype="
                    + "'seg' mid='s1'>Un <mrk mtype='term'>pont</mrk>.</mrk></target></trans-unit>"));
    for (Translation translation : List.of(version2, version12)) {
      assertThat(translation.parts()).hasSize(1);
      assertThat(translation.source().marked()).isEqualTo("A bridge.");
      assertThat(translation.parts().get(0).target().map(Text::marked)).contains("Un pont.");
    }
  }

  @Test
  void takesACopyForTheCodeThatItCopies() {
    Translation translation =
        translation(
            version2(
                "<unit id='u'><segment id='s1'><source><ph id='1'/></source><target><ph id='1'/>"
                    + "<ph id='2' copyOf='1'/><sc id='5'/>x<ec startRef='5'/></target></segment></unit>"));
    assertThat(translation.parts().get(0).target().map(Text::marked)).contains("{1/>{1/>{5>x{/5>");
  }

  @Test
  void readsStatesAndOrderOfVersion2() {
    Translation translation =
        translation(
            version2(
                "<unit id='u'><segment id='a' state='final'><source>a</source><target"
                    + " order='2'>A</target></segment><segment id='b'><source>b</source><target"
                    + " order='1'>B</target></segment></unit>"));
    assertThat(translation.parts())
        .extracting(ReturnedPart::state)
        .containsExactly(State.FINAL, State.INITIAL);
    assertThat(translation.parts()).extracting(ReturnedPart::stated).containsExactly(true, false);
    assertThat(translation.parts())
        .extracting(ReturnedPart::order)
        .containsExactly(Optional.of(2), Optional.of(1));
  }

  @Test
  void matchesSentencesOfVersion12ByMidWhereverTheyStand() {
    Translation translation =
        translation(
            version12(
                "<trans-unit id='u'><source>One. Two.</source><seg-source><g id='1'><mrk mtype='seg'"
                    + " mid='1'>One.</mrk> <mrk mtype='seg' mid='2'>Two.</mrk></g></seg-source>"
                    + "<target state='translated'><g id='1'><mrk mtype='seg' mid='2'>Deux.</mrk> <mrk"
                    + " mtype='seg' mid='1'>Un.</mrk></g></target><alt-trans><target>Non</target>"
                    + "</alt-trans></trans-unit>"));
    List<ReturnedPart> segments =
        translation.parts().stream().filter(ReturnedPart::segment).toList();
    assertThat(segments)
        .extracting(part -> part.target().orElseThrow().marked())
        .containsExactly("Un.", "Deux.");
    assertThat(segments).extracting(part -> part.order().orElse(0)).containsExactly(4, 2);
    assertThat(translation.source().marked()).isEqualTo("{1>One. Two.{/1>");
  }

  @Test
  void takesTheTargetInTheLanguageOfTheFileWhereAUnitHasSeveral() {
    Translation translation =
        translation(
            version12(
                    "<trans-unit id='u'><source>One.</source><target xml:lang='es'>Uno.</target>"
                        + "<target xml:lang='fr-FR'>Un.</target><target>?</target></trans-unit>")
                .replace("datatype", "target-language='fr' datatype"));
    assertThat(translation.parts().get(0).target().map(Text::words)).contains("Un.");
  }

  @Test
  void readsTheStatesThatToolsKeepForThemselves() {
    assertThat(
            state(
                "<trans-unit id='u' xmlns:sdl='sdl'><source>a</source><seg-source><mrk mtype='seg'"
                    + " mid='1'>a</mrk></seg-source><target><mrk mtype='seg' mid='1'>A</mrk></target>"
                    + "<sdl:seg-defs><sdl:seg id='1' conf='ApprovedTranslation'/></sdl:seg-defs>"
                    + "</trans-unit>"))
        .isEqualTo(State.REVIEWED);
    assertThat(
            state(
                "<trans-unit id='u' mq:status='ManuallyConfirmed' xmlns:mq='MQXliff'>"
                    + "<source>a</source><target>A</target></trans-unit>"))
        .isEqualTo(State.TRANSLATED);
    assertThat(
            state(
                "<trans-unit id='u' approved='yes'><source>a</source><target>A</target>"
                    + "</trans-unit>"))
        .isEqualTo(State.FINAL);
    assertThat(
            state(
                "<trans-unit id='u'><source>a</source><target state='needs-translation'>A</target>"
                    + "</trans-unit>"))
        .isEqualTo(State.INITIAL);
  }

  @Test
  void joinsTheSentencesOfAFlatFile() {
    List<Translation> translations =
        translations(
            version12(
                "<group id='u1' restype='x-paragraph'><trans-unit id='u1-s1'><source>One. </source>"
                    + "<target>Un. </target></trans-unit><trans-unit id='u1-s2'><source>Two.</source>"
                    + "</trans-unit></group><group id='u2'><trans-unit id='u2-s1'><source>Three."
                    + "</source></trans-unit></group>"));
    assertThat(translations).extracting(Translation::unit).containsExactly("u1", "u2");
    assertThat(translations.get(0).source().words()).isEqualTo("One. Two.");
    assertThat(translations.get(0).parts())
        .extracting(ReturnedPart::id)
        .containsExactly(Optional.of("s1"), Optional.of("s2"));
  }

  private State state(String unit) {
    return translation(version12(unit)).parts().get(0).state();
  }

  private static String unit(String text) {
    return "<trans-unit id='u'><source>" + text + "</source></trans-unit>";
  }

  private static String version2(String units) {
    return "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'"
        + " trgLang='fr'><file id='f1'>"
        + units
        + "</file></xliff>";
  }

  private static String version12(String units) {
    return "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='a'"
        + " source-language='en' datatype='html'><body>"
        + units
        + "</body></file></xliff>";
  }

  private Translation translation(String xml) {
    return translations(xml).get(0);
  }

  private List<Translation> translations(String xml) {
    return translations(written(xml));
  }

  private static List<Translation> translations(Path file) {
    return XliffReader.read(file).get(0).translations();
  }

  private Problem problem(String xml) {
    return problem(written(xml));
  }

  private static Problem problem(Path file) {
    Problem problem =
        catchThrowableOfType(InputException.class, () -> XliffReader.read(file)).problem();
    assertThat(problem.file()).contains(file.toString());
    return problem;
  }

  private Path written(String xml) {
    try {
      return Files.writeString(folder.resolve("given.xlf"), xml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
