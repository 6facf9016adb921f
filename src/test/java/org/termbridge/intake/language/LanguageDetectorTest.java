package org.termbridge.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Language;
import org.termbridge.intake.LabelledLines;

class LanguageDetectorTest {

  private static String detect(String text) {
    return LanguageDetector.detect(text, Optional.empty()).tag();
  }

  private static String detect(String text, String declared) {
    return LanguageDetector.detect(text, Optional.of(Language.of(declared))).tag();
  }

  /** 86 of 94 single lines, from six letters up; the others are names and lines without words. */
  @Test
  void tellsNineInTenShortLines() {
    long right =
        LabelledLines.all().stream().filter(l -> detect(l.text()).equals(l.language())).count();

    assertThat(right).isGreaterThanOrEqualTo(LabelledLines.all().size() * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "fr", "de", "es", "pt", "it", "nl", "pl", "cs", "sk", "hu", "ro", "tr", "vi", "ru",
        "uk", "ar", "fa", "ja", "ko", "zh-Hans", "zh-Hant", "el", "he", "th", "sv", "da", "nb"
      })
  void tellsSeveralLinesOfEachLanguage(String language) {
    assertThat(detect(LabelledLines.of(language).repeat(2))).isEqualTo(language);
  }

  @Test
  void takesChineseThatQuotesSomeKanaForChinese() {
    assertThat(detect("广东省将于周一举办规模最大的贸易博览会，有关部门在东京表示，商标为「の」。")).isEqualTo("zh-Hans");
  }

  @Test
  void doesNotGuessBetweenHongKongAndTaiwan() {
    assertThat(detect("關於廣東的貿易博覽會", "zh-HK")).isEqualTo("zh-Hant");
  }

  @Test
  void letsADeclarationBreakTiesOnly() {
    assertThat(detect("2025 / 17", "fr")).isEqualTo("fr");
    assertThat(detect("Contact: Guangdong", "pt")).isEqualTo("pt");
    assertThat(detect(LabelledLines.of("de"), "en")).isEqualTo("de");
    assertThat(detect("中文大学", "zh-TW")).isEqualTo("zh-Hans");
    assertThat(detect("中文", "zh-TW")).isEqualTo("zh-Hant-TW");
  }

  @Test
  void aDeclarationInAnotherScriptIsNoTieToBreak() {
    for (String declared : new String[] {"zh", "ja", "ko", "zh-Hnas", "ru"}) {
      assertThat(detect("Xqzt vrkl bnmp qwrt zxcv", declared)).as(declared).isEqualTo("en");
    }
    assertThat(detect("Xqzt vrkl bnmp qwrt zxcv", "pl")).isEqualTo("pl");
  }

  @Test
  void takesKoreanInHanCharactersForKorean() {
    assertThat(detect("大韓民國 政府는 十五日 新羅大學校에서 記者會見을 열고 經濟政策 方向을 發表했다.")).isEqualTo("ko");
    assertThat(detect("第三十五號 施行에 關한 件 議決事項 告示")).isEqualTo("ko");
    assertThat(detect("韩国的김치很有名，许多游客到广州的餐馆品尝这种泡菜。")).isEqualTo("zh-Hans");
  }

  @Test
  void tellsJapaneseWithoutKanaByItsForms() {
    assertThat(detect("経済産業省報道発表資料　令和八年")).isEqualTo("ja");
    assertThat(detect("国土交通省 港湾局 観測船就航")).isEqualTo("ja");
    assertThat(detect("大阪", "ja")).isEqualTo("ja");
    assertThat(detect("隨着經濟發展，衞生署公布新措施")).isEqualTo("zh-Hant");
    assertThat(detect("廣東省將舉辦博覽會", "ja")).isEqualTo("zh-Hant");
  }

  @Test
  void takesCantoneseForTraditionalChinese() {
    assertThat(detect("佢哋話今日啲船好多人，我哋都係等咗好耐先上到船。")).isEqualTo("zh-Hant");
  }

  @Test
  void hearsTheReleaseRatherThanItsEnglishBoilerplate() {
    String about =
        "\nAbout Larkfield Robotics\nLarkfield Robotics builds machines for small farms in"
            + " nineteen countries and employs 800 people. It was founded in 2009.";

    assertThat(detect("云雀机器人任命新任研发负责人\n公司今天宣布，魏安娜博士出任研发负责人。" + about)).isEqualTo("zh-Hans");
    assertThat(detect("종달로보틱스 새 책임자 임명\n와이스 박사는 토양과학연구소에서 옮겨 왔다." + about)).isEqualTo("ko");
    assertThat(detect("«Жаворонок» назначил руководителя\nВайс пришла из Института." + about))
        .isEqualTo("ru");
    assertThat(detect("OPPO 与 Qualcomm Technologies, Inc. 宣布 Snapdragon 8 Elite 平台首发"))
        .isEqualTo("zh-Hans");
    assertThat(detect("The show, 清明上河图 (Along the River), opens in Tokyo (東京) on Friday."))
        .isEqualTo("en");
  }

  @Test
  void leavesAddressesOutOfAccount() {
    assertThat(detect("更多信息 https://www.example.com/en/about/the-fair/and/its/history.html"))
        .isEqualTo("zh-Hans");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor"
            + " incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud"
            + " exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.",
        "Circle Square Triangle Rectangle Cube Cylinder Arrow Star Callout Cloud Line Connector"
            + " Heart Moon Sun Ribbon Banner Frame Chord Donut Teardrop Plaque Bevel Wave Oval Pie",
        "Guangzhou Shenzhen Zhuhai Foshan Dongguan Zhongshan Huizhou Jiangmen Zhaoqing Shantou"
            + " Chaozhou Jieyang Meizhou Heyuan Qingyuan Yunfu"
      })
  void saysSoIfTheWordsAreOfNoLanguageItKnows(String text) {
    LanguageDetector.Guess guess = LanguageDetector.guess(text, Optional.empty());

    assertThat(guess.isSure()).isFalse();
    assertThat(guess.language().tag()).isEqualTo("en");
    assertThat(detect(text, "pt")).isEqualTo("pt");
  }

  @Test
  void saysSoIfAShortTextHasNoWordThatTellsItsLanguage() {
    assertThat(LanguageDetector.guess("Gavle borda tunig rolse", Optional.empty()).isSure())
        .isFalse();
    assertThat(LanguageDetector.guess("Save as", Optional.empty()).isSure()).isTrue();
  }

  @Test
  void isSureOfEveryLabelledLineThatItTellsRightly() {
    assertThat(LabelledLines.all())
        .filteredOn(line -> guess(line).language().primary().equals(primary(line)))
        .allMatch(line -> guess(line).isSure());
  }

  @Test
  void isSeldomSureAndWrong() {
    assertThat(LabelledLines.all())
        .filteredOn(line -> guess(line).isSure())
        .filteredOn(line -> !guess(line).language().primary().equals(primary(line)))
        .hasSizeLessThanOrEqualTo(LabelledLines.all().size() / 20);
  }

  private static LanguageDetector.Guess guess(LabelledLines.Line line) {
    return LanguageDetector.guess(line.text(), Optional.empty());
  }

  private static String primary(LabelledLines.Line line) {
    return Language.of(line.language()).primary();
  }
}
