package org.termbridge.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.termbridge.merge.Delivery.gap;
import static org.termbridge.merge.Delivery.segment;
import static org.termbridge.merge.Delivery.unit;
import static org.termbridge.merge.Delivery.withOrder;
import static org.termbridge.merge.Delivery.withSource;
import static org.termbridge.merge.Delivery.withTarget;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;

/** What translators and tools do to segments, units and files. */
class DeliveryDamageTest {

  private static Delivery two() {
    return new Delivery(unit("u1", "First one.", " ", "Second one."))
        .target("u1", "s1", "第一句。")
        .target("u1", "s2", "第二句。");
  }

  /** Enough units that one of them is a few. */
  private static Delivery three() {
    return new Delivery(
            unit("u1", "One is here."), unit("u2", "Two is here."), unit("u3", "Three is here."))
        .target("u1", "s1", "一。")
        .target("u2", "s1", "二。")
        .target("u3", "s1", "三。");
  }

  private static void assertRefused(Delivery delivery, String code) {
    assertThatThrownBy(delivery::merge)
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().message()).isNotEmpty().doesNotContain("{0}");
            });
  }

  @Test
  void translatorTranslatedEverything() {
    assertThat(two().result("u1")).isEqualTo("第一句。第二句。");
    assertThat(two().outcomes()).isEmpty();
    assertThat(two().merge().counts()).containsEntry(Outcome.Kind.TRANSLATED, 2);
    assertThat(two().merge().warnings()).isEmpty();
  }

  @Test
  void translatorLeftOneOfTwoSegmentsUntranslated() {
    Delivery delivery = two().part("u1", "s2", part -> withTarget(part, Optional.empty()));
    assertThat(delivery.result("u1")).isEqualTo("第一句。Second one.");
    assertThat(delivery.outcomes()).containsExactly("u1/s2 FALLBACK target-missing");
  }

  @Test
  void translatorEmptiedASegment() {
    Delivery delivery = two().target("u1", "s1", " ");
    assertThat(delivery.result("u1")).isEqualTo("First one.第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK target-empty");
  }

  @Test
  void translatorSentBackNothingButCodes() {
    Delivery delivery = new Delivery(unit("u1", "A {b1>b{/b1>.")).target("u1", "s1", "{b1>{/b1>");
    assertThat(delivery.result("u1")).isEqualTo("A {b1>b{/b1>.");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK target-empty");
  }

  @Test
  void translatorLeftAPairWithoutItsWords() {
    Delivery delivery =
        new Delivery(unit("u1", "Read {a1>5.2%{/a1> now."))
            .target("u1", "s1", "Lire {a1>{/a1>5.2% ici.");
    assertThat(delivery.result("u1")).isEqualTo("Lire {a1>5.2%{/a1> ici.");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 REPAIRED code-restored");
  }

  @Test
  void translatorTranslatedNothing() {
    Delivery delivery = new Delivery(unit("u1", "First one.", " ", "Second one."));
    assertThat(delivery.merge().targets()).isEmpty();
    assertThat(delivery.outcomes())
        .containsExactly("u1/s1 FALLBACK target-missing", "u1/s2 FALLBACK target-missing");
  }

  @Test
  void whatIsMissingCanBeMarked() {
    Delivery delivery = two().target("u1", "s2", "");
    delivery.policy = new MergePolicy(State.TRANSLATED, MergePolicy.Missing.MARK);
    assertThat(delivery.result("u1")).isEqualTo("第一句。[!! Second one. !!]");
  }

  @Test
  void whatIsMissingCanStopTheMerge() {
    Delivery delivery = two().target("u1", "s2", "");
    delivery.policy = new MergePolicy(State.TRANSLATED, MergePolicy.Missing.FAIL);
    assertRefused(delivery, "E0615");
    assertThatThrownBy(delivery::merge).hasMessageContaining("1 of 2").hasMessageContaining("u1");
  }

  @Test
  void nothingIsMissingWhenNothingIs() {
    Delivery delivery = two();
    delivery.policy = new MergePolicy(State.TRANSLATED, MergePolicy.Missing.FAIL);
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
  }

  @Test
  void translatorCutASegmentInTwo() {
    Delivery delivery =
        new Delivery(unit("u1", "First half, second half.", " ", "Next."))
            .parts(
                "u1",
                segment("s1a", "First half,", "前一半，"),
                gap(" "),
                segment("s1b", "second half.", "后一半。"),
                gap(" "),
                segment("s2", "Next.", "下一句。"));
    assertThat(delivery.result("u1")).isEqualTo("前一半，后一半。下一句。");
    assertThat(delivery.outcomes()).isEmpty();
    assertThat(delivery.merge().counts()).containsEntry(Outcome.Kind.TRANSLATED, 2);
  }

  @Test
  void translatorCutASegmentInTwoBesideACode() {
    Delivery delivery =
        new Delivery(unit("u1", "First {x1/> half {x2/> second."))
            .parts(
                "u1",
                segment("s1a", "First", "A"),
                gap(" "),
                segment("s1b", "{x1/> half {x2/>", "{x1/> b {x2/>"),
                gap(" "),
                segment("s1c", "second.", "C."));
    delivery.pair = new LanguagePair(Language.of("en"), Language.of("fr"));
    delivery.target = Optional.of("fr");
    assertThat(delivery.result("u1")).isEqualTo("A {x1/> b {x2/> C.");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorCutASegmentInTwoAndTranslatedOneHalf() {
    ReturnedPart second = withTarget(segment("s1b", "second {b1>half{/b1>.", ""), Optional.empty());
    Delivery delivery =
        new Delivery(unit("u1", "First half, second {b1>half{/b1>.", " ", "Next."))
            .parts(
                "u1",
                segment("s1a", "First half,", "前一半，"),
                gap(" "),
                second,
                gap(" "),
                segment("s2", "Next.", "下一句。"));
    assertThat(delivery.result("u1")).isEqualTo("前一半，second {b1>half{/b1>.下一句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK target-missing");
  }

  @Test
  void translatorJoinedTwoSegments() {
    Delivery delivery = two().parts("u1", segment("s1", "First one. Second one.", "两句合一句。"));
    assertThat(delivery.result("u1")).isEqualTo("两句合一句。");
    assertThat(delivery.outcomes()).isEmpty();
    assertThat(delivery.merge().counts()).containsEntry(Outcome.Kind.TRANSLATED, 2);
  }

  @Test
  void translatorJoinedTwoSegmentsAcrossALineBreak() {
    Delivery delivery =
        new Delivery(unit("u1", "First one.", "{l1/>", "Second one."))
            .parts("u1", segment("s1", "First one.{l1/>Second one.", "第一句。{l1/>第二句。"));
    assertThat(delivery.result("u1")).isEqualTo("第一句。{l1/>第二句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorJoinedASegmentOfNothingButACode() {
    Delivery delivery =
        new Delivery(unit("u1", "Choose:", " ", "{f1/>"))
            .parts("u1", segment("s1", "Choose: {f1/>", "选择：{f1/>"));
    assertThat(delivery.result("u1")).startsWith("选择：{f1/>").doesNotContain("{f1/> {f1/>");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorMovedTheBoundaryBetweenSegments() {
    Delivery delivery =
        two()
            .parts(
                "u1",
                segment("s1", "First", "第一，"),
                gap(" "),
                segment("s2", "one. Second one.", "还有第二。"));
    assertThat(delivery.result("u1")).isEqualTo("第一，还有第二。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolSentOneTargetWithoutMarkers() {
    ReturnedPart whole = segment("s1", "First one. Second one.", "第一句。第二句。");
    Delivery delivery =
        two()
            .parts(
                "u1",
                new ReturnedPart(
                    true,
                    Optional.empty(),
                    whole.source(),
                    whole.target(),
                    whole.state(),
                    whole.stated(),
                    Optional.empty()));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorChangedTheOrderOfTargets() {
    Delivery delivery =
        two()
            .unit(
                "u1",
                translation ->
                    Delivery.withParts(
                        translation,
                        List.of(
                            withOrder(translation.parts().get(0), 3),
                            translation.parts().get(1),
                            withOrder(translation.parts().get(2), 1))));
    assertThat(delivery.result("u1")).isEqualTo("第二句。第一句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolCountedSegmentsOnlyInTheOrder() {
    Delivery delivery =
        two()
            .part("u1", "s1", part -> withOrder(part, 2))
            .part("u1", "s2", part -> withOrder(part, 1));
    assertThat(delivery.result("u1")).isEqualTo("第二句。第一句。");
  }

  @Test
  void toolGaveTwoTargetsOnePlace() {
    Delivery delivery =
        two()
            .part("u1", "s1", part -> withOrder(part, 1))
            .part("u1", "s2", part -> withOrder(part, 1));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes())
        .containsExactly("u1/s1 REPAIRED order-invalid", "u1/s2 REPAIRED order-invalid");
  }

  @Test
  void toolLostASegment() {
    Delivery delivery = two().parts("u1", segment("s2", "Second one.", "第二句。"));
    assertThat(delivery.result("u1")).isEqualTo("First one.第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK segment-missing");
  }

  @Test
  void toolLostTheSourcesOfSegments() {
    Delivery delivery =
        two().parts("u1", withSource(segment("s1", "", "第一句。"), ""), segment("s2", "", "第二句。"));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolGaveASegmentAnotherId() {
    Delivery delivery =
        two()
            .parts(
                "u1",
                segment("s1", "First one.", "第一句。"),
                gap(" "),
                segment("x", "Second one.", "第二句。"));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
  }

  @Test
  void toolGaveAUnitAnotherId() {
    Delivery delivery = three().unit("u2", translation -> Delivery.withId(translation, "other"));
    assertThat(delivery.result("u2")).isEqualTo("二。");
    assertThat(delivery.outcomes()).isEmpty();
    assertThat(delivery.merge().warnings()).extracting(Problem::code).containsExactly("W0614");
  }

  @Test
  void toolSwappedTheIdsOfTwoUnits() {
    Delivery delivery = three();
    delivery.translations.replaceAll(
        translation ->
            switch (translation.unit()) {
              case "u1" -> Delivery.withId(translation, "u2");
              case "u2" -> Delivery.withId(translation, "u1");
              default -> translation;
            });
    assertThat(delivery.result("u1")).isEqualTo("一。");
    assertThat(delivery.result("u2")).isEqualTo("二。");
  }

  @Test
  void equalSourcesUnderOtherIdsAreMatchedInTheirOrder() {
    Delivery delivery = new Delivery(unit("u1", "Same here."), unit("u2", "Same here."));
    delivery.target("u1", "s1", "甲。").target("u2", "s1", "乙。");
    delivery.translations.replaceAll(
        translation -> Delivery.withId(translation, "x" + translation.unit()));
    assertThat(delivery.result("u1")).isEqualTo("甲。");
    assertThat(delivery.result("u2")).isEqualTo("乙。");
  }

  @Test
  void unitsInAnotherOrderAreMatchedById() {
    Delivery delivery = three();
    java.util.Collections.reverse(delivery.translations);
    assertThat(delivery.result("u1")).isEqualTo("一。");
    assertThat(delivery.result("u3")).isEqualTo("三。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorRemovedAUnit() {
    Delivery delivery = three().remove("u2");
    assertThat(delivery.result("u2")).isEqualTo("Two is here.");
    assertThat(delivery.result("u3")).isEqualTo("三。");
    assertThat(delivery.outcomes()).containsExactly("u2/s1 FALLBACK unit-missing");
  }

  @Test
  void translatorAddedAUnit() {
    Delivery delivery = three();
    Unit added = unit("u9", "Nine.");
    delivery.translations.add(1, Delivery.untranslated(added));
    delivery.target("u9", "s1", "九。");
    assertThat(delivery.outcomes()).containsExactly("u9/s1 DROPPED unit-unknown");
    assertThat(delivery.merge().counts())
        .containsEntry(Outcome.Kind.TRANSLATED, 3)
        .containsEntry(Outcome.Kind.DROPPED, 1);
  }

  @Test
  void translatorAddedASegment() {
    Delivery delivery =
        two()
            .parts(
                "u1",
                segment("s1", "First one.", "第一句。"),
                gap(" "),
                segment("s2", "Second one.", "第二句。"),
                segment("s3", "", "多一句。"));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s3 DROPPED segment-unknown");
  }

  @Test
  void toolSentAUnitTwiceWithDifferentTargets() {
    Delivery delivery = three();
    delivery.translations.add(
        Delivery.withId(new Delivery(unit("u1", "x")).translations.get(0), "u1"));
    assertRefused(delivery, "E0614");
  }

  @Test
  void toolSentTheSameUnitTwice() {
    Delivery delivery = three();
    delivery.translations.add(delivery.translations.get(0));
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorEditedTheSource() {
    Delivery delivery = two().part("u1", "s1", part -> withSource(part, "First 1."));
    assertThat(delivery.result("u1")).isEqualTo("First one.第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 STALE source-edited");
    assertThat(delivery.merge().counts())
        .containsEntry(Outcome.Kind.TRANSLATED, 1)
        .containsEntry(Outcome.Kind.STALE, 1);
  }

  @Test
  void originalChangedAfterItWasSent() {
    Unit old = unit("u2", "Two was here.");
    Delivery delivery = three();
    Delivery earlier = new Delivery(old).target("u2", "s1", "旧二。");
    delivery.unit("u2", unused -> earlier.translations.get(0));
    assertThat(delivery.result("u2")).isEqualTo("Two is here.");
    assertThat(delivery.outcomes()).containsExactly("u2/s1 STALE original-changed");
  }

  @Test
  void paragraphWasInsertedIntoTheOriginalAfterItWasSent() {
    Delivery earlier =
        new Delivery(unit("u1", "One is here."), unit("u2", "Two is here."))
            .target("u1", "s1", "一。")
            .target("u2", "s1", "二。");
    Delivery delivery =
        new Delivery(
            unit("u1", "New is here."), unit("u2", "One is here."), unit("u3", "Two is here."));
    delivery.translations.clear();
    delivery.translations.addAll(earlier.translations);
    assertThat(delivery.result("u2")).isEqualTo("一。");
    assertThat(delivery.result("u3")).isEqualTo("二。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK unit-missing");
  }

  @Test
  void fileIsTheTranslationOfAnotherDocument() {
    Delivery other =
        new Delivery(unit("u1", "Alpha."), unit("u2", "Beta."), unit("u3", "5"))
            .target("u1", "s1", "甲。")
            .target("u2", "s1", "乙。")
            .target("u3", "s1", "5");
    Delivery delivery = new Delivery(unit("u1", "Gamma."), unit("u2", "Delta."), unit("u3", "5"));
    delivery.translations.clear();
    delivery.translations.addAll(other.translations);
    assertRefused(delivery, "E0610");
  }

  @Test
  void toolChangedTheWhiteSpaceOfTheSource() {
    Delivery delivery = two().part("u1", "s1", part -> withSource(part, "\n  First   one.\n "));
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolDecomposedTheLettersOfTheSource() {
    Delivery delivery =
        new Delivery(unit("u1", "Caf\u00e9 one."))
            .parts("u1", segment("s1", "Cafe\u0301 one.", "咖啡馆。"));
    assertThat(delivery.result("u1")).isEqualTo("咖啡馆。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"fr", "zh-Hant", "zh-TW", "zh-HK", "x-nonsense-tag-that-is-none", "-CN", "en"})
  void fileIsInAnotherLanguage(String target) {
    Delivery delivery = two();
    delivery.target = Optional.of(target);
    assertRefused(delivery, "E0612");
  }

  @Test
  void fileIsFromAnotherLanguage() {
    Delivery delivery = two();
    delivery.source = "fr";
    assertRefused(delivery, "E0611");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN", "zh_cn", "zh-Hans-CN", "ZH-HANS", "zh", "zho", "chi", "cmn-Hans-CN"})
  void fileNamesTheLanguageInAnotherWay(String target) {
    Delivery delivery = two();
    delivery.target = Optional.of(target);
    assertThat(delivery.merge().warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en-US,zh-Hans", "en,zh-SG"})
  void fileNamesAnotherRegion(String source, String target) {
    Delivery delivery = two();
    delivery.source = source;
    delivery.target = Optional.of(target);
    assertThat(delivery.merge().warnings()).extracting(Problem::code).containsExactly("W0610");
  }

  @ParameterizedTest
  @CsvSource({"fr,fr-CA", "fr-CA,fr", "fr,fra-CA", "zh-Hant-HK,zh-TW", "nb,no-NO", "fil,tl-PH"})
  void fileNamesAnotherRegionOrNone(String wanted, String stated) {
    Delivery delivery = two();
    delivery.pair = new LanguagePair(Language.of("en"), Language.of(wanted));
    delivery.target = Optional.of(stated);
    assertThat(delivery.merge().warnings()).extracting(Problem::code).containsExactly("W0610");
  }

  @Test
  void fileDoesNotSayItsTargetLanguage() {
    Delivery delivery = two();
    delivery.target = Optional.empty();
    assertRefused(delivery, "E0604");
    delivery.version = "1.2";
    assertThat(delivery.merge().warnings()).extracting(Problem::code).containsExactly("W0611");
    delivery.target = Optional.of("");
    assertThat(delivery.merge().warnings()).extracting(Problem::code).containsExactly("W0611");
  }

  @ParameterizedTest
  @CsvSource({
    "INITIAL,TRANSLATED,state-initial",
    "INITIAL,FINAL,state-initial",
    "TRANSLATED,REVIEWED,state-translated",
    "REVIEWED,FINAL,state-reviewed"
  })
  void translationIsNotReady(State state, State accept, String reason) {
    Delivery delivery = two().state("u1", "s1", State.FINAL).state("u1", "s2", state);
    delivery.policy = new MergePolicy(accept, MergePolicy.Missing.SOURCE);
    assertThat(delivery.outcomes()).containsExactly("u1/s2 FALLBACK " + reason);
    assertThat(delivery.result("u1")).isEqualTo("第一句。Second one.");
  }

  @Test
  void draftsAreMergedIfAskedFor() {
    Delivery delivery = two().state("u1", "s1", State.INITIAL);
    delivery.policy = new MergePolicy(State.INITIAL, MergePolicy.Missing.SOURCE);
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void fileStatesNoStates() {
    Delivery delivery = new Delivery(unit("u1", "First one."));
    delivery.part("u1", "s1", part -> withTarget(part, Optional.of(Text.of("第一句。"))));
    assertThat(delivery.result("u1")).isEqualTo("第一句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void finalTranslationIsTheSameAsItsSource() {
    Delivery delivery = two().target("u1", "s1", "First one.").state("u1", "s1", State.FINAL);
    assertThat(delivery.outcomes()).isEmpty();
    assertThat(delivery.merge().warnings())
        .extracting(Problem::message)
        .containsExactly(
            "Segments whose translation is the same as their source: 1, the first in unit u1.");
  }

  @ParameterizedTest
  @CsvSource({"Jack Chan", "12.5%", "info@gov.mo", "—"})
  void namesAndNumbersMayBeTheSame(String words) {
    Delivery delivery = new Delivery(unit("u1", words)).target("u1", "s1", words);
    assertThat(delivery.merge().warnings()).isEmpty();
  }

  @Test
  void translatorTypedControlCharacters() {
    Delivery delivery = two().target("u1", "s1", "第\u0001一\u0000句\u0085。");
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 REPAIRED control-character");
  }

  @Test
  void toolLostACharacterOnTheWay() {
    Delivery delivery = two().target("u1", "s1", "第\uFFFD句。");
    assertThat(delivery.result("u1")).isEqualTo("第\uFFFD句。第二句。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 REPAIRED replacement-character");
  }

  @Test
  void controlCharacterThatTheSourceHasMayStay() {
    Delivery delivery = new Delivery(unit("u1", "Bell\u0008 here.")).target("u1", "s1", "铃\u0008。");
    assertThat(delivery.result("u1")).isEqualTo("铃\u0008。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolIndentedTheTarget() {
    Delivery delivery = two().target("u1", "s1", "\n    第一\n    句。\n  ");
    assertThat(delivery.result("u1")).isEqualTo("第一句。第二句。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void toolIndentedTheTargetAroundItsCodes(boolean preserveSpace) {
    Unit unit = unit("u1", "See {b1>the {i1>map{/i1>{/b1>, page 3{n1/>.");
    Delivery delivery =
        new Delivery(unit.withPreserveSpace(preserveSpace))
            .target(
                "u1",
                "s1",
                "\n    Voir\n    {b1>\n      la\n      {i1>\n        carte\n      {/i1>\n    {/b1>"
                    + "\n    , page 3\n    {n1/>\n    .\n  ");
    delivery.pair = new LanguagePair(Language.of("en"), Language.of("fr"));
    delivery.target = Optional.of("fr");
    assertThat(delivery.result("u1")).isEqualTo("Voir {b1>la {i1>carte{/i1>{/b1>, page 3{n1/>.");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorLeftSpacesAtTheEdges() {
    Delivery delivery =
        new Delivery(unit("u1", "One {b1>two.{/b1>", " ", "Three."))
            .target("u1", "s1", " 一{b1>二。 {/b1> ")
            .target("u1", "s2", " 三。 ");
    assertThat(delivery.result("u1")).isEqualTo("一{b1>二。{/b1>三。");
  }

  @Test
  void spacesBetweenSentencesFollowALatinTarget() {
    Delivery delivery = new Delivery(unit("u1", "第一句。", "", "“第二句。”", "", "第三句。"));
    delivery.pair = new LanguagePair(Language.of("zh-Hans"), Language.of("fr"));
    delivery.source = "zh-CN";
    delivery.target = Optional.of("fr");
    delivery
        .target("u1", "s1", "Un.")
        .target("u1", "s2", "\u00ab Deux. \u00bb")
        .target("u1", "s3", "Trois.");
    assertThat(delivery.result("u1")).isEqualTo("Un. \u00ab Deux. \u00bb Trois.");
  }

  @ParameterizedTest
  @CsvSource({"ja", "zh-Hant"})
  void noSpaceStandsBetweenSentencesOfFullWidth(String language) {
    Delivery delivery = new Delivery(unit("u1", "One.", " ", "“Two.”", " ", "EU three."));
    delivery.pair = new LanguagePair(Language.of("en"), Language.of(language));
    delivery.target = Optional.of(language);
    delivery.target("u1", "s1", "一。").target("u1", "s2", "“二。”").target("u1", "s3", "EU三。");
    assertThat(delivery.result("u1")).isEqualTo("一。“二。”EU三。");
  }

  @Test
  void lineEndsThatTheFormatMeansStay() {
    Unit unit = unit("u1", "One.", "\n", "Two.").withPreserveSpace(true);
    Delivery delivery = new Delivery(unit).target("u1", "s1", "一。").target("u1", "s2", "二。");
    assertThat(delivery.result("u1")).isEqualTo("一。\n二。");
  }

  @Test
  void spacesAroundTheUnitStay() {
    Unit unit =
        Unit.of("u1", org.termbridge.document.Role.BODY, Text.of("  One. "))
            .withPreserveSpace(true);
    Delivery delivery = new Delivery(unit).target("u1", "s1", "一。");
    assertThat(delivery.result("u1")).isEqualTo("  一。 ");
  }

  @Test
  void translatorClosedAUnitToTranslation() {
    Delivery delivery =
        three()
            .unit(
                "u2",
                translation ->
                    new Translation(
                        "u2",
                        0,
                        translation.parts(),
                        /* translate= */ false,
                        translation.recordedHash(),
                        List.of()));
    assertThat(delivery.result("u2")).isEqualTo("Two is here.");
    assertThat(delivery.outcomes()).containsExactly("u2/s1 FALLBACK translate-no");
  }

  @Test
  void translatorTranslatedALockedUnit() {
    Unit locked = unit("u4", "CODE 5 here").withTranslate(false);
    Delivery delivery = new Delivery(unit("u1", "One is here."), locked);
    delivery.target("u1", "s1", "一。").target("u4", "s1", "代码五");
    assertThat(delivery.result("u4")).isEqualTo("CODE 5 here");
    assertThat(delivery.outcomes()).containsExactly("u4/s1 DROPPED unit-locked");
    assertThat(delivery.merge().counts()).containsEntry(Outcome.Kind.TRANSLATED, 1);
  }

  @Test
  void translatorLeftAComment() {
    Delivery delivery =
        three()
            .unit(
                "u2",
                translation ->
                    new Translation(
                        "u2",
                        7,
                        translation.parts(),
                        true,
                        translation.recordedHash(),
                        List.of("Is this the 2nd {0}?")));
    assertThat(delivery.merge().warnings())
        .extracting(Problem::message)
        .containsExactly("Comment of the translator: Is this the 2nd {0}?");
  }

  @Test
  void everySegmentEndsInOneOutcome() {
    Delivery delivery = three().remove("u1").target("u2", "s1", "");
    MergePlan plan = delivery.merge();
    assertThat(plan.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    assertThat(plan.counts()).containsEntry(Outcome.Kind.FALLBACK, 2);
  }

  @Test
  void everyReasonHasAnIdAndASentence() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.id()).matches("[a-z]+(-[a-z]+)*");
      assertThat(reason.sentence()).endsWith(".");
    }
  }
}
