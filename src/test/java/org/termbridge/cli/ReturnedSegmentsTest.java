package org.termbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What translators and tools do to sentences and their states. */
class ReturnedSegmentsTest {

  private static final String LAST_TARGET =
      "(?s)<target[^>]*>(?:<mrk[^>]*>)?THIRD ONE\\.(?:</mrk>)?</target>";

  @TempDir Path folder;

  private ReturnedFile returned(Outgoing outgoing) throws IOException {
    return ReturnedFile.of(outgoing, folder);
  }

  @ParameterizedTest
  @EnumSource
  void everythingWasTranslated(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .merge()
        .assertEnds(0)
        .assertHas(
            "WE WILL [GO] FURTHER. THE {PLAN} WORKS.",
            "SECOND ONE.",
            "THIRD ONE.",
            "READ [IT] AND {MORE} NOW.",
            "TWO  SPACES.");
  }

  @ParameterizedTest
  @EnumSource
  void nothingWasTranslated(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replaceAll("(?s)<target.*?</target>\\s*", ""))
        .merge()
        .assertEnds(1, "\"fallback\":6", "target-missing")
        .assertHas("We will [go] further. The {plan} works.", "Third one.", "Two  spaces.");
  }

  @ParameterizedTest
  @EnumSource
  void oneTargetWasRemoved(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(LAST_TARGET, "")
        .merge()
        .assertEnds(1, "\"fallback\":1", "target-missing")
        .assertHas("SECOND ONE.", "Third one.");
  }

  @ParameterizedTest
  @EnumSource
  void oneSentenceOfTwoHasNoTarget(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            "<target>THE <.{0,200}? WORKS\\.</target>",
            "",
            "<mrk mtype=\"seg\" mid=\"s2\">THE <.{0,200}? WORKS\\.</mrk>",
            "")
        .merge()
        .assertEnds(1, "\"fallback\":1", "-missing")
        .assertHas("WE WILL [GO] FURTHER. The {plan} works.");
  }

  @ParameterizedTest
  @EnumSource
  void oneSentenceOfTwoWasEmptied(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("(<target>|mid=\"s2\">)THE <.{0,200}? WORKS\\.", "$1")
        .merge()
        .assertEnds(1, "\"fallback\":1", "target-empty")
        .assertHas("WE WILL [GO] FURTHER. The {plan} works.");
  }

  @ParameterizedTest
  @EnumSource
  void aSentenceWasCutInTwo(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            2,
            unit ->
                outgoing.isIn2()
                    ? unit.replaceFirst(
                        "(?s)<segment.*</segment>",
                        """
                        <segment id="a" state="translated"><source>Second</source><target>SECOND</target></segment>
                        <ignorable><source> </source></ignorable>
                        <segment id="b" state="translated"><source>one.</source><target>ONE, CUT.</target></segment>
                        """)
                    : unit.replaceFirst(
                            ">Second one\\.</mrk>",
                            ">Second</mrk> <mrk mtype=\"seg\" mid=\"s9\">one.</mrk>")
                        .replaceFirst(
                            ">SECOND ONE\\.</mrk>",
                            ">SECOND</mrk> <mrk mtype=\"seg\" mid=\"s9\">ONE, CUT.</mrk>"))
        .merge()
        .assertEnds(0)
        .assertHas("SECOND ONE, CUT.");
  }

  @ParameterizedTest
  @EnumSource
  void twoSentencesWereJoined(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            1,
            unit ->
                outgoing.isIn2()
                    ? unit.replaceFirst(
                        "(?s)</source>\\s*<target>(.{0,200}?)</target>\\s*</segment>"
                            + "\\s*<ignorable>.*?</ignorable>"
                            + "\\s*<segment[^>]*>\\s*<source>(.{0,200}?)</source>"
                            + "\\s*<target>(.{0,200}?)</target>",
                        " $2</source><target>$1 AND $3</target>")
                    : unit.replaceAll("</mrk> <mrk mtype=\"seg\" mid=\"s2\">", " ")
                        .replace("FURTHER. THE", "FURTHER. AND THE"))
        .merge()
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. AND THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void twoSentencesChangedPlaces(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            1,
            unit ->
                outgoing.isIn2()
                    ? unit.replace("<target>WE", "<target order=\"3\">WE")
                        .replace("<target>THE", "<target order=\"1\">THE")
                    : unit.replaceFirst(
                        "(?s)(<target[^>]*>)(<mrk mtype=\"seg\" mid=\"s1\">.*?</mrk>) (<mrk.*?</mrk>)",
                        "$1$3 $2"))
        .merge()
        .assertEnds(0)
        .assertHas("THE {PLAN} WORKS. WE WILL [GO] FURTHER.");
  }

  @ParameterizedTest
  @EnumSource
  void theTargetHasNoMarksOfSentences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            1,
            unit ->
                outgoing.isIn2()
                    // No tool can do this to 2.0; the nearest is one segment for the whole unit.
                    ? unit.replaceFirst(
                        "(?s)</source>\\s*<target>(.{0,200}?)</target>\\s*</segment>"
                            + "\\s*<ignorable>.*?</ignorable>"
                            + "\\s*<segment[^>]*>\\s*<source>(.{0,200}?)</source>"
                            + "\\s*<target>(.{0,200}?)</target>",
                        " $2</source><target>$1 $3</target>")
                    : unit.replaceFirst(
                        "(?s)(<target[^>]*>)<mrk[^>]*>(.*?)</mrk> <mrk[^>]*>(.*?)</mrk>",
                        "$1$2 $3"))
        .merge()
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceWasEdited(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace("Second one", "Second two"))
        .merge()
        .assertEnds(1, "\"stale\":1", "source-edited")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void theSegmentedSourceSaysSomethingElse(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("mid=\"s1\">Second one\\.", "mid=\"s1\">Second two.")
        .merge()
        .assertEnds(1, "\"stale\":1")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void theSourceSaysSomethingElseThanItsSentences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("(<source[^>]*>)Second one\\.", "$1Second two.")
        .merge()
        .assertEnds(1, "\"stale\":1", "source-edited")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void theSourceSaysMoreThanItsSentences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("(<source[^>]*>Second one\\.)", "$1 And more.")
        .merge()
        .assertEnds(1, "\"stale\":1", "source-edited")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void oneIdStandsAtTwoSentences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            1, unit -> unit.replace("id=\"s2\"", "id=\"s1\"").replace("mid=\"s2\"", "mid=\"s1\""))
        .merge()
        .assertEnds(1, "\"translated\":4", "\"repaired\":2", "segment-twice")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void oneIdStandsAtTwoTargets(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("<mrk mtype=\"seg\" mid=\"s2\">THE", "<mrk mtype=\"seg\" mid=\"s1\">THE")
        .merge()
        .assertEnds(1, "segment-twice", "target-missing")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS. The plan works.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void noTargetHasAnId(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            text ->
                text.replaceAll(
                    "(<target[^>]*>)<mrk mtype=\"seg\" mid=\"[^\"]*\">", "$1<mrk mtype=\"seg\">"))
        .withUnit(1, unit -> unit.replaceFirst("mid=\"s2\">THE", ">THE"))
        .merge()
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void everySentenceThatNobodyKnowsIsCounted(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            1,
            unit ->
                unit.replace(
                    "</target>",
                    " <mrk mtype=\"seg\">A.</mrk> <mrk mtype=\"seg\">B.</mrk></target>"))
        .merge()
        .assertEnds(1, "\"translated\":6", "\"dropped\":2", "segment-unknown")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void aReviserTookWordsOutWhileChangesWereTracked(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            "SECOND ONE\\.",
            "SECOND <mrk mtype=\"x-sdl-deleted\">OLD </mrk><mrk mtype=\"x-sdl-added\">NEW </mrk>ONE.")
        .merge()
        .assertEnds(0)
        .assertHas("SECOND NEW ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationIsNotReady(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            2,
            unit ->
                unit.replace("state=\"translated\"", "state=\"initial\"")
                    .replaceFirst("(<target[^>]*)initial", "$1needs-translation"))
        .merge()
        .assertEnds(1, "\"fallback\":1", "state-initial")
        .assertHas("Second one.", "THIRD ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aDraftIsMergedIfAskedFor(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .withUnit(
            2,
            unit ->
                unit.replace("state=\"translated\"", "state=\"initial\"")
                    .replaceFirst("(<target[^>]*)initial", "$1needs-translation"))
        .merge("--accept", "initial")
        .assertEnds(0)
        .assertHas("SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void everyStateThatPromisesNothingIsADraft(Outgoing outgoing) throws IOException {
    List<String> states =
        outgoing.isIn2()
            ? List.of("initial")
            : List.of(
                "new",
                "needs-translation",
                "needs-adaptation",
                "needs-l10n",
                "needs-review-translation",
                "needs-review-adaptation",
                "needs-review-l10n");
    ReturnedFile returned = returned(outgoing);
    String last = "translated";
    for (String state : states) {
      returned.with("state=\"" + last + "\"((?:(?!state=).)*SECOND)", "state=\"" + state + "\"$1");
      last = state;
      returned
          .merge("--dry-run")
          .assertEnds(1, "\"translated\":5", "\"fallback\":1", "state-initial");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStateThatATranslatorFinishesWithIsMerged(Outgoing outgoing) throws IOException {
    List<String> states =
        outgoing.isIn2()
            ? List.of("translated", "reviewed", "final")
            : List.of("translated", "signed-off", "final");
    ReturnedFile returned = returned(outgoing);
    String last = "translated";
    for (String state : states) {
      String from = "state=\"" + last + "\"";
      if (!state.equals(last)) {
        returned.with(text -> text.replace(from, "state=\"" + state + "\""));
      }
      last = state;
      returned.merge("--dry-run").assertEnds(0, "\"translated\":6");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE_IN_1_2", "WORD_IN_1_2"})
  void anApprovedUnitIsFinalWhateverItsTargetSays(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace("state=\"translated\"", "state=\"needs-review-translation\""))
        .with(text -> text.replace("<trans-unit ", "<trans-unit approved=\"yes\" "))
        .merge("--accept", "final")
        .assertEnds(0, "\"translated\":6");
  }

  @ParameterizedTest
  @EnumSource
  void aFinalTranslationIsTheSource(Outgoing outgoing) throws IOException {
    ReturnedFile.MergedFile merged =
        returned(outgoing)
            .with("SECOND ONE", "Second one")
            .with(text -> text.replace("state=\"translated\"", "state=\"final\""))
            .merge()
            .assertEnds(0)
            .assertHas("Second one.", "THIRD ONE.");
    assertThat(merged.run().err() + merged.run().out()).contains("W0612");
  }

  @ParameterizedTest
  @EnumSource
  void aToolIndentedTheFile(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            text ->
                text.replace(" xml:space=\"preserve\"", "")
                    .replace("<target>", "<target>\n            ")
                    .replace("</target>", "\n          </target>"))
        .merge()
        .assertEnds(0)
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.", "SECOND ONE.");
  }

  @ParameterizedTest
  @EnumSource
  void aToolIndentedTheWordsOfATextWhoseWhiteSpaceCounts(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with("TWO  SPACES\\.", "\n          TWO  SPACES\n          AND MORE.\n        ")
        .merge()
        .assertEnds(0)
        .assertHas("TWO  SPACES AND MORE.");
  }

  @ParameterizedTest
  @EnumSource
  void wordsStandBetweenTwoSentences(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(
            " FURTHER\\.(</target>.{0,200}?<source[^>]*> </source>)",
            "$1<target> FURTHER. </target>",
            " FURTHER\\.</mrk> ",
            "</mrk> FURTHER. ")
        .merge()
        .assertEnds(0, "\"translated\":6")
        .assertHas("WE WILL [GO] FURTHER. THE {PLAN} WORKS.");
  }

  @ParameterizedTest
  @EnumSource
  void aToolLostWhatWhiteSpaceMeans(Outgoing outgoing) throws IOException {
    returned(outgoing)
        .with(text -> text.replace(" xml:space=\"preserve\"", ""))
        .merge()
        .assertEnds(0)
        .assertHas("TWO  SPACES.");
  }
}
