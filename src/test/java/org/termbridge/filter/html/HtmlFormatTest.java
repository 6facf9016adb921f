package org.termbridge.filter.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Code;
import org.termbridge.document.CodeType;
import org.termbridge.document.Format;
import org.termbridge.document.Inline;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.filter.RoundTrip;

class HtmlFormatTest {

  private static RoundTrip html(String document) {
    return RoundTrip.of(Format.HTML, document);
  }

  @Test
  void findsEveryKindOfText() {
    RoundTrip page =
        html(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Harbour opens</title>
            <meta name="description" content="A new harbour"><style>p { color: red }</style>
            <script>document.write("<p>no</p>")</script></head>
            <body><!-- hidden --><h1>Harbour <em>opens</em></h1><h1>Second</h1>
            <p title="tip">One &amp; <b>two</b><br>
              three <img src="a.png" alt="A ship"> end.</p>
            <ul><li>First<li>Second <code>x = 1</code> item</ul>
            <figure><img alt="Pier" src=b.png><figcaption>The pier</figcaption></figure>
            <blockquote><p>“We go.”</p></blockquote>
            <table><tr><th>City<th>Growth<tr><td>Macao<td>3.5%</table>
            <input type="submit" value="Send"><input placeholder="Name">
            <select><option>Red<option>Blue</select><pre>
              two  spaces
            </pre><p translate="no">Brand</p><footer>Contact us</footer></body></html>
            """);
    assertThat(page.lines())
        .isEqualTo(
            """
            METADATA title Harbour opens
            METADATA meta-description A new harbour
            HEADLINE h1-1 Harbour {1>opens{/1>
            HEADING h1-2 Second
            BODY p-1 One & {1>two{/1>{2/>three {3/> end.
            ALT_TEXT p-1-title tip
            ALT_TEXT img-1-alt A ship
            LIST_ITEM li-1 First
            LIST_ITEM li-2 Second {1/> item
            ALT_TEXT img-2-alt Pier
            CAPTION figcaption-1 The pier
            QUOTATION p-2 “We go.”
            CELL t1-r1-c1 City
            CELL t1-r1-c2 Growth
            CELL t1-r2-c1 Macao
            CELL t1-r2-c2 3.5%
            MESSAGE input-1-value Send
            MESSAGE input-2-placeholder Name
            MESSAGE option-1 Red
            MESSAGE option-2 Blue
            BODY pre-1   two  spaces
            HEADER_FOOTER footer-1 Contact us""");
    assertThat(page.units().get(15).place()).contains("table 1, row \"Macao\", column \"Growth\"");
    page.assertReadsBack();
  }

  @Test
  void changesNothingOutsideTheUnit() {
    String before = "<HTML><!--[if IE]><p>old</p><![endif]--><Body Class=x  id='a'>&nbsp;\r\n<P>";
    String after = "</P><p>&copy; &#8212; <a href=x?a=1&b=2>link</a>\t</p><![if !IE]>x<![endif]>";
    RoundTrip page = html(before + "One\r\n  two" + after);
    assertThat(page.writeWords("p-1", "Un")).isEqualTo(before + "Un" + after);
    page.assertReadsBack();
  }

  @Test
  void escapesWhatTheTranslatorTypes() {
    assertThat(html("<p>One</p><p title=a>x</p>").writeWords("p-1", "a < b & \"c\" > d"))
        .isEqualTo("<p>a &lt; b &amp; \"c\" &gt; d</p><p title=a>x</p>");
    assertThat(html("<p title=a>x</p>").writeWords("p-1-title", "say \"a\""))
        .isEqualTo("<p title=\"say &quot;a&quot;\">x</p>");
    assertThat(html("<p title='a'>x</p>").writeWords("p-1-title", "l'un"))
        .isEqualTo("<p title='l&#39;un'>x</p>");
  }

  @Test
  void writesCharactersAsTheUnitDid() {
    RoundTrip page = html("<p>Caf&eacute;&nbsp;one &mdash; two</p>");
    assertThat(page.texts()).containsExactly("Café\u00A0one — two");
    assertThat(page.writeWords("p-1", "é\u00A0—ü")).isEqualTo("<p>&eacute;&nbsp;&mdash;ü</p>");
  }

  @Test
  void writesWhatTheCharsetDoesNotHaveAsReferences() {
    Charset latin = Charset.forName("ISO-8859-1");
    byte[] bytes = "<p>Caf\u00E9 \u0081</p><p>b</p>".getBytes(latin);
    assertThat(RoundTrip.of(Format.HTML, bytes, latin).writeWords("p-2", "中\u00E9"))
        .isEqualTo("<p>Caf\u00E9 \u0081</p><p>&#20013;\u00E9</p>");
  }

  @Test
  void keepsBytesThatAreNoCharacters() {
    byte[] bytes = "<p>a\u00FFb</p><p>c</p>".getBytes(Charset.forName("ISO-8859-1"));
    RoundTrip page = RoundTrip.of(Format.HTML, bytes, UTF_8);
    assertThat(page.texts()).containsExactly("a\uFFFDb", "c");
    byte[] written =
        page.write(unit -> unit.id().equals("p-2") ? Optional.of(Text.of("é")) : Optional.empty());
    assertThat(new String(written, Charset.forName("ISO-8859-1")))
        .isEqualTo("<p>a\u00FFb</p><p>\u00C3\u00A9</p>");
  }

  @Test
  void readsUtf16WithItsMark() {
    byte[] bytes = "\uFEFF<html><p>One é</p></html>".getBytes(UTF_16LE);
    RoundTrip page = RoundTrip.of(Format.HTML, bytes, UTF_8);
    assertThat(page.texts()).containsExactly("One é");
    byte[] written = page.write(unit -> Optional.of(Text.of("中")));
    assertThat(new String(written, UTF_16LE)).isEqualTo("\uFEFF<html><p>中</p></html>");
  }

  @Test
  void keepsOverlappingTags() {
    RoundTrip page = html("<p>a <B>b <FONT color=red>c</B> d</FONT> e</p>");
    assertThat(page.texts()).containsExactly("a {1>b {2>c{/1> d{/2> e");
    page.assertReadsBack();
  }

  @Test
  void keepsRubyWhole() {
    RoundTrip page =
        html(
            "<p>x <ruby>\n <rb>日本語</rb>\n <rp>(</rp><rt>にほんご</rt><rp>)</rp>\n</ruby> y</p>"
                + "<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby></p>");
    assertThat(page.texts()).containsExactly("x {1>日本語{/1> y", "{1>漢{2/>字{/1>");
    assertThat(page.units().get(0).source().codes().get(0).type()).isEqualTo(CodeType.RUBY);
    page.assertReadsBack();
    Text dropped = Text.of("Japanese");
    assertThat(new String(page.write(unit -> Optional.of(dropped)), UTF_8))
        .isEqualTo("<p>Japanese</p><p>Japanese</p>");
  }

  @Test
  void protectsWhatIsNotToBeTranslated() {
    RoundTrip page =
        html(
            "<p>The <span translate=no>Big <b>Brand</b></span> and <i class='x notranslate'>y</i>"
                + " go</p><div translate=no>no <p title=no>no <b translate=yes>yes</b></p></div>"
                + "<p>a <span translate=no>b <i translate=yes>c</i> d</span> e</p>");
    assertThat(page.texts()).containsExactly("The {1/> and {2/> go", "yes", "a {1/>{2>c{/2>{3/> e");
    assertThat(page.units().get(0).source().codes().get(0).display()).isEqualTo("Big Brand");
    page.assertReadsBack();
  }

  @Test
  void letsTheTranslatorMoveAndCopyCodes() {
    RoundTrip page = html("<p>a <b>b</b> and <a href=\"u\" title=\"t\">c</a></p>");
    List<Code> codes = page.units().get(0).source().codes();
    Text moved =
        new Text(
            List.<Inline>of(
                codes.get(2),
                new Words("C"),
                codes.get(3),
                codes.get(0),
                new Words("B"),
                codes.get(1)));
    byte[] written =
        page.write(unit -> Optional.of(unit.id().equals("p-1") ? moved : Text.of("T")));
    assertThat(new String(written, UTF_8))
        .isEqualTo("<p><a href=\"u\" title=\"T\">C</a><b>B</b></p>");
  }

  @Test
  void leavesCodesAtTheEdgesOutside() {
    RoundTrip page = html("<p><a name=x></a><b><i> Bold </i></b><br></p><td>&nbsp;</td>");
    assertThat(page.texts()).containsExactly("Bold");
    assertThat(page.writeWords("p-1", "Gras"))
        .isEqualTo("<p><a name=x></a><b><i> Gras </i></b><br></p><td>&nbsp;</td>");
  }

  @Test
  void saysTheNewLanguageWhenAnythingIsTranslated() {
    RoundTrip page =
        html(
            "<html lang='en' xml:lang=en-US><meta http-equiv=Content-Language content=en>"
                + "<meta property='og:locale' content='en_US'><p>é <q lang=de>x</q> y</p>");
    assertThat(new String(page.into("en", "zh-Hans").pseudo(), UTF_8))
        .isEqualTo(
            "<html lang='zh-Hans' xml:lang=zh-Hans><meta http-equiv=Content-Language"
                + " content=zh-Hans><meta property='og:locale' content='zh_CN'>"
                + "<p>é <q lang=de>y</q> z</p>");
  }

  @Test
  void turnsThePageForLanguagesFromRightToLeft() {
    RoundTrip page = html("<html lang=\"en\"><body><p dir=ltr>é one</p></body></html>");
    assertThat(new String(page.into("en", "ar").pseudo(), UTF_8))
        .startsWith("<html dir=\"rtl\" lang=\"ar\"><body><p dir=rtl>");
    RoundTrip arabic = html("<html dir=\"rtl\" lang=\"ar\"><p>é one</p></html>");
    assertThat(new String(arabic.into("ar", "fr").pseudo(), UTF_8))
        .startsWith("<html dir=\"ltr\" lang=\"fr\">");
  }

  @Test
  void keepsTheStatementOfTheCharsetTrue() {
    assertThat(html("<meta charset=iso-8859-1><p>one</p>").writeWords("p-1", "中"))
        .isEqualTo("<meta charset=UTF-8><p>中</p>");
    assertThat(html("<head><title>one</title></head>").writeWords("title", "中"))
        .isEqualTo("<head><meta charset=\"utf-8\"><title>中</title></head>");
    byte[] latin = "<meta charset=iso-8859-1><p>é</p>".getBytes(Charset.forName("windows-1252"));
    assertThat(
            RoundTrip.of(Format.HTML, latin, Charset.forName("windows-1252"))
                .writeWords("p-1", "“x”"))
        .isEqualTo("<meta charset=iso-8859-1><p>“x”</p>");
  }

  @Test
  void keepsThePreformattedTextAndItsLineEnds() {
    RoundTrip page = html("<pre>\r\n one\r\n  two\r\n</pre><pre><code>x();</code></pre>");
    assertThat(page.texts()).containsExactly(" one\n  two");
    assertThat(page.units()).allMatch(Unit::preserveSpace);
    assertThat(page.writeWords("pre-1", " a\n b"))
        .isEqualTo("<pre>\r\n a\r\n b\r\n</pre><pre><code>x();</code></pre>");
  }

  @Test
  void readsXhtmlAsXml() {
    RoundTrip page =
        RoundTrip.of(
            Format.XHTML,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"x\" xml:lang=\"en\"><head>"
                + "<title/><script src=\"a\"/></head><body><p>One <![CDATA[& <two>]]></p>"
                + "<p><a id=\"x\"/>Three<br/>four</p></body></html>");
    assertThat(page.texts()).containsExactly("One & <two>", "Three{1/>four");
    page.assertReadsBack();
    assertThat(page.writeWords("p-1", "a & b")).contains("<p>a &amp; b</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<p",
        "<p a='",
        "<!--",
        "</",
        "<!",
        "&",
        "&#",
        "&#x;",
        "<p>x</b></i></p></p>",
        "<table><td>a<tr>b</table></table>c",
        "<script>x",
        "<title>x<p>y",
        "<b><p>x</b>y</p>z",
        "<a b=c d>x</a",
        "<svg><path></svg>x",
        "<ruby><rt>x",
        "<p translate=no>x",
        "x<code>y<p>z",
        "<li><ul><li>x</ul>y",
        "<![CDATA[x]]>y",
        "<%= a %>x",
        "<?php echo '>' ?>x",
        "\0x\u000B"
      })
  void neverFailsOnBrokenMarkup(String broken) {
    for (String document : List.of(broken, "<p>a " + broken, broken + " b</p>")) {
      html(document).assertReadsBack();
      RoundTrip.of(Format.XHTML, document).assertReadsBack();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<!--", "<a ", "<svg>", "<li><ul>", "&#", "<%", "</x>"})
  void takesNoLongerForHostileMarkup(String repeated) {
    RoundTrip page = html(repeated.repeat(100_000) + "<p>x");
    page.units();
  }

  @Test
  void toolTipsAndSpokenLabelsSayWhatTheyAreAndAlternativeTextsNeedNoNoteFromHere() {
    RoundTrip page =
        html(
            "<h2 title=\"tip\">One <a href=\"u\" title=\"tip two\">two</a></h2>"
                + "<p aria-label=\"said\">Three <img src=\"a.png\" alt=\"A ship\"></p>");

    assertThat(page.units())
        .extracting(unit -> unit.source().words(), Unit::role, unit -> unit.notes())
        .contains(
            tuple("tip", Role.ALT_TEXT, List.of(HtmlAttributes.TOOL_TIP)),
            tuple("tip two", Role.ALT_TEXT, List.of(HtmlAttributes.TOOL_TIP)),
            tuple(
                "said",
                Role.ALT_TEXT,
                List.of("Read aloud by screen readers, and not seen on the page.")),
            tuple("A ship", Role.ALT_TEXT, List.of()));
  }

  @Test
  void templateCodeIsACodeInItsSentence() {
    RoundTrip page =
        RoundTrip.of(Format.HTML, "<p>{% if a %}At {{ hour | time }} it opens.{% endif %}</p>");

    assertThat(page.texts()).containsExactly("At {1/> it opens.");
    assertThat(page.write(unit -> Optional.of(unit.source()))).isEqualTo(page.original());
  }

  @Test
  void namesWithoutSemicolonEndWhereTheLongestIsWhole() {
    RoundTrip page =
        RoundTrip.of(
            Format.HTML,
            "<p title=\"a&notit; b&amp=c &ampd&#38e\">R&ampD, &notit; &notin; &copy2024 &amp</p>");

    assertThat(page.texts())
        .containsExactly("R&D, \u00acit; \u2209 \u00a92024 &", "a&notit; b&amp=c &ampd&e");
    assertThat(page.write(unit -> Optional.of(unit.source()))).isEqualTo(page.original());
    assertThat(page.again(page.pseudo()).texts())
        .containsExactly("R&D, \u00acju; \u2209 \u00a92024 &", "b&opuju; c&bnq=d &bnqe&f");
  }

  @Test
  void hiddenElementsAreNotTranslatedAndCounted() {
    RoundTrip page =
        RoundTrip.of(
            Format.HTML,
            "<p>Open <b hidden>now</b> here.</p><div hidden><p title=a>It</p><p>is</p></div>"
                + "<p hidden=until-found>shut.</p><p aria-hidden=true>Seen.</p>"
                + "<template><p>Later.</p></template>");

    assertThat(page.texts()).containsExactly("Open {1/> here.", "shut.", "Seen.", "Later.");
    assertThat(page.warnings()).containsExactly("W0315 [text in 3 paragraphs]");
    assertThat(page.with("html.hidden", "true").units()).hasSize(7);
  }
}
