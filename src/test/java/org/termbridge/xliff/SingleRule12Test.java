package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of XLIFF 1.2 that break one rule, and no other, each beside one that is like it and breaks
 * none. What a test gives begins on line 3, and goes on a line below at each bar.
 */
class SingleRule12Test {

  private static final String FILE =
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\n"
          + "<file original='a' source-language='en' target-language='fr' datatype='plaintext'>\n"
          + "%s\n</file></xliff>";
  private static final String BODY = "<body><trans-unit id='u'>%s</trans-unit></body>";

  @TempDir private Path folder = Path.of("");

  private List<XliffProblem> problems(String content) throws IOException {
    Path file = folder.resolve("one.xlf");
    Files.writeString(file, FILE.formatted(content.replace('|', '\n')));
    return XliffValidator.validate(file).problems();
  }

  private void breaks(String rule, int line, boolean error, String broken, String sound)
      throws IOException {
    assertThat(problems(broken))
        .extracting(XliffProblem::rule, XliffProblem::line, XliffProblem::error)
        .isNotEmpty()
        .allMatch(tuple(rule, line, error)::equals);
    assertThat(problems(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          code-without-end, 4, "a|<bx id='1' rid='1'/>b", "a|<bx id='1' rid='1'/>b<ex id='2' rid='1'/>"
          code-without-end, 4, "a|<bpt id='1'>b</bpt>c", "a|<bpt id='1'>b</bpt>c<ept id='1'>d</ept>"
          code-without-end, 4, "<ph id='1'>a<sub>|<bpt id='2'>b</bpt></sub></ph>", "<ph id='1'>a<sub>|<bpt id='2'>b</bpt>c<ept id='2'>d</ept></sub></ph>"
          code-without-start, 4, "a|<ex id='1'/>b", "<bx id='1'/>a|<ex id='1'/>b"
          code-without-start, 4, "a|<ept id='1'>b</ept><bpt id='1'>c</bpt><ept id='1'>d</ept>", "a|<it id='2' pos='close'>b</it><bpt id='1'>c</bpt><ept id='1'>d</ept>"
          schema, 4, "a|<it id='1'>b</it>", "a|<it id='1' pos='open'>b</it>"
          schema, 4, "a|<it id='1' pos='begin'>b</it>", "a|<it id='1' pos='close'>b</it>"
          schema, 4, "a|<x/>", "a|<x id='1'/>"
          schema, 4, "a|<g id='1' ctype='strong'>b</g>", "a|<g id='1' ctype='x-strong'>b</g>"
          schema, 4, "a|<g id='1' clone='maybe'>b</g>", "a|<g id='1' clone='no'>b</g>"
          schema, 4, "a|<sub>b</sub>", "a|<ph id='1'><sub>b</sub></ph>"
          schema, 4, "a|<mrk>b</mrk>", "a|<mrk mtype='term'>b</mrk>"
          schema, 4, "a|<mrk mtype='word'>b</mrk>", "a|<mrk mtype='x-word'>b</mrk>"
          schema, 4, "a|<ph id='1' assoc='next'/>", "a|<ph id='1' assoc='following' equiv-text='b'/>"
          unit-reference, 4, "a|<ph id='1' xid='v'/>", "a|<ph id='1' xid='u'/>"
          unit-reference, 4, "a|<ph id='1'><sub xid='v'>b</sub></ph>", "a|<ph id='1'><sub xid='u'>b</sub></ph>"
          """)
  void inTheTextOfASource(String rule, int line, String broken, String sound) throws IOException {
    String source = BODY.formatted("<source>%s</source>");
    breaks(rule, line, true, source.formatted(broken), source.formatted(sound));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          schema, 3, true, "<target>b</target>", "<source>a</source><target>b</target>"
          schema, 4, true, "<source>a</source>|<target state='done'>b</target>", "<source>a</source>|<target state='x-done'>b</target>"
          schema, 4, true, "<source>a</source>|<target state-qualifier='mt'>b</target>", "<source>a</source>|<target state-qualifier='leveraged-mt'>b</target>"
          schema, 4, true, "<source>a</source>|<target equiv-trans='none'>b</target>", "<source>a</source>|<target equiv-trans='no'>b</target>"
          schema, 4, true, "<source>a</source>|<alt-trans xml:lang='-CA'><target>b</target></alt-trans>", "<source>a</source>|<alt-trans xml:lang='fr-CA'><target>b</target></alt-trans>"
          schema, 4, true, "<source>a</source>|<alt-trans><source>a</source></alt-trans>", "<source>a</source>|<alt-trans><target>b</target></alt-trans>"
          schema, 4, true, "<source>a</source>|<note priority='11'>b</note>", "<source>a</source>|<note priority='10'>b</note>"
          schema, 4, true, "<source>a</source>|<note annotates='both'>b</note>", "<source>a</source>|<note annotates='target'>b</note>"
          schema, 4, true, "<source>a</source>|<alt-trans><source>a</source></alt-trans>", "<source>a</source>|<alt-trans><source>a</source><target xml:lang='de'>b</target></alt-trans>"
          schema, 4, true, "<source>a</source>|<context-group><context context-type='place'>b</context></context-group>", "<source>a</source>|<context-group><context context-type='x-place'>b</context></context-group>"
          schema, 4, true, "<source>a</source>|<count-group name='c'><count unit='lines'>1</count></count-group>", "<source>a</source>|<count-group name='c'><count unit='x-lines'>1</count></count-group>"
          seg-source, 4, true, "<source>a b</source>|<seg-source><mrk mtype='seg' mid='1'>a c</mrk></seg-source>", "<source>a b</source>|<seg-source><mrk mtype='seg' mid='1'>a b</mrk></seg-source>"
          seg-source, 4, true, "<source>a<x id='1'/></source>|<seg-source><mrk mtype='seg' mid='1'>a<x id='2'/></mrk></seg-source>", "<source>a<x id='1'/></source>|<seg-source><mrk mtype='seg' mid='1'>a</mrk><x id='1'/></seg-source>"
          segment-mid, 4, true, "<source>a b</source>|<seg-source><mrk mtype='seg'>a b</mrk></seg-source>", "<source>a b</source>|<seg-source><mrk mtype='seg' mid='1'>a b</mrk></seg-source>"
          segment-mid, 4, true, "<source><g id='1'>a b</g></source>|<seg-source><g id='1'><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='1'>b</mrk></g></seg-source>", "<source>a b</source>|<seg-source><mrk mtype='seg' mid='1'>a</mrk> <mrk mtype='seg' mid='2'>b</mrk></seg-source>"
          code-copied, 4, true, "<source>a<x id='1' clone='no'/></source>|<target>b<x id='1'/><x id='1'/></target>", "<source>a<x id='1' clone='no'/></source>|<target>b<x id='1'/></target>"
          code-missing, 4, false, "<source>a<x id='1'/></source>|<target>b</target>", "<source>a<x id='1'/></source>|<target><x id='1'/>b</target>"
          code-extra, 4, false, "<source>a</source>|<target>b<x id='1'/></target>", "<source>a<x id='1'/></source>|<target>b<x id='1'/></target>"
          code-duplicate, 4, false, "<source>a<x id='1'/></source>|<target>b<x id='1'/><x id='1'/></target>", "<source>a<x id='1'/><x id='1'/></source>|<target>b<x id='1'/><x id='1'/></target>"
          text-language, 4, false, "<source>a</source>|<target xml:lang='de'>b</target>", "<source>a</source>|<target xml:lang='FR'>b</target>"
          text-language, 3, false, "<source xml:lang='de'>a</source>", "<source xml:lang='en'>a</source>"
          """)
  void inAUnit(String rule, int line, boolean error, String broken, String sound)
      throws IOException {
    breaks(rule, line, error, BODY.formatted(broken), BODY.formatted(sound));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "approved='yes'|><source>a</source>", state-without-target, 3, false, "approved='no'|><source>a</source>"
          "approved='yes'><source>a</source>|<target state='new'>b</target>", approved-state, 4, false, "approved='yes'><source>a</source>|<target state='final'>b</target>"
          "maxwidth='2' size-unit='char'><source>a</source>|<target>bcd</target>", size-limit, 4, false, "maxwidth='3' size-unit='char'><source>a</source>|<target>bcd</target>"
          "maxwidth='2' size-unit='letters'|><source>a</source>", schema, 4, true, "maxwidth='2' size-unit='x-letters'|><source>a</source>"
          "xml:space='keep'|><source>a</source>", schema, 4, true, "xml:space='preserve'|><source>a</source>"
          "translate='never'|><source>a</source>", schema, 4, true, "translate='no'|><source>a</source>"
          "restype='text'|><source>a</source>", schema, 4, true, "restype='x-text'|><source>a</source>"
          "coord='1;2'|><source>a</source>", schema, 4, true, "coord='1;2;3;#'|><source>a</source>"
          """)
  void inTheAttributesOfAUnit(String broken, String rule, int line, boolean error, String sound)
      throws IOException {
    String unit = "<body><trans-unit id='u' %s</trans-unit></body>";
    breaks(rule, line, error, unit.formatted(broken), unit.formatted(sound));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          schema, "<skl/>", "<skl><external-file href='a.skl'/></skl>"
          schema, "<skl><external-file/></skl>", "<skl><internal-file form='base64'>YQ==</internal-file></skl>"
          schema, "<phase-group><phase phase-name='p'/></phase-group>", "<phase-group><phase phase-name='p' process-name='q'/></phase-group>"
          schema, "<phase-group><phase phase-name='p' process-name='q' date='1/2/2020'/></phase-group>", "<phase-group><phase phase-name='p' process-name='q' date='2020-02-01T00:00:00Z'/></phase-group>"
          schema, "<tool tool-id='t'/>", "<tool tool-id='t' tool-name='n'/>"
          """)
  void inTheHeader(String rule, String broken, String sound) throws IOException {
    String header = "<header>|%s</header>" + BODY.formatted("<source>a</source>");
    breaks(rule, 4, true, header.formatted(broken), header.formatted(sound));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "<phase-group><phase phase-name='%s' process-name='q'/></phase-group>", "<trans-unit id='u' phase-name='p'><source>a</source></trans-unit>", schema
          "<phase-group><phase phase-name='%s' process-name='q'/></phase-group>", "<bin-unit id='u' mime-type='image/png' phase-name='p'><bin-source><external-file href='a'/></bin-source></bin-unit>", phase-reference
          "<phase-group><phase phase-name='%s' process-name='q'/></phase-group>", "<bin-unit id='u' mime-type='image/png'><bin-source><external-file href='a'/></bin-source><bin-target phase-name='p'><external-file href='b'/></bin-target></bin-unit>", phase-reference
          "<tool tool-id='%s' tool-name='n'/>", "<trans-unit id='u'><source>a</source><alt-trans tool-id='p'><target>b</target></alt-trans></trans-unit>", schema
          """)
  void referencesToTheHeader(String header, String unit, String rule) throws IOException {
    String content = "<header>" + header + "</header><body>\n" + unit + "</body>";
    assertThat(problems(content.formatted("other")))
        .extracting(XliffProblem::rule, XliffProblem::error)
        .containsOnly(tuple(rule, true));
    assertThat(problems(content.formatted("p"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          unique-unit-id, 4, "<trans-unit id='u'><source>a</source></trans-unit>|<trans-unit id='v'><source>b</source></trans-unit>"
          unique-unit-id, 4, "<trans-unit id='u'><source>a</source></trans-unit>|<bin-unit id='v' mime-type='image/png'><bin-source><external-file href='a'/></bin-source></bin-unit>"
          schema, 4, "<group id='u'><trans-unit id='a'><source>a</source></trans-unit></group>|<group id='v'><trans-unit id='b'><source>b</source></trans-unit></group>"
          """)
  void whatIsUniqueInAFile(String rule, int line, String sound) throws IOException {
    String body = "<body>%s</body>";
    assertThat(problems(body.formatted(sound.replace("'v'", "'u'"))))
        .extracting(XliffProblem::rule, XliffProblem::line)
        .contains(tuple(rule, line));
    assertThat(problems(body.formatted(sound))).isEmpty();
  }
}
