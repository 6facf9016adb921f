package org.termbridge.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Language;

class TermCandidatesTest {

  private static List<Candidate> found(Glossary glossary, String language, String... sentences) {
    TermCandidates candidates = TermCandidates.of(glossary, Language.of(language));
    Stream.of(sentences).forEach(sentence -> candidates.read(sentence, "a.txt"));
    return candidates.found();
  }

  private static List<String> words(String language, String... sentences) {
    return found(Glossary.EMPTY, language, sentences).stream()
        .map(c -> c.wording() + c.shortForm().map(form -> " = " + form).orElse(""))
        .toList();
  }

  private static Glossary glossary(String language, String... wordings) {
    return new Glossary(
        Stream.of(wordings)
            .map(
                w ->
                    Concept.of(
                        "c" + Math.abs(w.hashCode()), List.of(Term.of(Language.of(language), w))))
            .toList());
  }

  // --- names with capitals

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It met the Forum for Economic and Trade Co-operation between China and Portuguese-speaking Countries today."
            + " | Forum for Economic and Trade Co-operation between China and Portuguese-speaking Countries",
        "They asked the Ministry of Culture and Tourism for help. | Ministry of Culture and Tourism",
        "The Commerce and Economic Development Bureau agreed. | Commerce and Economic Development Bureau",
        "He is from the People's Bank of Lingnan. | People's Bank of Lingnan",
        "It is part of the 15th Five-Year Plan. | 15th Five-Year Plan",
        "They read Vision 2035 aloud at Port Mary. | Vision 2035; Port Mary",
        "They saw 40 ships at Port Mary 12 times. | Port Mary",
        "It was China's Department of Ecology that said so. | Department of Ecology",
        "The letter came from President Anna Berg to Mayor Li Ming. | Anna Berg; Li Ming",
        "It was Secretary for Economic Development Ruth Alder who spoke."
            + " | Secretary for Economic Development; Ruth Alder",
        "They left in March for Monday's talks with Mr Chan. | ''",
        "They were at Yarrow University and Minster College in May. | Yarrow University; Minster College",
        "Nanjiang Rolling Stock Co. Ltd. built it. | Nanjiang Rolling Stock Co. Ltd"
      })
  void namesOfSeveralWordsAreFound(String sentence, String expected) {
    assertThat(words("en", sentence))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ", -1)));
  }

  @Test
  void aCapitalThatOnlyBeginsTheSentenceIsNoPartOfAName() {
    assertThat(words("en", "Visitors Lianjiang Bridge has many.", "There are visitors every day."))
        .containsExactly("Lianjiang Bridge");
  }

  @Test
  void headlinesWithCapitalsThroughoutAndShoutedLinesTellNothing() {
    assertThat(words("en", "New Bridge Over Lian River Opens With Fireworks")).isEmpty();
    assertThat(words("en", "PORT MARY, Nov. 23 - The port opened.", "It is in Port Mary."))
        .containsExactly("Port Mary");
  }

  @Test
  void capitalsTellNothingInGerman() {
    assertThat(words("de", "Der Minister eröffnete im Hafen die neue Halle der „Nordische Woche“."))
        .containsExactly("Nordische Woche");
  }

  // --- acronyms

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Haizhou Monetary Authority (HMA) agreed. | Haizhou Monetary Authority = HMA",
        "Their gross domestic product (GDP) rose. | gross domestic product = GDP",
        "Both signed a memorandum of understanding (MoU) there. | memorandum of understanding = MoU",
        "The Greater Bay Area (hereinafter 'GBA') grows. | Greater Bay Area = GBA",
        "The Haizhou Rail Company (XYZ) agreed. | Haizhou Rail Company; XYZ",
        "The WTO met in room B2 with the CEO. | WTO",
      })
  void acronymsAreFoundWithWhatTheyStandFor(String sentence, String expected) {
    assertThat(words("en", sentence)).containsExactly(expected.split("; ", -1));
  }

  @Test
  void anExplainedAcronymIsNotToldAgain() {
    assertThat(words("en", "The Haizhou Monetary Authority (HMA) agreed.", "The HMA is old."))
        .containsExactly("Haizhou Monetary Authority = HMA");
  }

  // --- quotation marks

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It follows the \"one village, two harvests\" principle. | one village, two harvests",
        "en | He said, \"we will open it soon.\" | ''",
        "en | She called it “a very long day” for all. | ''",
        "zh-Hans | 当地实施“百村千户”，村民很高兴。 | 百村千户",
        "zh-Hans | 他说：“今天天气很好。” | ''",
        "zh-Hans | 会议通过了《北湾发展规划纲要》。 | 北湾发展规划纲要",
        "zh-Hant | 當地推出「百村千戶」，村民很高興。 | 百村千戶",
        "fr | Le projet « Rivière claire » avance. | Rivière claire"
      })
  void notionsBetweenQuotationMarksAreFoundAndSpeechIsNot(
      String language, String sentence, String expected) {
    assertThat(words(language, sentence))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  // --- names by their endings

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | 岭南理工大学和海州市教育局举行了会议。 | 岭南理工大学; 海州市教育局",
        "zh-Hans | 近日，北湾跨海大桥正式开通。 | 北湾跨海大桥",
        "zh-Hans | 当地建设了一批重大交通基础设施工程。 | ''",
        "zh-Hans | 北部的大学生签署了意见。 | ''",
        "zh-Hans | 省农业农村厅厅长出席。 | 省农业农村厅",
        "zh-Hans | 海州至南岭高铁开工。 | 海州至南岭高铁",
        "zh-Hans | 会议邀请了国际北湾组织（INB）参加。 | 国际北湾组织 = INB",
        "zh-Hans | 海州金融管理局（金管局）表示同意。 | 海州金融管理局 = 金管局",
        "zh-Hant | 海州理工大學昨日與旅遊發展局簽署協議。 | 海州理工大學; 旅遊發展局",
        "ja | 海州工業大学は昨日発表した。 | 海州工業大学"
      })
  void namesAreFoundByTheirEndings(String language, String sentence, String expected) {
    assertThat(words(language, sentence))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ", -1)));
  }

  // --- what the glossary has

  @Test
  void aKnownTermIsMarkedAndIsOneWordInOtherNames() {
    List<Candidate> found =
        found(
            glossary("en", "Salt and Tea Road"),
            "en",
            "The Salt and Tea Road is old.",
            "They met at the Salt and Tea Road Festival.");

    assertThat(found)
        .extracting(Candidate::wording)
        .containsExactly("Salt and Tea Road", "Salt and Tea Road Festival");
    assertThat(found).extracting(Candidate::isKnown).containsExactly(true, false);
  }

  @Test
  void theMostFrequentComesFirstWithItsFirstSentence() {
    List<Candidate> found =
        found(
            Glossary.EMPTY,
            "en",
            "They were at Bailu Bay.",
            "They saw the Old Pier from far.",
            "The Old Pier is new.");

    assertThat(found).extracting(Candidate::wording).containsExactly("Old Pier", "Bailu Bay");
    assertThat(found.get(0).count()).isEqualTo(2);
    assertThat(found.get(0).context()).isEqualTo("They saw the Old Pier from far.");
    assertThat(found.get(0).place()).isEqualTo("a.txt");
  }
}
