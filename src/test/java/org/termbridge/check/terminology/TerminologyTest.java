package org.termbridge.check.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.check.CheckTexts;
import org.termbridge.check.Finding;
import org.termbridge.check.Place;
import org.termbridge.check.SegmentPair;
import org.termbridge.check.Severity;
import org.termbridge.check.Span;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryText;

/** What an editor is told, kind by kind. */
class TerminologyTest {

  private static final Glossary BAY =
      GlossaryText.of(
          "gba: en^=Greater Bay Area; en!^=Big Bay Area; fr^=Région de la Grande Baie;"
              + " fr+~^=Grande Baie; fr+*^=Baie du Delta; fr-^=Grande Zone de la Baie;"
              + " fr!^=Méga-Baie");

  @Test
  void aConceptWithoutAPermittedTermIsMissing() {
    Finding finding = only("fr", BAY, "The Greater Bay Area grows.", "La région grandit.");

    assertThat(finding.kind()).isEqualTo("missing");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.concept()).contains("gba");
    assertThat(finding.sourceSpan()).contains(new Span(4, 20));
    assertThat(finding.targetSpan()).isEmpty();
    assertThat(finding.expected())
        .containsExactly("Région de la Grande Baie", "Grande Baie", "Baie du Delta");
    assertThat(CheckTexts.ENGLISH.message(finding))
        .isEqualTo(
            "“Greater Bay Area” is not rendered by its official term. Use “Région de la Grande Baie”.");
  }

  @Test
  void anyPermittedTermWillDo() {
    assertThat(findings("fr", BAY, "The Greater Bay Area grows.", "La Grande Baie grandit."))
        .isEmpty();
  }

  @Test
  void aForbiddenRenderingIsAnErrorWithASuggestionThatFits() {
    Finding finding = only("fr", BAY, "The Greater Bay Area grows.", "La Méga-Baie grandit.");

    assertThat(finding.kind()).isEqualTo("forbidden");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.found()).isEqualTo("Méga-Baie");
    assertThat(finding.targetSpan()).contains(new Span(3, 12));
    assertThat(finding.suggestion()).contains("Région de la Grande Baie");
  }

  @Test
  void aDeprecatedRenderingIsAWarning() {
    Finding finding =
        only("fr", BAY, "The Greater Bay Area grows.", "La Grande Zone de la Baie grandit.");

    assertThat(finding.kind()).isEqualTo("forbidden");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void whatIsInflectedIsLeftToTheEditor() {
    Glossary glossary = GlossaryText.of("s: en=session; de=Tagung; de!=Sitzung");

    Finding finding = only("de", glossary, "The sessions ended.", "Die Sitzungen endeten.");

    assertThat(finding.kind()).isEqualTo("forbidden");
    assertThat(finding.suggestion()).isEmpty();
    assertThat(CheckTexts.ENGLISH.message(finding)).contains("in the form that the sentence needs");
  }

  @Test
  void aForbiddenRenderingCountsOnlyWhereTheSourceHasTheConcept() {
    assertThat(findings("fr", BAY, "A huge bay.", "Une Méga-Baie.")).isEmpty();
  }

  @Test
  void aSourceThatIsUnofficialItselfIsAdviceAndCheckedAsUsual() {
    List<Finding> findings = findings("fr", BAY, "The Big Bay Area grows.", "La région grandit.");

    assertThat(findings).extracting(Finding::kind).containsExactly("source-variant", "missing");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).expected()).containsExactly("Greater Bay Area");
  }

  @Test
  void aConceptWithoutTermsInTheLanguageIsNoFinding() {
    assertThat(findings("pt", BAY, "The Greater Bay Area grows.", "A área cresce.")).isEmpty();
  }

  @Test
  void ofTwoPermittedRenderingsTheRarerIsReported() {
    List<Finding> findings =
        document(
            "fr",
            BAY,
            "The Greater Bay Area grows.",
            "La Région de la Grande Baie grandit.",
            "The Greater Bay Area is big.",
            "La Baie du Delta est grande.",
            "The Greater Bay Area is rich.",
            "La Grande Baie est riche.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).kind()).isEqualTo("inconsistent");
    assertThat(findings.get(0).pair().place().unit()).isEqualTo("u2");
    assertThat(CheckTexts.ENGLISH.message(findings.get(0)))
        .contains("1 × “Baie du Delta” (d u2)")
        .contains("2 × “Région de la Grande Baie” (d u1, d u3)");
  }

  @Test
  void betweenDocumentsTheRarerIsAdvice() {
    Terminology check = Terminology.of(BAY, /* firstMention= */ false);
    TermEvidence usual =
        evidence(
            check,
            "fr",
            "Greater Bay Area",
            "Grande Baie",
            "The Greater Bay Area",
            "La Grande Baie");
    TermEvidence other = evidence(check, "fr", "Greater Bay Area", "Baie du Delta");

    assertThat(check.conclude(List.of(usual, other)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void theFirstMentionMustBeTheFullFormIfThatIsAskedFor() {
    Terminology check = Terminology.of(BAY, /* firstMention= */ true);
    TermEvidence evidence =
        evidence(
            check,
            "fr",
            "Greater Bay Area",
            "Grande Baie",
            "The Greater Bay Area",
            "La Grande Baie");

    assertThat(evidence.findings()).extracting(Finding::kind).containsExactly("first-mention");
    assertThat(evidence.findings().get(0).pair().place().unit()).isEqualTo("u1");
  }

  @Test
  void anotherScriptOrRegionIsNamed() {
    Glossary glossary =
        GlossaryText.of(
            "gba: en^=Greater Bay Area; zh-Hans=大湾区; zh-Hant=大灣區",
            "ai: en=artificial intelligence; zh-Hant=人工智能; zh-Hant-TW=人工智慧");

    assertThat(findings("zh-Hans", glossary, "The Greater Bay Area", "在大灣區"))
        .extracting(Finding::kind)
        .containsExactly("missing", "wrong-script");
    assertThat(findings("zh-Hant-HK", glossary, "Artificial intelligence helps.", "人工智慧有用。"))
        .extracting(Finding::kind)
        .containsExactly("missing", "wrong-region");
  }

  @Test
  void aSharedWordIsThereForBothTerms() {
    Glossary glossary =
        GlossaryText.of("ic: zh-Hans=产业链; en=industrial chain", "sc: zh-Hans=供应链; en=supply chain");

    assertThat(
            findings(
                Language.of("zh-Hans"),
                "en",
                glossary,
                "稳定产业链供应链。",
                "Keep industrial and supply chains stable."))
        .isEmpty();
  }

  @Test
  void aNameInsideOfALongerOneIsAWarning() {
    Glossary glossary =
        GlossaryText.of(
            "sc: en^=State Council; de=Staatsrat", "ps: en^=Premier; de=Premier des Staatsrats");

    Finding finding =
        only("de", glossary, "The State Council met.", "Der Premier des Staatsrats tagte.");

    assertThat(finding.kind()).isEqualTo("missing");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void unlessTheSourceSaysTheLongerNameInOtherWords() {
    Glossary glossary =
        GlossaryText.of(
            "gba: en^=Greater Bay Area; zh-Hans=大湾区",
            "plan: en^=Outline Development Plan for the Bay Region; zh-Hans=大湾区发展规划纲要");

    assertThat(
            findings(
                "zh-Hans",
                glossary,
                "the Outline Development Plan of the Greater Bay Area",
                "大湾区发展规划纲要"))
        .isEmpty();
  }

  @Test
  void whatIsNotTranslatedIsAnotherChecksBusiness() {
    assertThat(findings("fr", BAY, "The Greater Bay Area", "")).isEmpty();
    assertThat(findings("fr", BAY, "The Greater Bay Area", "The Greater Bay Area")).isEmpty();
  }

  private static Finding only(String target, Glossary glossary, String source, String translation) {
    List<Finding> findings = findings(target, glossary, source, translation);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> findings(
      String target, Glossary glossary, String source, String translation) {
    return findings(Language.of("en"), target, glossary, source, translation);
  }

  private static List<Finding> findings(
      Language from, String target, Glossary glossary, String source, String translation) {
    Terminology check = Terminology.of(glossary, /* firstMention= */ false);
    TermReview review = check.open(new LanguagePair(from, Language.of(target)));
    review.look(List.of(pair(1, source, translation)));
    return check.conclude(List.of(review.evidence()));
  }

  private static List<Finding> document(String target, Glossary glossary, String... texts) {
    Terminology check = Terminology.of(glossary, /* firstMention= */ false);
    return check.conclude(List.of(evidence(check, target, texts)));
  }

  private static TermEvidence evidence(Terminology check, String target, String... texts) {
    TermReview review = check.open(new LanguagePair(Language.of("en"), Language.of(target)));
    List<List<SegmentPair>> units = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      units.add(List.of(pair(i / 2 + 1, texts[i], texts[i + 1])));
    }
    units.forEach(review::look);
    return review.evidence();
  }

  private static SegmentPair pair(int unit, String source, String target) {
    return new SegmentPair(
        new Place("f.xlf", "d", "u" + unit, Optional.of("s1"), unit), source, target);
  }
}
