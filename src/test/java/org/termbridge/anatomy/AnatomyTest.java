package org.termbridge.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.document.Role.BODY;
import static org.termbridge.document.Role.BOILERPLATE;
import static org.termbridge.document.Role.CAPTION;
import static org.termbridge.document.Role.CELL;
import static org.termbridge.document.Role.CONTACT;
import static org.termbridge.document.Role.DATELINE;
import static org.termbridge.document.Role.EMBARGO;
import static org.termbridge.document.Role.HEADING;
import static org.termbridge.document.Role.HEADLINE;
import static org.termbridge.document.Role.LEAD;
import static org.termbridge.document.Role.LIST_ITEM;
import static org.termbridge.document.Role.QUOTATION;
import static org.termbridge.document.Role.SLIDE_TITLE;
import static org.termbridge.document.Role.SUB_HEADLINE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Language;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

class AnatomyTest {

  private static final String PARAGRAPH =
      "The provincial government said on Tuesday that trade had grown for the sixth month.";

  private final List<Unit> in = new ArrayList<>();

  @Test
  void namesThePartsOfAnEnglishRelease() {
    body("FOR IMMEDIATE RELEASE");
    heading("Guangdong Opens Its Largest Trade Fair Yet");
    heading("More than 30,000 exhibitors come from 110 countries");
    body("GUANGZHOU, China, March 7, 2026 -- The largest trade fair in the province opened today.");
    body("“We have never seen so many buyers in one place,” said Wang Fang, who runs the fair.");
    body("About 300 people attended the opening, and the headline figure was not disputed.");
    body("Photo: Visitors enter the main hall. (Xinhua/Li Gang)");
    body("###");
    heading("About the Guangdong Press Office");
    body("The Guangdong Press Office publishes news of the province in eleven languages.");
    body("It was founded in 1998 and has offices in four cities of the province.");
    heading("Media contact:");
    body("Wang Fang");
    body("Tel: +86 20 1234 5678");
    body("wang.fang@example.org");
    assertThat(roles("en"))
        .containsExactly(
            EMBARGO,
            HEADLINE,
            SUB_HEADLINE,
            LEAD,
            QUOTATION,
            BODY,
            CAPTION,
            BODY,
            BOILERPLATE,
            BOILERPLATE,
            BOILERPLATE,
            CONTACT,
            CONTACT,
            CONTACT,
            CONTACT);
  }

  @Test
  void wordsThatNobodySeesArePartsOfTheBody() {
    heading("Guangdong Opens Its Largest Trade Fair Yet");
    body(PARAGRAPH);
    body("\u200E\u00A0");
    body("\u2060");
    assertThat(roles("en")).endsWith(BODY, BODY);
  }

  @Test
  void aMarkOfQuotationAloneIsPartOfTheBody() {
    heading("Guangdong Opens Its Largest Trade Fair Yet");
    body(PARAGRAPH);
    body("\"");
    body("\u201C");
    body("\u300C");
    body("\u201C\u201D");
    assertThat(roles("en")).endsWith(BODY, BODY, BODY, BODY);
  }

  @Test
  void aHeadlineThatItsStyleNamesIsTheOnlyOne() {
    add(HEADLINE, "Platform Service Agreement of the Guangdong Press Office");
    body(PARAGRAPH);
    heading("1. Definitions");
    body(PARAGRAPH);
    assertThat(roles("en")).containsExactly(HEADLINE, LEAD, HEADING, BODY);
  }

  @Test
  void guessesTheHeadlineOfPlainText() {
    body("EMBARGOED UNTIL 10 A.M., NOV. 20, 2025");
    body("Contact: Jane Doe");
    body("jane@example.org");
    body("Port City Plans a Second Bridge");
    body("HONG KONG, Nov. 20 (Xinhua) — The city will build a second bridge across the bay.");
    assertThat(roles("en")).containsExactly(EMBARGO, CONTACT, CONTACT, HEADLINE, LEAD);
  }

