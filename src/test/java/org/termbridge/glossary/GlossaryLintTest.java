package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Language;

class GlossaryLintTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
  private static final GlossaryLint LINT = GlossaryLint.on(TODAY);

  @TempDir Path folder;

  private static Term term(
      String language, String wording, TermStatus status, String note, String source) {
    return new Term(
        Language.of(language),
        wording,
        status,
        TermType.FULL_FORM,
        Term.PROPER_NOUN,
        CaseRule.DEFAULT,
        note,
        source);
  }

  private static Term term(String language, String wording) {
    return term(language, wording, TermStatus.PREFERRED, "", "Gazette 1");
  }

  private static Term forbidden(String language, String wording, String reason) {
    return term(language, wording, TermStatus.FORBIDDEN, reason, "Gazette 1");
  }

  private static Concept concept(String id, Term... terms) {
    return Concept.of(id, List.of(terms));
  }

  private static List<String> rules(Concept... concepts) {
    return LINT.check(new Glossary(List.of(concepts))).stream().map(LintFinding::rule).toList();
  }

  private static List<String> rules(Term... terms) {
    return rules(concept("c", terms));
  }

  private static Concept valid(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Concept("c", "", "", new Validity(from, until), "", List.of(term("en", "port")));
  }

  // --- one concept

  @Test
  void aCleanConceptHasNoFinding() {
    assertThat(
            rules(
                term("en", "Belt and Road Initiative"),
                term("zh-Hans", "“一带一路”倡议"),
                term("zh-Hant", "「一帶一路」倡議"),
                term("fr", "l'Initiative « la Ceinture et la Route »"),
                term("de", "Initiative „Neue Seidenstraße“"),
                term("ru", "инициатива «Один пояс — один путь» (ИПП)"),
                term("ja", "「一帯一路」イニシアチブ"),
                term("ko", "일대일로(一帶一路) 구상"),
                term("ar", "مبادرة الحزام والطريق")))
        .isEmpty();
  }

  @Test
  void anIdMustBeOneInXml() {
    assertThat(rules(concept("2nd port", term("en", "port")))).contains("invalid-id");
    assertThat(rules(concept("port.2-b", term("en", "port")))).isEmpty();
  }

  @Test
  void oneTermALanguageIsSanctioned() {
    assertThat(rules(term("en", "harbour"), term("en", "seaport")))
        .containsExactly("two-preferred");
    assertThat(rules(term("en", "port").withStatus(TermStatus.ADMITTED)))
        .containsExactly("none-preferred");
  }

  @Test
  void aWordingStandsOnce() {
    Term port = term("en", "port");
    assertThat(rules(port, port)).containsExactly("duplicate");
    assertThat(rules(port, forbidden("en", "port", "old"))).containsExactly("contradiction");
  }

  @Test
  void aForbiddenWordingHasAReason() {
    assertThat(rules(term("en", "port"), forbidden("en", "haven", "")))
        .containsExactly("no-reason");
  }

  @Test
  void aTermHasASource() {
    assertThat(
            rules(
                Term.of(Language.of("en"), "port"),
                term("fr", "port", TermStatus.PREFERRED, "", "common knowledge, unverified")))
        .containsExactlyInAnyOrder("unsourced", "unverified");
  }

  @Test
  void aConceptIsInUseToday() {
    Optional<LocalDate> today = Optional.of(TODAY);
    Optional<LocalDate> yesterday = Optional.of(TODAY.minusDays(1));
    Optional<LocalDate> tomorrow = Optional.of(TODAY.plusDays(1));
    assertThat(rules(valid(today, today))).isEmpty();
    assertThat(rules(valid(Optional.empty(), yesterday))).containsExactly("expired");
    assertThat(rules(valid(tomorrow, Optional.empty()))).containsExactly("not-yet-valid");
    assertThat(rules(valid(today, yesterday))).containsExactly("never-valid");
  }

  // --- characters

  @ParameterizedTest
  @CsvSource(
      value = {
        "en      | B\u0430y Area                | mixed-scripts",
        "ru      | залив Ма\u006bао             | mixed-scripts",
        "en      | 北湾港                       | foreign-script",
        "ru      | BRI                          | ''",
        "zh-Hant | 北湾港                       | simplified-in-traditional",
        "zh-Hant | 北灣 港                      | space-in-chinese",
        "zh-Hant | 台灣里程皇后聯系乾淨         | ''",
        "zh-Hant-HK | 着力户口内地温州恒生税務  | ''",
        "zh-Hans | 北灣港                       | traditional-in-simplified",
        "zh-Hans | 乾隆著作瞭望徵羽毕昇         | ''",
        "zh-Hnas | 北湾港                       | ''",
        "ja      | 国会会議                     | ''",
        "zh-Hans | 北湾港(一期)                 | half-width",
        "zh-Hans | APEC第30次会议               | ''",
        "ko      | 북만항(1기)                  | ''",
        "ja      | ﾎﾟｰﾄ                         | half-width",
        "zh-Hans | ＡＰＥＣ会议                 | full-width",
        "en      | 'port '                      | edge-space",
        "en      | North  Bay                   | double-space",
        "en      | North\u200BBay               | hidden-character",
        "en      | North\u00ADBay               | hidden-character",
        "en      | North\u0007Bay               | hidden-character",
        "en      | Bucure\uFFFDti               | damaged-character",
        "fr      | Conse\u0301il                | not-nfc",
        "en      | North Bay (phase one         | unpaired",
        "zh-Hans | “一带一路倡议                | unpaired"
      },
      delimiter = '|')
  void aWordingIsMadeOfTheRightCharacters(String language, String wording, String rule) {
    assertThat(rules(term(language, wording)))
        .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void aMixedWordIsToldWithTheLettersThatSlippedIn() {
    Glossary glossary = new Glossary(List.of(concept("c", term("en", "B\u0430y"))));

    assertThat(LINT.check(glossary).get(0).arguments())
        .containsExactly("B\u0430y", "Cyrillic", "\u0430 (U+0430)");
  }

  // --- between concepts

  @Test
  void oneTermOfTwoConceptsIsTold() {
    assertThat(rules(concept("a", term("en", "The Port")), concept("b", term("en", "the port"))))
        .containsExactly("two-concepts");
    assertThat(rules(concept("a", term("en", "Wien")), concept("b", term("de", "Wien"))))
        .doesNotContain("two-concepts");
  }

  @Test
  void aForbiddenTermThatIsPreferredElsewhereIsTold() {
    assertThat(
            rules(
                concept("a", term("en", "port"), forbidden("en", "haven", "old")),
                concept("b", term("en", "haven"))))
        .containsExactly("forbidden-elsewhere");
  }

  @ParameterizedTest
  @CsvSource({
    "en, rural vitalization, rural vitalizaton, true",
    "en, rural vitalization, rural vitalisation, true",
    "en, 14th Five-Year Plan, 15th Five-Year Plan, false",
    "fr, XIVe Plan quinquennal, XVe Plan quinquennal, false",
    "zh-Hans, 第十四个五年规划, 第十五个五年规划, false",
    "zh-Hans, 粤港澳大湾区建设, 粤港澳湾区建设, true",
    "zh-Hans, 广东省人民政府, 广西省人民政府, false",
    "en, bay, bar, false"
  })
  void nearDuplicatesAreTold(String language, String one, String other, boolean isTold) {
    assertThat(rules(concept("a", term(language, one)), concept("b", term(language, other))))
        .isEqualTo(isTold ? List.of("near-duplicate") : List.of());
  }

  @Test
  void namesThatLookAlikeInOneLanguageOnlyAreNoDuplicates() {
    assertThat(
            rules(
                concept("a", term("en", "Shanling Province"), term("zh-Hans", "山岭省")),
                concept("b", term("en", "Shenling Province"), term("zh-Hans", "沈林省")),
                concept("c", term("en", "Port"), term("zh-Hans", "海港"))))
        .containsOnly("near-duplicate");
    assertThat(
            rules(
                concept(
                    "a",
                    term("en", "Shanling Province"),
                    term("zh-Hans", "山岭省"),
                    term("ru", "Шаньлин")),
                concept(
                    "b",
                    term("en", "Shenling Province"),
                    term("zh-Hans", "沈林省"),
                    term("ru", "Шэньлин"))))
        .isEmpty();
  }

  @Test
  void aLanguageThatMostConceptsHaveIsMissed() {
    assertThat(
            rules(
                concept("a", term("en", "bridge"), term("fr", "pont")),
                concept("b", term("en", "tunnel"), term("fr", "souterrain")),
                concept("c", term("en", "airport"))))
        .containsExactly("missing-language");
  }

  // --- places

  @Test
  void aFindingHasItsLineAndColumn() throws IOException {
    Path file = folder.resolve("terms.tsv");
    Files.write(
        file,
        List.of(
            "concept_id\tlang\tterm\tstatus\ttype\tsource",
            "bay\ten\tNorth Bay\tpreferred\tfull form\tGazette",
            "bay\ten\tNorth  Bay\tadmitted\tvariant\tGazette",
            "bay\ten\tNorth Bay\tadmitted\tvariant\tGazette",
            "2nd\ten\t Second Bay\tpreferred\tfull form\tGazette"));

    assertThat(
            LINT.check(file).findings().stream()
                .map(finding -> finding.rule() + finding.place())
                .toList())
        .containsExactly(
            "double-spaceOptional[TextPlace[line=3, column=8]]",
            "duplicateOptional[TextPlace[line=4, column=8]]",
            "invalid-idOptional[TextPlace[line=5, column=1]]",
            "edge-spaceOptional[TextPlace[line=5, column=8]]");
  }

  @Test
  void whatBreaksTheRulesOfTbxIsToldBesideWhatTheGlossaryHas() throws IOException {
    Path file = folder.resolve("terms.tbx");
    Files.write(
        file,
        List.of(
            "<tbx type='TBX-Basic' style='dca' xmlns='urn:iso:std:iso:30042:ed-2'>",
            "<tbxHeader><fileDesc><sourceDesc><p>Us</p></sourceDesc></fileDesc></tbxHeader>",
            "<text><body><conceptEntry id='bay'><langSec xml:lang='en'><termSec>",
            "<term>bay</term><admin type='source'>Gazette</admin>",
            "  <termNote type='partOfSpeech'>properNoun</termNote>",
            "</termSec><termSec><term>bay</term><admin type='source'>Gazette</admin>",
            "</termSec></langSec></conceptEntry></body></text></tbx>"));

    LintReport report = LINT.check(file);

    assertThat(
            report.findings().stream()
                .map(finding -> finding.concept().id() + " " + finding.rule() + finding.place()))
        .containsExactly(
            " tbx-schemaOptional[TextPlace[line=1, column=1]]",
            "bay tbx-schemaOptional[TextPlace[line=5, column=3]]",
            "bay tbx-valueOptional[TextPlace[line=5, column=3]]",
            "bay duplicateOptional[TextPlace[line=6, column=26]]");
    assertThat(report.warnings()).isEmpty();
  }
}
