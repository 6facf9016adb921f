package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Language;

/** What is found in a text, and what is not. Brackets in a text show where a term must be found. */
class TermFinderTest {

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | supply chain | [Supply chains] were cut.",
        "en | new energy vehicle | Sales of [new-energy vehicles] rose.",
        "en | modernization | [Modernisation] goes on.",
        "en | National People's Congress | The [National People’s Congress] met.",
        "en | Second Session of the 14th NPC | the [second session of the 14th NPC] opened",
        "fr | zone économique spéciale | Les [zones économiques spéciales] attirent.",
        "fr | Conseil des affaires d'État | Selon le [CONSEIL DES AFFAIRES D'ETAT], oui.",
        "fr | XIVe Plan quinquennal | le [14e Plan quinquennal]",
        "es | cadena industrial | Las [cadenas industriales] crecen.",
        "pt | integração | As [integrações] seguem.",
        "pt | comércio electrónico | o [comércio eletrônico] cresce",
        "de | Nationaler Volkskongress | Mitglieder des [Nationalen Volkskongresses] stimmten ab.",
        "de | 14. Fünfjahresplan | im [14. Fünfjahresplan] steht",
        "ru | Всекитайское собрание | на [Всекитайском собрании] сказали",
        "ru | 14-й пятилетний план | по [14-му пятилетнему плану]",
        "ru | цепочка поставок | много [цепочек поставок]",
        "ar | الاقتصاد الرقمي | نمو [للاقتصاد الرقمي] سريع",
        "ar | سلسلة الإمداد | استقرار [سلسلة الامداد]",
        "ko | 공급망 | 정부는 [공급망]을 지킨다.",
        "ko | 대만구 | [대만구]에서는 새 학교가",
        "ja | グローバル・バリューチェーン | [グローバルバリューチェーン]が伸びる",
        "zh-Hans | 第十四个五年规划 | 按照[第14个五年规划]建设",
        "zh-Hans | “一带一路”倡议 | 共建[一带一路倡议]",
        "it | catena industriale | le [catene industriali] crescono",
        "sv | leveranskedja | [leveranskedjan] brast",
      })
  void formsOfATermAreFound(String language, String term, String marked) {
    assertFound(language, term, marked, Rule.STRICT);
  }

  @ParameterizedTest(name = "{0}: {1} not in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | new industry | A new industrial policy",
        "en | State Council | The state. Council members left.",
        "en | one country | Everyone country-wide",
        "zh-Hans | 商务部 | 各级商务部门负责人",
        "zh-Hans | 民生 | 改善人民生活",
        "zh-Hans | 大数据 | 创下最大数据量",
        "ja | 中山 | 山中山荘に泊まる",
        "ko | 양회 | 동양회사가 문을 열었다.",
        "de | Macao | Macaronen sind da.",
        "ru | план | плановая экономика",
      })
  void whatOnlyLooksLikeATermIsNot(String language, String term, String text) {
    assertFound(language, term, text, Rule.STRICT);
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Lieferkette | Das [Lieferkettengesetz] gilt.",
        "de | Hongkong^ | [Hongkonger] Firmen",
        "ru | Гонконг^ | в [гонконгских] школах",
        "fr | Ceinture et Route | l'initiative de la [Ceinture et de la Route]",
        "ar | المنطقة الاقتصادية | في [المناطق الاقتصادية] كلها",
        "ko | 공급망 | [공급망]관리 체계",
      })
  void aTranslationMayBeFurtherFromTheTerm(String language, String term, String marked) {
    assertFound(language, term, marked, Rule.LENIENT);
  }

  @Test
  void theLongestTermCountsOfThoseThatBeginAtAPlace() {
    TermFinder finder =
        finder(
            "en",
            "cpc: en^=Communist Party of China",
            "cc: en^=Communist Party of China Committee");

    assertThat(finder.find("The Communist Party of China Committee met."))
        .singleElement()
        .satisfies(o -> assertThat(o.best().concept().id()).isEqualTo("cc"));
  }

  @Test
  void anArticleThatBelongsToAShortFormDoesNotCutTheFullForm() {
    TermFinder finder = finder("en", "bri: en^=Belt and Road Initiative; en+~^=the Belt and Road");

    assertThat(finder.find("Of the Belt and Road Initiative."))
        .singleElement()
        .satisfies(o -> assertThat(o.start()).isEqualTo(7));
    assertThat(finder.find("Along the Belt and Road, trade grows."))
        .singleElement()
        .satisfies(o -> assertThat(o.start()).isEqualTo(6));
  }

  @Test
  void theSpecificTagReplacesItsParent() {
    Glossary glossary = GlossaryText.of("ic: zh-Hant=集成電路; zh-Hant-TW=積體電路");

    assertThat(TermFinder.of(glossary, Language.of("zh-TW")).find("集成電路產業")).isEmpty();
    assertThat(TermFinder.of(glossary, Language.of("zh-TW")).find("積體電路產業")).hasSize(1);
    assertThat(TermFinder.of(glossary, Language.of("zh-HK")).find("集成電路產業")).hasSize(1);
  }

  @Test
  void abbreviationsAndShortNamesNeedTheirCapitals() {
    TermFinder finder = finder("en", "most: en#=MOST", "ts: en^=State Council");

    assertThat(finder.find("most of the state council’s work")).isEmpty();
    assertThat(finder.find("MOST and the State Council")).hasSize(2);
  }

  @Test
  void anExactWordingBeatsAnInflectedOne() {
    TermFinder finder =
        finder("en", "bri: en^=Belt and Road Initiative; en-^=Belt and Road Initiatives");

    assertThat(status(finder, "the Belt and Road Initiative")).isEqualTo(TermStatus.PREFERRED);
    assertThat(status(finder, "the Belt and Road Initiatives")).isEqualTo(TermStatus.DEPRECATED);
  }

  private static TermStatus status(TermFinder finder, String text) {
    return finder.find(text).get(0).best().term().status();
  }

  @Test
  void oneWordingMayBeATermOfTwoConcepts() {
    TermFinder finder = finder("pt", "gd: pt-^=Cantão", "gz: pt+^=Cantão");

    assertThat(finder.find("em Cantão").get(0).matches())
        .extracting(match -> match.concept().id())
        .containsExactly("gz", "gd");
  }

  @Test
  void quotationMarksThatBelongToTheNameAreInTheSpan() {
    TermFinder finder = finder("zh-Hans", "bri: zh-Hans=“一带一路”倡议; zh-Hans+~=一带一路");
    String text = "共建“一带一路”合作";

    Occurrence found = finder.find(text).get(0);

    assertThat(text.substring(found.start(), found.end())).isEqualTo("“一带一路”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Germany's Basic Law turned 75.",
        "the Premier of Queensland",
        "The airline's Premier, Anna Berg, resigned.",
        "the Vietnamese Premier",
        "CPC (cost per click) fell.",
        "The CPC, or cost per click, fell.",
        "the cost per click (CPC) fell",
        "every CPC, large or small,",
        "attended two sessions a week",
        "the two sessions of therapy",
      })
  void theSameWordsInAnotherMeaningAreLeftAlone(String text) {
    TermFinder finder =
        finder(
            "en",
            "law: en^=Basic Law",
            "premier: en^=Premier",
            "cpc: en^=Communist Party of China; en+#^=CPC",
            "ts: en=two sessions");

    assertThat(finder.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China's Premier spoke.",
        "the country's Basic Law",
        "the CPC (with 98 million members)",
        "a CPC official",
        "this year's two sessions",
        "the two sessions opened",
        "Premier of China",
      })
  void andInTheirOwnTheyAreFound(String text) {
    TermFinder finder =
        finder(
            "en",
            "law: en^=Basic Law",
            "premier: en^=Premier; en+^=Premier of the Republic of China",
            "cpc: en^=Communist Party of China; en+#^=CPC",
            "ts: en=two sessions");

    assertThat(finder.find(text)).hasSize(1);
  }

  @Test
  void aShortFormThatTheDocumentGivesItselfIsTheConceptThere() {
    TermFinder finder = finder("en", "gba: en^=Guangdong-Hong Kong-Macao Greater Bay Area");
    DocumentTerms document = new DocumentTerms(finder, Language.of("en"));

    assertThat(document.find("The Bay grew.")).isEmpty();
    assertThat(
            document.find(
                "The Guangdong-Hong Kong-Macao Greater Bay Area (hereinafter ‘the Bay’) grew."))
        .hasSize(1);
    assertThat(document.find("Then the Bay grew.")).hasSize(1);
    assertThat(document.find("The Bay grew.")).hasSize(1);
    assertThat(finder.find("Then the Bay grew.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Hong Kong Monetary Authority | the Hong Kong Monetary Authority (HKMA) | HKMA",
        "zh-Hans | 粤港澳大湾区 | 粤港澳大湾区（以下简称“湾区”） | 湾区",
        "fr | Banque du Peuple | la Banque du Peuple (ci-après « la Banque ») | la Banque",
        "ja | 粤港澳大湾区 | 粤港澳大湾区（以下「湾区」という） | 湾区",
        "de | Große Bucht | der Großen Bucht (im Folgenden „Bucht“) | Bucht",
      })
  void shortFormsAreIntroducedInTheLanguageOfTheText(
      String language, String term, String first, String shortForm) {
    DocumentTerms document =
        new DocumentTerms(finder(language, "c: " + language + "=" + term), Language.of(language));

    document.find(first);

    assertThat(document.find("– " + shortForm + " –")).hasSize(1);
  }

  @Test
  void threadsShareAFinder() {
    TermFinder finder = finder("fr", "c: fr=zone économique spéciale");
    List<String> texts =
        IntStream.range(0, 2_000).mapToObj(i -> "Les zones économiques spéciales " + i).toList();

    assertThat(texts.parallelStream().map(text -> finder.find(text).size()))
        .hasSize(2_000)
        .containsOnly(1);
  }

  @Test
  void hostileTextsAreRead() {
    TermFinder finder = finder("en", "a: en=a a a a b");

    assertThat(finder.find("a ".repeat(50_000))).isEmpty();
    assertThat(finder.find("\uD800 \uDC00 \u0000 " + "\u0301".repeat(10_000))).isEmpty();
    assertThat(finder.find("")).isEmpty();
  }

  private enum Rule {
    STRICT,
    LENIENT
  }

  private static void assertFound(String language, String term, String marked, Rule rule) {
    String text = marked.replace("[", "").replace("]", "");
    String mark = term.endsWith("^") ? "^" : "";
    TermFinder finder = finder(language, "c: " + language + mark + "=" + term.replace("^", ""));

    List<String> expected =
        marked.contains("[")
            ? List.of(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')))
            : List.of();
    Stream<Occurrence> found =
        (rule == Rule.STRICT ? finder.find(text) : finder.findRenderings(text)).stream();
    assertThat(found.map(o -> text.substring(o.start(), o.end())))
        .containsExactlyElementsOf(expected);
  }

  private static TermFinder finder(String language, String... concepts) {
    return TermFinder.of(GlossaryText.of(concepts), Language.of(language));
  }
}
