package org.termbridge.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.merge.Delivery.unit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;

/** What translators and tools do to inline codes. */
class CodeDamageTest {

  private static Delivery delivery(String source, String target) {
    return new Delivery(unit("u1", source)).target("u1", "s1", target);
  }

  private static void assertRepaired(Delivery delivery, String result, String reason) {
    assertThat(delivery.result("u1")).isEqualTo(result);
    assertThat(delivery.outcomes()).containsExactly("u1/s1 REPAIRED " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A name that reads the same
        "Mr {b1>Jack Chan{/b1> spoke.|Jack Chan先生发言。|{b1>Jack Chan{/b1>先生发言。",
        // In full-width letters
        "Growth of {b1>GDP{/b1> slowed.|ＧＤＰ增速放缓。|{b1>ＧＤＰ{/b1>增速放缓。",
        // A number inside the words
        "It rose {b1>5.2 percent{/b1> in May.|5月增长5.2%。|5月增长{b1>5.2%{/b1>。",
        // A number with other groups
        "In all {b1>1,234,567 people{/b1> came.|共有1234567人到场。|共有{b1>1234567{/b1>人到场。",
        "They spent {b1>8 trillion yuan{/b1> in May.|5月支出8万亿元。|5月支出{b1>8万亿{/b1>元。",
        // An address
        "See {a1>https://www.gov.mo/en/{/a1> now.|请访问https://www.gov.mo/en/。|请访问{a1>https://www.gov.mo/en/{/a1>。",
        "Write to {a1>the office (info@gov.mo){/a1> now.|请致函info@gov.mo。|请致函{a1>info@gov.mo{/a1>。",
        // A string in quotes, with and without them
        "The {b1>“Belt and Road”{/b1> grows.|“一带一路”不断发展。|{b1>“一带一路”{/b1>不断发展。",
        "The “{b1>Belt and Road{/b1>” grows.|“一带一路”不断发展。|“{b1>一带一路{/b1>”不断发展。",
        // A label at the beginning
        "{b1>Contact:{/b1> the press office|联系方式：新闻处|{b1>联系方式：{/b1>新闻处",
        "{b1>Contact{/b1>: the press office|联系方式：新闻处|{b1>联系方式{/b1>：新闻处",
        // The whole sentence
        "{b1>We will go.{/b1>|我们会去。|{b1>我们会去。{/b1>",
        "{b1>We will go{/b1>.|我们会去。|{b1>我们会去{/b1>。",
        // Two pairs around the same words
        "The {b1>{i2>EU{/i2>{/b1> agreed.|欧盟（EU）同意。|欧盟（{b1>{i2>EU{/i2>{/b1>）同意。",
        // Nothing to hold on to: the end of the sentence
        "The {a1>plan{/a1> works.|计划有效。|计划{a1>有效{/a1>。",
        "The {b1>plan{/b1> works.|计划有效。|计划{b1>有效{/b1>。",
      })
  void translatorDroppedAPair(String source, String target, String result) {
    assertRepaired(delivery(source, target), result, "code-restored");
  }

  @Test
  void translatorDroppedTheOuterOfTwoPairs() {
    assertRepaired(
        delivery("{b1>We {i2>will{/i2> go.{/b1>", "我们{i2>会{/i2>去。"),
        "{b1>我们{i2>会{/i2>去。{/b1>",
        "code-restored");
  }

  @Test
  void translatorDroppedTheOuterOfTwoPairsAroundTheSameWords() {
    assertRepaired(
        delivery("{b1>{i2>We go{/i2>{/b1>", "{i2>我们去{/i2>"),
        "{b1>{i2>我们去{/i2>{/b1>",
        "code-restored");
  }

  @Test
  void translatorDroppedTheInnerOfTwoPairsAroundTheSameWords() {
    assertRepaired(
        delivery("{b1>{i2>We go{/i2>{/b1>", "{b1>我们去{/b1>"),
        "{b1>{i2>我们去{/i2>{/b1>",
        "code-restored");
  }