  @Test
  void namesThePartsOfAChineseRelease() {
    body("发布时间：2025年11月20日 10:00");
    heading("广东举办规模最大的进出口商品展览会");
    body("新华社广州11月20日电（记者王芳）本届展览会20日在广州开幕，来自110个国家和地区的企业参展。");
    body("“我们会把展览会办得更好。”省长在开幕式上说。");
    body("关于印发通知一事，有关部门表示将尽快研究。");
    body("图为观众走进展馆。新华社记者 李刚 摄");
    body("关于广东省展览中心");
    body("广东省展览中心成立于1998年，是华南地区规模最大的展览机构，每年举办展览会五十余场。");
    body("媒体联系人：王芳");
    body("电话：020-12345678");
    assertThat(roles("zh-Hans"))
        .containsExactly(
            EMBARGO,
            HEADLINE,
            LEAD,
            QUOTATION,
            BODY,
            CAPTION,
            BOILERPLATE,
            BOILERPLATE,
            CONTACT,
            CONTACT);
  }

  @Test
  void readsTraditionalChinese() {
    heading("粵港澳大灣區新橋通車 居民往來更便利");
    body("【中央社香港20日電】大橋今天正式通車，首日約有八萬名居民乘車過橋，往來時間縮短一半。");
    body("傳媒查詢：王小姐");
    assertThat(roles("zh-Hant-HK")).containsExactly(HEADLINE, LEAD, CONTACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HONG KONG, Nov. 20 (Xinhua) — The city",
        "GUANGZHOU, China, March 7 -- The fair",
        "WASHINGTON — The president",
        "NEW YORK (AP) — Shares rose",
        "Guangzhou, March 7, 2026 – The fair",
        "SHENZHEN, China, March 7, 2026 /PRNewswire/ -- A company",
        "LONDON, 20 November 2025 — Ministers",
        "GENEVA, Switzerland — Delegates",
      })
  void findsEnglishDatelines(String start) {
    assertLead("en", start + " met to discuss the plans for the coming year, officials said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新华社北京11月20日电 国务院办公厅日前印发通知，部署做好今年的有关工作。",
        "新华社广州11月20日电（记者王芳）本届展览会二十日在广州开幕，参展企业众多。",
        "本报讯 省政府新闻办昨日召开发布会，介绍今年前三季度全省的经济运行情况。",
        "本报北京11月20日电（记者 李刚）国家统计局今天公布了前三季度的经济数据。",
        "中新网广州11月20日电 第二届展览会二十日在广州开幕，吸引了众多海外采购商。",
        "【大公报讯】记者王芳报道：大桥今天正式通车，首日约有八万名居民乘车过桥。",
        "人民网广州11月20日电 （记者王芳）记者从省商务厅获悉，前三季度进出口增长。",
      })
  void findsChineseDatelines(String paragraph) {
    assertLead("zh-Hans", paragraph);
  }

