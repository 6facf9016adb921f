package org.termbridge.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tools do to the file itself: languages, characters, encodings, entities, versions. */
class ReturnedXliffTest {

  private static final String DECLARED = "encoding=\"UTF-8\"";

  @TempDir Path folder;

  private ReturnedFile returned(Outgoing outgoing) throws IOException {
    return ReturnedFile.of(outgoing, folder);
  }

  @ParameterizedTest
  @EnumSource
  void theTargetLanguageIsAnother(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("(trgLang|target-language)=\"fr\"", "$1=\"de\"")
        .merge()
        .assertRefused("E0612");
  }

  @ParameterizedTest
  @EnumSource
  void theTargetLanguageNamesARegion(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .with("(trgLang|target-language)=\"fr\"", "$1=\"fr-FR\"")
            .merge()
            .assertEnds(0)
            .assertHas("SECOND ONE.");
    assertThat(merged.run().out()).contains("W0610");
  }

  @ParameterizedTest
  @EnumSource
  void theTargetLanguageIsNotSaid(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing).with(" (trgLang|target-language)=\"fr\"", "").merge();
    if (outgoing.isIn2()) {
      merged.assertRefused("E0604");
    } else {
      merged.assertEnds(0).assertHas("SECOND ONE.");
      assertThat(merged.run().out()).contains("W0611");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneTargetSaysThatItIsInAnotherLanguage(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("<target([^>]*>(?:<mrk[^>]*>)?SECOND)", "<target xml:lang=\"de\"$1")
        .with("<target([^>]*>(?:<mrk[^>]*>)?THIRD)", "<target xml:lang=\"fr-CA\"$1")
        .merge()
        .assertEnds(1, "\"fallback\":1", "target-language", "\u201cde\u201d")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void wordsStandInCdataAndReferences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("SECOND ONE\\.", "<![CDATA[SECOND]]> &#x4F;N&#69; &lt; TWO.")
        .merge()
        .assertEnds(0)
        .assertHas(outgoing.isWord() ? "SECOND ONE < TWO." : "SECOND ONE &lt; TWO.");
  }

  @ParameterizedTest
  @EnumSource
  void aTargetHasControlCharacters(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("SECOND ONE", "SECOND<cp hex=\"0001\"/> ONE&#x85;", "SECOND ONE", "SECOND ONE&#x85;")
        .merge()
        .assertEnds(1, "repaired", "control-character")
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aCharacterThatXmlForbidsIsRefusedWithItsPlace(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing).with("SECOND ONE", "SECOND&#x1; ONE").merge();

    merged.assertRefused("E0501");
    assertThat(merged.run().err()).containsPattern("returned.xlf:\\d+:\\d+");
  }

  @ParameterizedTest
  @EnumSource
  void theFileHasAByteOrderMark(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    returned
        .merge(("\uFEFF" + returned.xliff()).getBytes(UTF_8))
        .assertEnds(0)
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsInUtf16(Outgoing outgoing) throws IOException {
    ReturnedFile returned =
        returned(outgoing).with(DECLARED, "encoding=\"UTF-16\"").with("SECOND", "DEUXIÈME");
    returned
        .merge(("\uFEFF" + returned.xliff()).getBytes(UTF_16LE))
        .assertEnds(0)
        .assertHas("DEUXIÈME ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsInAnotherEncodingAndSaysSo(Outgoing outgoing) throws IOException {
    ReturnedFile returned =
        returned(outgoing).with(DECLARED, "encoding=\"GB18030\"").with("SECOND", "DEUXIÈME 二");
    returned
        .merge(returned.xliff().getBytes(Charset.forName("GB18030")))
        .assertEnds(0)
        .assertHas("DEUXIÈME 二 ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsInAnotherEncodingThanItSays(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing).with("SECOND", "DEUXIÈME");
    returned.merge(returned.xliff().getBytes(Charset.forName("windows-1252"))).assertRefused("E05");
  }

  @ParameterizedTest
  @EnumSource
  void theFileNamesAnEncodingThatNobodyKnows(Outgoing outgoing) throws IOException {
    returned(outgoing).with(DECLARED, "encoding=\"x-nobody\"").merge().assertRefused("E05");
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsCutOff(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.substring(0, text.length() - 40))
        .merge()
        .assertRefused("E0501");
  }

  @ParameterizedTest
  @EnumSource
  void anEntityReadsAFile(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("\\?>", "?><!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
        .with("SECOND ONE", "&e;")
        .merge()
        .assertRefused("E0503");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "WORD_IN_2_0"})
  void aToolRaisedTheVersion(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace("xliff:document:2.0", "xliff:document:2.2"))
        .with("version=\"2.0\"", "version=\"2.2\"")
        .merge()
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_2_0", "WORD_IN_2_0"})
  void aToolMade12OfIt(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String converted =
        """
        <?xml version="1.0"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="%s" source-language="en" target-language="fr" datatype="x-xliff2">
        <body>
        <trans-unit id="1"><source>We will <g id="1">go</g> further. The <g id="2">plan</g> \
        works.</source><target state="translated">WE WILL <g id="1">GO</g> FURTHER. THE \
        <g id="2">PLAN</g> WORKS.</target></trans-unit>
        <trans-unit id="2"><source>Second one.</source>
        <target state="translated">SECOND ONE.</target></trans-unit>
        </body></file></xliff>
        """
            .formatted(outgoing.file);

    returned
        .merge(converted.getBytes(UTF_8), "--source", folder.resolve(outgoing.file).toString())
        .assertEnds(1, "fallback")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.", "Third one.");
  }

  /** As memoQ and some converters do: the codes of each are counted from 1. */
  @ParameterizedTest
  @EnumSource
  void aToolMadeAUnitOfEachSentence(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String converted =
        """
        <?xml version="1.0"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="MQXliff">
        <file original="%s" source-language="en" target-language="fr" datatype="x-x">
        <body>
        <trans-unit id="1" m:segmentguid="a"><source>We will <bpt id="1">x</bpt>go<ept id="1">x\
        </ept> further.</source><target>WE WILL <bpt id="1">x</bpt>GO<ept id="1">x</ept> \
        FURTHER.</target></trans-unit>
        <trans-unit id="2" m:segmentguid="b"><source>The <bpt id="1">x</bpt>plan<ept id="1">x\
        </ept> works.</source><target>THE <bpt id="1">x</bpt>PLAN<ept id="1">x</ept> \
        WORKS.</target></trans-unit>
        <trans-unit id="3" m:segmentguid="c"><source>Second one.</source>
        <target>SECOND ONE.</target></trans-unit>
        </body></file></xliff>
        """
            .formatted(outgoing.file);

    returned
        .merge(converted.getBytes(UTF_8), "--source", folder.resolve(outgoing.file).toString())
        .assertEnds(1, "fallback", "W0614")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.", "Third one.");
  }

  @ParameterizedTest
  @EnumSource
  void theNameOfTheOriginalIsGone(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged = returned(outgoing).with(" original=\"[^\"]*\"", "").merge();

    merged.assertEnds(0, outgoing.isWord() ? "returned.fr.docx" : "returned.fr.html");
  }

  @ParameterizedTest
  @EnumSource
  void aToolWroteAWholePathOfTheOriginal(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String sent = returned.xliff();
    for (String path : List.of("/home/x/", "../../", "C:\\work\\", "\\\\host\\share\\")) {
      String changed = sent.replace("original=\"", "original=\"" + path);
      assertThat(changed).isNotEqualTo(sent);

      returned.merge(changed.getBytes(UTF_8), "--force").assertEnds(0).assertHas("SECOND ONE.");
    }
  }

  /** Trados counts sentences through the file and makes new ids of units and codes. */
  @ParameterizedTest
  @EnumSource
  void tradosKeptTheFileInItsOwnFlavour(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String sdlxliff =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2" \
        xmlns="urn:oasis:names:tc:xliff:document:1.2" sdl:version="1.0">
        <doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c">\
        <Comments><Comment severity="Low" user="x">See page 2.</Comment></Comments></cmt-def>\
        </cmt-defs></doc-info>
        <file original="C:\\work\\%s" source-language="en-US" target-language="fr" datatype="x">
        <body><group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>
        <trans-unit id="5b6b0db3"><source>We will <g id="pt1">go</g> further. The <x id="2"/>plan\
        <x id="3"/> works.</source><seg-source><mrk mtype="seg" mid="1">We will <g id="pt1">go</g> \
        further.</mrk> <mrk mtype="seg" mid="2">The <x id="2"/>plan<x id="3"/> works.</mrk>\
        </seg-source><target><mrk mtype="seg" mid="1">WE WILL <g id="pt1">GO</g> FURTHER.</mrk> \
        <mrk mtype="seg" mid="2">THE <x id="2"/>PLAN<x id="3"/> WORKS.</mrk></target>\
        <sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="ApprovedSignOff"/>\
        </sdl:seg-defs></trans-unit></group>
        <trans-unit id="e7ca2569"><source>Second one.</source><seg-source><mrk mtype="seg" \
        mid="3">Second one.</mrk></seg-source><target><mrk mtype="seg" mid="3">SECOND ONE.</mrk>\
        </target><sdl:seg-defs><sdl:seg id="3" conf="Draft"/></sdl:seg-defs></trans-unit>
        </body></file></xliff>
        """
            .formatted(outgoing.file);

    returned
        .merge(sdlxliff.getBytes(UTF_8), "--source", folder.resolve(outgoing.file).toString())
        .assertEnds(1, "\"translated\":2", "state-initial", "See page 2.")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "Second one.");
  }

  @ParameterizedTest
  @EnumSource
  void oneFileHoldsTheSameDocumentTwice(Outgoing outgoing) throws IOException {
    returned(outgoing).with("(?s)<file .*</file>", "$0$0").merge("--force").assertRefused("E0616");
  }

  /** Phrase writes codes as words. */
  @ParameterizedTest
  @EnumSource
  void phraseKeptTheFileInItsOwnFlavour(Outgoing outgoing) throws IOException {
    ReturnedFile returned = returned(outgoing);
    String mxliff =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" \
        xmlns:m="http://www.memsource.com/mxlf/2.0">
        <file original="%s" source-language="en" target-language="fr" datatype="x"><body>
        <trans-unit id="a:0" m:para-id="0" m:confirmed="1"><source>We will {1>go<1} further.</source>
        <target>WE WILL {1>GO<1} FURTHER.</target></trans-unit>
        <trans-unit id="a:1" m:para-id="0" m:confirmed="1"><source>The {1>plan<1} works.</source>
        <target>THE {1>PLAN<1} WORKS.</target></trans-unit>
        <trans-unit id="a:2" m:para-id="1" m:confirmed="0"><source>Second one.</source>
        <target>SECOND ONE.</target></trans-unit>
        </body></file></xliff>
        """
            .formatted(outgoing.file)
            .replaceAll("<(\\d)\\}", "&lt;$1}");

    returned
        .merge(mxliff.getBytes(UTF_8), "--source", folder.resolve(outgoing.file).toString())
        .assertEnds(1, "\"translated\":2", "state-initial")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "Second one.");
  }
}
