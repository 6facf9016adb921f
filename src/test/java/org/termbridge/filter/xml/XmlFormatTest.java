package org.termbridge.filter.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.RoundTrip;

class XmlFormatTest {

  private static RoundTrip xml(String document) {
    return RoundTrip.of(Format.XML, document);
  }

  @Test
  void takesElementsBesideTextForPartsOfTheSentence() {
    RoundTrip news =
        xml(
            """
            <?xml version="1.0"?>
            <news><hl1>Harbour opens</hl1>
              <p><b>Macao</b> said <org id='1'>the <i>Port</i> Office</org>.</p>
              <p>Second<!-- note --></p><date>2026-11-24</date></news>
            """);
    assertThat(news.texts())
        .containsExactly(
            "Harbour opens",
            "{1>Macao{/1> said {2>the {3>Port{/3> Office{/2>.",
            "Second",
            "2026-11-24");
    assertThat(news.units().get(0).role()).isEqualTo(Role.HEADLINE);
    assertThat(news.units()).extracting(Unit::id).startsWith("hl1-1", "p-1", "p-2");
    news.assertReadsBack();
  }

  @Test
  void keepsWhatIsOutsideTheChangedUnitAsItWas() {
    RoundTrip news =
        xml(
            "<?xml version='1.0' ?>\r\n<a  x = '1'\ty=\"&#65;\"><p >One</p\n><p>a &#x3C; b&#160;c</p></a >");
    assertThat(news.writeWords("p-1", "Eins & <zwei>"))
        .isEqualTo(
            "<?xml version='1.0' ?>\r\n<a  x = '1'\ty=\"&#65;\"><p >Eins &amp; &lt;zwei&gt;</p\n>"
                + "<p>a &#x3C; b&#160;c</p></a >");
    assertThat(news.writeWords("p-2", "x < y\u00A0z")).endsWith("<p>x &#x3C; y&#160;z</p></a >");
  }

  @Test
  void followsTheRulesInTheDocument() {
    RoundTrip manual =
        xml(
            """
            <doc xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
              <its:rules version="2.0">
                <its:translateRule selector="//code" translate="no"/>
                <its:translateRule selector="//img/@alt" translate="yes"/>
                <its:withinTextRule selector="//b | //code" withinText="yes"/>
                <its:withinTextRule selector="//fn" withinText="nested"/>
                <its:locNoteRule selector="//title" locNoteType="description">
                  <its:locNote>Keep it short.</its:locNote>
                </its:locNoteRule>
              </its:rules>
              <title>Guide</title>
              <p>Press <b>start</b> or <code>go <b>now</b></code> twice<fn>Or thrice.</fn>.</p>
              <p its:translate="no">Brand <b its:translate="yes">word</b> name</p>
              <img alt="A ship" src="a.png"/>
              <pre xml:space="preserve">  two
              lines</pre>
            </doc>
            """);
    assertThat(manual.texts())
        .containsExactly(
            "Guide",
            "Press {1>start{/1> or {2/> twice{3/>.",
            "Or thrice.",
            "word",
            "A ship",
            "  two\n  lines");
    assertThat(manual.units().get(0).notes()).containsExactly("Keep it short.");
    assertThat(manual.units().get(5).preserveSpace()).isTrue();
    manual.assertReadsBack();
    assertThat(new String(manual.pseudo(), UTF_8))
        .contains("<code>go <b>now</b></code> uxjdf<fn>Os uisjdf.</fn>.</p>")
        .contains("<p its:translate=\"no\">Brand <b its:translate=\"yes\">xpse</b> name</p>");
  }

  @Test
  void keepsTagsOfProtectedTextOutOfItsTranslatedPart() {
    RoundTrip nested =
        xml(
            """
            <doc xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
            <p>See <x its:translate="no">the <i>old</i> <y its:translate="yes">name <i>of it</i></y></x>!</p>
            </doc>
            """);
    assertThat(nested.texts()).containsExactly("See {1/>!", "name {1>of it{/1>");
    nested.assertReadsBack();
    assertThat(new String(nested.pseudo(), UTF_8))
        .contains("the <i>old</i> <y its:translate=\"yes\">obnf <i>pg ju</i></y></x>!");
  }

  @Test
  void readsPagesInsideFeeds() {
    RoundTrip feed =
        xml(
            "<rss><item><title>News</title><description><![CDATA[<p>One <b>two</b></p><p>Three"
                + " &amp; four</p>]]></description><link><![CDATA[a & b]]></link></item></rss>");
    assertThat(feed.texts()).containsExactly("News", "One {1>two{/1>", "Three & four", "a & b");
    feed.assertReadsBack();
    assertThat(new String(feed.pseudo(), UTF_8))
        .contains("<![CDATA[<p>Oof <b>uxp</b></p><p>Tisff &amp; gpvs</p>]]>");
  }

