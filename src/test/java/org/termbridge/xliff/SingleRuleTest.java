package org.termbridge.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that break one rule of ours, and no other. The unit's content begins on line 4, and goes on
 * a line below at each bar.
 */
class SingleRuleTest {

  private static final String FILE =
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='fr'"
          + " xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0'"
          + " xmlns:fs='urn:oasis:names:tc:xliff:fs:2.0'"
          + " xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0'"
          + " xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'>\n"
          + "<file id='f'>\n<unit id='u'>\n%s\n</unit></file></xliff>";

  @TempDir private Path folder = Path.of("");

  private void breaks(String rule, int line, String content) throws IOException {
    Path file = folder.resolve("one.xlf");
    Files.writeString(file, FILE.formatted(content.replace('|', '\n')));

    assertThat(XliffValidator.validate(file).problems())
        .filteredOn(problem -> !problem.rule().matches("schema|okapi"))
        .extracting(XliffProblem::rule, XliffProblem::line, XliffProblem::error)
        .containsExactly(tuple(rule, line, true));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          fixed-code-rights, 5, "a|<ph id='1' canReorder='firstNo'/>"
          code-point, 5, "a|<cp hex='0041'/>"
          subtype-without-type, 5, "a|<ph id='1' subType='x:y'/>"
          subtype-prefix, 5, "a|<ph id='1' type='fmt' subType='b'/>"
          subtype-value, 5, "a|<ph id='1' type='link' subType='xlf:b'/>"
          data-reference, 5, "a|<ph id='1' dataRef='none'/>"
          copy-reference, 5, "a|<ph id='1' copyOf='9'/>"
          copy-right, 5, "a<ph id='1' canCopy='no'/>|<ph id='2' copyOf='1'/>"
          unique-id, 5, "a<ph id='1'/>|<ph id='1'/>"
          sequence-start, 5, "a|<ph id='1' canReorder='no' canCopy='no' canDelete='no'/>"
          code-without-end, 5, "a|<sc id='1'/>b"
          code-without-start, 5, "a|<ec startRef='1'/>b"
          isolated-end, 5, "a|<ec isolated='yes'/>b"
          end-reference, 5, "a|<ec id='1'/>b"
          end-direction, 5, "a<sc id='1'/>b|<ec startRef='1' dir='ltr'/>c"
          isolated-start, 5, "a<sc id='1' isolated='yes'/>b|<ec startRef='1'/>c"
          pair-rights, 5, "a<sc id='1' canCopy='no'/>b|<ec startRef='1' canCopy='yes'/>c"
          mark-without-start, 5, "a|<em startRef='m'/>b"
          mark-without-end, 5, "a|<sm id='m' type='comment' value='x'/>b"
          size-data, 4, "a<ph id='1' slr:sizeInfoRef='x'/>"
          format-style, 4, "a<ph id='1' fs:subFs='a,b'/>"
          reference, 4, "a<mrk id='m' type='comment' ref='#n=none'>b</mrk>"
          reference, 4, "a<mrk id='m' type='term' ref='#gls=g9'>b</mrk>"
          code-attribute, 4, "a<ph id='1' x:y='z' xmlns:x='urn:x'/>"
          comment, 4, "a<mrk id='m' type='comment'>b</mrk>"
          fragment-syntax, 4, "a<mrk id='m' type='comment' ref='#/='>b</mrk>"
          """)
  void inTheTextOfASegment(String rule, int line, String text) throws IOException {
    breaks(rule, line, "<segment id='s'><source>" + text + "</source></segment>");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          code-deleted, 5, "<segment id='s'><source>a<ph id='1' canDelete='no'/></source>|<target>b</target></segment>"
          unit-without-segment, 3, "<ignorable id='s'><source> </source></ignorable>"
          target-space, 5, "<segment id='s'><source xml:space='preserve'>a</source>|<target xml:space='default'>b</target></segment>"
          text-language, 5, "<segment id='s'><source>a</source>|<target xml:lang='de'>b</target></segment>"
          substate-without-state, 4, "<segment id='s' subState='x:y'><source>a</source></segment>"
          substate-prefix, 4, "<segment id='s' state='translated' subState='y'><source>a</source><target>b</target></segment>"
          target-order, 5, "<segment id='s'><source>a</source>|<target order='5'>b</target></segment>"
          target-code, 5, "<segment id='s'><source>a<ph id='1'/></source>|<target>b<pc id='1'>c</pc></target></segment>"
          unique-data-id, 5, "<originalData><data id='d'>x</data>|<data id='d'>y</data></originalData><segment id='s'><source>a<ph id='1' dataRef='d'/></source></segment>"
          glossary-entry, 4, "<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary><segment id='s'><source>a</source></segment>"
          reference, 5, "<gls:glossary>|<gls:glossEntry id='g1' ref='#m9'><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary><segment id='s'><source>a</source></segment>"
          module-name, 4, "<segment id='s' slr:nothing='x'><source>a</source></segment>"
          match-reference, 4, "<mtc:matches><mtc:match ref='#u=other'><source>a</source><target>b</target></mtc:match></mtc:matches><segment id='s'><source>a</source></segment>"
          """)
  void inAUnit(String rule, int line, String content) throws IOException {
    breaks(rule, line, content);
  }
}