  @Test
  void findsDatelinesInOtherLanguages() {
    assertLead("fr", "PARIS, 20 novembre (Xinhua) -- Le salon a ouvert ses portes ce jeudi matin.");
    assertLead("fr", "Guangzhou, le 7 mars 2026 – Le salon a ouvert ses portes ce samedi matin.");
    assertLead(
        "pt", "Brasília, 20 nov (Xinhua) -- A feira foi aberta nesta quinta-feira de manhã.");
    assertLead("pt", "LISBOA, 20 de novembro de 2025 – A feira abriu hoje as portas ao público.");
    assertLead("es", "BEIJING, 20 nov (Xinhua) -- La feria abrió hoy sus puertas al público.");
    assertLead("es", "Madrid, 20 nov. (EFE).- La feria abrió este jueves sus puertas al público.");
    assertLead("de", "BERLIN (dpa) - Die Messe hat am Donnerstag ihre Tore für Besucher geöffnet.");
    assertLead(
        "de", "Peking, 20. November 2025 – Die Messe hat heute ihre Tore geöffnet, hieß es.");
    assertLead("ja", "【北京11月20日新華社】展示会が20日、北京で開幕し、多くの企業が出展した。");
    assertLead("ko", "(서울=연합뉴스) 박람회가 20일 서울에서 개막해 많은 기업이 참가했다고 밝혔다.");
    assertLead(
        "ru", "МОСКВА, 20 ноября. /ТАСС/. Выставка открылась в четверг, сообщили организаторы.");
    assertLead(
        "ru", "Пекин, 20 ноября /Синьхуа/ -- Выставка открылась в четверг, сообщили власти.");
    assertLead("ar", "بكين 20 نوفمبر 2025 (شينخوا) افتتح المعرض اليوم الخميس بمشاركة شركات كثيرة.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The headline figure of 5.2 percent hides large differences between the regions.",
        "About 300 people attended the meeting, which was held behind closed doors.",
        "Contact with the public was limited to the first and the last day of the visit.",
        "Embargoed goods worth two million dollars were found in the port last week.",
        "GDP – the total value of goods and services – rose faster than expected.",
        "Photo sharing sites have changed how people look at the places they visit.",
        "Figure skating drew the largest crowds of the whole tournament this year.",
        "Phone calls between the two leaders have become rarer since last summer.",
        "On Monday, March 7 — the day of the vote — the streets were empty.",
        "“Made in China” products now make up a third of the market, the survey found.",
        "Table tennis players from forty countries are expected to come next week.",
        "End users will pay less for electricity from next year, the ministry said.",
        "Address the root causes of the problem first, the report tells governments.",
        "1.2 million people live in the city and its suburbs, more than ever before.",
        "For more information to be of use, it has to be read by those who decide.",
      })
  void leavesOrdinaryEnglishParagraphsAlone(String trap) {
    assertBody("en", trap);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于这一问题，有关负责人表示，将在下一阶段的工作中认真研究并加以解决。",
        "图书馆每天接待读者三千余人次，其中近一半是在校学生和退休人员。",
        "电话里，他告诉记者，今年的收成比往年都好，全家人都很高兴。",
        "广州11月20日电影节开幕，来自各国的影片将在本地十二家影院放映。",
        "联系群众是干部的基本功，也是做好各项工作的重要前提和基础。",
        "发布会上，省长回答了记者的提问，并介绍了下一步的工作安排。",
        "“一带一路”倡议提出以来，两地贸易往来日益密切，投资规模不断扩大。",
      })
  void leavesOrdinaryChineseParagraphsAlone(String trap) {
    assertBody("zh-Hans", trap);
  }

  @Test
  void neverOverridesStructure() {
    add(SLIDE_TITLE, "About Guangdong");
    add(CELL, "Tel: +86 20 1234");
    add(LIST_ITEM, "Photo: The new bridge.");
    add(BODY, "Media contact: Wang Fang");
    assertThat(roles("en")).containsExactly(SLIDE_TITLE, CELL, LIST_ITEM, CONTACT);
  }

  @Test
  void anEmbargoLineOrAContactIsOneInAListOrUnderATitleToo() {
    add(SLIDE_TITLE, "Plan for the coast");
    add(SUB_HEADLINE, "FOR IMMEDIATE RELEASE");
    add(LIST_ITEM, "Tel: +86 20 5550 0123");
    add(LIST_ITEM, "Two harbours will be dredged");
    assertThat(roles("en")).containsExactly(SLIDE_TITLE, EMBARGO, CONTACT, LIST_ITEM);
  }

  @Test
  void yearsAndDatesAreNoTelephoneNumbers() {
    release();
    body("The races, held since 1957, had breaks in 1966-1977 and 2016-2024.");
    body("The figures, as of 2025-11-20, are final.");
    body("The figures, as of 20.11.2025, are final.");
    body("Wang Fang, 020-5550 0123");
    assertThat(roles("en").subList(2, 6)).containsExactly(BODY, BODY, BODY, CONTACT);
  }

  @Test
  void anEmbargoMayStandBehindWhoSpeaks() {
    heading("Fair Opens");
    body("Statement by the harbour office, not to be released before Aug. 15, 6:00 a.m.");
    body(PARAGRAPH);
    assertThat(roles("en")).containsExactly(HEADLINE, EMBARGO, LEAD);
  }

  @Test
  void keepsAnAboutHeadingThatItsParagraphDoesNotExplain() {
    release();
    heading("About Half of Firms Expect Growth");
    body("In a survey, companies said that they would hire more people in the coming year.");
    heading("About Face");
    body("The committee changed its mind only three weeks after the first decision was made.");
    assertThat(roles("en").subList(2, 6)).containsExactly(HEADING, BODY, HEADING, BODY);
  }

  @Test
  void takesParagraphsCountedInHanNumeralsAsList() {
    heading("关于调整公交线路的通知");
    body("为方便市民出行，市交通局决定临时调整十二条公交线路，现将有关事项通知如下。");
    body("九、专线免费运行。");
    body("十、末班车延长一小时。");
    body("十一、乘客可在车站查询。");
    body("三、四路车照常运行。");
    assertThat(roles("zh-Hans"))
        .containsExactly(HEADLINE, LEAD, LIST_ITEM, LIST_ITEM, LIST_ITEM, BODY);
  }

  @Test
  void takesNumberedParagraphsAsListOnlyInSequence() {
    release();
    body("1. Build the bridge before the end of the year.");
    body("2. Open it to traffic in the spring.");
    body("5. August is the month in which most visitors come.");
    assertThat(roles("en").subList(2, 5)).containsExactly(LIST_ITEM, LIST_ITEM, BODY);
  }

  @Test
  void pointsRepeatedCaptionsToTheFirst() {
    release();
    body("Photo: The new bridge.");
    body(PARAGRAPH);
    body("Photo: The new bridge.");
    List<Unit> out = units("en");
    assertThat(out.get(2).repeats()).isEmpty();
    assertThat(out.get(4).repeats()).contains(out.get(2).id());
  }

  @Test
  void tellsTheTranslatorAboutADateline() {
    heading("Fair Opens");
    body("HONG KONG, Nov. 20 (Xinhua) — The fair opened its doors to the public on Thursday.");
    List<Unit> out = units("en");
    assertThat(out.get(0).notes()).containsExactly("Headline of the release.");
    assertThat(out.get(1).notes())
        .containsExactly(
            "Opens with the dateline “HONG KONG, Nov. 20 (Xinhua)”: keep the place and date in"
                + " the form the target language uses.");
  }

  @Test
  void aDatelineMayNameAnyOffice() {
    heading("Fair Opens");
    body("HAIZHOU, Nov. 20 (Lingnan News Office) — The fair opened its doors on Thursday.");
    assertThat(units("en").get(1).notes().get(0))
        .startsWith("Opens with the dateline “HAIZHOU, Nov. 20 (Lingnan News Office)”");
  }

  @Test
  void namesADatelineOnALineOfItsOwn() {
    heading("Fair Opens");
    body("Guangzhou, March 7, 2026");
    body(PARAGRAPH);
    assertThat(roles("en")).containsExactly(HEADLINE, DATELINE, LEAD);
  }

  @Test
  void givesNoLeadToADocumentWithoutHeadline() {
    body(PARAGRAPH);
    body(PARAGRAPH);
    assertThat(roles("en")).containsExactly(BODY, BODY);
  }

  @Test
  void holdsBackFewUnitsAndKeepsTheirOrder() {
    List<Unit> out = new ArrayList<>();
    try (Anatomy anatomy = Anatomy.of(Language.of("en"), out::add)) {
      for (int i = 0; i < 1000; i++) {
        anatomy.accept(Unit.of("u" + i, BODY, Text.of("Short " + i)));
        assertThat(i - out.size()).isLessThan(13);
      }
    }
    assertThat(out).extracting(Unit::id).startsWith("u0", "u1").hasSize(1000).endsWith("u999");
  }

  @Test
  void knowsTheLabelsOfEachLanguage() {
    assertRole("fr", "Contact presse : Marie Dupont", CONTACT);
    assertRole("pt", "Contato para a imprensa: Maria Silva", CONTACT);
    assertRole("es", "Contacto de prensa: María Pérez", CONTACT);
    assertRole("de", "Pressekontakt: Anna Schmidt", CONTACT);
    assertRole("ja", "お問い合わせ先：広報部", CONTACT);
    assertRole("ko", "문의: 홍보팀", CONTACT);
    assertRole("ru", "Контакты для СМИ: Анна Иванова", CONTACT);
    assertRole("ar", "للتواصل: وانغ فانغ", CONTACT);
    assertRole("fr", "Photo : le nouveau pont", CAPTION);
    assertRole("pt", "Foto: a nova ponte", CAPTION);
    assertRole("es", "Pie de foto: el nuevo puente", CAPTION);
    assertRole("de", "Bildunterschrift: die neue Brücke", CAPTION);
    assertRole("ja", "写真：新しい橋", CAPTION);
    assertRole("ko", "사진: 새 다리", CAPTION);
    assertRole("ru", "На фото: новый мост", CAPTION);
    assertRole("ar", "صورة: الجسر الجديد", CAPTION);
    assertEmbargo("en", "Embargoed for Nov. 20, 2025");
    assertEmbargo("en", "STRICTLY EMBARGOED FOR RELEASE UNTIL NOV. 20");
    assertEmbargo("en", "Not for publication before Nov. 20");
    assertEmbargo("fr", "SOUS EMBARGO JUSQU’AU 20 NOVEMBRE 2025, 10 H");
    assertEmbargo("pt", "Para divulgação imediata");
    assertEmbargo("es", "PARA PUBLICACIÓN INMEDIATA");
    assertEmbargo("de", "Sperrfrist: 20. November 2025, 10 Uhr");
    assertEmbargo("ja", "報道解禁日時：2025年11月20日10時");
    assertEmbargo("ko", "즉시 보도 가능");
    assertEmbargo("ru", "Не публиковать до 20 ноября 2025 г.");
    assertEmbargo("ar", "للنشر الفوري");
  }

  @Test
  void knowsAboutTitlesOfEachLanguage() {
    assertAbout(
        "fr", "À propos du Salon", "Le Salon accueille chaque année des visiteurs du monde.");
    assertAbout("pt", "Sobre a Feira", "A Feira recebe todos os anos visitantes do mundo inteiro.");
    assertAbout(
        "es", "Acerca de la Feria", "La Feria recibe cada año visitantes de todo el mundo.");
    assertAbout("de", "Über die Messe Kanton", "Die Messe Kanton zählt jedes Jahr viele Gäste.");
    assertAbout("ja", "広東展示会について", "広東展示会は毎年開かれ、世界各国から多くの来場者を集めている。");
    assertAbout("ko", "광저우 박람회 소개", "광저우 박람회는 해마다 열리며 세계 여러 나라의 손님이 찾는다.");
    assertAbout("ru", "О компании «Мост»", "Мост строит дороги и мосты в двадцати странах мира.");
    assertAbout("ar", "نبذة عن المعرض", "يقام المعرض كل عام ويزوره ضيوف من جميع أنحاء العالم.");
  }

  private void release() {
    heading("Port City Plans a Second Bridge");
    body(PARAGRAPH);
  }

  private void assertLead(String language, String paragraph) {
    in.clear();
    add(BODY, paragraph);
    assertThat(roles(language)).as(paragraph).containsExactly(LEAD);
  }

  private void assertBody(String language, String paragraph) {
    in.clear();
    release();
    body(paragraph);
    body(paragraph);
    assertThat(roles(language)).as(paragraph).containsExactly(HEADLINE, LEAD, BODY, BODY);
  }

  private void assertRole(String language, String line, Role role) {
    in.clear();
    release();
    body(line);
    assertThat(roles(language)).as(line).endsWith(role);
  }

  private void assertEmbargo(String language, String line) {
    in.clear();
    body(line);
    release();
    assertThat(roles(language)).as(line).containsExactly(EMBARGO, HEADLINE, LEAD);
  }

  private void assertAbout(String language, String title, String paragraph) {
    in.clear();
    release();
    body(title);
    body(paragraph);
    assertThat(roles(language)).as(title).endsWith(BOILERPLATE, BOILERPLATE);
  }

  private void body(String text) {
    add(BODY, text);
  }

  private void heading(String text) {
    add(HEADING, text);
  }

  private void add(Role role, String text) {
    in.add(Unit.of("u" + in.size(), role, Text.of(text)));
  }

  private List<Role> roles(String language) {
    return units(language).stream().map(Unit::role).toList();
  }

  private List<Unit> units(String language) {
    List<Unit> out = new ArrayList<>();
    try (Anatomy anatomy = Anatomy.of(Language.of(language), out::add)) {
      in.forEach(anatomy);
    }
    return out;
  }
}