  @Test
  void translatorDroppedTheSecondOfTwoEqualWords() {
    assertRepaired(
        delivery("EU law and {b1>EU{/b1> money.", "EU法律和EU资金。"),
        "EU法律和{b1>EU{/b1>资金。",
        "code-restored");
  }

  @Test
  void translatorDroppedARaisedEndingThatChineseDoesNotHave() {
    assertRepaired(delivery("The 20{s1>th{/s1> meeting.", "第20次会议。"), "第20次会议。", "code-left-out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Growth was 5.2%{n1/> in May.|5月增长5.2%。|5月增长5.2%{n1/>。",
        "They spent 8 trillion yuan{n1/> in May.|5月支出8万亿元。|5月支出8万亿{n1/>元。",
        "So said the EU{n1/> today.|EU今天表示。|EU{n1/>今天表示。",
        "The plan works.{n1/>|计划有效。|计划有效。{n1/>",
        "The plan works{n1/>.|计划有效。|计划有效{n1/>。",
        "{m1/>The plan works.|计划有效。|{m1/>计划有效。",
        "The plan{f1/> works.|计划有效。|计划有效{f1/>。",
        "First line of it,{l1/>second line of it.|这是第一行，这是第二行。|这是第一行，{l1/>这是第二行。",
      })
  void translatorDroppedAStandaloneCode(String source, String target, String result) {
    assertRepaired(delivery(source, target), result, "code-restored");
  }

  @Test
  void translatorAddedACodeThatTheSourceDoesNotHave() {
    Delivery delivery = delivery("The plan works.", "计划{b9>有效{/b9>{x7/>。");
    assertRepaired(delivery, "计划有效。", "code-unknown");
  }

  @Test
  void translatorUsedAPairTwice() {
    assertRepaired(
        delivery("The {b1>EU{/b1> works.", "{b1>EU{/b1>有{b1>效{/b1>。"),
        "{b1>EU{/b1>有{b1>效{/b1>。",
        "code-copied");
  }

  @Test
  void translatorUsedALinkTwice() {
    assertRepaired(
        delivery("The {a1>EU{/a1> works.", "{a1>EU{/a1>有{a1>效{/a1>。"),
        "{a1>EU{/a1>有效。",
        "code-duplicate");
  }

  @Test
  void translatorDroppedTwoLinksWhoseWordsAreNotFound() {
    assertRepaired(
        delivery("See {a1>this{/a1> and {a2>that{/a2>.", "Lea uno y otro."),
        "Lea uno {a1>y{/a1> {a2>otro{/a2>.",
        "code-restored");
  }

  @Test
  void translatorUsedAFootnoteMarkTwice() {
    assertRepaired(
        delivery("The EU{n1/> works.", "EU{n1/>有效{n1/>。"), "EU{n1/>有效。", "code-duplicate");
  }

  @Test
  void aSentenceThatIsNothingButACodeIsNoGap() {
    Delivery delivery =
        new Delivery(unit("u1", "The plan", "{t1/>", "{n2/>"))
            .target("u1", "s1", "计划")
            .target("u1", "s2", "{n2/>");

    assertThat(delivery.result("u1")).isEqualTo("计划{t1/>{n2/>");
    assertThat(delivery.outcomes()).allMatch(outcome -> outcome.contains("TRANSLATED"));
  }

