package org.termbridge.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.carrier.CarrierBuilder.Emphasis;
import org.termbridge.document.Language;

class CarrierBuilderTest {

  private final CarrierBuilder carrier = new CarrierBuilder();

  private String body() {
    String all = document(Optional.empty());
    return all.substring(all.indexOf("<body>\n") + 7, all.indexOf("</body>"));
  }

  private String document(Optional<Language> language) {
    return new String(carrier.build(Optional.of("T & T"), language), StandardCharsets.UTF_8);
  }

  @Test
  void saysTitleLanguageAndDirection() {
    carrier.text("نص");

    assertThat(document(Optional.of(Language.of("ar"))))
        .contains("<title>T &amp; T</title>")
        .contains(" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void endsAParagraphWithTheNext() {
    carrier.heading(1).text("A").paragraph().text("B").paragraph().text("C");

    assertThat(body()).isEqualTo("<h1>A</h1>\n<p>B</p>\n<p>C</p>\n");
  }

  @Test
  void opensAParagraphForTextOutsideAnyBlock() {
    carrier.begin(Emphasis.B).text("A").end(Emphasis.B).text(" b");

    assertThat(body()).isEqualTo("<p><b>A</b> b</p>\n");
  }

  @Test
  void leavesNothingOfBlankBlocksAndEmphasis() {
    carrier.paragraph().text("  \n").paragraph().begin(Emphasis.I).end(Emphasis.I).text("a");
    carrier.list(false).item().endList();

    assertThat(body()).isEqualTo("<p>a</p>\n");
  }

  @Test
  void keepsSpacesOutsideEmphasis() {
    carrier.paragraph().text("a").begin(Emphasis.B).text(" b ").end(Emphasis.B).text("c");

    assertThat(body()).isEqualTo("<p>a <b>b</b> c</p>\n");
  }

  @Test
  void untanglesCrossingEmphasis() {
    carrier.paragraph().begin(Emphasis.B).text("a").begin(Emphasis.I).text("b");
    carrier.end(Emphasis.B).text("c").end(Emphasis.I);

    assertThat(body()).isEqualTo("<p><b>a<i>b</i></b><i>c</i></p>\n");
  }

  @Test
  void keepsLineBreaksInsideABlockOnly() {
    carrier.paragraph().lineBreak().text("a").lineBreak().text(" b").lineBreak();

    assertThat(body()).isEqualTo("<p>a<br/>b</p>\n");
  }

  @Test
  void nestsListsBelowItems() {
    carrier.list(false).item().text("a").list(true).item().text("b").endList();
    carrier.item().text("c").endList().paragraph().text("d");

    assertThat(body())
        .isEqualTo("<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n<p>d</p>\n");
  }

  @Test
  void keepsEmptyCells() {
    carrier.table().row().cell(true).text("a").cell(true).row().cell(false).cell(false).text("b");
    carrier.endTable();

    assertThat(body())
        .isEqualTo(
            """
            <table>
            <tr>
            <th>a</th>
            <th></th>
            </tr>
            <tr>
            <td></td>
            <td>b</td>
            </tr>
            </table>
            """);
  }

  @Test
  void dropsWhatXmlForbids() {
    carrier.paragraph().text("a\u0001b\uFFFEc\u0085d <&> 😀");

    assertThat(body()).isEqualTo("<p>abcd &lt;&amp;&gt; 😀</p>\n");
  }

  @Test
  void endsALinkInsideALink() {
    carrier.paragraph().link("http://a?x=1&y=\"2\"").text("a").link("http://b").text("b").endLink();

    assertThat(body())
        .isEqualTo(
            "<p><a href=\"http://a?x=1&amp;y=&quot;2&quot;\">a</a>"
                + "<a href=\"http://b\">b</a></p>\n");
  }
}
