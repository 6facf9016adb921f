package org.termbridge.intake.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;
import org.termbridge.intake.Given;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;
import org.termbridge.intake.Limits;

class RtfTest {

  @TempDir Path folder;

  @Test
  void makesHeadingsOfShortBoldParagraphsAndListsOfBullets() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}"
            + "\\pard{\\b The fair opens}\\par\n"
            + "\\pard{\\b Note:} it opens {\\i early}.\\par\n"
            + "\\pard\\bullet\\tab one\\par\n\\pard\\bullet\\tab two\\par\n"
            + "\\pard{\\b \\'b9\\'e3\\'b6\\'ab}\\par\n}";

    assertThat(Given.body(new Given(folder).open("a.rtf", rtf)))
        .isEqualTo(
            "<h1>The fair opens</h1>\n<p><b>Note:</b> it opens <i>early</i>.</p>\n"
                + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<h2>广东</h2>\n");
  }

  private String body(String rtf) {
    return Given.body(new Given(folder).open("a.rtf", "{\\rtf1\\ansi\\deff0" + rtf + "}"));
  }

  @Test
  void saysThatTheEndIsMissing() {
    String rtf = "{\\rtf1\\ansi\\deff0\\pard The fair opens.\\par\n\\pard {\\b It clo";

    assertThat(new Given(folder).open("a.rtf", rtf).warnings())
        .extracting(Problem::code)
        .contains("W0236");
    assertThat(new Given(folder).open("b.rtf", rtf + "ses.}\\par}").warnings()).isEmpty();
    assertThatThrownBy(() -> new Given(folder).open("c.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Ari"))
        .hasMessageContaining("E0207");
  }

  @Test
  void aLineEndBehindABackslashEndsAParagraph() {
    assertThat(body("\\pard\\fs24 One.\\\nTwo.\\\r\nThree."))
        .isEqualTo("<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n");
  }

  @Test
  void makesNestedListsByLabelAndLevel() {
    String item = "{\\listtext\\pard\\plain %s\\tab}\\pard\\plain\\ls1\\ilvl%d %s\\par\n";

    assertThat(
            body(
                item.formatted("1.", 0, "Register")
                    + item.formatted("a.", 1, "by letter")
                    + item.formatted("2.", 0, "Pay")
                    + item.formatted("\\u8226 ?", 0, "Cash")
                    + "\\pard Done.\\par"))
        .isEqualTo(
            "<ol>\n<li>Register<ol>\n<li>by letter</li>\n</ol>\n</li>\n<li>Pay</li>\n</ol>\n"
                + "<ul>\n<li>Cash</li>\n</ul>\n<p>Done.</p>\n");
  }

  @Test
  void leavesOutWhoCommented() {
    assertThat(body("\\pard A{\\*\\atnid WF}{\\*\\atnauthor Wang}{\\*\\annotation No.} port.\\par"))
        .isEqualTo("<p>A port.</p>\n");
  }

  @Test
  void keepsUnderlinedWordsButNotThoseOfALink() {
    assertThat(
            body(
                "\\pard An {\\ul old} port, {\\field{\\*\\fldinst HYPERLINK \"https://x.example/\"}"
                    + "{\\fldrslt{\\ul here}}}.\\par"))
        .isEqualTo("<p>An <u>old</u> port, <a href=\"https://x.example/\">here</a>.</p>\n");
  }

  @Test
  void refusesMoreTextThanTheLimitAllows() {
    Limits small = new Limits(10, /* total= */ 800, 1 << 20, 100, 5);
    Path file = new Given(folder).file("a.rtf", "{\\rtf1 " + "Nothing new. ".repeat(20) + "}");

    assertThatThrownBy(
            () -> new Intake(new IntakeOptions(Optional.of(new Language("en")), small)).open(file))
        .hasMessageContaining("E0217");
  }

  @Test
  void makesTablesOfRowsAndCells() {
    String row = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl {\\b Port}\\cell \\pard\\intbl ";

    assertThat(
            body(
                "\\pard Before.\\par\n"
                    + row
                    + "Boxes\\cell\\row\n"
                    + row.replace("{\\b Port}", "Nansha")
                    + "5\\par more\\cell\\row\n"
                    + "\\pard After.\\par\n"))
        .isEqualTo(
            "<p>Before.</p>\n<table>\n<tr>\n<td><b>Port</b></td>\n<td>Boxes</td>\n</tr>\n"
                + "<tr>\n<td>Nansha</td>\n<td><p>5</p>\n<p>more</p>\n</td>\n</tr>\n</table>\n"
                + "<p>After.</p>\n");
  }

  @Test
  void keepsEmptyCellsAndTablesWithoutTheirParagraphMark() {
    assertThat(body("\\trowd\\cellx1\\cellx2 \\cell 2025\\cell\\row\\pard End.\\par"))
        .isEqualTo("<table>\n<tr>\n<td></td>\n<td>2025</td>\n</tr>\n</table>\n<p>End.</p>\n");
  }

  @Test
  void keepsTheTextOfARowThatNeverEnds() {
    assertThat(body("\\trowd\\cellx1\\intbl one\\cell two\\par"))
        .isEqualTo("<p>one</p>\n<p>two</p>\n");
  }

  @Test
  void takesHeadingsFromStylesAndOutlineLevels() {
    assertThat(
            body(
                "{\\stylesheet{\\s0 Normal;}{\\s3\\outlinelevel1\\b Kapitel;}{\\s4 heading 3;}"
                    + "{\\*\\cs5 Title;}}"
                    + "\\pard\\s3 {\\b Trade}\\par\n\\pard\\s0 Text.\\par\n"
                    + "\\pard\\s4 Ports\\par\n\\pard\\outlinelevel0 Top\\par\n"
                    + "\\pard {\\b Bold words}\\par"))
        .isEqualTo(
            "<h2>Trade</h2>\n<p>Text.</p>\n<h3>Ports</h3>\n<h1>Top</h1>\n"
                + "<p><b>Bold words</b></p>\n");
  }

  @Test
  void takesPageHeadersOutAndSaysSo() {
    var release =
        new Given(folder)
            .open(
                "a.rtf",
                "{\\rtf1\\ansi{\\header\\pard Press Office\\par}{\\footerl\\pard Page 3\\par}"
                    + "\\pard The fair opens.\\par}");

    assertThat(Given.body(release)).isEqualTo("<p>The fair opens.</p>\n");
    assertThat(release.warnings()).extracting(p -> p.code()).containsExactly("W0203");
    assertThat(release.warnings().get(0).message()).contains("Press Office");
  }

  @Test
  void hiddenDeletedAndCommentedWordsAreNotRead() {
    assertThat(
            body(
                "\\pard A{\\v secret \\'e9\\u233?}\\v more\\v0  fair{\\deleted  was}"
                    + "{\\*\\annotation\\pard\\plain Check this.} opened.\\v x\\plain  Today.\\par"))
        .isEqualTo("<p>A fair opened. Today.</p>\n");
  }

  @Test
  void charactersThatHaveWordsOfTheirOwnAreReadLikeOthers() {
    assertThat(body("\\pard The \\ldblquote fair\\rdblquote  \\endash  a\\_b \\{c\\}.\\par"))
        .isEqualTo("<p>The \u201cfair\u201d \u2013 a\u2011b {c}.</p>\n");
    assertThat(
            body(
                "\\pard A{\\v\\ldblquote x\\rdblquote\\tab\\{\\~\\-\\}} fair{\\deleted\\emdash\\line}"
                    + "{\\*\\annotation\\pard\\plain\\bullet Check\\_this.} opened.\\par"))
        .isEqualTo("<p>A fair opened.</p>\n");
  }

  @Test
  void aNoteHasHiddenAndRaisedWordsToo() {
    assertThat(
            body("\\pard Energy{\\footnote {\\v hidden words} E=mc{\\super 2} holds.} grows.\\par"))
        .isEqualTo("<p>Energy grows.</p>\n<p class=\"footnote\">E=mc<sup>2</sup> holds.</p>\n");
  }

  @Test
  void raisedAndLoweredWordsKeepTheirPlace() {
    assertThat(
            body(
                "\\pard 10 m{\\super 2} of H\\sub 2\\nosupersub O{\\super\\chftn{\\*\\footnote\\chftn"
                    + "\\pard\\plain Of Nansha.}} there.\\par"))
        .isEqualTo(
            "<p>10 m<sup>2</sup> of H<sub>2</sub>O there.</p>\n<p class=\"footnote\">Of Nansha.</p>\n");
  }

  @Test
  void putsFootnotesBehindTheirParagraph() {
    assertThat(body("\\pard The port{\\footnote\\pard Of Nansha.} grew.\\par\\pard It did.\\par"))
        .isEqualTo("<p>The port grew.</p>\n<p class=\"footnote\">Of Nansha.</p>\n<p>It did.</p>\n");
  }

  @Test
  void keepsWordsUnderARubyReading() {
    assertThat(
            body(
                "\\pard\\uc1 In {\\field{\\*\\fldinst EQ \\\\* jc2 \\\\* hps12"
                    + " \\\\o\\\\ad(\\\\s\\\\up 11({\\u12363?}),{\\u24195?\\u26481?})}{\\fldrslt }}"
                    + " it opens.\\par"))
        .isEqualTo("<p>In 広東 it opens.</p>\n");
  }
}