  @Test
  void translatorChangedTheOrderOfCodes() {
    Delivery delivery = delivery("A {b1>b{/b1> c {i2>d{/i2>.", "甲{i2>丁{/i2>丙{b1>乙{/b1>。");
    assertThat(delivery.result("u1")).isEqualTo("甲{i2>丁{/i2>丙{b1>乙{/b1>。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorNestedPairsTheOtherWayRound() {
    Delivery delivery = delivery("A {b1>{i2>b{/i2>{/b1>.", "甲{i2>{b1>乙{/b1>{/i2>。");
    assertThat(delivery.result("u1")).isEqualTo("甲{i2>{b1>乙{/b1>{/i2>。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorMovedACodeThatMustKeepItsPlace() {
    Unit unit = Unit.of("u1", org.termbridge.document.Role.BODY, fixed("A ", "1", " b ", "2", "."));
    Delivery delivery = new Delivery(unit);
    delivery.part(
        "u1", "s1", part -> Delivery.withTarget(part, Optional.of(fixed("甲", "2", "乙", "1", "。"))));
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK code-order");
    assertThat(delivery.result("u1")).isEqualTo(unit.source().marked());
  }

  private static Text fixed(String... wordsAndIds) {
    java.util.List<Inline> inlines = new java.util.ArrayList<>();
    for (int i = 0; i < wordsAndIds.length; i++) {
      inlines.add(
          i % 2 == 0
              ? new Words(wordsAndIds[i])
              : new Code(
                  wordsAndIds[i],
                  CodeKind.STANDALONE,
                  CodeType.FIELD,
                  "",
                  "",
                  /* canDelete= */ false,
                  /* canCopy= */ false,
                  /* canReorder= */ false));
    }
    return new Text(inlines);
  }

  @Test
  void translatorCrossedTwoPairs() {
    assertRepaired(
        delivery("A {b1>b{/b1> {i2>c{/i2>.", "甲{b1>乙{i2>丙{/b1>丁{/i2>。"),
        "甲{b1>乙{i2>丙{/i2>{/b1>丁。",
        "code-nesting");
  }

  @Test
  void translatorCrossedAPairWithALink() {
    assertRepaired(
        delivery("A {b1>b{/b1> {a2>c{/a2>.", "甲{b1>乙{a2>丙{/b1>丁{/a2>。"),
        "甲{b1>乙{a2>丙丁{/a2>{/b1>。",
        "code-nesting");
  }

  @Test
  void translatorCrossedTwoLinks() {
    assertRepaired(
        delivery("A {a1>b{/a1> {a2>c{/a2>.", "甲{a1>乙{a2>丙{/a1>丁{/a2>。"),
        "甲{a1>乙{a2>丙丁{/a2>{/a1>。",
        "code-nesting");
  }

  @Test
  void translatorOpenedTheNextPairBeforeClosingTheLast() {
    assertRepaired(
        delivery("{b1>A{/b1>{i2>b{/i2>.", "{b1>甲{i2>{/b1>乙{/i2>。"),
        "{b1>甲{/b1>{i2>乙{/i2>。",
        "code-nesting");
  }

  @Test
  void pairsThatCrossInTheSourceMayCrossInTheTarget() {
    Delivery delivery = delivery("{b1>A{i2>b{/b1>c{/i2>.", "{b1>甲{i2>乙{/b1>丙{/i2>。");
    assertThat(delivery.result("u1")).isEqualTo("{b1>甲{i2>乙{/b1>丙{/i2>。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲{b1>乙丙。|甲{b1>乙丙{/b1>。",
        "甲乙{/b1>丙。|{b1>甲乙{/b1>丙。",
        "甲{/b1>乙{b1>丙。|甲{b1>乙{/b1>丙。",
      })
  void translatorLostHalfAPair(String target, String result) {
    Delivery delivery = delivery("A {b1>b{/b1> c.", target);
    assertThat(delivery.result("u1")).isEqualTo(result);
    assertThat(delivery.outcomes()).containsExactly("u1/s1 REPAIRED code-nesting");
  }

  @Test
  void translatorMovedAPairIntoTheOtherSentence() {
    Delivery delivery =
        new Delivery(unit("u1", "A {b1>b{/b1>.", " ", "C d."))
            .target("u1", "s1", "甲。")
            .target("u1", "s2", "丙{b1>丁{/b1>。");
    assertThat(delivery.result("u1")).isEqualTo("甲。丙{b1>丁{/b1>。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void pairsMayStretchOverSentences() {
    Delivery delivery =
        new Delivery(unit("u1", "A {b1>b.", " ", "C{/b1> d."))
            .target("u1", "s1", "甲{b1>乙。")
            .target("u1", "s2", "丙{/b1>丁。");
    assertThat(delivery.result("u1")).isEqualTo("甲{b1>乙。丙{/b1>丁。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void translatorDroppedHalfOfAPairThatStretchesOverSentences() {
    Delivery delivery =
        new Delivery(unit("u1", "{b1>A b.", " ", "C d.{/b1>"))
            .target("u1", "s1", "{b1>甲乙。")
            .target("u1", "s2", "丙丁。");
    assertThat(delivery.result("u1")).isEqualTo("{b1>甲乙。丙丁。{/b1>");
  }

  @Test
  void halfAPairThatTheSourceHasAloneStandsAlone() {
    Delivery delivery = delivery("{b1>A b.", "{b1>甲乙。");
    assertThat(delivery.result("u1")).isEqualTo("{b1>甲乙。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void markupTypedAsTextStaysText() {
    Delivery delivery = delivery("A b.", "甲 <b>乙</b> & &lt;x id=\"1\"/>。");
    assertThat(delivery.merge().targets().get("u1"))
        .isEqualTo(Text.of("甲 <b>乙</b> & &lt;x id=\"1\"/>。"));
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void returnedCodesAreExchangedForTheOriginals() {
    Code returned = Code.of("b1", CodeKind.OPEN, CodeType.OTHER, "<script>", "evil");
    Code end = Code.of("b1", CodeKind.CLOSE, CodeType.OTHER, "</script>", "evil");
    Delivery delivery = new Delivery(unit("u1", "A {b1>b{/b1>."));
    delivery.part(
        "u1",
        "s1",
        part ->
            Delivery.withTarget(
                part, Optional.of(new Text(java.util.List.of(returned, new Words("乙"), end)))));
    assertThat(delivery.merge().targets().get("u1")).isEqualTo(Marked.text("{b1>乙{/b1>"));
  }

  @Test
  void toolRenumberedTheCodes() {
    Delivery delivery = new Delivery(unit("u1", "A {b1>b{/b1> {n2/>c."));
    delivery.part(
        "u1", "s1", part -> Delivery.segment("s1", "A {x7>b{/x7> {x8/>c.", "甲{x7>乙{/x7>{x8/>丙。"));
    assertThat(delivery.result("u1")).isEqualTo("甲{b1>乙{/b1>{n2/>丙。");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolMadeAStandaloneCodeOfEachHalfOfAPair() {
    Delivery delivery = new Delivery(unit("u1", "The {b1>EU{/b1> works."));
    delivery.parts(
        "u1",
        Delivery.segment(
            "s1", "The {x1/>EU{x2/> works.", "{x1/>\u6b27\u76df{x2/>\u6709\u6548\u3002"));
    assertThat(delivery.result("u1")).isEqualTo("{b1>\u6b27\u76df{/b1>\u6709\u6548\u3002");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void toolRenumberedTheCodesAndLeftOutThoseBetweenSentences() {
    Delivery delivery = new Delivery(unit("u1", "One.", "{l1/>", "The {b2>EU{/b2> works."));
    delivery.parts(
        "u1",
        Delivery.segment("a", "One.", "\u4e00\u3002"),
        Delivery.segment("b", "The {x7>EU{/x7> works.", "{x7>\u6b27\u76df{/x7>\u6709\u6548\u3002"));
    assertThat(delivery.result("u1"))
        .isEqualTo("\u4e00\u3002{l1/>{b2>\u6b27\u76df{/b2>\u6709\u6548\u3002");
    assertThat(delivery.outcomes()).isEmpty();
  }

  @Test
  void hundredsOfLostCodesAreNotGuessedAt() {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      source.append("w {n").append(i).append("/>");
    }
    Delivery delivery = delivery(source.toString(), "甲乙。");
    assertThat(delivery.outcomes()).containsExactly("u1/s1 FALLBACK codes-lost");
    assertThat(delivery.result("u1")).isEqualTo(source.toString());
  }
}