  @Test
  void keepsReferencesToEntitiesOfTheDocumentAsCodes() {
    RoundTrip named =
        xml("<!DOCTYPE a [<!ENTITY org \"Port Office\">]><a><p>The &org; says &eacute;</p></a>");
    assertThat(named.texts()).containsExactly("The {1/> says {2/>");
    named.assertReadsBack();
  }

  @Test
  void tellsTranslatorsForWhichLanguagesAnElementIs() {
    RoundTrip manual =
        xml(
            """
            <doc xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0">
            <its:rules version="2.0">
              <its:localeFilterRule selector="//tax" localeFilterList="de, de-*"/>
              <its:localeFilterRule selector="//law" localeFilterList="fr"
                localeFilterType="exclude"/>
            </its:rules>
            <p>All</p><tax>One</tax><law>Two</law><p its:localeFilterList="zh-*"
              its:locNote="Short">Three</p></doc>
            """);
    assertThat(manual.units())
        .extracting(Unit::notes)
        .containsExactly(
            List.of(),
            List.of("Only for: de, de-*"),
            List.of("Not for: fr"),
            List.of("Short", "Only for: zh-*"));
  }

  @Test
  void neverOpensWhatTheDocumentNames() {
    RoundTrip outside =
        xml(
            """
            <!DOCTYPE a SYSTEM "http://localhost:1/a.dtd" [<!ENTITY f SYSTEM "file:///etc/hostname">]>
            <a xmlns:its="http://www.w3.org/2005/11/its" xmlns:xlink="http://www.w3.org/1999/xlink">
            <its:rules version="2.0" xlink:href="file:///nowhere/rules.xml" xlink:type="simple"/>
            <p>Text &f;</p></a>
            """);
    assertThat(outside.texts()).containsExactly("Text {1/>");
    assertThat(outside.warnings()).containsExactly("W0316 [file:///nowhere/rules.xml]");
  }

  @Test
  void refusesARuleThatSearchesTheDocumentAgainForEachOfItsNodes() {
    String rules =
        "<a xmlns:its='http://www.w3.org/2005/11/its'><its:rules version='2.0'>"
            + "<its:translateRule selector='%s' translate='no'/></its:rules>%s</a>";
    String selector = "//*[count(//*[count(//*[count(//p) > 0]) > 0]) > 0]";

    assertThatThrownBy(() -> xml(rules.formatted(selector, "<p>Text</p>".repeat(500))).units())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0322")
        .hasMessageContaining("searches the document too often");
    assertThat(xml(rules.formatted("//p[//q]", "<p>Text</p>".repeat(500))).units()).hasSize(500);
  }

  @Test
  void namesThePlaceEvenWhereTheParserDoesNot() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      attributes.append(" a").append(i).append("='x'");
    }
    assertThatThrownBy(() -> xml("<a>\n<b" + attributes + "/></a>").units())
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>"
            + "<a>&f;</a>",
        "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><a>&a;</a>"
      })
  void refusesEntitiesThatGrowWithoutEnd(String bomb) {
    assertThatThrownBy(() -> xml(bomb).units())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0321");
  }

  @Test
  void saysWhereADocumentIsNotWellFormed() {
    assertThatThrownBy(() -> xml("<a>\n<b></a>").units())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0320")
        .hasMessageContaining("line 2");
  }

  @Test
  void refusesRulesThatItCannotUnderstand() {
    assertThatThrownBy(
            () ->
                xml("<a xmlns:its=\"http://www.w3.org/2005/11/its\"><its:rules version=\"2.0\">"
                        + "<its:translateRule selector=\"//[\" translate=\"no\"/></its:rules></a>")
                    .units())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0322");
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> xml("<a>".repeat(100_000) + "x" + "</a>".repeat(100_000)).units())
        .isInstanceOf(InputException.class);
  }

  @Test
  void saysTheNewLanguage() {
    RoundTrip document = xml("<doc xml:lang=\"en-US\"><p>One</p><q xml:lang=\"ja\">二</q></doc>");
    assertThat(document.writeWords("p-1", "Un"))
        .isEqualTo("<doc xml:lang=\"fr\"><p>Un</p><q xml:lang=\"ja\">二</q></doc>");
  }

  @Test
  void takesTheAttributesThatTheUserNames() {
    RoundTrip document = xml("<a><b label='Name' id='x'>Text</b></a>");
    assertThat(document.with("xml.attributes", "label").texts()).containsExactly("Text", "Name");
    assertThat(
            new String(
                document
                    .with("xml.attributes", "label")
                    .write(unit -> Optional.of(Text.of("l'un"))),
                UTF_8))
        .isEqualTo("<a><b label='l&#39;un' id='x'>l'un</b></a>");
  }
}
